const known = new Map<string, string>();

/** What a locale writes before decimals; looked up once, because asking takes longer than reading a sentence. */
export function decimalMark(locale: string): string {
  const mark = known.get(locale) ?? markOf(locale);
  known.set(locale, mark);
  return mark;
}

function markOf(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}
