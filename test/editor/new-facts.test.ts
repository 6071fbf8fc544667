import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { newContent } from '../../src/editor/new-content.ts';
import { pieceOf } from '../../src/editor/questions.ts';
import { newEntry, Hint, newFacts } from '../../src/editor/new-facts.ts';
import { checkContent } from '../../src/lint/check.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import { planType } from '../../src/model/types/plan.ts';
import { voiceType } from '../../src/model/types/voice.ts';
import { readTree } from '../../src/source/files.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

const types = contentTypes.map((type) => [type.name, type] as const);

describe('a new piece of content', () => {
  let tree: FixtureTree | undefined;
  afterEach(() => tree?.remove());

  test.each(types)('of the type %s breaks nothing but where it is marked', (_, type) => {
    tree = layOut('complete-small');
    const id = type.name === 'update' ? '2025-10-31' : 'brand-new';
    const place = { id, plan: 'late-fee-grace', today: '2025-10-31' };
    const files = newContent(type, place, {}, new Map());
    for (const { path, text } of files) {
      mkdirSync(dirname(join(tree.root, path)), { recursive: true });
      writeFileSync(join(tree.root, path), text);
    }
    const { problems } = checkContent(readTree(tree.root), { today: '2025-10-31' });
    const broken = problems.map(({ file, range }) => readFileSync(file, 'utf8').split('\n')[range.start.line - 1]);
    const marks = files.flatMap(({ text }) => text.match(/FILL IN/g) ?? []);
    expect(broken.filter((line) => !line?.includes('FILL IN'))).toEqual([]);
    expect(marks.length).toBeGreaterThanOrEqual(2);
    // An empty list is well-formed: only the rules can say that something belongs in it.
    expect(broken.length).toBe(marks.length - (type.name === 'programme' ? 1 : 0));
  });
});

describe('a skeleton', () => {
  const piece = pieceOf(planType);
  const known = new Map([['person', new Map([['ada-quist', 'Ada Quist']])]]);

  test('explains each mark in the words of the schema, with the ids that exist', () => {
    expect(newFacts(piece, {}, known)).toContain(
      '# The one person accountable for the plan.\n# There are ada-quist (Ada Quist).\nowner: # FILL IN\n',
    );
  });

  test('holds what is known, however it must be quoted, and explains none of it', () => {
    const text = newFacts(piece, { title: 'Hold: the "fee" # now', owner: 'ada-quist' }, known);
    expect(text).toMatch(/^title: 'Hold: the "fee" # now'\n/);
    expect(text).not.toContain('accountable for the plan.\n');
  });

  test('holds groups and lists of which only a part is known', () => {
    const text = newFacts(piece, { steps: [{ what: 'Load the file', due: '2026-03-31' }, { id: 'b' }] }, known);
    expect(text).toMatch(/steps:\n(?: +# .*\n)+ {2}- id: # FILL IN\n {4}what: Load the file\n/);
    expect(text).toMatch(/ {2}- id: b\n/);
  });

  test('says beside the mark what was not clear, on comment lines whatever it holds', () => {
    const text = newFacts(piece, { owner: new Hint('Ada\nor: Ben') }, new Map());
    expect(text).toContain('# It is not clear what is meant by: Ada\n# or: Ben\nowner: # FILL IN\n');
  });

  test('gives the same explanation once', () => {
    const text = newFacts(pieceOf(contentTypes.find(({ name }) => name === 'pain-point') ?? planType), {}, known);
    expect(text.match(/Where the figure comes from/g)).toHaveLength(1);
    expect(text.match(/source: # FILL IN/g)).toHaveLength(4);
  });

  test('of an entry begins with a hyphen behind its comments', () => {
    const text = newEntry(pieceOf(voiceType), { id: 'v-0007' }, new Map());
    expect(text).toMatch(/^- id: v-0007\n {2}# The day it was said\.\n {2}# For example: .*\n {2}on: # FILL IN\n/);
  });
});
