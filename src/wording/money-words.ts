import type { NoBenefit } from '../insight/plan-insight.ts';

/** What a pain point's cost is worked out from. */
export type CostInput =
  | 'customers'
  | 'shareAffected'
  | 'loyaltyDrop'
  | 'contactRate'
  | 'satisfied'
  | 'mollified'
  | 'dissatisfied'
  | 'loyaltyNoProblem'
  | 'loyaltySatisfied'
  | 'loyaltyMollified'
  | 'loyaltyDissatisfied'
  | 'loyaltyNoContact'
  | 'annualValue'
  | 'peopleTold'
  | 'conversionLoss'
  | 'contactsPerComplainant'
  | 'costPerContact'
  | 'concession';

/** The words of money: what is at risk, and what plans are expected to return. */
export interface MoneyWords {
  readonly deck: string;
  readonly atRisk: string;
  readonly urgent: string;
  readonly returns: string;
  readonly returnsDeck: string;
  readonly howReturns: string;
  readonly total: {
    unknown(reason: string): string;
    /** Where nothing is added up: because nothing is unresolved, or because none of that is priced. */
    nothing(unresolved: number): string;
    /** After the figure of so many pain points. */
    aMonth(painPoints: number): string;
    sinceOpened(painPoints: number): string;
    readonly rows: {
      month(painPoints: number): string;
      readonly year: string;
      sinceOpened(painPoints: number): string;
    };
    readonly label: string;
    caption(painPoints: number): string;
    readonly cap: string;
    noCap(painPoints: number): string;
    below(painPoints: number, affected: string, customers: string): string;
    capped(painPoints: number, affected: string, customers: string, share: string): string;
    readonly estimates: string;
    readonly howMoney: string;
  };
  readonly cost: {
    readonly title: string;
    unknown(reason: string): string;
    /** The title of the figure: what was at risk, and in which time. */
    atRisk(money: string, time: string): string;
    /** After the figures of one pain point; `over` once it is resolved. */
    aMonth(over: boolean): string;
    inTime(time: string): string;
    /** After a number of customers. */
    met(count: number, over: boolean): string;
    /** In the place of what was at risk since a month, while no month since has ended. */
    notCounted(month: string): string;
    since(month: string): string;
    between(from: string, to: string): string;
    readonly label: string;
    readonly caption: string;
    readonly rows: {
      readonly loyalty: string;
      readonly wordOfMouth: string;
      readonly contacts: string;
      readonly concessions: string;
      readonly year: string;
      month(over: boolean): string;
    };
    readonly ownBounds: string;
    readonly howCost: string;
    readonly simple: string;
    /** Where the simple model puts nobody at risk. */
    readonly nobodyAtRisk: string;
  };
  readonly inputs: {
    readonly label: string;
    readonly caption: string;
    readonly columns: {
      readonly input: string;
      readonly figure: string;
      readonly source: string;
      readonly asOf: string;
    };
    readonly ruleOfThumb: string;
    readonly names: { readonly [Input in CostInput]: string };
  };
  readonly ranges: { readonly atRisk: string };
  readonly ranked: {
    readonly label: string;
    readonly caption: string;
    readonly place: string;
    readonly aMonth: string;
    readonly sinceOpened: string;
    readonly unknown: string;
  };
  /** Beside a pain point in a list; `over` once it is resolved. */
  listed(over: boolean): string;
  readonly plan: {
    /** What the pain point costs; `over` once it is resolved. */
    putsAtRisk(over: boolean): string;
    perMonth(money: string, span: string, over: boolean): string;
    readonly howWorkedOut: string;
    readonly takesAway: string;
    benefit(money: string, span: string): string;
    source(source: string, day?: string): string;
    readonly costs: string;
    /** What a plan costs once and to keep going; of one that was stopped, in the past. */
    costsOnce(once: string, aYear: string, stopped: boolean): string;
    readonly budget: string;
  };
  readonly expected: {
    readonly net: string;
    readonly payback: string;
    overYears(years: number): string;
    /** After the return: its present value at a rate. */
    present(value: string, rate: string): string;
    readonly none: string;
    noneBecause(reason: string): string;
  };
  readonly list: {
    readonly notMeasured: string;
    shown(status: string, what: string): string;
    costs(once: string, aYear: string, stopped: boolean): string;
    readonly notStated: string;
    readonly benefit: string;
    readonly net: string;
    readonly payback: string;
    overYears(years: number): string;
    readonly present: string;
  };
  readonly noBenefit: { readonly [Reason in NoBenefit]: string };
  readonly never: string;
  readonly neverAtHigh: string;
  readonly farAway: string;
  readonly nothingSpent: string;
}
