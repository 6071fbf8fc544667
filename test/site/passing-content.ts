import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import commonSchema from '../../schemas/common.schema.json' with { type: 'json' };
import { checkContent, type CheckedReport } from '../../src/lint/check.ts';
import { matchPath } from '../../src/model/types/content-type.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import type { SourceFile, Tree } from '../../src/source/files.ts';

type Schema = { readonly [key: string]: unknown };
type Path = readonly (string | number)[];

/** What one change writes, for each kind of place that it may fall on. */
export interface Change {
  readonly file: number;
  readonly place: number;
  readonly pick: number;
  readonly drop: boolean;
  readonly words: string;
  readonly figure: number;
  readonly day: string;
  readonly prose: readonly string[];
}

const letters = fc.constantFrom(
  ...'abcXYZ 0123,.;:!?-_\'"()[]{}<>&|#*`~^$%€£/\\@=+',
  '\n',
  '\t',
  'é',
  'ß',
  'ש',
  'ل',
  '漢',
  '👩‍👩‍👧',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '\u00A0',
  '\u00AD',
  '</script>',
  '<b>',
  '\u0024{x}',
  '{{x}}',
  '%s',
  'javascript:',
  'constructor',
  '__proto__',
  '\u0000',
  '\u001B',
  '\uFFFE',
  '\uD800',
  '\u202E',
);
const figures = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.5, 1e-9, 1e9, 9e15, -9e15, 1e-300, 5e-324, 0.1, 99.999),
  fc.integer({ min: -1000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
);
const days = fc.oneof(
  fc.constantFrom(
    '9999-12-31',
    '1900-01-01',
    '2199-12-31',
    '2024-02-29',
    '2025-01-01',
    '2025-06-30',
    '2025-10-31',
    '2000-01-01',
  ),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const fragments = fc.constantFrom(
  'Words with *weight* and **more**.',
  '## A heading {',
  '`code {x}`',
  '\\{x\\}',
  '- one\n- two\n  - three',
  '1. one\n2. two',
  '> said',
  '| a | b |\n| - | -: |\n| 1 | {2} |',
  '[a](/plans/)',
  '[b](https://a.example/{x}?a=1&b=2 "t")',
  '[c][d]\n\n[d]: /plans/ "T"',
  'Said.[^1]\n\n[^1]: Where.',
  '~~gone~~ <Aside>in</Aside>',
  '<Aside>\n\n**Apart** <Step id="tell-customers" />\n\n</Aside>',
  '<Outcome metric="late-fee-complaints" />',
  'See <Outcome metric="fees-in-flight" />.',
  '<Voice id="v-0101" />',
  '<Step id="read-the-bank-file" />',
  '---',
  '```js\nimport x from "y"\n{x}\n```',
  '- [x] done',
  'import',
  'a  \nb\\\nc',
  '&amp; &lt; &copy;',
  '👩‍👩‍👧 שלום',
  '***',
  'www.a.example ada@a.example https://a.example',
);

/** Changes to a report; those that the check refuses are taken back. */
export const changes = fc.array(
  fc.record({
    file: fc.nat(),
    place: fc.nat(),
    pick: fc.nat(),
    drop: fc.boolean(),
    words: fc.string({ unit: letters, minLength: 1, maxLength: 60 }),
    figure: figures,
    day: days,
    prose: fc.array(fragments, { maxLength: 6 }),
  }),
  { minLength: 40, maxLength: 60 },
);

/** A report after all changes that the check passes, and how many those were. */
export function changed(
  folder: string,
  list: readonly Change[],
): { files: readonly SourceFile[]; checked: CheckedReport; kept: number } {
  let files = filesOf(folder);
  let checked = check(files);
  let kept = 0;
  for (const change of list) {
    const { path, text } = files[change.file % files.length] as SourceFile;
    const written = path.endsWith('.csv') ? changedTable(text, change) : changedFacts(path, text, change, files);
    if (written === text) continue;
    const next = files.map((file) => (file.path === path ? { ...file, text: written } : file));
    const result = check(next);
    if (result.problems.some(({ severity }) => severity === 'error')) continue;
    [files, checked] = [next, result];
    kept++;
  }
  return { files, checked, kept };
}

function check(files: readonly SourceFile[]): CheckedReport {
  const paths = new Set(
    files.flatMap(({ path }) => path.split('/').map((_, i, steps) => steps.slice(0, i + 1).join('/'))),
  );
  const tree: Tree = { name: 'content', files, problems: [], paths, digest: '' };
  return checkContent(tree, { today: '2025-10-31' });
}

function filesOf(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|mdx|csv)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const path = file.slice(folder.length).replace(/^\//, '');
      return { path, file: `content/${path}`, text: readFileSync(file, 'utf8') };
    });
}

function changedTable(text: string, { place, pick, figure, drop, day }: Change): string {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const at = 1 + (place % (rows.length - 1));
  const row = rows[at] as string[];
  if (drop) rows.splice(at, 1);
  else if (pick % 7 === 0) rows.push([`${day.slice(0, 8)}01`, ...row.slice(1)]);
  else row[1 + (pick % (row.length - 1))] = String(pick % 2 === 0 ? Math.round(Math.abs(figure)) : figure);
  return `${rows.map((cells) => cells.join(',')).join('\n')}\n`;
}

function changedFacts(path: string, text: string, change: Change, files: readonly SourceFile[]): string {
  const type = contentTypes.find((candidate) => matchPath(candidate, path));
  if (!type) return text;
  const isProse = type.format === 'prose';
  const facts = isProse ? (text.split('---\n')[1] ?? '') : text;
  if (isProse && change.pick % 2 === 0) return `---\n${facts}---\n\n${change.prose.join('\n\n')}\n`;
  const value: unknown = parse(facts);
  const places = placesIn(type.schema as Schema, value, []);
  const place = places[change.place % places.length];
  if (!place) return text;
  const next = edited(
    value,
    place.path,
    change.drop && place.isOptional ? undefined : valueFor(place.schema, change, files),
  );
  const written = stringify(next, { lineWidth: 0 });
  return isProse ? `---\n${written}---\n${text.split('---\n').slice(2).join('---\n')}` : written;
}

interface Place {
  readonly path: Path;
  readonly schema: Schema;
  readonly isOptional: boolean;
}

/** Every place of a value that its schema knows, and the keys that it could have. */
function placesIn(given: Schema, value: unknown, path: Path): readonly Place[] {
  const schema = branchOf(resolved(given), value);
  if (Array.isArray(value))
    return [...value, ...(value.length < 4 ? [undefined] : [])].flatMap((item: unknown, i) => {
      const items = resolved(schema['items'] as Schema);
      return [{ path: [...path, i], schema: items, isOptional: true }, ...placesIn(items, item, [...path, i])];
    });
  const properties = schema['properties'] as { readonly [key: string]: Schema } | undefined;
  if (!properties || typeof value !== 'object' || value === null) return [];
  const required = (schema['required'] as readonly string[] | undefined) ?? [];
  return Object.entries(properties).flatMap(([key, part]) => {
    const inner = (value as { readonly [key: string]: unknown })[key];
    const own = { path: [...path, key], schema: resolved(part), isOptional: !required.includes(key) };
    return [own, ...(inner === undefined ? [] : placesIn(part, inner, own.path))];
  });
}

function resolved(schema: Schema): Schema {
  const name = /#\/\$defs\/(.+)$/.exec(String(schema['$ref'] ?? ''))?.[1];
  return name === undefined
    ? schema
    : { ...(commonSchema.$defs as { readonly [key: string]: Schema })[name], ...schema };
}

function branchOf(schema: Schema, value: unknown): Schema {
  const branches = schema['oneOf'] as readonly Schema[] | undefined;
  const tag = (schema['discriminator'] as { readonly propertyName: string } | undefined)?.propertyName ?? '';
  const given = (value as { readonly [key: string]: unknown } | null | undefined)?.[tag];
  const of = (branch: Schema) => (branch['properties'] as { readonly [key: string]: Schema })[tag]?.['const'];
  return branches?.find((branch) => of(branch) === given) ?? schema;
}

function valueFor(schema: Schema, change: Change, files: readonly SourceFile[]): unknown {
  const { pick, words, figure, day } = change;
  const choose = <Item>(list: readonly Item[]): Item | undefined => list[pick % list.length];
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return choose(schema['enum'] as readonly unknown[]);
  if (typeof schema['reference'] === 'string') return choose(idsOf(schema['reference'], files));
  if (schema['format'] === 'date') return day;
  if ('text' in schema) return [...words].slice(0, Math.min(60, Number(schema['maxLength']))).join('');
  const [type] = [schema['type']].flat();
  switch (type) {
    case 'number':
      return figure;
    case 'integer':
      return Math.round(figure);
    case 'boolean':
      return pick % 2 === 0;
    case 'array':
      return [valueFor(resolved(schema['items'] as Schema), change, files)];
    case 'object': {
      const required = (schema['required'] as readonly string[] | undefined) ?? [];
      const properties = Object.entries((schema['properties'] as { readonly [key: string]: Schema } | undefined) ?? {});
      const wanted = properties.filter(([key], i) => required.includes(key) || (pick >> (i % 30)) % 2 === 1);
      return Object.fromEntries(wanted.map(([key, part]) => [key, valueFor(resolved(part), change, files)]));
    }
    default:
      return choose((schema['examples'] as readonly unknown[] | undefined) ?? ['a']);
  }
}

function idsOf(name: string, files: readonly SourceFile[]): readonly string[] {
  const type = contentTypes.find((candidate) => candidate.name === name);
  if (!type) return [];
  return files.flatMap(({ path, text }) => {
    const ids = matchPath(type, path);
    if (!ids) return [];
    return type.format === 'list' ? (parse(text) as { id: string }[]).map(({ id }) => id) : [ids.get('id') ?? ''];
  });
}

function edited(value: unknown, [step, ...rest]: Path, next: unknown): unknown {
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    const list = [...(value as readonly unknown[])];
    if (rest.length === 0 && next === undefined) list.splice(Number(step), 1);
    else list[Number(step)] = edited(list[Number(step)], rest, next);
    return list;
  }
  const inner = { ...(value as { readonly [key: string]: unknown }) };
  if (rest.length === 0 && next === undefined) delete inner[step];
  else inner[step] = edited(inner[step], rest, next);
  return inner;
}
