import type { WindowDays } from '../history/change.ts';
import type { LedgerChangeOf, LedgerEntryOf } from '../history/ledger.ts';
import { periodsApart } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import { daysInWords, fieldsOf, measureName, movedBy, nameOf, windowInWords } from './ledger-names.ts';
import type { LedgerWords } from './ledger-words.ts';
import { goalSaid } from './promises.ts';
import { sayerOf, statusInWords } from './say.ts';

/** What became of a plan's own facts. */
export function planChange({ change }: LedgerEntryOf<'plan'>, report: Report, words: LedgerWords): string {
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

function acceptedChange({ from, to }: LedgerChangeOf<'accepted'>, report: Report, { plan }: LedgerWords): string {
  if (to === null) return plan.acceptedNoMore;
  const day = (accepted: string) => sayerOf(report.settings).date(accepted.split(' ')[0] ?? '');
  const whole = (accepted: string) => `${day(accepted)} (${nameOf(accepted.split(' ')[1] ?? '', report)})`;
  return from === null ? plan.accepted(day(to)) : plan.acceptedAgain(whole(from), whole(to));
}

function goalChange(
  { metric: id, group, from, to, value: bearing, days }: LedgerChangeOf<'goal'>,
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

function stepChange({ what, from, to, days }: LedgerChangeOf<'step'>, report: Report, { plan }: LedgerWords): string {
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

function windowChange(
  { metric, group, side, from, to }: LedgerChangeOf<'window'>,
  report: Report,
  words: LedgerWords,
): string {
  const name = measureName(metric, group, report);
  const days = (window: WindowDays) => windowInWords(window, report);
  if (!to) return words.plan.windowGone(name, side, from ? days(from) : '');
  return from
    ? words.plan.windowMoved(name, side, days(from), days(to))
    : words.plan.windowDeclared(name, side, days(to));
}

/** What became of a pain point. */
export function painPointChange(
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
