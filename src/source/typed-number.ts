/** What separates whole digits from decimals in a text, and what only groups them. */
export interface NumberStyle {
  readonly comma: 'decimal' | 'thousands';
  readonly point: 'decimal' | 'thousands';
}

/** A figure as people type it, taken apart; `body` is its digits with commas and points. */
export interface FigureParts {
  readonly sign: '' | '-';
  readonly body: string;
  readonly percent: boolean;
  /** The currency it carries, where it carries one. */
  readonly currency: string | undefined;
}

const shape =
  /^(?<sign>[-+\u2212]?)\s*(?<before>[£$€¥]|[A-Z]{3})?\s*(?<minus>[-\u2212]?)(?<body>\d[\d.,'’\u00A0\u202F\u2009 ]*)\s*(?<after>[£$€¥]|[A-Z]{3}|%)?$/;
/** Blanks and apostrophes only ever group digits. */
const grouping = /['’\u00A0\u202F\u2009 ]/g;
const grouped = /^\d{1,3}(['’\u00A0\u202F\u2009 ]\d{3})+([.,]\d*)?$/;

/** Takes a figure apart; undefined for what is none. */
export function takeApart(text: string): FigureParts | undefined {
  const found = text.length > 60 ? null : shape.exec(text.trim());
  if (!found?.groups) return undefined;
  const { sign = '', before, minus = '', body = '', after } = found.groups;
  const digits = body.trimEnd();
  if (/[^\d.,]/.test(digits) && !grouped.test(digits)) return undefined;
  const isNegative = /[-\u2212]/.test(sign + minus);
  return {
    sign: isNegative ? '-' : '',
    body: digits.replaceAll(grouping, ''),
    percent: after === '%',
    currency: before ?? (after === '%' ? undefined : after),
  };
}

/** What a figure shows of its style by itself; nothing where it can be read in either way. */
export function styleShown({ body, currency }: FigureParts): Partial<NumberStyle> {
  const marks = body.replaceAll(/\d/g, '');
  if (marks === '') return {};
  const [comma, point] = [body.lastIndexOf(','), body.lastIndexOf('.')];
  if (comma >= 0 && point >= 0)
    return comma > point ? { comma: 'decimal', point: 'thousands' } : { comma: 'thousands', point: 'decimal' };
  const mark = comma >= 0 ? 'comma' : 'point';
  const [whole = '', ...parts] = body.split(/[.,]/);
  if (parts.length > 1) return { [mark]: 'thousands' };
  if (parts[0]?.length !== 3 || whole.length > 3 || whole.startsWith('0')) return { [mark]: 'decimal' };
  return mark === 'comma' && /^(£|\$|GBP|USD)$/.test(currency ?? '') ? { comma: 'thousands' } : {};
}

/** A figure in digits with a point before decimals; undefined where the style does not fit it. */
export function inDigits(typed: FigureParts, { comma, point }: Partial<NumberStyle>): string | undefined {
  const { sign, body } = typed;
  const of = (mark: string) => (mark === ',' ? comma : point);
  const marks = body.replaceAll(/\d/g, '');
  if ([...marks].some((mark) => of(mark) === undefined)) return undefined;
  const decimal = [...marks].filter((mark) => of(mark) === 'decimal');
  if (decimal.length > 1 || (decimal[0] !== undefined && !marks.endsWith(decimal[0]))) return undefined;
  const at = decimal[0] === undefined ? body.length : body.lastIndexOf(decimal[0]);
  const [whole, decimals] = [body.slice(0, at), body.slice(at + 1).replace(/[.,]/g, '')];
  if (/[.,]/.test(whole) && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return undefined;
  const digits = whole.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return `${sign}${digits}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A hundredth of a figure in digits, exactly. */
export function hundredth(digits: string): string {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const padded = whole.padStart(3, '0');
  const moved = `${padded.slice(-2)}${decimals}`.replace(/0+$/, '');
  return `${sign}${padded.slice(0, -2)}${moved === '' ? '' : `.${moved}`}`;
}

/** What somebody most likely means by a text where a number belongs: one reading is what to write, two are a choice. */
export function readingsOf(text: string, { share }: { readonly share: boolean }): readonly string[] {
  const typed = takeApart(text);
  if (!typed || (typed.body === text.trim() && !/[.,]/.test(text))) return [];
  const shown = styleShown(typed);
  const styles: readonly Partial<NumberStyle>[] =
    /[.,]/.test(typed.body) && Object.keys(shown).length === 0
      ? [
          { comma: 'thousands', point: 'thousands' },
          { comma: 'decimal', point: 'decimal' },
        ]
      : [shown];
  const plain = styles.flatMap((style) => inDigits(typed, style) ?? []);
  if (!typed.percent) return plain;
  return share ? plain.map(hundredth) : plain.flatMap((digits) => [digits, hundredth(digits)]);
}
