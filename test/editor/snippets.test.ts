import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { toLine } from '../../src/lint/reporters/text.ts';
import { snippets } from '../../src/editor/snippets.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import { parseFrontMatter } from '../../src/source/front-matter.ts';
import { readTree } from '../../src/source/files.ts';
import { validate } from '../../src/source/validate.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { layOut } from '../model/fixture.ts';
import { marked, namesIn, openWorkspace } from './editor.ts';

const names = namesIn('complete-small');
const server = openWorkspace(names);
afterAll(async () => (await server).close());

/** What is in the file once every placeholder is left as it is, but for the zeros that stand for figures. */
function accepted(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:0\}/g, '1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

const schemaOf = (type: string) => contentTypes.find(({ name }) => name === type)?.schema ?? {};

function mistakes(type: string, text: string) {
  const { value, locate, problems } = parseYaml(text, 'new.yaml');
  const { problems: wrong, references } = validate(schemaOf(type), value, 'new.yaml', locate);
  const unknown = references.filter(({ to, id }) => !names.byType.get(to)?.has(id));
  return [...problems.map(({ message }) => message), ...wrong.map(({ message }) => message), ...unknown];
}

/** The text after the snippet called `label` was taken where the mark stands. */
async function insert(file: string, label: string, text: string): Promise<string> {
  const at = marked(text);
  const item = (await (await server).complete(file, at.text, at.spot)).find((offer) => offer.label === label);
  if (!item) throw new Error(`"${label}" is not offered.`);
  const { range, newText } =
    item.textEdit && 'range' in item.textEdit
      ? item.textEdit
      : { range: { start: at.spot, end: at.spot }, newText: item.insertText ?? '' };
  const lines = at.text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character;
  // An editor indents the lines of a snippet like the one it is inserted in.
  const indent = /^ */.exec(lines[at.spot.line] ?? '')?.[0] ?? '';
  return (
    at.text.slice(0, offset(range.start)) +
    accepted(newText).replaceAll('\n', `\n${indent}`) +
    at.text.slice(offset(range.end))
  );
}

describe('a snippet of the language server', () => {
  test.each(
    contentTypes.filter(({ format }) => format !== 'list').map(({ name, path, title }) => [name, path, title] as const),
  )('begins a %s in which the check sees no error', async (type, path, title) => {
    const files = await begun(type, path, title);
    expect(errorsWith(files), JSON.stringify(files)).toEqual([]);
  });

  test('proposes somebody else than the owner as sponsor', async () => {
    const text = await insert('content/plans/new/plan.yaml', 'new plan', '¦');
    const { value } = parseYaml(text, 'new.yaml');
    expect(value).toMatchObject({ owner: 'ada-quist', sponsor: 'ben-osei' });
  });

  const plan = accepted((snippets()['new plan']?.body ?? []).join('\n'))
    .replace('pain-point-id', 'late-fee')
    .replaceAll('person-id', 'ada-quist')
    .replaceAll(/(?:\w+-)?metric-id/g, 'fees-in-flight');

  test.each([
    ['goal', 'goals:\n  - ¦'],
    ['measure', 'measures:\n  - ¦'],
    ['step', 'steps:\n  - ¦'],
  ])('inserts a %s in its list', async (label, block) => {
    const key = block.slice(0, block.indexOf(':'));
    const without = plan.replace(new RegExp(`^${key}:\\n(?:  .*\\n?)*`, 'm'), '');
    const text = await insert('content/plans/new/plan.yaml', label, `${without.trimEnd()}\n${block}`);
    expect(mistakes('plan', text), text).toEqual([]);
  });
});

/** The errors that the check finds in files with these texts, laid over a small report. */
function errorsWith(files: { readonly [path: string]: string }): readonly string[] {
  const tree = layOut('complete-small');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree.root, path)), { recursive: true });
    writeFileSync(join(tree.root, path), text);
  }
  const { problems } = checkContent(readTree(tree.root), { today: '2025-10-31' });
  tree.remove();
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => tree.withoutRoot(toLine(problem)))
    .filter((line) => Object.keys(files).some((path) => line.startsWith(path)));
}

/** A new file of a type as its snippet leaves it, besides what has to stand beside it. */
async function begun(type: string, path: string, title: string): Promise<{ readonly [path: string]: string }> {
  const place = path.replace('updates/:id', 'updates/2025-10-30').replaceAll(/:\w+/g, 'new');
  const text = await insert(`content/${place}`, `new ${title.toLowerCase()}`, '¦');
  const whole = place.endsWith('.mdx') ? `---\n${text}\n---\n\nWhat happened.\n` : `${text}\n`;
  if (type === 'metric') return { [place]: whole, 'data/new.csv': 'period,numerator,denominator\n2025-01-01,1,2\n' };
  if (type === 'update' || type === 'story')
    return { ...(await begun('plan', 'plans/:id/plan.yaml', 'Plan')), [place]: whole };
  return { [place]: whole };
}

describe('a snippet of VS Code', () => {
  const all = Object.entries(snippets());

  test.each(contentTypes.map(({ name, format }) => [name, format] as const))(
    'begins a %s that is well-formed',
    (type, format) => {
      const label = format === 'list' ? type : `new ${type.replace('-', ' ')}`;
      const text = accepted((snippets()[label]?.body ?? []).join('\n'));
      const facts = format === 'prose' ? parseFrontMatter(text, 'new.mdx').facts : undefined;
      const entry = format === 'list' ? text.replace(/^/gm, '  ').replace(/^ {2}/, '- ') : text;
      const { value, locate, problems } = facts ?? parseYaml(entry, 'new.yaml');
      expect([...problems, ...validate(schemaOf(type), value, 'new', locate).problems], entry).toEqual([]);
    },
  );

  test('has a prefix of its own that can be typed', () => {
    expect(all.filter(([, { prefix }]) => !/^[A-Za-z0-9-]+$/.test(prefix))).toEqual([]);
    expect(new Set(all.map(([, { prefix }]) => prefix)).size).toBe(all.length);
  });
});
