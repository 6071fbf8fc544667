import type { Rule } from '../rule.ts';
import { authorityIsStated } from './authority-is-stated.ts';
import { beforeWindowIsLongEnough } from './before-window-is-long-enough.ts';
import { comparisonIsApart } from './comparison-is-apart.ts';
import { currencyIsKnown } from './currency-is-known.ts';
import { datesAgree } from './dates-agree.ts';
import { figureIsAnOutlier } from './figure-is-an-outlier.ts';
import { focusLimitIsARange } from './focus-limit-is-a-range.ts';
import { goalIsBetterThanStart } from './goal-is-better-than-start.ts';
import { goalIsPossible } from './goal-is-possible.ts';
import { groupExists } from './group-exists.ts';
import { localeHasWords } from './locale-has-words.ts';
import { measureIsDeclaredOnce } from './measure-is-declared-once.ts';
import { metricHasFigures } from './metric-has-figures.ts';
import { nextStepIsDated } from './next-step-is-dated.ts';
import { oneDefinition } from './one-definition.ts';
import { ownerAccepted } from './owner-accepted.ts';
import { ownerIsHere } from './owner-is-here.ts';
import { ownerIsNotCx } from './owner-is-not-cx.ts';
import { ownerIsNotOverloaded } from './owner-is-not-overloaded.ts';
import { ownerIsOnePerson } from './owner-is-one-person.ts';
import { peopleAgree } from './people-agree.ts';
import { periodIsFinished } from './period-is-finished.ts';
import { programmeLeadsToAction } from './programme-leads-to-action.ts';
import { resourcesAreStated } from './resources-are-stated.ts';
import { sponsorHasBackedPublicly } from './sponsor-has-backed-publicly.ts';
import { sponsorIsAnotherExecutive } from './sponsor-is-another-executive.ts';
import { stepIsOverdue } from './step-is-overdue.ts';
import { storyShowsWhatIsMeasured } from './story-shows-what-is-measured.ts';
import { unitFitsMeasure } from './unit-fits-measure.ts';
import { updateIsFresh } from './update-is-fresh.ts';
import { windowsFitTheChange } from './windows-fit-the-change.ts';

const list = [
  authorityIsStated,
  beforeWindowIsLongEnough,
  comparisonIsApart,
  currencyIsKnown,
  datesAgree,
  figureIsAnOutlier,
  focusLimitIsARange,
  goalIsBetterThanStart,
  goalIsPossible,
  groupExists,
  localeHasWords,
  measureIsDeclaredOnce,
  metricHasFigures,
  nextStepIsDated,
  oneDefinition,
  ownerAccepted,
  ownerIsHere,
  ownerIsNotCx,
  ownerIsNotOverloaded,
  ownerIsOnePerson,
  peopleAgree,
  periodIsFinished,
  programmeLeadsToAction,
  resourcesAreStated,
  sponsorHasBackedPublicly,
  sponsorIsAnotherExecutive,
  stepIsOverdue,
  storyShowsWhatIsMeasured,
  unitFitsMeasure,
  updateIsFresh,
  windowsFitTheChange,
] as const;

/** The id of a rule that a report may change or exempt itself from. */
export type RuleId = (typeof list)[number]['id'];

/** Every rule of what good content is, sorted by id. */
export const rules: readonly Rule<RuleId>[] = list;

declare module '../../source/problem.ts' {
  interface RuleIds {
    readonly rules: RuleId;
  }
}
