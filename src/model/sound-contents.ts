import type { Range } from '../source/problem.ts';
import type { Reference } from '../source/validate.ts';
import type { Locator, Path } from '../source/yaml-locator.ts';
import { deepFreeze } from './entity.ts';
import type { Content } from './read-content.ts';
import { type Roll, rollOf } from './roll.ts';

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Content that is well-formed and whose meaning rests only on such, found by striking out until nothing more falls. What
 * it names besides and cannot be had is left out of it, or stays as it is written where look-ups allow for that.
 */
export function soundContents(contents: readonly Content[]): readonly Content[] {
  const roll = rollOf(contents);
  const last = foundBefore.get(roll) ?? [];
  const found = asBefore(contents, last[0]) ?? asBefore(contents, last[1]) ?? strikeOut(contents);
  foundBefore.set(roll, [found, ...last.slice(0, 1)]);
  return found.left.filter((content) => content !== undefined);
}

interface Found {
  readonly contents: readonly Content[];
  /** What is sound. */
  readonly ids: Ids;
  /** What is well-formed, whether it fell or not. */
  readonly wellFormed: Ids;
  /** Each piece as the report has it; undefined for one that fell. */
  readonly left: readonly (Content | undefined)[];
}

/** The last two: a report with a broken file is judged as it is, and as its pages show it. */
const foundBefore = new WeakMap<Roll, readonly Found[]>();

function strikeOut(contents: readonly Content[]): Found {
  let sound = contents.filter(({ valid }) => valid);
  const wellFormed = idsOf(sound);
  for (;;) {
    const ids = idsOf(sound);
    const standing = sound.filter((content) => stands(content, ids));
    if (standing.length < sound.length) {
      sound = standing;
      continue;
    }
    const kept = new Set(sound);
    const left = contents.map((one) => (kept.has(one) ? withoutLoose(one, ids) : undefined));
    return { contents, ids, wellFormed, left };
  }
}

/**
 * Where the same pieces are there, and each that changed stands or is as ill-formed as before, nothing else falls or rises;
 * nor does it where one that fell still names what is nowhere.
 */
function asBefore(contents: readonly Content[], before: Found | undefined): Found | undefined {
  if (!before) return undefined;
  const { ids, wellFormed } = before;
  const left: (Content | undefined)[] = [];
  for (const [i, content] of contents.entries()) {
    const known = before.left[i];
    if (content === before.contents[i] || !content.valid) left.push(known);
    else if (known && stands(content, ids)) left.push(withoutLoose(content, ids));
    else if (!known && !stands(content, wellFormed)) left.push(undefined);
    else return undefined;
  }
  return { contents, ids, wellFormed, left };
}

function idsOf(contents: readonly Content[]): Ids {
  const known = new Map<string, Set<string>>();
  for (const { type, id } of contents) {
    const ids = known.get(type.name);
    if (ids) ids.add(id);
    else known.set(type.name, new Set([id]));
  }
  return known;
}

function stands({ type, references, plan }: Content, ids: Ids): boolean {
  if (plan !== undefined && type.name !== 'plan' && !ids.get('plan')?.has(plan)) return false;
  return references.every((reference) => leads(reference, ids) || isBeside(type, reference));
}

function leads({ to, id }: Reference, ids: Ids): boolean {
  return ids.get(to)?.has(id) ?? false;
}

function isBeside({ loose = [], open = [] }: Content['type'], reference: Reference): boolean {
  const name = nameOf(reference);
  return loose.includes(name) || open.includes(name);
}

/** The keys that lead to a reference, whatever the entries. */
function nameOf({ path }: Reference): string {
  return path.filter((step) => typeof step === 'string').join('/');
}

/** A piece of content without what it names loosely and nobody has; the same one each time, and itself where all are had. */
function withoutLoose(content: Content, ids: Ids): Content {
  if (content.type.loose === undefined) return content;
  const { loose } = content.type;
  const lost = content.references.filter((reference) => !leads(reference, ids) && loose.includes(nameOf(reference)));
  if (lost.length === 0) return content;
  const name = lost.map(({ path }) => path.join('/')).join(' ');
  const before = lessened.get(content);
  if (before?.name === name) return before.left;
  const paths = lost.map(({ path }) => path);
  const left = { ...content, value: without(content.value, paths), locate: asWritten(content.locate, paths) };
  lessened.set(content, { name, left });
  return left;
}

const lessened = new WeakMap<Content, { readonly name: string; readonly left: Content }>();

function without(value: unknown, paths: readonly Path[]): unknown {
  const copy = structuredClone(value);
  // The last entry of a list first, so that those above keep their places.
  for (const path of paths.toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1)))) {
    const step = path.at(-1) ?? '';
    const holder: unknown = path.slice(0, -1).reduce((at: unknown, key) => (at as Holder)[key], copy);
    if (Array.isArray(holder)) holder.splice(Number(step), 1);
    else delete (holder as { [key: string]: unknown })[step];
  }
  return deepFreeze(copy);
}

interface Holder {
  readonly [key: string | number]: unknown;
}

/** Finds the entries of lists from which some were left out where they stand in the file. */
function asWritten(locate: Locator, leftOut: readonly Path[]): Locator {
  const places = leftOut.filter((path) => typeof path.at(-1) === 'number');
  const written = (path: Path): Path =>
    path.map((step, at) => {
      if (typeof step !== 'number') return step;
      const list = path.slice(0, at).join('/');
      const gone = places.filter((place) => place.slice(0, -1).join('/') === list).map((place) => Number(place.at(-1)));
      return gone.sort((a, b) => a - b).reduce((index, one) => (one <= index ? index + 1 : index), step);
    });
  const range =
    (what: 'value' | 'key' | 'parent') =>
    (path: Path): Range =>
      locate[what](written(path));
  return {
    value: range('value'),
    key: range('key'),
    parent: range('parent'),
    source: (path) => locate.source(written(path)),
    room: (path) => locate.room(written(path)),
  };
}
