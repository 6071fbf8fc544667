import { type ChartContext, formatMonthName } from '../../wording/format.ts';

/** A figure as an author typed it. */
export interface TypedFigure {
  readonly text: string;
  readonly value: number;
  /** Half of its last digit that counts: 0.05 for 3.3, 50 for 5,900. */
  readonly precision: number;
  /** Where it begins in its sentence. */
  readonly offset: number;
}

/** What a sentence says that something went from and to. */
export interface TypedMove {
  readonly from: TypedFigure;
  readonly to: TypedFigure;
  readonly kind: 'share' | 'money' | 'number';
}

const words: ReadonlyMap<string, { readonly from: string; readonly to: string }> = new Map([
  ['en', { from: 'from', to: 'to' }],
  ['de', { from: 'von', to: 'auf' }],
]);
const figure = "([€£$]\\s?)?(\\d+(?:[.,'’\\u00a0\\u202f]\\d+)*)(?![.,]?\\d|\\p{L}|-)(\\s?%|\\sper\\s?cent|\\sprozent)?";
const scales = /^\s?(?:hundred|thousand|million|billion|bn\b|tausend|mio|mrd|tsd|millionen|milliarden)/i;

/** Every "from 3.3 to 1.0" of a sentence, in a language that has words for it; days, years and millions are left out. */
export function* typedMoves(sentence: string, context: ChartContext): Generator<TypedMove> {
  if (!/\d/.test(sentence)) return;
  const found = words.get(new Intl.Locale(context.locale).language);
  if (!found) return;
  const pattern = new RegExp(`(?<!\\p{L})${found.from}\\s+${figure}(.{0,60}?)\\s${found.to}\\s+${figure}`, 'dgiu');
  const months = new RegExp(`^\\.?\\s(?:${monthBeginnings(context).join('|')})`, 'iu');
  for (const match of sentence.matchAll(pattern)) {
    const [, money, first = '', share, between = '', moneyAfter, last = '', shareAfter] = match;
    const after = sentence.slice(match.index + match[0].length);
    if ([between, after].some((text) => months.test(text) || scales.test(text)) || [first, last].every(isYear))
      continue;
    const [from, to] = [first, last].map((text, i) => ({
      text,
      ...readFigure(text, context),
      offset: match.indices?.[i === 0 ? 2 : 6]?.[0] ?? match.index,
    }));
    if (!from || !to) continue;
    yield { from, to, kind: share || shareAfter ? 'share' : money || moneyAfter ? 'money' : 'number' };
  }
}

/** Whether a figure that was worked out may be written so. */
export function agrees({ value, precision }: TypedFigure, computed: number): boolean {
  return Math.abs(value - computed) <= precision * (1 + 1e-9);
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

function readFigure(text: string, { locale }: ChartContext): Pick<TypedFigure, 'value' | 'precision'> {
  const point = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const [whole = '', decimals = ''] = text.split(point).map((part) => part.replace(/\D/g, ''));
  const zeros = decimals === '' ? (/0*$/.exec(whole.slice(1))?.[0].length ?? 0) : -decimals.length;
  return { value: Number(`${whole}.${decimals}`), precision: 10 ** zeros / 2 };
}

function monthBeginnings(context: ChartContext): readonly string[] {
  return Array.from({ length: 12 }, (_, i) =>
    formatMonthName(`2026-${String(i + 1).padStart(2, '0')}-01`, context).slice(0, 3),
  );
}
