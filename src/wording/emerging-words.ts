/** What is said of what gets worse: in the page, on home, in the feed and in the weekly list. */
export interface EmergingWords {
  readonly title: string;
  readonly deck: string;
  thisQuarter(span: string): string;
  quarterBefore(span: string): string;
  readonly earlier: string;
  readonly dismissed: string;
  readonly none: string;
  readonly noneBefore: string;
  readonly all: string;
  /** Stands after a headline. */
  signal(since: string): string;
  theme(theme: string): string;
  /** How many voices there were in the newest three months, and in the twelve before. */
  themeGrew(theme: string, now: number, then: number): string;
  readonly themeNote: string;
  cost(title: string, from: string, to: string): string;
  costNote(day: string): string;
  namedWith(day: string): string;
  readonly nobody: string;
  /** Where the pain points about it are resolved. */
  nobodyNow(resolved: readonly string[]): string;
  ownedBy(names: string): string;
  /** How a pain point is begun from it. */
  readonly start: string;
  dismissedBy(name: string, until: string, reason: string): string;
  readonly howDismissed: string;
  readonly noHistory: string;
  readonly howOften: {
    readonly title: string;
    why(metrics: string): string;
    readonly caption: string;
    readonly columns: {
      readonly world: string;
      readonly named: string;
      readonly worst: string;
      readonly promise: string;
    };
    readonly worlds: Readonly<Record<string, string>>;
    themes(reports: string): string;
    readonly themesCaption: string;
    readonly themeWorlds: Readonly<Record<string, string>>;
    atMost(share: string): string;
    atLeast(share: string): string;
  };
}
