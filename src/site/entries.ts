import type { Report } from '../model/report.ts';
import { madeOnce } from '../source/reads.ts';
import { ownPages } from './own-pages.ts';
import type { EntryName } from '../wording/shell-words.ts';

/** One thing that has a page of its own. */
export interface Entry {
  readonly id: string;
  readonly title: string;
}

/** A kind of content whose every entry has a page below `path`. */
export interface EntryKind {
  readonly path: string;
  /** What lists and menus call it by. */
  readonly name: EntryName;
  readonly entries: (report: Report) => readonly Entry[];
}

function kind<Item extends { readonly id: string }>(
  name: EntryName,
  pick: (report: Report) => Iterable<Item>,
  title: (item: Item) => string,
): EntryKind {
  return {
    name,
    path: `/${name}/`,
    entries: (report) =>
      madeOnce(report, name, () => [...pick(report)].map((item) => ({ id: item.id, title: title(item) }))),
  };
}

/** Every kind of content with pages, in the order in which a reader meets them. */
export const entryKinds: readonly EntryKind[] = [
  kind(
    'pain-points',
    (report) => report.painPoints,
    ({ title }) => title,
  ),
  kind(
    'plans',
    (report) => report.plans,
    ({ title }) => title,
  ),
  kind(
    'metrics',
    (report) => report.metrics,
    ({ name }) => name,
  ),
  kind(
    'people',
    (report) => report.people,
    ({ name }) => name,
  ),
  kind(
    'departments',
    (report) => report.departments,
    ({ name }) => name,
  ),
  kind(
    'journeys',
    (report) => report.journeys,
    ({ name }) => name,
  ),
  kind('pages', ownPages, ({ title }) => title),
];

const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>();

function indexOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  let index = indexes.get(entries);
  if (!index) {
    index = new Map(entries.map((entry, at) => [entry.id, at]));
    indexes.set(entries, index);
  }
  return index;
}

/** Whether one of them has this id. */
export function isAmong(entries: readonly Entry[], id: string): boolean {
  return indexOf(entries).has(id);
}

/** The entries around one of them, at most `most`, so that no page lists them all. */
export function entriesAround(
  entries: readonly Entry[],
  id: string | undefined,
  most: number,
): { readonly shown: readonly Entry[]; readonly left: number } {
  const at = (id === undefined ? undefined : indexOf(entries).get(id)) ?? 0;
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), entries.length - most));
  const shown = entries.slice(start, start + most);
  return { shown, left: entries.length - shown.length };
}
