import { describe, expect, test } from 'vitest';
import { neededKeys, skeletonOf } from '../../src/source/skeleton.ts';

const schema = {
  required: ['status', 'owner', 'steps'],
  properties: {
    title: { description: 'Its name.', type: 'string', examples: ['Late fees'] },
    status: { description: 'Where it stands.', enum: ['begun', 'done'] },
    owner: { description: 'Who answers for it.', $ref: 'common.schema.json#/$defs/id', reference: 'person' },
    departments: { description: 'Who is in it.', items: { reference: 'department' } },
    steps: {
      description: 'Its pieces.',
      items: {
        required: ['what', 'due'],
        properties: {
          what: { description: 'What is done.', type: 'string' },
          due: { description: 'By when.', $ref: 'common.schema.json#/$defs/date' },
        },
      },
    },
  },
};

describe('a skeleton', () => {
  test('sketches keys as comments that hold no value, so that no example is ever published', () => {
    const lines = skeletonOf(schema, ['title', 'status', 'owner', 'departments', 'steps']);
    expect(lines).toEqual([
      '# Its name.',
      '# title: # for example: Late fees',
      '# Where it stands.',
      '# status: # one of begun, done',
      '# Who answers for it.',
      '# owner: # the id of a person',
      '# Who is in it.',
      '# departments: # the id of a department',
      '# Its pieces.',
      '# steps:',
      '#   # What is done.',
      '#   - what:',
      '#     # By when.',
      '#     due: # for example: 2026-03-31',
    ]);
  });

  test('names what a file cannot be without, of a list what an entry cannot', () => {
    expect(neededKeys(schema)).toMatchObject({ keys: ['status', 'owner', 'steps'], isList: false });
    expect(neededKeys({ items: schema })).toMatchObject({ of: { required: schema.required }, isList: true });
  });
});
