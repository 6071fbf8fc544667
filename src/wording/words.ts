import type { CriterionDetail, CriterionId, Direction, Grade, GroupFault, Missing } from '../insight/claim.ts';
import type { Signal } from '../insight/control-signals.ts';
import type { ExtremeEdge } from '../insight/extremes.ts';
import type { Comparison, MethodId, ReasonCode } from '../insight/interval.ts';
import type { Likelihood } from '../insight/likelihood.ts';
import type { Measure } from '../insight/measures/measure.ts';
import type { PriorityFactor } from '../insight/priority.ts';
import type { MeasureKind, PeriodLength } from '../model/series.ts';
import type { AnswersWords } from './answers-words.ts';
import type { BriefingWords } from './briefing-words.ts';
import type { CalibrationWords } from './calibration-words.ts';
import type { ChartWords } from './chart-words.ts';
import type { ChecksWords } from './checks-words.ts';
import type { EmergingWords } from './emerging-words.ts';
import type { ClaimsWords } from './claims-words.ts';
import type { FeedsWords } from './feeds-words.ts';
import type { LedgerWords } from './ledger-words.ts';
import type { FixesWords } from './fixes-words.ts';
import type { HomeWords } from './home-words.ts';
import type { HoldingWords } from './holding-words.ts';
import type { LessonsWords } from './lessons-words.ts';
import type { ListeningWords } from './listening-words.ts';
import type { PassingWords } from './passing-words.ts';
import type { PlanWords } from './plan-words.ts';
import type { QuickOpenButtonWords, QuickOpenWords } from './quick-open-words.ts';
import type { SourceWords } from './source-words.ts';
import type { SearchWords } from './search-words.ts';
import type { RepliesWords } from './replies-words.ts';
import type { ReviewWords } from './review-words.ts';
import type { ShellWords } from './shell-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { ProofWords } from './proof-words.ts';
import type { EntitiesWords } from './entities-words.ts';
import type { MoneyWords } from './money-words.ts';
import type { SchemaWords } from './schema-words.ts';
import type { StandingWords } from './standing-words.ts';
import type { MethodPageWords } from './method-page-words.ts';
import type { TemplateWords } from './template-words.ts';
import type { UnitPartsWords } from './unit-parts-words.ts';

/** Which way a figure moved, apart from whether that is good. */
export type Way = 'up' | 'down';

/** What a grade is called and how far it goes. */
interface GradeWords {
  readonly name: string;
  /** A few words for a badge, lower case. */
  readonly label: string;
  /** What must be kept in mind with it; stands after the verdict. */
  readonly caution: string;
}

/** How a difference was computed, for somebody who never heard of it. */
interface MethodWords {
  readonly name: string;
  readonly explanation: string;
}

/** What a method's name may be: those of comparisons, and the chart that speaks for totals. */
export type NamedMethod = MethodId | 'control-chart';

/** Figures already written in the language of the table, handed to its sentences. */
export interface Say {
  readonly measure: MeasureKind;
  readonly period: PeriodLength;
  number(value: number): string;
  /** A small count as prose writes it: "two" in English, "2" in German. */
  count(value: number): string;
  /** A day in full: "1 January 2027". */
  day(date: string): string;
  /** One period of the series: "Mar 2026". */
  inPeriod(period: string): string;
  /** "seven months". */
  periods(count: number): string;
  /** "4,120 answers". */
  cases(count: number): string;
  reason(code: ReasonCode | GroupFault): string;
  /** A difference or ratio with its interval. */
  change(comparison: Comparison): string;
  /** How far figures of one window lie apart: "0.4 points", "6%". */
  apart(spread: number, scale: Comparison['scale']): string;
  /** A chance with its interval, both out of a hundred. */
  outOf100(likelihood: Likelihood): OutOf100;
  /** A share in whole per cent. */
  percent(share: number): string;
  /** An adjusted p-value: "0.003", "under 0.001". */
  chance(p: number): string;
}

/** A chance and both ends of its interval, out of a hundred. */
export interface OutOf100 {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

/** How a criterion reads: what it asks for, and what was found. */
export interface CriterionWords<Id extends CriterionId> {
  asks(say: Say, detail: CriterionDetail[Id]): string;
  found(say: Say, detail: CriterionDetail[Id]): string;
}

/** Points after a figure, and after "between … and …", where German bends them. */
interface PointWords {
  readonly after: string;
  readonly between: string;
}

/** A noun after one and after more than one. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

/** Every word in which a claim is put, in one language; a table that lacks one does not compile. */
export interface Words {
  readonly language: string;
  /** Which way its script runs. */
  readonly direction: 'ltr' | 'rtl';
  /** What a key of a content file is called within a sentence. */
  field(type: string, key: string): string;
  readonly grades: { readonly [G in Grade]: GradeWords };
  readonly directions: { readonly [D in Direction]: string };
  /** The direction as a sentence of its own. */
  readonly thatIs: { readonly better: string; readonly worse: string };
  readonly verdict: {
    readonly noBefore: string;
    /** Where figures are there, but none that may be compared. */
    readonly notComparable: string;
    readonly tooEarly: string;
    readonly notMet: string;
    readonly noClearChange: string;
    fromTo(way: Way, from: string, to: string): string;
    /** For totals, whose windows are compared by their mean. */
    fromToOnAverage(way: Way, from: string, to: string): string;
    /** Where two medians are alike: "Longer: in 63 of 100 pairs a case after takes longer than one before". */
    likelier(way: Way, chance: OutOf100): string;
    /** Sentences that stand behind a verdict. */
    readonly seasonNotRuledOut: string;
    readonly mixShifted: string;
    readonly groupsOtherWay: string;
    atAnExtreme(edge: ExtremeEdge): string;
    readonly beyondTrend: string;
    readonly beyondGroup: string;
  };
  /** Headlines; `name` is the metric's, short where it has a short one. */
  readonly title: {
    noBefore(name: string): string;
    tooEarly(name: string): string;
    noClearChange(name: string): string;
    /** Names both levels, which are one where they are written alike. */
    noClearChangeFrom(name: string, from: string, to: string): string;
    fromTo(name: string, way: Way, from: string, to: string): string;
    /** For totals, whose windows are compared by their mean. */
    fromToOnAverage(name: string, way: Way, from: string, to: string): string;
    /** Where two medians are alike: `value` of 100 cases after are longer, or shorter, than one before. */
    likelier(name: string, way: Way, value: string): string;
    /** Where the levels do not show the change. */
    moved(name: string, way: Way): string;
  };
  /** How far durations moved, beside the shift of their medians. */
  readonly durations: {
    readonly ratio: string;
    readonly pairs: string;
    longer(chance: OutOf100): string;
  };
  readonly change: {
    between(lower: string, upper: string): string;
    atLeast(value: string): string;
    atMost(value: string): string;
    betweenTimes(lower: string, upper: string): string;
    timesAsHigh(value: string): string;
    /** "down 44%" */
    percent(way: Way, value: string): string;
  };
  readonly units: {
    /** The label of an axis of shares whose author says "%". */
    readonly perCent: string;
    /** The difference of two shares. */
    readonly percentagePoints: PointWords;
    readonly scorePoints: PointWords;
    /** An author's unit after "between … and …", which may ask for another case. */
    between(unit: string): string;
    /** Finds where a rate's unit begins to say what it is counted by: "per 1,000 bills". */
    readonly countedBy: RegExp;
    /** What the author's unit of a total's scale means, lower case: "thousand" is 1,000. */
    readonly scales: Readonly<Record<string, number>>;
  };
  readonly periods: { readonly [Length in PeriodLength]: Noun };
  readonly counts: { readonly [Counts in Measure<'rate'>['counts']]: Noun };
  week(firstDay: string): string;
  fourWeeks(firstDay: string): string;
  quarter(number: number, year: string): string;
  half(number: number, year: string): string;
  count(value: number, written: string): string;
  readonly under: (value: string) => string;
  readonly missing: {
    readonly [Code in Missing['code']]: (missing: Missing & { readonly code: Code }, say: Say) => string;
  };
  readonly holds: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly criteria: { readonly [Id in CriterionId]: CriterionWords<Id> };
  readonly methods: { readonly [M in NamedMethod]: MethodWords };
  readonly reasons: { readonly [R in ReasonCode]: string };
  readonly groupFaults: { readonly [F in GroupFault]: string };
  readonly signals: { readonly [S in Signal]: (length: number, from: string, say: Say) => string };
  readonly noSignal: string;
  /** Why a control chart of rare events gives no signal. */
  readonly fewEvents: string;
  readonly charts: ChartWords;
  readonly checks: ChecksWords;
  readonly home: HomeWords;
  readonly replies: RepliesWords;
  readonly briefing: BriefingWords;
  readonly claims: ClaimsWords;
  readonly feeds: FeedsWords;
  readonly standing: StandingWords;
  readonly schema: SchemaWords;
  readonly quickOpen: QuickOpenWords;
  readonly search: SearchWords;
  readonly source: SourceWords;
  readonly quickOpenButton: QuickOpenButtonWords;
  readonly lessons: LessonsWords;
  readonly answers: AnswersWords;
  readonly passing: PassingWords;
  readonly fixes: FixesWords;
  readonly listening: ListeningWords;
  readonly plan: PlanWords;
  readonly review: ReviewWords;
  readonly ledger: LedgerWords;
  readonly holding: HoldingWords;
  readonly unitParts: UnitPartsWords;
  readonly emerging: EmergingWords;
  readonly templates: TemplateWords;
  readonly shell: ShellWords;
  readonly figure: FigureWords;
  readonly proof: ProofWords;
  readonly entities: EntitiesWords;
  readonly money: MoneyWords;
  readonly methodPage: MethodPageWords;
  readonly calibration: CalibrationWords;
  /** How many claims of a report chance alone would make; `expected` of 0 is fewer than one. */
  byChance(judged: number, written: string, claimed: string, expected: number): string;
  readonly priority: {
    place(rank: number, of: number): string;
    /** `value` is written with its unit, `place` among those with a figure. */
    readonly reasons: { readonly [F in PriorityFactor]: (value: string, place: number, of: number) => string };
    /** Where the inputs come to nothing: a place among the others would say that there is something. */
    readonly none: { readonly [F in Exclude<PriorityFactor, 'effort'>]: string };
    readonly unknown: { readonly [F in PriorityFactor]: string };
    readonly effort: readonly [low: string, medium: string, high: string];
    aYear(money: string): string;
    people(count: string): string;
  };
}
