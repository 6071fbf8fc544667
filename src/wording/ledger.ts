import type { Beside } from '../history/commit-facts.ts';
import type { LedgerEntry, LedgerEntryOf, Told } from '../history/ledger.ts';
import type { Report } from '../model/report.ts';
import { nounFor, wordingFor } from './language.ts';
import { metricChange } from './ledger-figures.ts';
import { fieldsOf } from './ledger-names.ts';
import { painPointChange, planChange } from './ledger-plan.ts';
import type { LedgerWords } from './ledger-words.ts';
import { sayerOf } from './say.ts';

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
