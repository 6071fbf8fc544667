/** The words about what a department hears in passing, and where it goes. */
export interface PassingWords {
  readonly title: string;
  /** What stands here, and why it stands in no chart. */
  readonly intro: string;
  readonly heard: string;
  readonly passedOn: string;
  readonly answered: string;
  /** The days of so few that each is told. */
  afterEach(days: readonly string[]): string;
  /** By when half of those whose day is known had come so far. */
  halfWithin(days: string, n: number): string;
  /** Those whose day nobody wrote down. */
  unknownDay(count: number): string;
  /** Of those passed on, how many came to neither an answer nor a decision. */
  nothingBack(count: number, passedOn: number): string;
  readonly cameBackEmpty: string;
}
