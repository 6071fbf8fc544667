import type { SourceFile, Tree } from '../source/files.ts';
import { farDayMessage, isDay, isFarDay } from '../source/day.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { type Problem, type Range, type RuleName, fileStart } from '../source/problem.ts';
import type { KeptReading } from '../source/kept-reading.ts';
import type { Prose } from '../source/prose.ts';
import { unreadable } from '../source/unreadable.ts';
import type { Reference } from '../source/validate.ts';
import type { Locator, Path } from '../source/yaml-locator.ts';
import { deepFreeze } from './entity.ts';
import { type ContentType, matchPath } from './types/content-type.ts';
import { contentTypes } from './types/index.ts';
import { understood } from './understood-file.ts';

/** One piece of content as it was read: whether it is well-formed, what it names, and where everything stands. */
export interface Content {
  readonly type: ContentType;
  readonly id: string;
  /** For a story or update, the plan it belongs to. */
  readonly plan: string | undefined;
  readonly source: SourceFile;
  readonly value: unknown;
  readonly valid: boolean;
  /** Where in its file's document this piece begins; a list's entries stand below its root. */
  readonly base: Path;
  readonly references: readonly Reference[];
  readonly prose: Prose | undefined;
  readonly locate: Locator;
}

export interface ReadContent {
  readonly contents: readonly Content[];
  /** The tables of figures, by the metric they belong to. */
  readonly tables: ReadonlyMap<string, SourceFile>;
  /** What the last refresh left, by the metric whose figures it counted. */
  readonly records: ReadonlyMap<string, SourceFile>;
  /** Types of which a list could not be read, so that nobody knows which entries it holds. */
  readonly brokenLists: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const tablePath = 'data/:id.csv';
/** Read by those who ask for them: what counts a metric's figures, and what the last counting left. */
const recordsPath = 'data/:id.source.json';
const besides = ['queries/:id.sql', recordsPath];

/** Gives every file of the tree its type, parses it and checks it against its schema. */
export function readContent(tree: Tree): ReadContent {
  const contents: Content[] = [];
  const tables = new Map<string, SourceFile>();
  const records = new Map<string, SourceFile>();
  const brokenLists = new Set<string>();
  const problems: Problem[] = [];
  for (const source of tree.files) {
    const { file, path } = source;
    const place = placeOf(source);
    const report = (rule: RuleName, message: string) =>
      problems.push({ rule, severity: 'error', file, range: fileStart, message });
    if (!place) {
      report('file-has-a-place', `No content belongs at ${path}.${nearestPlace(path)}`);
      continue;
    }
    if (place.wrong !== undefined) {
      report('id-is-kebab-case', place.wrong);
      continue;
    }
    if (place.type === 'table') tables.set(place.ids.get('id') ?? '', source);
    else if (place.type === 'besides') {
      const record = matchPath({ path: recordsPath }, path)?.get('id');
      if (record !== undefined) records.set(record, source);
    } else {
      const read = readSafely(source, place.type, place.ids, tree.kept);
      for (const content of read.contents) contents.push(content);
      problems.push(...read.problems);
      if (place.type.format === 'list' && read.contents.length === 0) brokenLists.add(place.type.name);
    }
  }
  return { contents, tables, records, brokenLists, problems };
}

interface Place {
  readonly type: ContentType | 'table' | 'besides';
  readonly ids: ReadonlyMap<string, string>;
  /** Why one of them cannot be an id. */
  readonly wrong: string | undefined;
}

/** The place of a file, found once. */
function placeOf(source: SourceFile): Place | undefined {
  if (!placesBefore.has(source)) placesBefore.set(source, placeAt(source.path));
  return placesBefore.get(source);
}

const placesBefore = new WeakMap<SourceFile, Place | undefined>();

function placeAt(path: string): Place | undefined {
  const table = matchPath({ path: tablePath }, path);
  if (table) return { type: 'table', ids: table, wrong: wrongId('table', table) };
  for (const beside of besides) {
    const ids = matchPath({ path: beside }, path);
    if (ids) return { type: 'besides', ids, wrong: wrongId('besides', ids) };
  }
  for (const type of typesIn.get(topOf(path)) ?? []) {
    const ids = matchPath(type, path);
    if (ids) return { type, ids, wrong: wrongId(type, ids) };
  }
  return undefined;
}

/** The types by the folder in which their files stand, or by their only file: each path is held against few. */
const typesIn = Map.groupBy(contentTypes, ({ path }) => topOf(path));

function topOf(path: string): string {
  const end = path.indexOf('/');
  return end < 0 ? path : path.slice(0, end);
}

function wrongId(type: Place['type'], ids: Place['ids']): string | undefined {
  for (const [name, id] of ids) {
    if (typeof type !== 'string' && type.name === 'update' && name === 'id') {
      if (isFarDay(id)) return farDayMessage(id);
      if (!isDay(id)) return `"${id}" is not a day. An update's file name is its date, for example 2026-10-14.mdx.`;
    } else if (id.length > 80 || !idPattern.test(id))
      return `"${id}" cannot be an id. Name the file or folder in lower-case words joined by hyphens, for example late-fee-grace.`;
  }
  return undefined;
}

function nearestPlace(path: string): string {
  const places = [...contentTypes.map((type) => type.path), tablePath, ...besides];
  const folder = path.split('/')[0] ?? '';
  const folders = [...new Set(places.map((place) => place.split('/')[0] ?? ''))];
  const inFolder = places.filter((place) => place.split('/')[0] === folder);
  if (inFolder.length > 0)
    return ` Files there are named ${inFolder.map((place) => place.replaceAll(/:(\w+)/g, '<$1>')).join(', ')}.`;
  return didYouMean(folder, folders) || ` The folders are ${folders.filter((name) => !name.includes('.')).join(', ')}.`;
}

/** What a reader cannot cope with is a problem of that file, and of no other. */
function readSafely(
  source: SourceFile,
  type: ContentType,
  ids: ReadonlyMap<string, string>,
  kept: KeptReading | undefined,
): ReadFile {
  const known = readBefore.get(source);
  if (known) return known;
  const read = readOrGiveUp(source, type, ids, kept);
  readBefore.set(source, read);
  return read;
}

/** A tree that is read again while somebody writes holds the same files but for those that changed. */
const readBefore = new WeakMap<SourceFile, ReadFile>();

function readOrGiveUp(...[source, type, ids, kept]: Parameters<typeof readSafely>): ReadFile {
  try {
    return readFile(source, type, ids, kept);
  } catch (error) {
    return { contents: [], problems: [unreadable(source.file, error)] };
  }
}

interface ReadFile {
  readonly contents: readonly Content[];
  readonly problems: readonly Problem[];
}

function readFile(...[source, type, ids, kept]: Parameters<typeof readSafely>): ReadFile {
  const { value, references, prose, problems, relocate, places } = understood(source, type, kept);
  const id = ids.get('id') ?? type.name;
  const plan = ids.get('plan') ?? (type.name === 'story' ? id : undefined);
  const whole: Content = {
    type,
    id: type.name === 'update' ? `${plan}/${id}` : id,
    plan,
    source,
    value: deepFreeze(value),
    valid: problems.length === 0,
    base: [],
    references,
    prose,
    locate: locatorOf(source, relocate, places),
  };
  return { contents: type.format === 'list' ? entriesOf(whole) : [whole], problems };
}

/**
 * Parses anew when asked for a place that is not among those known: few files ever are, and a kept document is ten times
 * its text.
 */
function locatorOf(source: SourceFile, relocate: () => Locator, places: { [name: string]: Range }): Locator {
  const locate = (): Locator => {
    const known = located.find((entry) => entry.source === source);
    if (known) return known.locate;
    const found = relocate();
    located = [{ source, locate: found }, ...located.slice(0, 1)];
    return found;
  };
  const once = (what: 'value' | 'key' | 'parent') => (path: Path) => {
    const name = [what, ...path].join('\0');
    return (places[name] ??= locate()[what](path));
  };
  return {
    value: once('value'),
    key: once('key'),
    parent: once('parent'),
    source: (path) => locate().source(path),
    room: (path) => locate().room(path),
  };
}

/** The last two: a problem may point at another file, and the next one at both again. */
let located: readonly { readonly source: SourceFile; readonly locate: Locator }[] = [];

/** A list's entries as content of their own. */
function entriesOf(list: Content): Content[] {
  const entries: readonly unknown[] = Array.isArray(list.value) ? list.value : [];
  const references = Map.groupBy(list.references, ({ path }) => path[0]);
  return entries.map((value, index) => {
    const own = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    return {
      ...list,
      id: typeof own === 'string' ? own : `${list.id}/${index + 1}`,
      value,
      base: [index],
      references: references.get(index) ?? [],
    };
  });
}
