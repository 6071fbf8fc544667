/** The words about answers that customers are owed, and how long they took. */
export interface AnswersWords {
  readonly title: string;
  /** Who counts as waiting for an answer. */
  readonly who: string;
  /** How many were answered of those owed since a day. */
  soFar(answered: number, owed: number, since: string): string;
  /** Of those answered, the ones whose day nobody wrote down. */
  onUnknownDay(count: number, answered: number): string;
  readonly half: string;
  readonly nineInTen: string;
  days(days: number): string;
  /** No more is known than that it takes longer. */
  over(days: number): string;
  /** The 95 % interval of a number of days; it may have no upper end. */
  interval(lower: number, upper: number | null): string;
  /** The same, of figures that are written already. */
  intervalOf(lower: string, upper: string | null): string;
  /** A figure of a table beside the cases that it rests on; null where they are too few. */
  inShort(days: string | null, n: number): string;
  /** Too few cases for a figure that needs some. */
  tooFew(n: number, least: number): string;
  /** What the days rest on, with those that still wait. */
  restOn(n: number, answered: number): string;
  readonly howWorkedOut: string;
  readonly waiting: string;
  readonly nobodyWaits: string;
  waits(days: number): string;
  /** In a table, under how long somebody waits. */
  longest(days: number): string;
  owedBy(department: string): string;
  readonly owedByNobody: string;
  /** How many of those waiting are not shown. */
  moreWait(count: number): string;
  /** The customer was answered on a day, so many days after speaking. */
  answeredOn(day: string, days: number): string;
  /** What the customer was told, where that is known, on a day that is. */
  answered(when: string, what: string | null): string;
  readonly byDepartment: string;
  /** How the table is to be read: its order, and how many cases its figures need. */
  tableReads(forHalf: number, forNineInTen: number): string;
  readonly columns: {
    readonly department: string;
    readonly answered: string;
    readonly half: string;
    readonly nineInTen: string;
    readonly longest: string;
  };
  /** So many of so many. */
  of(answered: number, owed: number): string;
  /** In place of a department, where nobody is named who heard a voice. */
  readonly nobodyNamed: string;
  readonly none: string;
  /** A department's own figures of how long its answers take. */
  readonly inData: string;
  /** What these figures rest on: finished cases of a span of time. */
  casesOf(n: string, span: string): string;
  readonly openNotInData: string;
}
