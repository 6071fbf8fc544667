/** Where a unit lies against the limits round the whole. */
export type UnitStanding = 'better' | 'worse' | 'edge' | 'within';

/** What is said of the units of a whole: shops, teams, regions. */
export interface UnitPartsWords {
  readonly title: string;
  /** "8 units". */
  count(units: string): string;
  figureTitle(name: string): string;
  subject(name: string): string;
  lead(span: string): string;
  /** What the limits allow for. */
  readonly limits: {
    readonly chance: string;
    /** `apart` is how far units lie apart anyway, already written. */
    between(apart: string): string;
    readonly none: string;
  };
  small(minimum: string, units: string): string;
  smallEvents(minimum: string, units: string): string;
  smallOne(name: string, n: string): string;
  /** How the whole moved from the year before, and what made it. */
  readonly change: {
    moved(from: string, to: string, span: string, difference: string): string;
    made(level: string, mix: string): string;
    level(level: string): string;
    /** Where every unit, or all of them together, went the other way than the whole. */
    readonly everyOtherWay: string;
    readonly otherWay: string;
    readonly unknown: string;
    readonly medians: string;
  };
  readonly how: string;
  readonly yourPart: {
    readonly title: string;
    readonly intro: string;
    caption(metric: string): string;
    readonly columns: {
      readonly unit: string;
      readonly figure: string;
      readonly part: string;
      readonly standing: string;
    };
    readonly standings: { readonly [Standing in UnitStanding]: string };
    readonly noLimits: string;
    tooSmall(n: string): string;
    together(units: string, share: string, adds: string): string;
    togetherShare(units: string, share: string): string;
  };
}
