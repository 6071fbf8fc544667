/** A period behind "ab": weeks are named by a phrase, which takes an article there: "der Woche ab 9. März 2026". */
export function der(period: string): string {
  if (period.startsWith('Woche ')) return `der ${period}`;
  return period.startsWith('vier Wochen ') ? `den ${period}` : period;
}
