/** A period within a sentence: weeks are named by a phrase, which takes an article there: "the week of 9 Mar 2026". */
export function the(period: string): string {
  return /^(?:week|four weeks) /.test(period) ? `the ${period}` : period;
}

/** A day as it is written in Britain ("9 Mar 2026") and in America ("Mar 9, 2026"); no month, quarter or year begins so. */
const day = /^(?:\d{1,2}\s|\p{L}+\.?\s\d{1,2},\s)/u;

/** When something was: "on 9 Mar 2026", "in Mar 2026", "in the week of 9 Mar 2026". */
export function when(period: string): string {
  return day.test(period) ? `on ${period}` : `in ${the(period)}`;
}
