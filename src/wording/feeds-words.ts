/** The words of what a reader can follow outside the site. */
export interface FeedsWords {
  readonly follow: string;
  readonly updates: string;
  readonly grades: string;
  readonly emerging: string;
  readonly calendar: string;
  asks(callToAction: string): string;
  stepDue(what: string): string;
  goalDue(metric: string): string;
  updateDue(plan: string): string;
  readable(metric: string): string;
  about(plan: string, who: string): string;
}
