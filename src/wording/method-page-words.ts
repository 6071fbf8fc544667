/** What anchors of the method page are called, chapter by chapter. */
interface ChapterTopics {
  readonly 'before-and-after':
    | 'wilson'
    | 'newcombe'
    | 'adjusted-wald'
    | 'welch'
    | 'exact-poisson'
    | 'conditional-binomial'
    | 'median'
    | 'kaplan-meier'
    | 'hodges-lehmann-exact'
    | 'hodges-lehmann-normal'
    | 'geometric-mean-ratio'
    | 'between-periods'
    | 'level-that-wanders'
    | 'amounts';
  readonly 'over-time': 'control-chart' | 'interrupted-series' | 'difference-in-differences';
  readonly precautions:
    | 'minimum-n'
    | 'one-definition'
    | 'season'
    | 'does-it-hold'
    | 'many-measures'
    | 'regression-to-the-mean'
    | 'mix-shift'
    | 'units-of-a-whole';
  readonly money: 'simple-cost' | 'handling-cost' | 'cost-of-delay' | 'cap' | 'return';
}

/** One method or precaution, explained to somebody who has to rely on it. */
export interface Topic {
  readonly title: string;
  /** What it does, a paragraph each. */
  readonly says: readonly string[];
  /** When it is used. */
  readonly used: string;
  /** What it cannot tell. */
  readonly cannot: string;
  readonly formula?: string;
  /** Where it comes from. */
  readonly source?: string;
}

/** Topics that belong together, under one heading of the page; their keys are the anchors that other pages link to. */
export interface Chapter<Id extends string = string> {
  readonly title: string;
  readonly intro: string;
  readonly topics: { readonly [T in Id]: Topic };
}

/** The words of the page that explains every method. */
export interface MethodPageWords {
  readonly description: string;
  readonly deck: string;
  readonly grades: string;
  readonly gradesIntro: string;
  /** What a measure of each grade needs. */
  readonly needs: readonly [string, string, string, string, string, string];
  /** What its title may then say, from what verdicts say; the figures are examples. */
  readonly maySay: string;
  readonly example: { readonly from: string; readonly to: string; readonly interval: string };
  readonly notes: { readonly used: string; readonly cannot: string; readonly formula: string; readonly source: string };
  readonly chartRules: {
    readonly caption: string;
    readonly signal: string;
    readonly reading: string;
    readonly rules: readonly (readonly [signal: string, reading: string])[];
  };
  /** The chapters in reading order. */
  readonly chapters: { readonly [Id in keyof ChapterTopics]: Chapter<ChapterTopics[Id]> };
}
