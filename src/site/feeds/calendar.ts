import { type DayAhead, daysAhead } from '../../insight/days-ahead.ts';
import type { ReportInsight } from '../../insight/report-insight.ts';
import { nextPeriod } from '../../model/period.ts';
import type { Report } from '../../model/report.ts';
import { nameOfGroup } from '../../wording/claim-words.ts';
import { wordingFor } from '../../wording/language.ts';
import { nameInWords } from '../../wording/person.ts';
import type { FeedsWords } from '../../wording/feeds-words.ts';
import { href } from '../href.ts';
import { urn } from './atom.ts';

export const calendarType = { 'content-type': 'text/calendar; charset=utf-8' } as const;

/** The open days of all plans as a calendar to subscribe to (RFC 5545): whole days, so no zone moves them. */
export function calendarOf(report: Report, insight: ReportInsight, site: URL | undefined): string {
  const { settings } = report;
  const { feeds: words } = wordingFor(settings.locale);
  // The report's own day: an entry that did not change stays the same bytes.
  const stamp = `${basic(settings.asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Poplar//EN',
    `X-WR-CALNAME:${escaped(`${settings.title}: ${words.calendar}`)}`,
    ...daysAhead(report, insight).flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${escaped(urn(settings, 'day', day.plan.id, day.id))}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(day.on)}`,
      `DTEND;VALUE=DATE:${basic(nextPeriod(day.on, 'day'))}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escaped(titleOf(day, words))}`,
      `DESCRIPTION:${escaped(textOf(day, report, words))}`,
      ...(site ? [`URL:${new URL(href(`/plans/${day.plan.id}/`), site).href}`] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function titleOf(day: DayAhead, words: FeedsWords): string {
  if (day.kind === 'step') return words.stepDue(day.what);
  if (day.kind === 'update') return words.updateDue(day.plan.title);
  const name = nameOfGroup(day.metric, day.group);
  return day.kind === 'goal' ? words.goalDue(name) : words.readable(name);
}

function textOf(day: DayAhead, { people, settings }: Report, words: FeedsWords): string {
  const who = people.get(day.kind === 'step' ? day.who : day.plan.owner);
  return words.about(day.plan.title, nameInWords(who, settings));
}

const basic = (day: string) => day.replaceAll('-', '');

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line of at most 75 bytes, then its rest on lines that begin with a space; no character is cut in two. */
function folded(line: string): string {
  let [out, size] = ['', 0];
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > 75) [out, size] = [`${out}\r\n `, 1];
    out += character;
    size += bytes;
  }
  return out;
}
