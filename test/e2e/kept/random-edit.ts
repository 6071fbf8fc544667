import { parse, stringify } from 'yaml';
import { randomFrom, type Random } from '../../../scripts/simulation/random.ts';
import { checkContent } from '../../../src/lint/check.ts';
import { matchPath, type ContentType } from '../../../src/model/types/content-type.ts';
import { contentTypes } from '../../../src/model/types/index.ts';
import { pageType } from '../../../src/model/types/page.ts';
import type { MeasureKind } from '../../../src/model/series.ts';
import { type SourceFile, treeOf } from '../../../src/source/files.ts';
import { today } from '../../../src/source/environment.ts';
import type { Schema } from '../../../src/source/schema-part.ts';
import { editedFields, fieldsOfType, fieldsThere, type Files, partsOf, withFacts } from './edited-fields.ts';
import { redrawn } from './random-field.ts';
import { randomMeasure, redrawnTable } from './random-table.ts';
import { type Draw, randomValue } from './random-value.ts';
import { Tally } from './tally.ts';

interface Changed {
  readonly files: Files;
  readonly what: string;
}

type Change = (files: Map<string, string>, draw: Draw) => string | undefined;

/** What an author may do in an afternoon; each says what it did, or nothing where it cannot be done. */
const changes: Readonly<Record<string, Change>> = {
  field(files, draw) {
    const types = draw.random.uniform() < 0.5 ? contentTypes : [draw.pick(contentTypes)];
    const wanted = draw.seldom(types.flatMap(fieldsOfType));
    const [name = '', keys = ''] = wanted.split(' ');
    const type = contentTypes.find((one) => one.name === name);
    const path = pickPath(files, draw, (candidate) => type && matchPath(type, candidate) !== undefined);
    if (path === undefined || !type) return undefined;
    const { facts, prose } = partsOf(type, files.get(path) ?? '');
    const value = redrawn(type.schema as Schema, facts, keys.split('.'), draw);
    if (written(value) === written(facts)) return undefined;
    files.set(path, withFacts(type, written(value), prose));
    return `${wanted} of ${path}`;
  },
  figures(files, draw) {
    const path = pickPath(files, draw, (candidate) => candidate.endsWith('.csv'));
    const metric = files.get((path ?? '').replace(/^data\/(.*)\.csv$/, 'metrics/$1.yaml'));
    if (path === undefined || metric === undefined) return undefined;
    const { measure } = parse(metric) as { readonly measure: MeasureKind };
    files.set(path, redrawnTable(files.get(path) ?? '', measure, draw));
    return path;
  },
  measure(files, draw) {
    const path = pickPath(files, draw, (candidate) => candidate.startsWith('metrics/'));
    if (path === undefined) return undefined;
    const id = path.slice('metrics/'.length, -'.yaml'.length);
    const { facts, table } = randomMeasure(draw);
    const {
      per: _,
      periodStart: __,
      gaps: ___,
      ...before
    } = parse(files.get(path) ?? '') as { [key: string]: unknown };
    files.set(path, written({ ...before, ...facts }));
    files.set(`data/${id}.csv`, table);
    return `of ${id}`;
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
  published(files, draw) {
    const path = `public/${draw.pick(['logo.svg', 'logo.svg', 'robots.txt', 'sitemap.xml', 'notes.txt'])}`;
    const size = draw.pick([16, 32, 64]);
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${draw.pick([16, 32, 64])}"></svg>\n`;
    if (files.has(path) && draw.random.uniform() < 0.3) files.delete(path);
    else files.set(path, path.endsWith('.svg') ? picture : `# ${size}\n`);
    return path;
  },
  begun(files, draw) {
    const type = seldomType(draw, 'came');
    const id = `x-${Math.floor(draw.random.uniform() * 1000)}`;
    const path = type.path
      .replace(':plan', draw.idOf('plan'))
      .replace(':id', () =>
        type.name === 'update' ? randomDate(draw) : type.name === 'story' ? draw.idOf('plan') : id,
      );
    if (files.has(path)) return undefined;
    const value = randomValue(type.schema as Schema, draw);
    const measure = type.name === 'metric' ? randomMeasure(draw) : undefined;
    files.set(
      path,
      withFacts(type, written(measure ? { ...(value as object), ...measure.facts } : value), '\n\nAs told.\n'),
    );
    if (measure) files.set(`data/${id}.csv`, measure.table);
    return path;
  },
  added(files, draw) {
    const id = `x-${Math.floor(draw.random.uniform() * 1000)}`;
    const [from, own] = pickSubject(files, draw) ?? [];
    if (from === undefined || own === undefined) return undefined;
    for (const path of own) files.set(named(path, from, id), files.get(path) ?? '');
    return `${id} like ${from}`;
  },
  removed(files, draw) {
    const type = seldomType(draw, 'went');
    const path = draw.random.uniform() < 0.5 ? pickPath(files, draw, (one) => !!matchPath(type, one)) : undefined;
    if (path !== undefined) files.delete(path);
    if (path !== undefined) return path;
    const [from, own] = pickSubject(files, draw) ?? [];
    for (const one of own ?? []) files.delete(one);
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
const often = [...Array.from({ length: 12 }, () => 'field'), 'figures', 'figures', 'prose', ...Object.keys(changes)];

/** A report in which an author changed something, and which still has no error. */
export function randomEdit(files: Files, random: Random, tally = new Tally(fieldsThere())): Changed {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random.uniform() * items.length)] as Item;
  const seldom = (names: readonly string[]) => tally.seldom(names, pick);
  for (;;) {
    const changed = new Map(files);
    const kind = pick(often);
    const what = changes[kind]?.(changed, { random, pick, seldom, idOf: (type) => idOf(files, type, pick) });
    if (what === undefined || isSame(files, changed) || !isSound(changed)) continue;
    tally.note(editedFields(files, changed));
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

/** A type of content that seldom came or went. */
function seldomType({ seldom }: Draw, how: 'came' | 'went'): ContentType {
  const types = contentTypes.filter(({ single }) => single === undefined);
  const wanted = seldom(types.map(({ name }) => `${name} ${how}`));
  return types.find(({ name }) => `${name} ${how}` === wanted) ?? pageType;
}

function written(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function randomDate({ random }: Draw): string {
  return `2025-0${1 + Math.floor(9 * random.uniform())}-1${Math.floor(10 * random.uniform())}`;
}

function pickPath(files: Files, { pick }: Draw, wanted: (path: string) => boolean | undefined) {
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

/** Files as they were read last: what did not change is not understood anew. */
const sources = new Map<string, SourceFile>();

/** Whether a report has no error today. */
export function isSound(files: Files): boolean {
  const read = [...files].filter(([path]) => !path.endsWith('.txt') && !path.startsWith('public/'));
  for (const [path, text] of read)
    if (sources.get(path)?.text !== text) sources.set(path, { path, file: `content/${path}`, text });
  const paths = new Set(read.flatMap(([path]) => path.split('/').map((_, i, all) => all.slice(0, i + 1).join('/'))));
  const found = read.flatMap(([path]) => sources.get(path) ?? []);
  const pictures = files.has('public/logo.svg') ? [['logo.svg', { bytes: 100, width: 32, height: 32 }] as const] : [];
  const tree = treeOf({ name: 'content', files: found, problems: [], paths, pictures: new Map(pictures) });
  const { report, problems } = checkContent(tree, { today });
  return report !== undefined && problems.every(({ severity }) => severity !== 'error');
}
