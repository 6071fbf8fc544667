import type { WindowDays } from '../history/change.ts';
import type { Of } from '../history/commit-facts.ts';
import type { Report } from '../model/report.ts';
import { nameOfGroup } from './claim-words.ts';
import { nounFor, wordingFor } from './language.ts';
import type { Moved } from './ledger-words.ts';
import { sayerOf } from './say.ts';

/** What the keys that changed are called in the report's language. */
export function fieldsOf(
  { fields }: { readonly fields: readonly string[] },
  of: Of,
  { settings }: Report,
): readonly string[] {
  const words = wordingFor(settings.locale);
  return fields.map((key) => words.field(of, key));
}

/** What is measured, with the group that is looked at. */
export function measureName(metric: string, group: string | null, report: Report): string {
  return nameOfGroup(report.metrics.find(metric)?.name ?? metric, group);
}

/** The name of somebody; the id of whom nobody knows any more. */
export function nameOf(id: string | null, report: Report): string {
  return id === null ? '' : (report.people.find(id)?.name ?? id);
}

/** How many days a date moved, and which way. */
export function movedBy(days: number, report: Pick<Report, 'settings'>): Moved {
  return { days: daysInWords(Math.abs(days), report), later: days > 0 };
}

/** "92 days" */
export function daysInWords(days: number, { settings }: Pick<Report, 'settings'>): string {
  const words = wordingFor(settings.locale);
  return `${sayerOf(settings).count(days)} ${nounFor(days, words.ledger.days, words)}`;
}

/** "1 Jan 2025 – 31 Mar 2025", or from when on. */
export function windowInWords({ from, to }: WindowDays, { settings }: Report): string {
  const say = sayerOf(settings);
  return to === null
    ? wordingFor(settings.locale).ledger.plan.openWindow(say.date(from))
    : `${say.date(from)} – ${say.date(to)}`;
}
