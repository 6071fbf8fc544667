import { afterAll, describe, expect, test } from 'vitest';
import { snippets } from '../../src/editor/snippets.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import { parseFrontMatter } from '../../src/source/front-matter.ts';
import { validate } from '../../src/source/validate.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { marked, namesIn, openWorkspace } from './editor.ts';

const names = namesIn('complete-small');
const server = openWorkspace(names);
afterAll(async () => (await server).close());

/** What is in the file once every placeholder is left as it is. */
function accepted(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
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
  )('begins a %s that is well-formed and names only what exists', async (type, path, title) => {
    const text = await insert(`content/${path.replaceAll(/:\w+/g, 'new')}`, `new ${title.toLowerCase()}`, '¦');
    expect(mistakes(type, text), text).toEqual([]);
  });

  const plan = accepted((snippets()['new plan']?.body ?? []).join('\n'))
    .replace('pain-point-id', 'late-fee')
    .replaceAll('person-id', 'ada-quist')
    .replaceAll('metric-id', 'fees-in-flight');

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
