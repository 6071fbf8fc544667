import type { Ledger } from '../../history/ledger.ts';
import type { ToldCommit } from '../../history/change-log.ts';
import type { Report } from '../../model/report.ts';
import { entryInWords, subjectInWords, writtenBy } from '../../wording/ledger.ts';
import { wordingFor } from '../../wording/language.ts';
import { sayerOf } from '../../wording/say.ts';
import type { NoLedger } from '../build/ledger.ts';
import { changesOf } from '../ledger-parts.ts';
import { pageSizes } from '../page-sizes.ts';
import { atomFeed, type FeedEntry } from './atom.ts';

/** What the first page of changes shows. */
export function changesFeed(report: Report, ledger: Ledger | NoLedger, site: URL | undefined): string {
  const { title } = wordingFor(report.settings.locale).ledger.changes;
  const commits = changesOf(ledger).slice(0, pageSizes.changes);
  const entries = commits.map((commit) => entry(commit, report));
  return atomFeed({ title, name: 'changes', path: '/changes.xml', page: '/changes/', entries }, report.settings, site);
}

function entry({ told, entries, begun, reasons }: ToldCommit, report: Report): FeedEntry {
  const words = wordingFor(report.settings.locale).ledger;
  const subjects = [...Map.groupBy(entries, (one) => subjectInWords(one, report))];
  const { count } = sayerOf(report.settings);
  const many = [...begun].map(([of, number]) => words.changes.begun(of, count(number)));
  const lines = subjects.flatMap(([subject, group]) => [
    subject,
    ...new Set(group.map((one) => `– ${entryInWords(one, report)}`)),
  ]);
  return {
    title: [...many, ...subjects.map(([subject]) => subject)].join('; '),
    id: `urn:poplar:commit:${told.commit}`,
    on: told.on,
    author: writtenBy(told, report).who,
    page: `/changes/#commit-${told.commit}`,
    text: [...many, ...lines, ...reasons.map((reason) => words.because(reason))].join('\n'),
  };
}
