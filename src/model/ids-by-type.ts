import type { ReadContent } from './read-content.ts';
import { type Roll, rollOf } from './roll.ts';
import type { ContentType } from './types/content-type.ts';
import { contentTypes } from './types/index.ts';

/** Every id that exists, of broken files too; a type of which a list cannot be read is missing, nobody knows its ids. */
export function idsByType(
  { contents, brokenLists }: Pick<ReadContent, 'contents' | 'brokenLists'>,
  paths: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const roll = rollOf(contents);
  const before = idsBefore.get(roll);
  const broken = [...brokenLists].join(' ');
  if (before?.paths === paths && before.broken === broken) return before.ids;
  const types = contentTypes.filter(({ name }) => !brokenLists.has(name));
  const ids = new Map<string, Set<string>>(types.map(({ name }) => [name, new Set()]));
  for (const { type, id } of contents) ids.get(type.name)?.add(id);
  for (const [type, id] of idsInPaths(paths)) ids.get(type)?.add(id);
  idsBefore.set(roll, { paths, broken, ids });
  return ids;
}

const idsBefore = new WeakMap<
  Roll,
  {
    readonly paths: ReadonlySet<string>;
    readonly broken: string;
    readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  }
>();

/** The types and ids that paths alone tell, of files that cannot be read too; the same paths are asked for again and again. */
function idsInPaths(paths: ReadonlySet<string>): readonly (readonly [type: string, id: string])[] {
  const known = pathsBefore.get(paths) ?? [...paths].flatMap(idInPath);
  pathsBefore.set(paths, known);
  return known;
}

const pathsBefore = new WeakMap<ReadonlySet<string>, readonly (readonly [type: string, id: string])[]>();

const factsIn: ReadonlyMap<string | undefined, ContentType> = new Map(
  contentTypes.filter(({ format }) => format === 'facts').map((type) => [type.path.split('/')[0], type]),
);

function idInPath(path: string): readonly (readonly [type: string, id: string])[] {
  const [folder, name = '', file] = path.split('/');
  const type = factsIn.get(folder);
  if (!type || !(file === undefined ? /\.ya?ml$/.test(name) : /^plan\.ya?ml$/.test(file))) return [];
  return [[type.name, name.replace(/\.ya?ml$/, '')]];
}
