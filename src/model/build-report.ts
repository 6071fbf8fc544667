import { note } from '../source/reads.ts';
import { asked } from './asked-settings.ts';
import { compareText } from '../source/text-order.ts';
import type { Range } from '../source/problem.ts';
import type { Path } from '../source/yaml-locator.ts';
import { Collection } from './collection.ts';
import type { Identity } from './entity.ts';
import type { MetricFigures } from './read-series.ts';
import type { Content } from './read-content.ts';
import { relate } from './relations.ts';
import type { Report, ReportContent } from './report.ts';
import { soundContents } from './sound-contents.ts';
import type { ContentType, Joining } from './types/content-type.ts';
import { contentTypes } from './types/index.ts';

/** Joins well-formed content into a frozen report; what rests on something broken or missing is left out. */
export function buildReport(
  contents: readonly Content[],
  figures: ReadonlyMap<string, MetricFigures>,
  today: Joining['today'],
): Report | undefined {
  const sound = Map.groupBy(soundContents(contents), ({ type }) => type.name);
  const joining: Joining = {
    today,
    figuresOf: (metric) => figures.get(metric),
    inPlan: (type, plan) => (byPlan(type).get(plan) ?? none) as never,
  };
  const entitiesOf = kept((type) =>
    (sound.get(type.name) ?? [])
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((content) => ({ plan: content.plan, item: entity(content, type.join?.(content, joining) ?? {}) })),
  );
  const byPlan = kept((type) => {
    const plans = Map.groupBy(entitiesOf(type), ({ plan }) => plan);
    return new Map([...plans].map(([plan, entries]) => [plan, Object.freeze(entries.map(({ item }) => item))]));
  });
  const content: { [key: string]: unknown } = {};
  for (const type of contentTypes) {
    const items = entitiesOf(type).map(({ item }) => item);
    if (type.single !== undefined) {
      if (!items[0]) return undefined;
      content[type.single] = asked(items[0]);
    }
    if (type.collection !== undefined) content[type.collection] = collectionOf(items, type.collection);
  }
  const whole = content as ReportContent;
  return Object.freeze({ ...whole, relations: relate(whole) });
}

/** The collection of the very same things is the same as before, so that who asked for nothing else need not look again. */
function collectionOf(items: readonly Identity[], name: string): Collection<Identity> {
  const [first] = items;
  if (!first) return emptyOf(name);
  const known = collectionsBefore.get(first);
  if (known?.size === items.length && known.all.every((item, i) => item === items[i])) return known;
  const collection = new Collection(items, name);
  collectionsBefore.set(first, collection);
  return collection;
}

const empties = new Map<string, Collection<never>>();

function emptyOf(name: string): Collection<never> {
  const empty = empties.get(name) ?? new Collection<never>([], name);
  empties.set(name, empty);
  return empty;
}

const collectionsBefore = new WeakMap<Identity, Collection<Identity>>();

const none: readonly never[] = Object.freeze([]);

function kept<Result>(make: (type: ContentType) => Result): (type: ContentType) => Result {
  const made = new Map<string, Result>();
  return (type) => {
    const known = made.get(type.name) ?? make(type);
    made.set(type.name, known);
    return known;
  };
}

/** The entity of content that was read before and is joined with the same things is the same as before. */
function entity(content: Content, extra: object): Identity {
  const known = builtBefore.get(content);
  if (known && isAlike(known.extra, extra)) return known.item;
  const item = newEntity(content, extra);
  builtBefore.set(content, { extra, item });
  return item;
}

const builtBefore = new WeakMap<Content, { readonly extra: object; readonly item: Identity }>();

/** Whether two objects or lists hold the very same things. */
function isAlike(a: object, b: object): boolean {
  const names = Object.keys(a);
  const isSame = (name: string) => {
    if (!Object.hasOwn(b, name)) return false;
    const [ours, theirs] = [(a as Holder)[name], (b as Holder)[name]];
    return Object.is(ours, theirs) || (Array.isArray(ours) && Array.isArray(theirs) && isAlike(ours, theirs));
  };
  return names.length === Object.keys(b).length && names.every(isSame);
}

interface Holder {
  readonly [name: string]: unknown;
}

/** Its data, its identity and what the loader adds. */
function newEntity({ id, source, value, base, locate }: Content, extra: object): Identity {
  const { file, path } = source;
  // Where something stands is no fact of it: it moves with every line that is written above.
  const placed = (range: Range) => {
    note('text', path);
    return { file, range };
  };
  const at = (...steps: Path) => placed(locate.value([...base, ...steps]));
  const keyAt = (...steps: Path) => placed(locate.key([...base, ...steps]));
  return Object.freeze({ ...(value as object), ...extra, id, file, path, at, keyAt });
}
