/** The words around every figure. */
export interface FigureWords {
  readonly parts: {
    readonly chart: string;
    readonly table: string;
    readonly source: string;
    readonly howSure: string;
  };
  /** What a script says that reads the figure's points and makes files of it. */
  readonly script: {
    readonly onePoint: string;
    readonly useArrows: string;
    /** Before the source, in a file of its own. */
    readonly source: string;
  };
  readonly link: string;
  readonly embed: string;
  /** The link to the page that shows it alone, and what follows it. */
  readonly alone: readonly [link: string, rest: string];
  /** Below the frame of such a page, back to the plan. */
  readonly wholePlan: string;
  /** The title of a figure whose page already says what it shows. */
  beforeAndAfter(name: string): string;
  /** Both sides with their days and sizes: not all that lies within them need have been compared. */
  compared(before: string, after: string): string;
  allAbout(name: string): string;
  computed(subject: string): string;
  readonly whatGradesMean: string;
  readonly everyMeasure: string;
  readonly everyMeasureSubject: string;
  readonly returns: string;
  readonly returnsSubject: string;
  readonly expected: string;
  shares(name: string): string;
  sharesSubject(name: string): string;
  variation(name: string): string;
  readonly limits: string;
  readonly costSubject: string;
  readonly costSource: string;
  /** A name in the middle of a sentence: English writes it small, German never. */
  inSentence(name: string): string;
}
