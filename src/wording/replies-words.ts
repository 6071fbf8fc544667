/** The words of "You said, we did", inside the company and for its customers. */
export interface RepliesWords {
  readonly title: string;
  readonly deck: string;
  /** For customers, who do not know the report. */
  readonly customerDeck: (organisation: string) => string;
  readonly youSaid: string;
  readonly weDid: string;
  readonly weCouldNot: string;
  readonly nothingYet: string;
  /** Where no plan about it measures anything; its metrics may have figures all the same. */
  readonly notMeasured: string;
  /** For customers, to whom no sum is shown: where that is all that is measured, and where it is measured besides. */
  readonly inMoney: string;
  readonly alsoInMoney: string;
  /** What the figures show, before the claims. */
  readonly shows: string;
  told(day: string): string;
  readonly notTold: string;
  readonly channel: string;
  /** Over pain points about which no reply is written down; some who complained may have been answered. */
  readonly noReply: string;
  readonly noReplyDeck: (count: number) => string;
  readonly none: string;
  /** How a claim came about, for somebody who never read the report. */
  readonly howJudged: string;
  readonly edition: string;
}
