/** A period within a sentence: weeks are named by a phrase, which takes an article there: "the week of 9 Mar 2026". */
export function the(period: string): string {
  return /^(?:week|four weeks) /.test(period) ? `the ${period}` : period;
}
