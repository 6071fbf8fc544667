import { decimalMark } from './decimal-mark.ts';
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

/** What a sentence says that something went from and to; null where it fell or rose from what is not said. */
export interface TypedMove {
  readonly from: TypedFigure | null;
  readonly to: TypedFigure;
  readonly kind: 'share' | 'money' | 'number';
}

interface MoveWords {
  readonly from: string;
  readonly to: string;
  /** Verbs that need no "from". */
  readonly moved: string;
}

const words: ReadonlyMap<string, MoveWords> = new Map([
  [
    'en',
    {
      from: 'from',
      to: 'to',
      moved: 'fell|fallen|dropped|sank|sunk|declined|decreased|shrank|rose|risen|climbed|increased|grew|grown',
    },
  ],
  [
    'de',
    {
      from: 'von',
      to: 'auf',
      moved: 'fiel(?:en)?|gefallen|sank(?:en)?|gesunken|stieg(?:en)?|gestiegen|wuchs(?:en)?|gewachsen',
    },
  ],
]);
const figure = "([€£$]\\s?)?(\\d+(?:[.,'’\\u00a0\\u202f]\\d+)*)(?![.,]?\\d|\\p{L}|-)(\\s?%|\\sper\\s?cent|\\sprozent)?";
const scales = /^\s?(?:hundred|thousand|million|billion|bn\b|tausend|mio|mrd|tsd|millionen|milliarden)/i;

/** Every "from 3.3 to 1.0" and "fell to 1.0" of a sentence; days, years and millions are left out. */
export function* typedMoves(sentence: string, context: ChartContext): Generator<TypedMove> {
  if (!/\d/.test(sentence)) return;
  const patterns = patternsFor(context);
  if (!patterns) return;
  const { pattern, months } = patterns;
  for (const match of sentence.matchAll(pattern)) {
    const [, money, first, share, between = '', moneyAfter, last = '', shareAfter] = match;
    const after = sentence.slice(match.index + match[0].length);
    const isOther = [between, after].some((text) => months.test(text) || scales.test(text));
    if (isOther || [first ?? last, last].every(isYear)) continue;
    const typed = (text: string, group: number): TypedFigure => ({
      text,
      ...readFigure(text, context),
      offset: match.indices?.[group]?.[0] ?? match.index,
    });
    yield {
      from: first === undefined ? null : typed(first, 2),
      to: typed(last, 6),
      kind: share || shareAfter ? 'share' : money || moneyAfter ? 'money' : 'number',
    };
  }
}

/** Whether a figure that was worked out may be written so. */
export function agrees({ value, precision }: TypedFigure, computed: number): boolean {
  return Math.abs(value - computed) <= precision * (1 + 1e-9);
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

function readFigure(text: string, { locale }: ChartContext): Pick<TypedFigure, 'value' | 'precision'> {
  const [whole = '', decimals = ''] = text.split(decimalMark(locale)).map((part) => part.replace(/\D/g, ''));
  const zeros = decimals === '' ? (/0*$/.exec(whole.slice(1))?.[0].length ?? 0) : -decimals.length;
  return { value: Number(`${whole}.${decimals}`), precision: 10 ** zeros / 2 };
}

interface Patterns {
  readonly pattern: RegExp;
  readonly months: RegExp;
}

const made = new Map<string, Patterns>();

/** What to look for in a locale; nothing in a language without words for it. */
function patternsFor(context: ChartContext): Patterns | undefined {
  const known = made.get(context.locale);
  if (known) return known;
  const found = words.get(new Intl.Locale(context.locale).language);
  if (!found) return undefined;
  const start = `${found.from}\\s+${figure}(.{0,60}?)`;
  const patterns = {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${start}|(?:${found.moved})(?:\\s\\p{L}+){0,2}?)\\s${found.to}\\s+${figure}`,
      'dgiu',
    ),
    months: new RegExp(`^\\.?\\s(?:${monthBeginnings(context).join('|')})`, 'iu'),
  };
  made.set(context.locale, patterns);
  return patterns;
}

function monthBeginnings(context: ChartContext): readonly string[] {
  return Array.from({ length: 12 }, (_, i) =>
    formatMonthName(`2026-${String(i + 1).padStart(2, '0')}-01`, context).slice(0, 3),
  );
}
