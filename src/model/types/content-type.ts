import type { ComponentShape } from '../../source/component-shape.ts';
import type { SourceFile } from '../../source/files.ts';
import type { ComponentUse } from '../../source/prose.ts';
import type { Identity } from '../entity.ts';
import type { MetricFigures } from '../read-series.ts';

/** Everything that reading, checking, editing and showing a type of content is derived from. */
export interface ContentType<Item extends Identity = Identity> {
  readonly name: string;
  readonly title: string;
  readonly plural: string;
  /** Where its files stand in the content folder; `:id` and `:plan` stand for one id each. */
  readonly path: string;
  /** `facts`: one YAML mapping · `list`: a YAML list of entries · `prose`: facts above MDX. */
  readonly format: 'facts' | 'list' | 'prose';
  /** What its prose may show, where that is not all that a story may. */
  readonly components?: ReadonlyMap<string, ComponentShape>;
  /** The JSON Schema of its facts, or of its list. */
  readonly schema: object;
  /** The report's collection of it; what has none is part of other content. */
  readonly collection?: string;
  /** The report's own facts, of which there is one file. */
  readonly single?: string;
  /**
   * References that its meaning does not rest on, by the keys that lead to them: one to something broken is left out of a
   * list, or with its key. Every other reference that cannot be followed strikes out what names it.
   */
  readonly loose?: readonly string[];
  /** Such references that cannot be left out: they stay, and whoever follows one allows for finding nothing. */
  readonly open?: readonly string[];
  /** What a piece of it knows besides its facts. */
  join?(piece: Piece, joining: Joining): Partial<Item>;
}

/** A well-formed piece of content, as far as joining needs it. */
export interface Piece {
  readonly id: string;
  /** For a story or update, the plan it belongs to. */
  readonly plan: string | undefined;
  readonly value: unknown;
  readonly source: Pick<SourceFile, 'text'>;
  readonly prose: { readonly words: number; readonly uses: readonly ComponentUse[] } | undefined;
}

/** What a piece of content may be joined with. */
export interface Joining {
  /** The day in a time zone that stands in for the date of a report that names none. */
  readonly today: (timeZone: string) => string;
  figuresOf(metric: string): MetricFigures | undefined;
  /** The pieces of a type that stand in a plan's folder, sorted by id. */
  inPlan<Item extends Identity>(type: ContentType<Item>, plan: string): readonly Item[];
}

/** Checks a content type's definition where it is written, and keeps what it is a type of. */
export function defineType<Item extends Identity>() {
  return <const Type extends ContentType<Item>>(type: Type): Type & ContentType<Item> => type;
}

/** The ids that a path of this type holds, or undefined when the path is not of this type. */
export function matchPath(
  { path }: Pick<ContentType, 'path'>,
  candidate: string,
): ReadonlyMap<string, string> | undefined {
  const wanted = partsOf(path);
  const [first, last] = [wanted[0], wanted.at(-1)];
  // Most types can be told from their ends alone.
  if (!candidate.endsWith(last?.text ?? '')) return undefined;
  if (first?.name === undefined && !candidate.startsWith(first?.text ?? '')) return undefined;
  const given = candidate.split('/');
  if (wanted.length !== given.length) return undefined;
  for (const [index, { name, text }] of wanted.entries()) {
    const actual = given[index] ?? '';
    if (name === undefined ? actual !== text : !actual.endsWith(text)) return undefined;
  }
  const ids = new Map<string, string>();
  for (const [index, { name, text }] of wanted.entries())
    if (name !== undefined) ids.set(name, (given[index] ?? '').slice(0, -text.length || undefined));
  return ids;
}

/** A folder or file as it is called, or the name of an id and what its file or folder ends with. */
interface PathPart {
  readonly name: string | undefined;
  readonly text: string;
}

/** Taken apart once: every file is held against every type. */
function partsOf(path: string): readonly PathPart[] {
  let parts = partsBefore.get(path);
  if (!parts) {
    parts = path.split('/').map((part) => {
      const [, name, ending = ''] = /^:(\w+)(.*)$/.exec(part) ?? [];
      return name === undefined ? { name, text: part } : { name, text: ending };
    });
    partsBefore.set(path, parts);
  }
  return parts;
}

const partsBefore = new Map<string, readonly PathPart[]>();
