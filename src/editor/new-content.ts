import { dirname } from 'node:path';
import { columnsOf, type MeasureKind } from '../model/series.ts';
import type { ContentType } from '../model/types/content-type.ts';
import { contentTypes, type TypeName } from '../model/types/index.ts';
import { storyComponents } from '../model/types/story.ts';
import { fillIn } from '../source/fill-in.ts';
import { componentExample } from '../source/prose-mistakes.ts';
import { pieceOf } from './questions.ts';
import { propertiesOf } from '../source/schema-part.ts';
import { comment, type GivenGroup, type KnownIds, newEntry, newFacts } from '../source/skeleton.ts';

/** A file to be made, or to which an entry is added where it is there already. */
export interface NewFile {
  /** Inside the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly isEntry: boolean;
}

/** A piece that is made together with others, which may refer to it by its id. */
export interface NewPiece {
  readonly type: TypeName;
  readonly id: string;
  readonly given: GivenGroup;
  /** What a source says besides, to stand above the facts as comments. */
  readonly notes?: readonly string[];
  /** What is known of a plan's first update. */
  readonly update?: GivenGroup;
}

/** The files of pieces that are made together. */
export function filesOf(pieces: readonly NewPiece[], today: string): readonly NewFile[] {
  const known = namesOf(pieces);
  return pieces.flatMap(({ type: name, id, given, notes = [], update = {} }) => {
    const type = contentTypes.find((candidate) => candidate.name === name);
    const place = { id, plan: undefined, today };
    const [own, ...others] = type ? newContent(type, place, given, known, { update }) : [];
    const above = notes.flatMap((note) => comment(note)).map((line) => `${line}\n`);
    return own ? [{ ...own, text: [...above, own.text].join('') }, ...others] : [];
  });
}

function namesOf(pieces: readonly NewPiece[]): KnownIds {
  const ids = new Map<string, Map<string, string>>();
  for (const { type, id, given } of pieces) {
    const name = given['name'] ?? given['title'];
    ids.set(type, (ids.get(type) ?? new Map<string, string>()).set(id, typeof name === 'string' ? name : ''));
  }
  return ids;
}

/** Where a new piece of content stands. */
export interface NewPlace {
  readonly id: string;
  /** The plan it belongs to, where it is a part of one. */
  readonly plan: string | undefined;
  /** The day on which it is made. */
  readonly today: string;
}

/** A piece of content with everything that belongs to it: a plan its story and first update, a metric its table. */
export function newContent(
  type: ContentType,
  place: NewPlace,
  given: GivenGroup,
  known: KnownIds,
  ofParts: { readonly [type: string]: GivenGroup } = {},
): readonly NewFile[] {
  const own: NewFile = { path: pathOf(type, place), text: textOf(type, given, known), isEntry: type.format === 'list' };
  const inPlan = type.name === 'plan' ? contentTypes.filter((part) => isPartOfPlan(part)) : [];
  const parts = inPlan.flatMap((part) =>
    newContent(
      part,
      { ...place, id: part.name === 'update' ? place.today : place.id, plan: place.id },
      { ...partOf(part, { author: given['owner'] }), ...ofParts[part.name] },
      known,
    ),
  );
  return [own, ...parts, ...tableOf(type, place.id, given['measure'])];
}

/** Whether a type's files stand in the folder of a plan. */
export function isPartOfPlan({ name, path }: ContentType): boolean {
  const folder = dirname(contentTypes.find((type) => type.name === 'plan')?.path ?? '').split('/')[0];
  return name !== 'plan' && path.startsWith(`${folder}/`);
}

function pathOf(type: ContentType, { id, plan }: NewPlace): string {
  return type.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    name === 'plan' || (isPartOfPlan(type) && !type.path.includes(':plan')) ? (plan ?? '') : id,
  );
}

function textOf(type: ContentType, given: GivenGroup, known: KnownIds): string {
  const piece = pieceOf(type);
  if (type.format === 'list') return newEntry(piece, given, known);
  const facts = newFacts(piece, given, known);
  if (type.format === 'facts') return facts;
  const parts = [...(type.components ?? storyComponents)]
    .map(([name, shape]) => componentExample(name, shape))
    .join(', ');
  return [
    '---',
    `${facts}# The text below is Markdown. It may show ${parts}.`,
    '---',
    '',
    `{${fillIn}: the text of this ${type.title.toLowerCase()}}`,
    '',
  ].join('\n');
}

/** Of what is known, what a type has a key for. */
function partOf(type: ContentType, known: GivenGroup): GivenGroup {
  const keys = propertiesOf(pieceOf(type));
  return Object.fromEntries(Object.entries(known).filter(([key, value]) => value !== undefined && keys.has(key)));
}

/** The table of a new metric: its header, from which the figures go on. */
function tableOf(type: ContentType, id: string, measure: unknown): readonly NewFile[] {
  if (type.name !== 'metric' || typeof measure !== 'string') return [];
  return [{ path: `data/${id}.csv`, text: `${columnsOf(measure as MeasureKind).join(',')}\n`, isEntry: false }];
}
