import type { PromisedGoal } from '../history/change.ts';
import type { ClaimThen } from '../history/claims-then.ts';
import type { Commitment } from '../history/commitments.ts';
import type { Promised } from '../history/ledger.ts';
import { periodsApart } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Settings } from '../model/types/report.ts';
import { capital } from './capital.ts';
import { nameOfGroup } from './claim-words.ts';
import { formatTarget } from './format.ts';
import { wordingFor } from './language.ts';
import { movedBy } from './ledger-names.ts';
import type { GoalSaid } from './ledger-words.ts';
import { sayerOf } from './say.ts';
import { shownUnit, wordedUnit } from './unit.ts';

/** What was promised, as a record and a timeline name it. */
export function promiseInWords(
  { of, what, group }: Pick<Commitment, 'of' | 'what' | 'group'>,
  { locale }: Pick<Settings, 'locale'>,
): string {
  return of === 'step' ? what : wordingFor(locale).ledger.commitments.goalOn(nameOfGroup(what, group));
}

/** What became of a promise, in a record that has both its days beside it. */
export function outcomeOfPromise(
  { outcome, first, by, eased, reasonsGiven }: Commitment,
  { locale }: Pick<Settings, 'locale'>,
): string {
  const words = wordingFor(locale).ledger.commitments;
  if (outcome !== 'moved') return words.outcomes[outcome];
  if (eased && first === by) return capital(words.said({ outcome, first: null, eased, withReason: reasonsGiven }));
  return reasonsGiven ? words.movedWithReason : words.movedWithout;
}

/** What became of a promise, beside the event of its life at which it came due: empty while its day is ahead. */
export function commitmentInWords(
  { outcome, first, eased, reasonsGiven }: Commitment,
  on: string,
  settings: Settings,
): string {
  const day = first === on ? null : sayerOf(settings).date(first);
  return wordingFor(settings.locale).ledger.commitments.said({ outcome, first: day, eased, withReason: reasonsGiven });
}

/** What a plan's figures proved from a day on. */
export function gradeInWords(claim: ClaimThen, settings: Settings): string {
  return wordingFor(settings.locale).ledger.graded(claimSaid(claim, settings));
}

/** "better, changed"; below that, the grade alone. */
export function claimSaid({ grade, direction }: ClaimThen, { locale }: Settings): string {
  const words = wordingFor(locale);
  const { label } = words.grades[grade];
  return grade < 3 ? label : `${words.directions[direction]}, ${label}`;
}

/** A goal with its value in the unit of its metric; the bare figure where the metric is gone. */
export function goalSaid(
  { value, by }: PromisedGoal,
  metric: Metric | undefined,
  { settings }: Pick<Report, 'settings'>,
): GoalSaid {
  const day = sayerOf(settings).date(by);
  if (!metric) return { value: sayerOf(settings).number(value), by: day };
  const worded = wordedUnit(metric, settings, wordingFor(settings.locale));
  return { value: formatTarget((value / (metric.per ?? 1)) * worded.factor, shownUnit(worded), settings), by: day };
}

/** What became of a goal since it was first promised: "First promised: 12% by … Since then loosened twice, 30 days later." */
export function goalMovesInWords(
  promises: readonly Promised[],
  metric: Metric | undefined,
  settings: Settings,
): string {
  const words = wordingFor(settings.locale).ledger.goals;
  const [first, ...later] = promises;
  const last = later.at(-1);
  if (!first || !last) return '';
  const days = periodsApart(first.by, last.by, 'day');
  const count = (bearing: Promised['bearing']) => later.filter((one) => one.bearing === bearing).length;
  const moved = days === 0 ? null : movedBy(days, { settings });
  return words.moved(count('loosened'), count('tightened'), moved, goalSaid(first, metric, { settings }));
}
