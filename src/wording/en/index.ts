import { enAnswers } from './answers.ts';
import { enBriefing } from './briefing.ts';
import { enCalibration } from './calibration.ts';
import { enCharts } from './charts.ts';
import { enChecks } from './checks.ts';
import { enCriteria, enMissing } from './evidence.ts';
import { enEmerging } from './emerging.ts';
import { enClaims } from './claims.ts';
import { enFeeds } from './feeds.ts';
import { enFixes } from './fixes.ts';
import { enLedger } from './ledger.ts';
import { enHome } from './home.ts';
import { enHolding } from './holding.ts';
import { enLessons } from './lessons.ts';
import { enListening } from './listening.ts';
import { enQuickOpen, enQuickOpenButton } from './quick-open.ts';
import { enSource } from './source.ts';
import { enSearch } from './search.ts';
import { enReplies } from './replies.ts';
import { enReview } from './review.ts';
import { enGroupFaults, enMethods, enReasons } from './methods.ts';
import { enShell } from './shell.ts';
import { enFigure } from './figure.ts';
import { enProof } from './proof.ts';
import { enEntities } from './entities.ts';
import { enMoney } from './money.ts';
import { enSchema } from './schema.ts';
import { enStanding } from './standing.ts';
import { enMethodPage } from './method-page.ts';
import { enTemplates } from './templates.ts';
import { enUnitParts } from './unit-parts.ts';
import { capital } from '../capital.ts';
import { enPassing } from './passing.ts';
import { enPlan } from './plan.ts';
import type { Way, Words } from '../words.ts';
import { fieldTitle } from '../../model/field-title.ts';
import { the } from './period.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const fell = (way: Way) => (way === 'up' ? 'rose' : 'fell');
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const nth = (place: number) => `${place}${endings[ordinals.select(place)] ?? 'th'}`;
const most = (place: number) => (place === 1 ? 'the most' : `the ${nth(place)} most`);

/** British English. */
export const en: Words = {
  language: 'en',
  direction: 'ltr',
  field: fieldTitle,
  templates: enTemplates,
  grades: {
    0: {
      name: 'No before figure',
      label: 'no before figure',
      caution: 'Without a figure from before the change nothing can be compared.',
    },
    1: {
      name: 'Too early',
      label: 'too early to tell',
      caution: 'There are figures, but not enough of them to compare.',
    },
    2: {
      name: 'No clear change',
      label: 'no clear change',
      caution: 'Chance, the usual ups and downs or the season could make a difference as large as this.',
    },
    3: { name: 'Changed', label: 'changed', caution: 'The figures do not show why: the cause is unproven.' },
    4: {
      name: 'Changed beyond its own trend',
      label: 'changed beyond its own trend',
      caution: 'Something else that happened at the same time is not ruled out.',
    },
    5: {
      name: 'Changed beyond a comparison group',
      label: 'changed beyond a comparison group',
      caution: 'Something else that met only this group at the same time is not ruled out.',
    },
  },
  directions: { better: 'better', worse: 'worse', none: 'neither better nor worse' },
  thatIs: { better: 'That is better.', worse: 'That is worse.' },
  verdict: {
    noBefore: 'There is no before figure.',
    notComparable: 'There is no comparable before figure.',
    tooEarly: 'Too early to tell.',
    notMet: 'Too early to tell: customers have not met the change yet.',
    noClearChange: 'No clear change.',
    fromTo: (way, from, to) => `${capital(fell(way))} from ${from} to ${to}`,
    fromToOnAverage: (way, from, to) => `${capital(fell(way))} from ${from} to ${to} on average`,
    likelier: (way, { value, lower, upper }) =>
      `${way === 'up' ? 'Longer' : 'Shorter'}: in ${value} of 100 pairs (${lower} to ${upper}) a case after takes ${way === 'up' ? 'longer' : 'less time'} than one before`,
    seasonNotRuledOut: 'Other months of the year: a season is not ruled out.',
    mixShifted: 'The mix of groups shifted, which can move the whole by itself.',
    groupsOtherWay: 'Most of it, group by group, moved the other way.',
    atAnExtreme: ({ edge, extreme }) =>
      `The time before ${edge === 'start' ? 'starts' : 'ends'} at the ${extreme} figure of all, and such figures tend to come back by themselves.`,
    beyondTrend: 'more than its own trend explains',
    beyondGroup: 'more than in the comparison group',
  },
  title: {
    noBefore: (name) => `${name}: there is no before figure`,
    tooEarly: (name) => `${name}: too early to tell`,
    noClearChange: (name) => `${name}: no clear change`,
    noClearChangeFrom: (name, from, to) =>
      from === to ? `${name}: no clear change from ${to}` : `${name}: no clear change, from ${from} to ${to}`,
    fromTo: (name, way, from, to) => `${name} ${fell(way)} from ${from} to ${to}`,
    fromToOnAverage: (name, way, from, to) => `${name} ${fell(way)} from ${from} to ${to} on average`,
    likelier: (name, way, value) =>
      `${name}: ${way === 'up' ? 'longer' : 'shorter'} after than before in ${value} of 100 pairs`,
    moved: (name, way) => `${name} ${fell(way)}`,
  },
  durations: {
    ratio: 'Ratio of means',
    pairs: 'Case by case',
    longer: ({ value, lower, upper }) =>
      `a case after is longer than one before in ${value} of 100 pairs (${lower} to ${upper})`,
  },
  change: {
    between: (lower, upper) => `between ${lower} and ${upper}`,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    betweenTimes: (lower, upper) => `between ${lower} and ${upper} times`,
    timesAsHigh: (value) => `${value} times as high`,
    percent: (way, value) => `${way} ${value}`,
  },
  units: {
    perCent: 'Per cent',
    percentagePoints: { after: 'points', between: 'points' },
    scorePoints: { after: 'points', between: 'points' },
    between: (unit) => unit,
    countedBy: /\b(?:per|for each|for every)\b/u,
    scales: { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6 },
  },
  periods: {
    day: { one: 'day', other: 'days' },
    week: { one: 'week', other: 'weeks' },
    'four-weeks': { one: 'four-week period', other: 'four-week periods' },
    month: { one: 'month', other: 'months' },
    quarter: { one: 'quarter', other: 'quarters' },
    'half-year': { one: 'half-year', other: 'half-years' },
    year: { one: 'year', other: 'years' },
  },
  counts: {
    answers: { one: 'answer', other: 'answers' },
    cases: { one: 'case', other: 'cases' },
    events: { one: 'event', other: 'events' },
    periods: { one: 'period', other: 'periods' },
  },
  week: (firstDay) => `week of ${firstDay}`,
  fourWeeks: (firstDay) => `four weeks from ${firstDay}`,
  quarter: (number, year) => `Q${number} ${year}`,
  half: (number, year) => `H${number} ${year}`,
  count: (value, written) => small[value] ?? written,
  under: (value) => `under ${value}`,
  missing: enMissing,
  holds: { yes: 'holds', no: 'does not hold', unknown: 'could not be assessed' },
  criteria: enCriteria,
  methods: enMethods,
  reasons: enReasons,
  groupFaults: enGroupFaults,
  signals: {
    'above-limits': (length, from, say) => `above the upper limit for ${say.periods(length)}, from ${the(from)}`,
    'below-limits': (length, from, say) => `below the lower limit for ${say.periods(length)}, from ${the(from)}`,
    'seven-rising': (length, from, say) => `rising for ${say.periods(length)} in a row, from ${the(from)}`,
    'seven-falling': (length, from, say) => `falling for ${say.periods(length)} in a row, from ${the(from)}`,
    'two-of-three-high': (length, from, say) =>
      `close under the upper limit for ${say.periods(length)}, from ${the(from)}`,
    'two-of-three-low': (length, from, say) =>
      `close above the lower limit for ${say.periods(length)}, from ${the(from)}`,
    'seven-above': (length, from, say) => `a run of ${say.periods(length)} above the mean, from ${the(from)}`,
    'seven-below': (length, from, say) => `a run of ${say.periods(length)} below the mean, from ${the(from)}`,
  },
  noSignal: 'no signal',
  fewEvents: 'fewer than two events a period on average: no limits fit so few, and the chart gives no signal',
  charts: enCharts,
  checks: enChecks,
  home: enHome,
  briefing: enBriefing,
  claims: enClaims,
  feeds: enFeeds,
  standing: enStanding,
  schema: enSchema,
  quickOpen: enQuickOpen,
  search: enSearch,
  source: enSource,
  quickOpenButton: enQuickOpenButton,
  lessons: enLessons,
  answers: enAnswers,
  passing: enPassing,
  fixes: enFixes,
  listening: enListening,
  replies: enReplies,
  plan: enPlan,
  review: enReview,
  ledger: enLedger,
  holding: enHolding,
  unitParts: enUnitParts,
  emerging: enEmerging,
  shell: enShell,
  figure: enFigure,
  proof: enProof,
  entities: enEntities,
  money: enMoney,
  methodPage: enMethodPage,
  calibration: enCalibration,
  byChance: (judged, written, claimed, expected) =>
    judged === 0
      ? 'No plan has figures that could be judged yet.'
      : `Of ${judged === 1 ? 'one plan' : `${written} plans`} whose figures could be judged, ${claimed} ${claimed === '1' ? 'is' : 'are'} called better or worse; chance alone would be expected to make ${expected === 0 ? 'fewer than one such claim' : expected === 1 ? 'one such claim' : `${expected} such claims`}.`,
  priority: {
    place: (rank, of) => `${nth(rank)} of ${of}`,
    reasons: {
      damage: (value, place) => `${most(place)} money at risk, ${value}`,
      'word-of-mouth': (value, place, of) =>
        of === 1
          ? `${value} hear of it`
          : `${most(place)} people who hear of it, ${value} (of the ${of} where that is known)`,
      effort: (value) => `${value} effort to put right`,
    },
    none: { damage: 'no money at risk by its inputs', 'word-of-mouth': 'nobody hears of it by its inputs' },
    unknown: {
      damage: 'nobody has put a figure on the money at risk',
      'word-of-mouth': 'how many people hear of it is not known',
      effort: 'nobody has said how much effort it takes',
    },
    effort: ['little', 'medium', 'much'],
    aYear: (money) => `${money} a year`,
    people: (count) => `${count} a year`,
  },
};
