import type { Signal } from '../insight/control-signals.ts';

/** Something of each side of the change. */
interface Sides {
  readonly before: string;
  readonly after: string;
}

/** Every word in and about the charts, in one language; figures, dates and names come already written. */
export interface ChartWords {
  /** The windows' names above a chart and in its table. */
  readonly sides: Sides;
  readonly noFigure: string;
  /** Stands in the middle of an empty plot. */
  readonly noFigures: string;
  hasNoFigures(name: string): string;
  /** Names the day of the change in a chart. */
  changed(day: string): string;
  /** The same of a change that only some of those who are counted met. */
  changedForGroup(day: string): string;
  /** Names several changes that stand too close for a name each. */
  changes(count: number, from: string, to: string): string;
  /** Tells the day of the change in a sentence. */
  metChange(day: string): string;
  /** Of a period that is not over: its entry in a key, its mark in a table, its sentence. */
  readonly unfinished: {
    readonly key: string;
    marked(period: string): string;
    sentence(period: string): string;
  };
  goal(value: string, by: string): string;
  theGoal(value: string, by: string): string;
  range(low: string, high: string): string;
  quarterTick(number: number): string;
  halfTick(number: number): string;
  readonly columns: {
    readonly period: string;
    readonly figure: string;
    readonly figureWithInterval: string;
    readonly n: string;
    readonly window: string;
    readonly difference: string;
    readonly verdict: string;
    readonly measure: string;
    readonly low: string;
    readonly base: string;
    readonly high: string;
  };
  readonly beforeAfter: {
    wholeWindow(span: string): string;
    /** A window that was compared: of its months perhaps those alone that the other one has as well. */
    compared(span: string): string;
    /** One side with its figure, or with how many cases stand behind it. */
    readonly side: { before(what: string): string; after(what: string): string };
  };
  readonly benefitInvestment: {
    readonly axis: string;
    readonly benefit: string;
    readonly spent: string;
    paidBack(month: string): string;
    readonly notPaidBack: string;
    readonly notPaidBackYet: string;
    readonly never: string;
    sentence(name: string, once: string, aYear: string, benefit: string, payback: string): string;
    paysBack(months: string, range: string, month: string): string;
    readonly doesNotPayBack: string;
    caption(name: string, from: string): string;
    readonly spentOnce: string;
    readonly spentAYear: string;
    readonly benefitAYear: string;
    spentIn(months: string): string;
    benefitIn(months: string): string;
    readonly monthsToPayback: string;
  };
  readonly claimLadder: {
    /** A grade with its direction: "Changed: worse". */
    directed(name: string, direction: string): string;
    gradeTitle(grade: number, name: string): string;
    sentence(grade: number, name: string): string;
    /** Introduces the sentences that say what is missing. */
    raises(missing: string): string;
    readonly caption: string;
    readonly grade: string;
    readonly name: string;
    readonly reached: string;
    readonly thisOne: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly comparisonGroup: {
    oneSided(group: string): string;
    went(group: string, from: string, to: string): string;
    readonly tooEarly: string;
    effect(difference: string): string;
    readonly includesNone: string;
    caption(name: string, unit: string): string;
  };
  readonly control: {
    readonly limits: {
      readonly [Size in 'wide' | 'narrow']: { readonly upper: string; readonly mean: string; readonly lower: string };
    };
    readonly ways: { readonly better: string; readonly worse: string };
    readonly signals: { readonly [S in Signal]: string };
    readonly signal: string;
    tooFew(name: string): string;
    fewEvents(name: string): string;
    usual(name: string, mean: string, lower: string, upper: string): string;
    readonly trial: string;
    rebased(period: string): string;
    readonly noneDiffers: string;
    differ(count: number): string;
    latest(period: string, way: string, signal: string): string;
    caption(name: string, unit: string): string;
  };
  readonly costOfDelay: {
    readonly axis: string;
    soFar(money: string): string;
    sentence(name: string, total: string, opened: string, asOf: string, aMonth: string): string;
    caption(name: string): string;
    readonly heading: string;
    readonly aMonth: string;
    span(opened: string, asOf: string): string;
  };
  readonly interruptedSeries: {
    readonly lines: {
      readonly [Size in 'wide' | 'narrow']: {
        readonly fitted: readonly string[];
        readonly counterfactual: readonly string[];
      };
    };
    tooShort(name: string): string;
    ends(period: string, fitted: string, counterfactual: string): string;
    readonly includesNone: string;
    readonly fitted: string;
    readonly counterfactual: string;
    caption(name: string, unit: string): string;
  };
  readonly measures: {
    readonly noneDeclared: string;
    readonly planDeclaresNone: string;
    readonly caption: string;
  };
  readonly nps: {
    readonly axis: string;
    readonly score: string;
    readonly scoreWithInterval: string;
    readonly answers: string;
    readonly groups: { readonly promoters: string; readonly passives: string; readonly detractors: string };
    share(share: string, group: 'promoters' | 'passives' | 'detractors'): string;
    now(name: string, score: string, period: string): string;
    began(score: string, period: string): string;
    caption(name: string): string;
  };
  readonly units: {
    /** Explains the two shades: where units like the whole lie. */
    readonly key: { readonly inner: string; readonly outer: string };
    whole(figure: string): string;
    n(count: string): string;
    sentence(name: string, units: string, whole: string): string;
    readonly noneBeyond: string;
    beyond(units: string): string;
    beyondOne(name: string, figure: string): string;
    caption(name: string): string;
    readonly unit: string;
    readonly share: string;
    readonly limits: string;
    readonly level: string;
    readonly mix: string;
    readonly rest: string;
    /** A part that is smaller than the last digit shown. */
    under(least: string): string;
  };
}
