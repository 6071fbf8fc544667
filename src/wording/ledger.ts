import type { PromisedGoal, WindowDays } from '../history/change.ts';
import type { Beside, Of } from '../history/commit-facts.ts';
import type { ClaimThen } from '../history/claims-then.ts';
import type { Commitment } from '../history/commitments.ts';
import { meanShift } from '../history/compare-series.ts';
import type { LedgerEntry, LedgerEntryOf, Promised, Told } from '../history/ledger.ts';
import { periodsApart } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Settings } from '../model/types/report.ts';
import { capital } from './capital.ts';
import { nameOfGroup } from './claim-words.ts';
import { formatTarget, formatValue } from './format.ts';
import { nounFor, periodInWords, wordingFor } from './language.ts';
import type { GoalSaid, LedgerWords, Moved } from './ledger-words.ts';
import { sayerOf, statusInWords } from './say.ts';
import { shownUnit, wordedUnit } from './unit.ts';

type Change<Kind> = Extract<LedgerEntry['change'], { readonly kind: Kind }>;

/** What a reader is told of an entry of the ledger: names as they are now, figures as pages write them. */
export function entryInWords(entry: LedgerEntry, report: Report): string {
  const words = wordingFor(report.settings.locale).ledger;
  switch (entry.of) {
    case 'plan':
      return planChange(entry, report, words);
    case 'pain-point':
      return painPointChange(entry, report, words);
    case 'metric':
    case 'figures':
      return `${report.metrics.find(entry.id)?.name ?? entry.id}: ${metricChange(entry, report, words)}`;
    case 'update':
    case 'story':
      return proseChange(entry, report, words);
    case 'voice':
    case 'micro-action':
      return listChange(entry, report, words);
    default:
      return besideChange(entry, report, words);
  }
}

function proseChange(
  { of, change }: LedgerEntryOf<'update'> | LedgerEntryOf<'story'>,
  { settings }: Report,
  words: LedgerWords,
): string {
  if (change.kind === 'renamed') return words.update.redated(sayerOf(settings).date(change.name?.split('/')[1] ?? ''));
  return words[of][change.kind === 'removed' || change.kind === 'reworded' ? change.kind : 'began'];
}

/** What the keys that changed are called in the report's language. */
function fieldsOf({ fields }: { readonly fields: readonly string[] }, of: Of, { settings }: Report): readonly string[] {
  const words = wordingFor(settings.locale);
  return fields.map((key) => words.field(of, key));
}

function listChange(
  { of, change }: LedgerEntryOf<'voice'> | LedgerEntryOf<'micro-action'>,
  report: Report,
  { listed: words }: LedgerWords,
): string {
  if (change.kind !== 'listed') return change.kind === 'removed' ? words.listRemoved : words.unreadable;
  const noun = nounFor(change.count, words.names[of], wordingFor(report.settings.locale));
  const what = `${sayerOf(report.settings).count(change.count)} ${noun}`;
  const fields = fieldsOf(change, of, report);
  return change.what === 'changed' ? words.changed(what, fields) : words[change.what](what);
}

function besideChange({ of, change }: LedgerEntryOf<Beside>, report: Report, { beside: words }: LedgerWords): string {
  const type = words.types[of];
  switch (change.kind) {
    case 'began':
      return words.began(type);
    case 'removed':
      return words.removed(type);
    case 'renamed':
      return of === 'report' ? words.folderMoved(change.name ?? '') : words.renamed(type, change.name ?? '');
    case 'fields':
      if (of === 'report' && change.fields.join(' ') === 'asOf') return words.reportsDay;
      return words.fields(type, fieldsOf(change, of, report));
    default:
      return words.unreadable(type);
  }
}

function planChange({ change }: LedgerEntryOf<'plan'>, report: Report, words: LedgerWords): string {
  const { plan } = words;
  const say = sayerOf(report.settings);
  const person = (id: string | null) => nameOf(id, report);
  switch (change.kind) {
    case 'began':
      return plan.began;
    case 'removed':
      return plan.removed;
    case 'unreadable':
      return plan.unreadable;
    case 'renamed':
      return plan.renamed(change.name ?? '');
    case 'goal':
      return goalChange(change, report, words);
    case 'step':
      return stepChange(change, report, words);
    case 'owner':
      return plan.owner(person(change.from), person(change.to));
    case 'sponsor':
      return plan.sponsor(person(change.from), person(change.to));
    case 'status':
      return plan.status(statusInWords(change.from ?? '', say.words), statusInWords(change.to ?? '', say.words));
    case 'accepted':
      return acceptedChange(change, report, words);
    case 'changed-on':
      if (change.to === null) return plan.changedOnGone;
      return change.from === null
        ? plan.changedOn(say.date(change.to))
        : plan.changedOnMoved(say.date(change.from), say.date(change.to));
    case 'window':
      return windowChange(change, report, words);
    case 'measure': {
      const name = measureName(change.metric, change.group, report);
      return change.to === null ? plan.measureRemoved(name) : plan.measureAdded(name);
    }
    case 'group':
      return plan.measureGroup(measureName(change.metric, null, report), change.from, change.to);
    case 'comparison':
      return plan.comparison(measureName(change.metric, change.group, report), change.from, change.to);
    case 'result':
      return plan.result[change.to === null ? 'gone' : change.from === null ? 'written' : 'rewritten'];
    case 'step-what':
      return plan.stepWhat(change.from ?? '', change.to ?? '');
    case 'step-who':
      return plan.stepWho(change.what, person(change.from), person(change.to));
    case 'ended':
      // A plan may end without its day being written down.
      if (change.from === null || change.to === null)
        return plan.otherFacts(fieldsOf({ fields: ['result'] }, 'plan', report));
      return plan.ended(say.date(change.from), say.date(change.to));
    case 'follow-up-owner':
      return plan.followUpOwner(person(change.from), person(change.to));
    case 'words':
      return plan.otherFacts(fieldsOf(change, 'plan', report));
    default:
      return plan.otherFacts([]);
  }
}

function acceptedChange({ from, to }: Change<'accepted'>, report: Report, { plan }: LedgerWords): string {
  if (to === null) return plan.acceptedNoMore;
  const day = (accepted: string) => sayerOf(report.settings).date(accepted.split(' ')[0] ?? '');
  const whole = (accepted: string) => `${day(accepted)} (${nameOf(accepted.split(' ')[1] ?? '', report)})`;
  return from === null ? plan.accepted(day(to)) : plan.acceptedAgain(whole(from), whole(to));
}

function goalChange(
  { metric: id, group, from, to, value: bearing, days }: Change<'goal'>,
  report: Report,
  words: LedgerWords,
): string {
  const metric = report.metrics.find(id);
  const name = measureName(id, group, report);
  if (!to) return from ? words.plan.goalDropped(name, goalSaid(from, metric, report)) : words.plan.otherFacts([]);
  if (!from) return words.plan.goalAdded(name, goalSaid(to, metric, report));
  const moved = days === 0 ? null : movedBy(days, report);
  return words.plan.goalMoved(name, goalSaid(from, metric, report), goalSaid(to, metric, report), bearing, moved);
}

function stepChange({ what, from, to, days }: Change<'step'>, report: Report, { plan }: LedgerWords): string {
  const { date } = sayerOf(report.settings);
  if (!to) return plan.stepDropped(what, date(from?.due ?? ''));
  const [was, is] = [from?.done ?? null, to.done];
  const { andStep } = plan;
  const done =
    was === is
      ? null
      : is === null
        ? andStep.notDone
        : was === null
          ? andStep.done(date(is))
          : andStep.doneOn(date(was), date(is));
  if (!from) return plan.stepAdded(what, date(to.due), done);
  if (days !== 0) return plan.stepMoved(what, date(from.due), date(to.due), movedBy(days, report), done);
  if (is === null) return plan.stepNotDone(what);
  if (was !== null) return plan.stepDoneOn(what, date(was), date(is));
  const late = periodsApart(to.due, is, 'day');
  return plan.stepDone(what, late > 0 ? daysInWords(late, report) : null);
}

function windowChange({ metric, group, side, from, to }: Change<'window'>, report: Report, words: LedgerWords): string {
  const name = measureName(metric, group, report);
  const days = (window: WindowDays) => windowInWords(window, report);
  if (!to) return words.plan.windowGone(name, side, from ? days(from) : '');
  return from
    ? words.plan.windowMoved(name, side, days(from), days(to))
    : words.plan.windowDeclared(name, side, days(to));
}

function painPointChange(
  { change }: LedgerEntryOf<'pain-point'>,
  report: Report,
  { plan, painPoint }: LedgerWords,
): string {
  const say = sayerOf(report.settings);
  switch (change.kind) {
    case 'began':
      return painPoint.began;
    case 'removed':
      return painPoint.removed;
    case 'unreadable':
      return painPoint.unreadable;
    case 'renamed':
      return painPoint.renamed(change.name ?? '');
    case 'owner':
      return plan.owner(nameOf(change.from, report), nameOf(change.to, report));
    case 'sponsor':
      return plan.sponsor(nameOf(change.from, report), nameOf(change.to, report));
    case 'status':
      return plan.status(
        statusInWords(change.from ?? 'identified', say.words),
        statusInWords(change.to ?? 'identified', say.words),
      );
    case 'opened':
      return painPoint.opened(say.date(change.from ?? ''), say.date(change.to ?? ''));
    case 'evidence-added':
      return painPoint.evidenceAdded(change.evidence.source);
    case 'evidence-removed':
      return painPoint.evidenceRemoved(change.evidence.source);
    case 'evidence-counted':
      return painPoint.evidenceCounted(change.source);
    case 'economics':
      return painPoint.economics;
    case 'words':
      return painPoint.otherFacts(fieldsOf(change, 'pain-point', report));
    default:
      return painPoint.otherFacts([]);
  }
}

function metricChange(
  { of, id, change }: LedgerEntryOf<'metric'> | LedgerEntryOf<'figures'>,
  report: Report,
  { metric: words, figures }: LedgerWords,
): string {
  switch (change.kind) {
    case 'definition':
      return words.definition(
        wordingFor(report.settings.locale).field('metric', change.field),
        change.from ?? words.nothing,
        change.to ?? words.nothing,
        change.dated,
      );
    case 'restated':
      return restatedInWords(change, report.metrics.find(id), report, figures);
    case 'began':
      return words.began;
    case 'fields':
      return words.fields(fieldsOf(change, 'metric', report));
    case 'removed':
      return of === 'figures' ? figures.removed : words.removed;
    case 'renamed':
      return words.renamed(change.name ?? '');
    default:
      return of === 'figures' ? figures.unreadable : words.unreadable;
  }
}

function restatedInWords(
  { restated, filledIn, group, claims }: Change<'restated'>,
  metric: Metric | undefined,
  report: Report,
  words: LedgerWords['figures'],
): string {
  const { settings } = report;
  const table = wordingFor(settings.locale);
  const length = metric?.period ?? 'month';
  const count = (number: number) => {
    const noun = nounFor(number, table.periods[length], table);
    return `${table.count(number, sayerOf(settings).count(number))} ${noun}`;
  };
  const named = (period: string | undefined) => (period === undefined ? '' : periodInWords(period, length, settings));
  const span = (periods: readonly string[]) => {
    const [first, last] = [named(periods[0]), named(periods.at(-1))];
    return first === last ? first : `${first} – ${last}`;
  };
  const percent = (share: number) => formatValue(share, { kind: 'share', label: '' }, settings);
  const others = restated.filter(({ to }) => to !== null);
  const mean = meanShift(others);
  const shift = mean === null || mean === 0 ? null : words.shift(percent(Math.abs(mean)), mean > 0);
  const periodsOf = (of: typeof restated) => of.map(({ period }) => period);
  const told = [
    { periods: periodsOf(others), in: (number: string, of: string) => words.restated(number, of, shift) },
    { periods: periodsOf(restated.filter(({ to }) => to === null)), in: words.emptied },
    { periods: filledIn, in: words.filledIn },
  ].filter(({ periods }) => periods.length > 0);
  const said = told.map(({ periods, in: write }) => write(count(periods.length), span(periods))).join(', ');
  const turned = claims.filter(({ from, to }) => from.grade !== to.grade || from.direction !== to.direction);
  const effect = turned.map(({ plan, from, to }) =>
    words.turned(report.plans.find(plan)?.title ?? plan, claimSaid(from, settings), claimSaid(to, settings)),
  );
  const outcome = claims.length > 0 && turned.length === 0 ? words.noneTurned : effect.join('');
  return `${said}${group === null ? '' : words.ofGroup(group)}${outcome}`;
}

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

function claimSaid({ grade, direction }: ClaimThen, { locale }: Settings): string {
  const words = wordingFor(locale);
  const { label } = words.grades[grade];
  return grade < 3 ? label : `${words.directions[direction]}, ${label}`;
}

/** What an entry speaks of, by the name it has now, or had when it was last there. */
export function subjectInWords({ of, id, change }: LedgerEntry, report: Report): string {
  const named = change.kind === 'began' ? change.name : null;
  if (of === 'pain-point') return report.painPoints.find(id)?.title ?? named ?? id;
  if (of === 'metric' || of === 'figures') return report.metrics.find(id)?.name ?? named ?? id;
  const { changes, listed } = wordingFor(report.settings.locale).ledger;
  if (of === 'voice' || of === 'micro-action')
    return report.painPoints.find(id)?.title ?? (id === '' || change.kind !== 'listed' ? listed.names[of].all : id);
  if (of === 'report') return report.settings.title;
  if (of === 'page') return report.pages.find(id)?.title ?? named ?? id;
  if (of !== 'plan' && of !== 'update' && of !== 'story') return besides[of](report).find(id)?.name ?? named ?? id;
  const [plan = id, day] = id.split('/');
  const title = report.plans.find(plan)?.title ?? named ?? plan;
  if (day === undefined) return title;
  return changes.updateOf(title, sayerOf(report.settings).date(day));
}

const besides = {
  programme: ({ programmes }: Report) => programmes,
  person: ({ people }: Report) => people,
  department: ({ departments }: Report) => departments,
  journey: ({ journeys }: Report) => journeys,
} as const;

/** Who wrote it and in which commit. */
export function writtenBy({ author, commit }: Told, report: Report): { readonly who: string; readonly commit: string } {
  const words = wordingFor(report.settings.locale).ledger;
  const person = author === null ? undefined : report.people.find(author);
  return { who: person?.name ?? words.somebody, commit: words.inCommit(commit) };
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

/** How many days a date moved, and which way. */
export function movedBy(days: number, report: Pick<Report, 'settings'>): Moved {
  return { days: daysInWords(Math.abs(days), report), later: days > 0 };
}

function daysInWords(days: number, { settings }: Pick<Report, 'settings'>): string {
  const words = wordingFor(settings.locale);
  return `${sayerOf(settings).count(days)} ${nounFor(days, words.ledger.days, words)}`;
}

function windowInWords({ from, to }: WindowDays, { settings }: Report): string {
  const say = sayerOf(settings);
  return to === null
    ? wordingFor(settings.locale).ledger.plan.openWindow(say.date(from))
    : `${say.date(from)} – ${say.date(to)}`;
}

function measureName(metric: string, group: string | null, report: Report): string {
  return nameOfGroup(report.metrics.find(metric)?.name ?? metric, group);
}

function nameOf(id: string | null, report: Report): string {
  return id === null ? '' : (report.people.find(id)?.name ?? id);
}

/** Whether a reader is told that no reason was given: something that was promised or told already was made another. */
export function asksForReason({ change }: LedgerEntry): boolean {
  switch (change.kind) {
    case 'goal':
      return change.from !== null;
    case 'step':
      return change.to === null || (change.from !== null && change.days > 0);
    case 'window':
      return change.from !== null;
    case 'measure':
    case 'comparison':
      return change.from !== null;
    case 'group':
    case 'definition':
    case 'evidence-removed':
      return true;
    case 'restated':
      return change.restated.length + change.filledIn.length > 0;
    default:
      return false;
  }
}
