import { parse } from 'yaml';
import { type ContentType, matchPath } from '../../../src/model/types/content-type.ts';
import { contentTypes } from '../../../src/model/types/index.ts';
import { columnsOf, furtherColumnsOf, type MeasureKind, seriesShapes } from '../../../src/model/series.ts';
import { schemaFields } from '../../../src/source/schema-fields.ts';
import type { Schema } from '../../../src/source/schema-part.ts';

/** The files of a report's content, by their path. */
export type Files = ReadonlyMap<string, string>;

/** Everything of a report that an author can change, by name: what a new key of a schema adds to it is never forgotten. */
export function fieldsThere(): readonly string[] {
  return [
    ...contentTypes.flatMap((type) => [...fieldsOfType(type), ...proseOfType(type), ...comingAndGoing(type)]),
    ...(Object.keys(seriesShapes) as MeasureKind[]).flatMap(columnsThere),
    ...['came', 'went', 'text'].map((how) => `public ${how}`),
  ];
}

/** The keys of a type's file. */
export function fieldsOfType({ name, schema }: ContentType): readonly string[] {
  return schemaFields(schema as Schema).map(({ path }) => `${name} ${path}`);
}

/** The columns that figures of a kind may have. */
export function columnsThere(kind: MeasureKind): readonly string[] {
  return [...columnsOf(kind), ...furtherColumnsOf(kind)].map((column) => `${kind} ${column}`);
}

function proseOfType({ name, format }: ContentType): readonly string[] {
  return format === 'prose' ? [`${name} prose`] : [];
}

function comingAndGoing({ name, single }: ContentType): readonly string[] {
  return single === undefined ? [`${name} came`, `${name} went`] : [];
}

/** What of these is different between two versions of a report. */
export function editedFields(before: Files, after: Files): ReadonlySet<string> {
  const edited = new Set<string>();
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [then, now] = [before.get(path), after.get(path)];
    if (then === now) continue;
    const change = then === undefined ? 'came' : now === undefined ? 'went' : 'text';
    if (path.startsWith('public/')) edited.add(`public ${change}`);
    const type = contentTypes.find((one) => matchPath(one, path));
    if (type && change !== 'text') edited.add(`${type.name} ${change}`);
    if (then === undefined || now === undefined) continue;
    if (type) for (const field of editedIn(type, then, now)) edited.add(field);
    else if (path.endsWith('.csv')) for (const column of editedColumns(path, then, now, after)) edited.add(column);
  }
  return edited;
}

function editedIn(type: ContentType, then: string, now: string): readonly string[] {
  const [before, after] = [partsOf(type, then), partsOf(type, now)];
  const [old, young] = [valuesIn(before.facts), valuesIn(after.facts)];
  const names = [...new Set([...old.keys(), ...young.keys()])];
  return [
    ...names.filter((name) => old.get(name) !== young.get(name)).map((name) => `${type.name} ${name}`),
    ...(before.prose === after.prose ? [] : [`${type.name} prose`]),
  ];
}

/** The facts of a file, and what stands below them. */
export function partsOf({ format }: ContentType, text: string): { readonly facts: unknown; readonly prose: string } {
  if (format !== 'prose') return { facts: parse(text), prose: '' };
  const [, facts = '', ...prose] = text.split(/^---$/m);
  return { facts: parse(facts), prose: prose.join('---') };
}

/** The text of a file with other facts. */
export function withFacts({ format }: ContentType, facts: string, prose: string): string {
  return format === 'prose' ? `---\n${facts}---${prose}` : facts;
}

/** Everything that stands below each key, by the keys that lead there as `schemaFields` writes them. */
function valuesIn(value: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const collect = (of: unknown, above: string): void => {
    if (Array.isArray(of)) for (const item of of) collect(item, above);
    else if (typeof of === 'object' && of !== null)
      for (const [key, inner] of Object.entries(of)) {
        const path = `${above}${key}${Array.isArray(inner) ? '[]' : ''}`;
        found.set(path, `${found.get(path) ?? ''}\n${JSON.stringify(inner)}`);
        collect(inner, `${path}.`);
      }
  };
  collect(value, '');
  return found;
}

function editedColumns(path: string, then: string, now: string, files: Files): readonly string[] {
  const metric = files.get(path.replace(/^data\/(.*)\.csv$/, 'metrics/$1.yaml'));
  const { measure } = (metric === undefined ? {} : parse(metric)) as { readonly measure?: MeasureKind };
  const [before, after] = [columnsIn(then), columnsIn(now)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).map((name) => `${measure} ${name}`);
}

function columnsIn(text: string): ReadonlyMap<string, string> {
  const [header = '', ...rows] = text.trim().split('\n');
  const cells = rows.map((row) => row.split(','));
  return new Map(header.split(',').map((name, i) => [name, cells.map((row) => row[i]).join('\n')]));
}
