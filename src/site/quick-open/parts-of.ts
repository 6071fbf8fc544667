import type { Report } from '../../model/report.ts';
import { wordingFor } from '../../wording/language.ts';
import { nameInWords, roleInWords } from '../../wording/person.ts';
import type { EntryName } from '../../wording/shell-words.ts';
import { entryKinds } from '../entries.ts';
import { wholePages } from '../nav.ts';
import type { QuickEntry, QuickIndex, QuickPart } from './part.ts';

/** How many entries a file of the index holds, so that none grows with the report. */
const entriesInPart = 2000;

/** How many files the index of a report has. */
export function partCount(report: Report): number {
  const entries = entryKinds.reduce((sum, kind) => sum + kind.entries(report).length, 0);
  return Math.max(1, Math.ceil(entries / entriesInPart));
}

/** One file of the index; the first has the words and the pages about the whole report besides. */
export function quickPart(report: Report, number: number, partSize = entriesInPart): QuickPart | QuickIndex {
  const part = entriesOf(report, (number - 1) * partSize, number * partSize);
  if (number > 1) return part;
  const { language, quickOpen, shell } = wordingFor(report.settings.locale);
  const pages = wholePages.map(({ name, path }) => [shell.pages[name], path] as const);
  return { parts: partCount(report), language, words: quickOpen, pages, ...part };
}

function entriesOf(report: Report, from: number, to: number): QuickPart {
  const names = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = names.get(name) ?? names.size;
    names.set(name, place);
    return place;
  };
  let before = 0;
  const { shell } = wordingFor(report.settings.locale);
  const kinds = entryKinds.flatMap((kind) => {
    const all = kind.entries(report);
    const own = all.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += all.length;
    const entries = own.map(({ id, title }): QuickEntry => [
      id,
      title,
      ...(alsoFoundBy[kind.name]?.(id, report) ?? []).map(placeOf),
    ]);
    return entries.length > 0 ? [{ one: shell.entries[kind.name].one, path: kind.path, entries }] : [];
  });
  return { names: [...names.keys()], kinds };
}

/** Names that lead to an entry besides its own. */
const alsoFoundBy: Readonly<Partial<Record<EntryName, (id: string, report: Report) => readonly string[]>>> = {
  'pain-points': (id, { painPoints, people, metrics, settings }) => {
    const { owner, metrics: ids = [] } = painPoints.get(id);
    return [nameInWords(people.get(owner), settings), ...ids.map((metric) => metrics.get(metric).name)];
  },
  plans: (id, { plans, people, metrics, settings }) => {
    const { owner, goals, measures } = plans.get(id);
    const ids = new Set([...measures, ...goals].map(({ metric }) => metric));
    return [nameInWords(people.get(owner), settings), ...[...ids].map((metric) => metrics.get(metric).name)];
  },
  people: (id, { people, settings }) => [roleInWords(people.get(id), settings)],
};
