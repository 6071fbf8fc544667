import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../src/lint/check.ts';
import type { RuleExample } from '../../../src/lint/rule.ts';
import type { Base } from '../../../src/history/since.ts';
import { loadReport } from '../../../src/model/load-report.ts';
import { readTree, type Tree } from '../../../src/source/files.ts';
import { fileStart, type Problem, type Range } from '../../../src/source/problem.ts';
import { fixtures } from '../../model/fixture.ts';

const keyLine = /^(?:⟦)?([A-Za-z]\w*)(?:⟧)?:|^# without (\w+)$/;

/** The small sound report that examples are laid over, with every rule as severe as it is by itself. */
const base: ReadonlyMap<string, string> = new Map(
  readTree(join(fixtures, 'complete-small')).files.map(({ path, text }) => [
    path,
    path === 'report.yaml' ? merge(text, '# without rules\n') : text,
  ]),
);

/** An example laid over the small report. */
export interface LaidExample {
  readonly tree: Tree;
  /** What it marks, as `path line:column-line:column`. */
  readonly marks: readonly string[];
}

/** A problem with its place written as marks are. */
type PlacedProblem = Problem & { readonly place: string };

/** Puts an example's pieces into the files they belong to and takes its marks out. */
export function layExample(example: RuleExample): LaidExample {
  const texts = new Map(base);
  const marks: string[] = [];
  for (const [markedPath, drawn] of Object.entries(example)) {
    const path = markedPath.replaceAll(/[⟦⟧]/g, '');
    if (path !== markedPath) marks.push(placeOf(markedPath.slice(1, markedPath.indexOf('⟧')), fileStart));
    const piece = written(drawn);
    if (piece === '# without this file\n') {
      texts.delete(path);
      continue;
    }
    const below = texts.get(path);
    const isFacts = below !== undefined && path.endsWith('.yaml') && !below.startsWith('-');
    texts.set(path, isFacts ? merge(below, piece) : piece);
  }
  const files = [...texts].map(([path, marked]) => {
    const { text, ranges } = takeMarks(marked);
    marks.push(...ranges.map((range) => placeOf(path, range)));
    return { path, file: `content/${path}`, text };
  });
  const paths = new Set(
    files.flatMap(({ path }) => path.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))),
  );
  return { tree: { name: 'content', files, problems: [], paths, digest: '' }, marks: marks.sort() };
}

/** A piece with what it draws and shortens written out. */
function written(piece: string): string {
  return piece
    .replace(/^(.*\n)# and so on, (\d+) times$/gm, (_, line: string, times) => line.repeat(Number(times)))
    .replaceAll(/[\u2400-\u241F]/g, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400));
}

/** What the check says of an example; each place is written as marks are. */
export function problemsIn(example: RuleExample, before?: RuleExample): readonly PlacedProblem[] {
  if (!before) return problemsOf(layExample(example).tree);
  return problemsOf(layExample(over(before, example)).tree, baseFrom(before));
}

/** An example as the version that another one is judged against. */
export function baseFrom(example: RuleExample, git: Partial<Pick<Base, 'moved' | 'reasons' | 'wasOver'>> = {}): Base {
  const { tree } = layExample(example);
  const { report } = loadReport(tree, { today: '2025-11-05' });
  if (!report) throw new Error('What stood before is no report.');
  const texts = new Map(tree.files.map(({ path, text }) => [path, text]));
  const nothing = { moved: new Map(), reasons: new Map(), wasOver: (day: string) => day <= '2025-11-04' };
  return { report, textOf: (path) => texts.get(path) ?? '', ...nothing, ...git };
}

/** One example laid over another. */
function over(below: RuleExample, above: RuleExample): RuleExample {
  const paths = new Set([...Object.keys(below), ...Object.keys(above)]);
  const piece = (path: string) => {
    const [under, on = ''] = [below[path], above[path]];
    if (under === undefined || on === '') return on || (under ?? '');
    return path.endsWith('.yaml') && !under.startsWith('-') ? merge(under, on) : on;
  };
  return Object.fromEntries([...paths].map((path) => [path, piece(path)]));
}

/** The same of an example that is written to a folder and read from there, as a report is. */
export function problemsInFolder(example: RuleExample): readonly PlacedProblem[] {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-example-')));
  try {
    for (const { path, text } of layExample(example).tree.files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return problemsOf(readTree(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function problemsOf(tree: Tree, base: Base | null = null): readonly PlacedProblem[] {
  const { problems } = checkContent(tree, { today: '2025-11-05', base });
  return problems.map((problem) => ({
    ...problem,
    place: placeOf(problem.file.slice(tree.name.length + 1), problem.range),
  }));
}

/** The messages of one rule about an example, in the order of their places. */
export function saidBy(rule: Problem['rule'], example: RuleExample): readonly string[] {
  return problemsIn(example).flatMap((problem) =>
    problem.rule === rule ? [`${problem.severity}: ${problem.message}`] : [],
  );
}

/** Facts with each key of the piece in the place of the same key, or below the others. */
function merge(facts: string, piece: string): string {
  const blocks = blocksOf(facts);
  for (const [key, lines] of blocksOf(piece)) blocks.set(key, lines);
  return [...blocks.values()].filter((block) => !block.startsWith('# without ')).join('');
}

function blocksOf(facts: string): Map<string, string> {
  const blocks = new Map<string, string>();
  let current = '';
  for (const line of facts.split(/(?<=\n)/)) {
    const found = keyLine.exec(line.trimEnd());
    current = found?.[1] ?? found?.[2] ?? current;
    blocks.set(current, found ? line : (blocks.get(current) ?? '') + line);
  }
  return blocks;
}

function takeMarks(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  let [text, start] = ['', { line: 1, column: 1 }];
  for (const part of marked.split(/([⟦⟧])/)) {
    const lines = text.split('\n');
    const here = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    if (part === '⟦') start = here;
    else if (part === '⟧') ranges.push({ start, end: here });
    else text += part;
  }
  return { text, ranges };
}

function placeOf(path: string, { start, end }: Range): string {
  return `${path} ${start.line}:${start.column}-${end.line}:${end.column}`;
}
