import type { Rule } from '../rule.ts';
import { accentIsReadable } from './accent-is-readable.ts';
import { authorityIsStated } from './authority-is-stated.ts';
import { beforeWindowAtAnExtreme } from './before-window-at-an-extreme.ts';
import { beforeWindowIsLongEnough } from './before-window-is-long-enough.ts';
import { businessMetric } from './business-metric.ts';
import { causeWordsNeedGrade4 } from './cause-words-need-grade-4.ts';
import { closedTellsCustomers } from './closed-tells-customers.ts';
import { comparisonIsApart } from './comparison-is-apart.ts';
import { costOfDelayIsKnown } from './cost-of-delay-is-known.ts';
import { countedFiguresStand } from './counted-figures-stand.ts';
import { currencyIsKnown } from './currency-is-known.ts';
import { datesAgree } from './dates-agree.ts';
import { definitionChangeIsDated } from './definition-change-is-dated.ts';
import { dismissalIsAlive } from './dismissal-is-alive.ts';
import { doneNeedsAnOutcome } from './done-needs-an-outcome.ts';
import { doneWindowHasAnEnd } from './done-window-has-an-end.ts';
import { figureIsAnOutlier } from './figure-is-an-outlier.ts';
import { figuresRestatedNeedReason } from './figures-restated-need-reason.ts';
import { focusIsThreeToFive } from './focus-is-three-to-five.ts';
import { focusLimitIsARange } from './focus-limit-is-a-range.ts';
import { giveAwayNamesItsDefect } from './give-away-names-its-defect.ts';
import { goalIsBetterThanStart } from './goal-is-better-than-start.ts';
import { goalIsComplete } from './goal-is-complete.ts';
import { goalIsNotAScore } from './goal-is-not-a-score.ts';
import { goalIsPossible } from './goal-is-possible.ts';
import { goalMovedNeedsReason } from './goal-moved-needs-reason.ts';
import { groupExists } from './group-exists.ts';
import { headlineHasRoom } from './headline-has-room.ts';
import { inputsHaveSources } from './inputs-have-sources.ts';
import { keyHasMoved } from './key-has-moved.ts';
import { localeHasWords } from './locale-has-words.ts';
import { manyMeasuresAreAdjusted } from './many-measures-are-adjusted.ts';
import { measureIsDeclaredOnce } from './measure-is-declared-once.ts';
import { measureRemoved } from './measure-removed.ts';
import { metricHasFigures } from './metric-has-figures.ts';
import { metricSwitched } from './metric-switched.ts';
import { microActionRepeats } from './micro-action-repeats.ts';
import { mixHasNotShifted } from './mix-has-not-shifted.ts';
import { nextStepIsDated } from './next-step-is-dated.ts';
import { oneDefinition } from './one-definition.ts';
import { ownerAccepted } from './owner-accepted.ts';
import { ownerIsHere } from './owner-is-here.ts';
import { ownerIsNotCx } from './owner-is-not-cx.ts';
import { ownerIsNotOverloaded } from './owner-is-not-overloaded.ts';
import { ownerIsOnePerson } from './owner-is-one-person.ts';
import { painPointIsAnEvent } from './pain-point-is-an-event.ts';
import { parkedHasAReason } from './parked-has-a-reason.ts';
import { peopleAgree } from './people-agree.ts';
import { periodIsFinished } from './period-is-finished.ts';
import { priorityIsExplained } from './priority-is-explained.ts';
import { processAndOutcome } from './process-and-outcome.ts';
import { programmeLeadsToAction } from './programme-leads-to-action.ts';
import { queryIsOneSelect } from './query-is-one-select.ts';
import { queryWasRun } from './query-was-run.ts';
import { raciHasOneAccountable } from './raci-has-one-accountable.ts';
import { refreshIsRecent } from './refresh-is-recent.ts';
import { reportsAreUsed } from './reports-are-used.ts';
import { resourcesAreStated } from './resources-are-stated.ts';
import { sampleIsLargeEnough } from './sample-is-large-enough.ts';
import { scoreIsGuarded } from './score-is-guarded.ts';
import { sourceHoldsNoSecret } from './source-holds-no-secret.ts';
import { sourceIsDeclared } from './source-is-declared.ts';
import { splitACrowd } from './split-a-crowd.ts';
import { sponsorHasBackedPublicly } from './sponsor-has-backed-publicly.ts';
import { sponsorIsAnotherExecutive } from './sponsor-is-another-executive.ts';
import { stepIsOverdue } from './step-is-overdue.ts';
import { stoppedNeedsALesson } from './stopped-needs-a-lesson.ts';
import { storyClaimsNeedEvidence } from './story-claims-need-evidence.ts';
import { storyShowsWhatIsMeasured } from './story-shows-what-is-measured.ts';
import { timeToAnswerIsADuration } from './time-to-answer-is-a-duration.ts';
import { typedFigureAgrees } from './typed-figure-agrees.ts';
import { unitExists } from './unit-exists.ts';
import { unitFitsMeasure } from './unit-fits-measure.ts';
import { updateIsFresh } from './update-is-fresh.ts';
import { voiceHasAHome } from './voice-has-a-home.ts';
import { voiceHoldsNoPersonalData } from './voice-holds-no-personal-data.ts';
import { voiceIsAnswered } from './voice-is-answered.ts';
import { windowMovedAfterChange } from './window-moved-after-change.ts';
import { windowsFitTheChange } from './windows-fit-the-change.ts';
import { workaroundOnly } from './workaround-only.ts';

const list = [
  accentIsReadable,
  authorityIsStated,
  beforeWindowAtAnExtreme,
  beforeWindowIsLongEnough,
  businessMetric,
  causeWordsNeedGrade4,
  closedTellsCustomers,
  comparisonIsApart,
  costOfDelayIsKnown,
  countedFiguresStand,
  currencyIsKnown,
  datesAgree,
  definitionChangeIsDated,
  dismissalIsAlive,
  doneNeedsAnOutcome,
  doneWindowHasAnEnd,
  figureIsAnOutlier,
  figuresRestatedNeedReason,
  focusIsThreeToFive,
  focusLimitIsARange,
  giveAwayNamesItsDefect,
  goalIsBetterThanStart,
  goalIsComplete,
  goalIsNotAScore,
  goalIsPossible,
  goalMovedNeedsReason,
  groupExists,
  headlineHasRoom,
  inputsHaveSources,
  keyHasMoved,
  localeHasWords,
  manyMeasuresAreAdjusted,
  measureIsDeclaredOnce,
  measureRemoved,
  metricHasFigures,
  metricSwitched,
  microActionRepeats,
  mixHasNotShifted,
  nextStepIsDated,
  oneDefinition,
  ownerAccepted,
  ownerIsHere,
  ownerIsNotCx,
  ownerIsNotOverloaded,
  ownerIsOnePerson,
  painPointIsAnEvent,
  parkedHasAReason,
  peopleAgree,
  periodIsFinished,
  priorityIsExplained,
  processAndOutcome,
  programmeLeadsToAction,
  queryIsOneSelect,
  queryWasRun,
  raciHasOneAccountable,
  refreshIsRecent,
  reportsAreUsed,
  resourcesAreStated,
  sampleIsLargeEnough,
  scoreIsGuarded,
  sourceHoldsNoSecret,
  sourceIsDeclared,
  splitACrowd,
  sponsorHasBackedPublicly,
  sponsorIsAnotherExecutive,
  stepIsOverdue,
  stoppedNeedsALesson,
  storyClaimsNeedEvidence,
  storyShowsWhatIsMeasured,
  timeToAnswerIsADuration,
  typedFigureAgrees,
  unitExists,
  unitFitsMeasure,
  updateIsFresh,
  voiceHasAHome,
  voiceHoldsNoPersonalData,
  voiceIsAnswered,
  windowMovedAfterChange,
  windowsFitTheChange,
  workaroundOnly,
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
