import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownNames } from '../../src/editor/names.ts';
import { checkContent } from '../../src/lint/check.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { readTree } from '../../src/source/files.ts';
import { expectedOf, fixtureNames, isOfCase, layOut } from '../model/fixture.ts';
import { namesIn, openWorkspace } from './editor.ts';

/** What only the check can know, or puts at a better place, and why. */
const onlyTheCheck: ReadonlyMap<string, string> = new Map([
  ['reference-stage-twice', 'a schema cannot ask that ids differ'],
  ['reference-step-twice', 'a schema cannot ask that ids differ'],
  ['reference-voice-twice', 'the other voice is in another file'],
  ['reference-voice-twice-in-one-file', 'a schema cannot ask that ids differ'],
  ['schema-list-entry-twice', 'the language server points at the whole list'],
  ['schema-missing-value', 'the language server points behind the key'],
  ['yaml-alias-bomb', 'the language server counts no aliases'],
  ['yaml-comma-in-braces', 'the language server points behind the comma'],
  ['yaml-comma-in-brackets', 'the language server points at the list'],
  ['yaml-deep-blocks', 'the language server has no bound but its stack'],
  ['yaml-deep-blocks-by-indentation', 'the language server has no bound but its stack'],
  ['yaml-deep-nesting', 'the language server has no bound but its stack'],
  ['yaml-deep-nesting-closed', 'the language server has no bound but its stack'],
  ['yaml-directive', 'the language server allows directives'],
  ['yaml-directive-after-comment', 'the language server allows directives'],
  ['yaml-indented-key', 'the language server points at the line above'],
  ['yaml-key-is-null', 'the language server allows a key without a word'],
  ['yaml-merge-key', 'the language server allows merge keys'],
  ['yaml-number-hexadecimal', 'the language server takes the number for what it means'],
  ['yaml-number-octal', 'the language server takes the number for what it means'],
  ['yaml-number-with-leading-zeros', 'the language server takes the number for what it means'],
  ['yaml-number-infinite', 'the language server takes infinity for a number'],
  ['yaml-only-comments', 'the language server does not check an empty file'],
  ['yaml-several-documents', 'the language server allows several documents'],
  ['yaml-tag-binary', 'the language server allows tags of YAML itself'],
  ['yaml-tag-string', 'the language server allows tags of YAML itself'],
  ['yaml-unclosed-brace', 'the language server points at the end, where the brace is missed'],
  ['yaml-unclosed-bracket', 'the language server points at the end, where the bracket is missed'],
  ['yaml-unclosed-double-quote', 'the language server points at the end, where the quote is missed'],
  ['yaml-unclosed-single-quote', 'the language server points at the end, where the quote is missed'],
  ['yaml-tab-in-list', 'the language server points behind the tab'],
]);

const server = openWorkspace(namesIn('complete-small'));
afterAll(async () => (await server).close());

interface Places {
  readonly check: readonly string[];
  readonly editor: readonly string[];
}

const found = new Map<string, Places>();

/** Where the check and the language server see mistakes in the YAML files of a case, as `file:line:column`. */
async function placesIn(name: string): Promise<Places> {
  const tree = layOut(name);
  const { problems } = checkContent(readTree(tree.root), { today: '2025-10-31' });
  const ofCase = problems.filter(({ rule }) => isOfCase(rule, expectedOf(name)));
  const inYaml = ofCase.map(({ file, range: { start } }) => ({ path: tree.withoutRoot(file), ...start }));
  const check = inYaml.filter(({ path }) => path.endsWith('.yaml'));
  const paths = [...new Set(check.map(({ path }) => path))];
  const diagnostics = await Promise.all(
    paths.map(async (path) => {
      const list = await (await server).check(`content/${path}`, readFileSync(join(tree.root, path), 'utf8'));
      return list.map(({ range: { start } }) => `${path}:${start.line + 1}:${start.character + 1}`);
    }),
  );
  tree.remove();
  return { check: check.map(({ path, line, column }) => `${path}:${line}:${column}`), editor: diagnostics.flat() };
}

describe('the language server', () => {
  const names = fixtureNames().filter((name) => /^(schema|reference|yaml)-/.test(name));

  beforeAll(async () => {
    await Promise.all(names.map(async (name) => found.set(name, await placesIn(name))));
  }, 120_000);

  const shared = names.filter((name) => !onlyTheCheck.has(name));

  test('is compared on many mistakes', () => {
    expect(shared.filter((name) => (found.get(name)?.check.length ?? 0) > 0).length).toBeGreaterThanOrEqual(60);
  });

  test.each(shared)('sees %s at the line and column of the check', (name) => {
    const { check, editor } = found.get(name) ?? { check: [], editor: [] };
    expect(editor).toEqual(expect.arrayContaining([...check]));
  });

  test.each([...onlyTheCheck])('does not see %s there: %s', (name) => {
    const { check, editor } = found.get(name) ?? { check: [], editor: [] };
    expect(check.some((place) => !editor.includes(place))).toBe(true);
  });
});

test('sees no mistake in the sample report, whose check sees none', async () => {
  const root = fileURLToPath(new URL('../../content', import.meta.url));
  const tree = readTree(root);
  const { report, ids } = checkContent(tree, { today: '2026-11-25' });
  const sample = await openWorkspace(knownNames(report, ids, new Map(rules.map(({ id, why }) => [id, why]))));
  const wrong: string[] = [];
  for (const { path, text } of tree.files.filter((file) => file.path.endsWith('.yaml')))
    for (const { message, range } of await sample.check(`content/${path}`, text))
      wrong.push(`${path}:${range.start.line + 1}: ${message}`);
  sample.close();
  expect(wrong).toEqual([]);
}, 120_000);
