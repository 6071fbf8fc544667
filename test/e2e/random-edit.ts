import { parse, stringify } from 'yaml';
import { randomFrom, type Random } from '../../scripts/simulation/random.ts';
import { checkContent } from '../../src/lint/check.ts';
import { matchPath, type ContentType } from '../../src/model/types/content-type.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import { treeOf } from '../../src/source/files.ts';
import type { Schema } from '../../src/source/schema-part.ts';
import { type Draw, propertiesOf, randomValue, whole } from './random-value.ts';

/** The files of a report's content, by their path. */
export type Files = ReadonlyMap<string, string>;

interface Changed {
  readonly files: Files;
  readonly what: string;
}

type Change = (files: Map<string, string>, draw: Draw) => string | undefined;

/** What an author may do in an afternoon; each says what it did, or nothing where it cannot be done. */
const changes: Readonly<Record<string, Change>> = {
  field(files, draw) {
    const type = draw.pick(contentTypes);
    const path = pickPath(files, draw, (candidate) => matchPath(type, candidate) !== undefined);
    if (path === undefined) return undefined;
    const text = files.get(path) ?? '';
    const [, front, body = ''] = path.endsWith('.mdx') ? text.split(/^---$/m) : ['', text];
    const { value, what } = changedValue(type.schema as Schema, parse(front ?? ''), draw);
    const facts = stringify(value, { lineWidth: 0 });
    files.set(path, path.endsWith('.mdx') ? `---\n${facts}---${body}` : facts);
    return `${type.name}${what}`;
  },
  figures(files, draw) {
    const path = pickPath(files, draw, (candidate) => candidate.endsWith('.csv'));
    if (path === undefined) return undefined;
    const [header = '', ...rows] = (files.get(path) ?? '').trim().split('\n');
    const at = Math.floor(draw.random.uniform() * rows.length);
    const cells = (rows[at] ?? '').split(',');
    const cell = 1 + Math.floor(draw.random.uniform() * (cells.length - 1));
    const changed =
      draw.random.uniform() < 0.2
        ? rows.slice(0, -1)
        : rows.with(at, cells.with(cell, String(Number(cells[cell]) + draw.pick([-3, -1, 1, 2, 10]))).join(','));
    files.set(path, `${[header, ...changed].join('\n')}\n`);
    return path;
  },
  prose(files, draw) {
    const path = pickPath(files, draw, (candidate) => candidate.endsWith('.mdx'));
    if (path === undefined) return undefined;
    const text = files.get(path) ?? '';
    const added = draw.pick([
      'And then some more.',
      `See <Voice id="${draw.idOf('voice')}" />`,
      `<Outcome metric="${draw.idOf('metric')}" />`,
      '## Another heading\n\nWith its words.',
    ]);
    const parts = text.trimEnd().split('\n\n');
    files.set(
      path,
      draw.random.uniform() < 0.3 ? `${parts.slice(0, -1).join('\n\n')}\n` : `${text.trimEnd()}\n\n${added}\n`,
    );
    return `${path} ${added}`;
  },
  comment(files, draw) {
    const path = pickPath(files, draw, (candidate) => candidate.endsWith('.yaml'));
    if (path === undefined) return undefined;
    files.set(path, `# Noted ${Math.floor(draw.random.uniform() * 1000)}\n${files.get(path)}`);
    return path;
  },
  stray(files, draw) {
    files.set(`people/${draw.pick(['a', 'b', 'c'])}.txt`, 'not read');
    return 'a file that is not read';
  },
  added(files, draw) {
    const id = `x-${Math.floor(draw.random.uniform() * 1000)}`;
    const [from, own] = pickSubject(files, draw) ?? [];
    if (from === undefined || own === undefined) return undefined;
    for (const path of own) files.set(named(path, from, id), files.get(path) ?? '');
    return `${id} like ${from}`;
  },
  removed(files, draw) {
    const [from, own] = pickSubject(files, draw) ?? [];
    for (const path of own ?? []) files.delete(path);
    return from;
  },
  renamed(files, draw) {
    const id = `y-${Math.floor(draw.random.uniform() * 1000)}`;
    const [from, own] = pickSubject(files, draw) ?? [];
    if (from === undefined || own === undefined) return undefined;
    for (const path of own) {
      files.set(named(path, from, id), files.get(path) ?? '');
      files.delete(path);
    }
    const word = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g');
    for (const [path, text] of files) files.set(path, text.replaceAll(word, id));
    const facts = [...files.keys()].find((path) => path.endsWith(`${id}.yaml`) || path.endsWith(`${id}/plan.yaml`));
    if (facts !== undefined && draw.random.uniform() < 0.5)
      files.set(facts, `${files.get(facts)}formerly: [${from}]\n`);
    return `${from} to ${id}`;
  },
};

/** How often each is done: there are hundreds of fields. */
const often = ['field', 'field', 'field', 'field', 'field', 'field', 'figures', 'prose', ...Object.keys(changes)];

/** A report in which an author changed something, and which still has no error. */
export function randomEdit(files: Files, random: Random): Changed {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random.uniform() * items.length)] as Item;
  for (;;) {
    const changed = new Map(files);
    const kind = pick(often);
    const what = changes[kind]?.(changed, { random, pick, idOf: (type) => idOf(files, type, pick) });
    if (what !== undefined && !isSame(files, changed) && isSound(changed))
      return { files: changed, what: `${kind} ${what}` };
  }
}

/** A report after many such edits: more of everything, and more of what a schema allows. */
export function grown(files: Files, edits: number, seed: string): Files {
  const random = randomFrom(seed);
  let grownFiles = files;
  for (let i = 0; i < edits; i++) grownFiles = randomEdit(grownFiles, random).files;
  return grownFiles;
}

function changedValue(given: Schema, value: unknown, draw: Draw): { readonly value: unknown; readonly what: string } {
  const schema = whole(given);
  const { pick, random } = draw;
  if (Array.isArray(value)) {
    const at = Math.floor(random.uniform() * value.length);
    const how = pick(['within', 'within', 'within', 'more', 'less', 'turned']);
    const items = (schema['items'] ?? {}) as Schema;
    if (how === 'more' || value.length === 0) return { value: [...value, randomValue(items, draw)], what: '[+]' };
    if (how === 'less') return { value: value.toSpliced(at, 1), what: '[-]' };
    if (how === 'turned') return { value: value.toReversed(), what: '[turned]' };
    const inner = changedValue(items, value[at], draw);
    return { value: value.with(at, inner.value), what: `[]${inner.what}` };
  }
  if (typeof value === 'object' && value !== null) {
    const shapes = (schema['oneOf'] ?? [schema]) as readonly Schema[];
    const shape = whole(shapes.find((one) => hasConstants(one, value)) ?? schema);
    const key = pick(Object.keys(propertiesOf(shape)));
    if (key === undefined) return { value: randomValue(schema, draw), what: '' };
    const { [key]: known, ...rest } = value as { readonly [key: string]: unknown };
    if (known !== undefined && random.uniform() < 0.15) return { value: rest, what: `.${key} left out` };
    const part = propertiesOf(shape)[key] ?? {};
    const inner = known === undefined ? { value: randomValue(part, draw), what: '' } : changedValue(part, known, draw);
    return { value: { ...value, [key]: inner.value }, what: `.${key}${inner.what}` };
  }
  return { value: randomValue(schema, draw), what: '' };
}

function hasConstants(shape: Schema, value: object): boolean {
  return Object.entries(propertiesOf(whole(shape))).every(
    ([key, part]) => !('const' in part) || (value as { readonly [key: string]: unknown })[key] === part['const'],
  );
}

function pickPath(files: Files, { pick }: Draw, wanted: (path: string) => boolean) {
  return pick([...files.keys()].filter(wanted)) as string | undefined;
}

/** Something with a page of its own, and its files. */
function pickSubject(files: Files, { pick }: Draw): readonly [id: string, files: readonly string[]] | undefined {
  const paths = [...files.keys()];
  const type = pick(contentTypes.filter(({ path }) => /:(id|plan)/.test(path)));
  const path = pick(paths.filter((candidate) => matchPath(type, candidate)));
  const ids = path === undefined ? undefined : matchPath(type, path);
  const id = ids?.get('id');
  if (path === undefined || id === undefined) return undefined;
  if (type.name === 'plan') return [id, paths.filter((candidate) => candidate.startsWith(`plans/${id}/`))];
  return [id, [path, ...(type.name === 'metric' && files.has(`data/${id}.csv`) ? [`data/${id}.csv`] : [])]];
}

function named(path: string, from: string, to: string): string {
  return path.replace(new RegExp(`(?<=/)${from}(?=[./])`), to);
}

function idOf(files: Files, name: string | undefined, pick: Draw['pick']): string {
  const types: readonly ContentType[] =
    name === undefined ? contentTypes : contentTypes.filter((type) => type.name === name);
  const ids = [...files].flatMap(([path, text]) =>
    types.flatMap((type) => {
      if (!matchPath(type, path)) return [];
      return type.format === 'list'
        ? (parse(text) as readonly { readonly id?: string }[]).flatMap(({ id }) => id ?? [])
        : (matchPath(type, path)?.get('id') ?? []);
    }),
  );
  return ids.length > 0 ? pick(ids) : 'nothing-yet';
}

function isSame(one: Files, other: Files): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

function isSound(files: Files): boolean {
  const sources = [...files].map(([path, text]) => ({ path, file: `content/${path}`, text }));
  const read = sources.filter(({ path }) => !path.endsWith('.txt'));
  const paths = new Set(read.flatMap(({ path }) => path.split('/').map((_, i, all) => all.slice(0, i + 1).join('/'))));
  const checked = checkContent(treeOf({ name: 'content', files: read, problems: [], paths }), { today: '2025-10-31' });
  return checked.report !== undefined && checked.problems.every(({ severity }) => severity !== 'error');
}
