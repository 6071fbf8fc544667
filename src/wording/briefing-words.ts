/** The words of the briefing, a deck for a town hall. */
export interface BriefingWords {
  readonly title: string;
  readonly description: string;
  readonly back: string;
  /** How to move about; said to those who have a keyboard and a script. */
  readonly keys: string;
  readonly previous: string;
  readonly next: string;
  place(at: string, of: string): string;
  readonly owner: string;
  readonly costs: string;
  aMonth(money: string, span: string): string;
  readonly nextStep: string;
  readonly noStep: string;
  readonly noPlan: string;
  readonly results: string;
  readonly whereToRead: string;
}
