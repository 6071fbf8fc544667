import { describe, expect, test } from 'vitest';
import { pieceOf } from '../../src/editor/questions.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import { planType } from '../../src/model/types/plan.ts';
import { voiceType } from '../../src/model/types/voice.ts';
import { Hint, newEntry, newFacts, sketchOf, wholeSketch } from '../../src/source/skeleton.ts';

const schema = {
  type: 'object',
  required: ['status', 'owner', 'steps'],
  properties: {
    title: { description: 'Its name.', type: 'string', examples: ['Late fees'] },
    status: { description: 'Where it stands.', enum: ['begun', 'done'] },
    owner: { description: 'Who answers for it.', $ref: 'common.schema.json#/$defs/id', reference: 'person' },
    departments: { description: 'Who is in it.', type: 'array', items: { reference: 'department' } },
    steps: {
      description: 'Its pieces.',
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['what', 'due'],
        properties: {
          what: { description: 'What is done.', type: 'string' },
          due: { description: 'By when.', $ref: 'common.schema.json#/$defs/date' },
        },
      },
    },
  },
};

describe('a sketch', () => {
  test('holds keys as comments without a value, so that no example is ever published', () => {
    const lines = sketchOf(schema, ['title', 'status', 'owner', 'departments', 'steps']);
    expect(lines).toEqual([
      '# Its name.',
      '# For example: Late fees',
      '# title:',
      '# Where it stands.',
      '#   begun',
      '#   done',
      '# status:',
      '# Who answers for it.',
      '# Write the id of a person.',
      '# owner:',
      '# Who is in it.',
      '# departments: []',
      '# Its pieces.',
      '# steps:',
      '#   # What is done.',
      '#   - what:',
      '#     # By when.',
      '#     # For example: 2026-03-31',
      '#     due:',
    ]);
  });

  test('of a file holds what it cannot be without, of a list what an entry cannot', () => {
    expect(wholeSketch(schema).keys).toEqual(['status', 'owner', 'steps']);
    const { keys, lines } = wholeSketch({ type: 'array', items: schema });
    expect(keys).toEqual(['status', 'owner', 'steps']);
    expect(lines.slice(3, 5)).toEqual(['# - status:', '#   # Who answers for it.']);
  });
});

describe('a new piece', () => {
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
    const text = newFacts(piece, { owner: new Hint('It may be Ada\r\nor: Ben\u2028x: \u202Ey\u0085z') }, new Map());
    expect(text).toContain('# It may be Ada\n# or: Ben x: U+202EyU+0085z\nowner: # FILL IN\n');
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
