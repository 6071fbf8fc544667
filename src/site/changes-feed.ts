import type { ToldCommit } from '../history/change-log.ts';
import type { Ledger } from '../history/ledger.ts';
import type { Report } from '../model/report.ts';
import { entryInWords, subjectInWords, writtenBy } from '../wording/ledger.ts';
import { pageLanguage, wordingFor } from '../wording/language.ts';
import type { NoLedger } from './build/ledger.ts';
import { href } from './href.ts';
import { changesOf } from './ledger-parts.ts';
import { pageSizes } from './page-sizes.ts';

/** What the first page of changes shows as an Atom feed (RFC 4287); without the site's own address its links hold below the base. */
export function changesFeed(report: Report, ledger: Ledger | NoLedger, site: URL | undefined): string {
  const { settings } = report;
  const words = wordingFor(settings.locale).ledger.changes;
  const commits = changesOf(ledger).slice(0, pageSizes.changes);
  const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
  const updated = commits[0]?.told.on ?? settings.asOf;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${pageLanguage(settings).lang}">`,
    `  <title>${text(`${settings.title}: ${words.title}`)}</title>`,
    `  <id>${text(site ? address('/changes/') : `urn:poplar:${encodeURIComponent(settings.organisation)}:changes`)}</id>`,
    `  <updated>${atMidnight(updated)}</updated>`,
    `  <author><name>${text(settings.organisation)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${text(address('/changes.xml'))}"/>`,
    `  <link rel="alternate" type="text/html" href="${text(address('/changes/'))}"/>`,
    ...commits.flatMap((commit) => entry(commit, report, address)),
    '</feed>',
  ].join('\n')}\n`;
}

function entry({ told, entries, reasons }: ToldCommit, report: Report, address: (path: string) => string): string[] {
  const words = wordingFor(report.settings.locale).ledger;
  const subjects = [...Map.groupBy(entries, (one) => subjectInWords(one, report))];
  const lines = subjects.flatMap(([subject, group]) => [
    subject,
    ...new Set(group.map((one) => `– ${entryInWords(one, report)}`)),
  ]);
  const { who } = writtenBy(told, report);
  return [
    '  <entry>',
    `    <title>${text(subjects.map(([subject]) => subject).join('; '))}</title>`,
    `    <id>urn:poplar:commit:${told.commit}</id>`,
    `    <updated>${atMidnight(told.on)}</updated>`,
    `    <author><name>${text(who)}</name></author>`,
    `    <link rel="alternate" type="text/html" href="${text(address(`/changes/#commit-${told.commit}`))}"/>`,
    `    <content type="text">${text([...lines, ...reasons.map((reason) => words.because(reason))].join('\n'))}</content>`,
    '  </entry>',
  ];
}

/** Git's day; the hour is nobody's business. */
function atMidnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
