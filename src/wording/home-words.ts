/** The words of the home page. */
export interface HomeWords {
  readonly inShort: {
    /** Stands below the money that waiting costs; `span` is its range, empty where it has none. */
    atRisk(span: string): string;
    /** Instead of the money, where no unresolved pain point is priced, and where none is unresolved. */
    readonly unpriced: string;
    readonly allResolved: string;
    unresolved(painPoints: number, focus: number): string;
    readonly standings: string;
    /** How many plans cannot be judged yet. */
    early(count: number): string;
    /** How many that were better are slipping back. */
    slipping(count: number): string;
    readonly money: string;
  };
  readonly rows: {
    readonly focus: string;
    /** The heading where nothing is in focus. */
    readonly costly: string;
    readonly unresolved: string;
    /** Where nothing is in focus: how many of the pain points below are priced, and whether all that are unresolved are. */
    noFocus(priced: number, all: boolean): string;
    readonly columns: {
      readonly chart: string;
      readonly event: string;
      readonly claim: string;
      readonly cost: string;
    };
    readonly aMonth: string;
    readonly notPriced: string;
    readonly noPlan: string;
    readonly notMeasured: string;
    /** How far a claim of each grade goes, after "Better" or "Worse". */
    readonly goesTo: { readonly 3: string; readonly 4: string; readonly 5: string };
    grade(grade: number): string;
    readonly stopped: string;
    /** Before the name of a plan that was tried for the same pain point. */
    readonly alsoTried: string;
  };
  readonly better: string;
  readonly didNot: string;
  readonly overdue: string;
  readonly changed: string;
  readonly noneBetter: string;
  readonly noneFailed: string;
  readonly noneOverdue: string;
  noneChanged(day: string): string;
  more(count: number): string;
  readonly allPlans: string;
  /** Between all plans and all pain points. */
  readonly and: string;
  readonly allPainPoints: string;
  readonly howWeKnow: string;
}
