import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { workspaceOf } from '../../src/cli/editor.ts';
import { workspaceFiles } from '../../src/editor/files.ts';
import { settingsOf, tasksOf } from '../../src/editor/workspace.ts';
import { toLine } from '../../src/lint/reporters/text.ts';
import { readTree } from '../../src/source/files.ts';
import { watchLines } from '../../src/source/watch-lines.ts';
import { rangeOf } from '../../src/source/problem.ts';

const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const workspace = { content: 'content', holdsPoplar: true, call: (command: string) => `npm run ${command}` };

interface Matcher {
  readonly pattern: { readonly regexp: string; readonly [part: string]: string | number };
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

const matchers = tasksOf(workspace).flatMap(({ problemMatcher }) =>
  Array.isArray(problemMatcher) ? [] : [problemMatcher as Matcher],
);

describe("the project's own workspace", () => {
  test.each(workspaceFiles(workspaceOf(join(project, 'content'))))(
    'has $path as `npm run editor` writes it',
    ({ path, merge }) => {
      const file = join(project, path);
      const own = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      expect(own, 'run `npm run editor` and commit what it writes').toBe(merge(undefined).text);
    },
  );
});

describe('the globs of the settings', () => {
  test('give every file of the sample report exactly one schema', () => {
    const globs = Object.values(settingsOf(workspace)['yaml.schemas'] as { [schema: string]: string[] });
    const files = readTree(join(project, 'content')).files.filter(({ path }) => /\.(yaml|mdx)$/.test(path));
    const counts = files.map(({ path }) => [
      path,
      globs.filter(([glob = '']) => matchesGlob(`content/${path}`, glob)).length,
    ]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('are those of the folder itself when the content is the whole workspace', () => {
    const schemas = settingsOf({ ...workspace, content: '' })['yaml.schemas'] as { [schema: string]: string[] };
    expect(Object.values(schemas)).toContainEqual(['people/*.yaml']);
  });
});

describe('the settings of a repository that an earlier version set up', () => {
  const settings = (own: object, content = 'content') => {
    const [file] = workspaceFiles({ ...workspace, content });
    const merged = file?.merge(JSON.stringify(own));
    return (JSON.parse(merged?.text ?? '') as { 'yaml.schemas': { [schema: string]: unknown } })['yaml.schemas'];
  };

  test.each([
    [
      'loses a schema that nobody keeps any more',
      './.vscode/poplar/plan.schema.json',
      ['content/plans/*/plan.yaml'],
      false,
    ],
    [
      'keeps one with a glob of its owner',
      './.vscode/poplar/plan.schema.json',
      ['content/plans/*/plan.yaml', 'x'],
      true,
    ],
    ['keeps the schema of another report', './.vscode/poplar/b/plan.schema.json', ['b/plans/*/plan.yaml'], true],
    ['keeps what is not of Poplar', './mine.json', ['content/plans/*/plan.yaml'], true],
  ] as const)('%s', (_, schema, globs, isKept) => {
    const schemas = settings({ 'yaml.schemas': { [schema]: globs } });
    expect(schema in schemas).toBe(isKept);
    expect(schemas['./.vscode/poplar/content/plan.schema.json']).toEqual(['content/plans/*/plan.yaml']);
  });

  test('keeps its own entries when it is run again', () => {
    const once = settings({});
    expect(settings({ 'yaml.schemas': once })).toEqual(once);
    expect(settings({ 'yaml.schemas': settings({}, '') }, '')).toEqual(settings({}, ''));
  });
});

describe('the problem matcher of the tasks', () => {
  test('reads the line of a problem', () => {
    const problem = {
      rule: 'reference-exists',
      severity: 'warning',
      file: 'content/a b/plan.yaml',
      range: rangeOf(3, 8, 4),
      message: 'No: 1:2-3.',
    } as const;
    for (const { pattern } of matchers) {
      const { regexp, ...parts } = pattern;
      const found = new RegExp(regexp).exec(toLine(problem));
      const read = Object.fromEntries(Object.entries(parts).map(([part, group]) => [part, found?.[Number(group)]]));
      expect(read).toEqual({
        file: 'content/a b/plan.yaml',
        line: '3',
        column: '8',
        endColumn: '12',
        severity: 'warning',
        code: 'reference-exists',
        message: 'No: 1:2-3.',
      });
    }
    expect(matchers.length).toBeGreaterThan(1);
  });

  test('knows the lines between which a watching check prints', () => {
    const [background] = matchers.flatMap((matcher) => matcher.background ?? []);
    expect(watchLines.begins).toMatch(new RegExp(background?.beginsPattern ?? '(?!)'));
    expect(watchLines.ends).toMatch(new RegExp(background?.endsPattern ?? '(?!)'));
  });
});
