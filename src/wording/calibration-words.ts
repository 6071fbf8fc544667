/** The kinds of measure that are simulated; a new one has a name here once the calibration has its world. */
export type CalibratedKind = 'proportion' | 'nps' | 'mean' | 'rate' | 'duration' | 'amount';

/** The words of "How often this page is wrong". */
export interface CalibrationWords {
  readonly title: string;
  readonly why: string;
  /** When it was computed, by which methods, and how many plans of each kind and world. */
  run(day: string, commit: string, plans: string, all: string): string;
  readonly caption: string;
  readonly columns: {
    readonly world: string;
    readonly answer: string;
    readonly share: string;
    readonly worst: string;
    readonly budget: string;
  };
  readonly answers: {
    readonly changed: string;
    readonly 'beyond-trend': string;
    readonly 'beyond-group': string;
    readonly slipping: string;
    readonly holds: string;
  };
  readonly kinds: { readonly [Kind in CalibratedKind]: string };
  atMost(share: string): string;
  atLeast(share: string): string;
  readonly noPromise: string;
  readonly over: string;
  /** How many rows break what is allowed. */
  broken(count: number): string;
  readonly cannot: string;
  /** Each simulated world, by its id; a test asks that none is missing. */
  readonly worlds: Readonly<Record<string, string>>;
}
