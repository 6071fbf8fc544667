import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { addEntries, addMissing, addWhole, withoutKeys } from '../../src/editor/merge.ts';

const wanted = { 'yaml.schemas': { './a.json': ['content/a.yaml'] }, '[yaml]': { 'editor.tabSize': 2 } };

describe('adding to a file of settings', () => {
  test.each([undefined, '', ' \n', '{}'])('begins one that is %j', (existing) => {
    const { text, left } = addMissing(existing, wanted);
    expect([JSON.parse(text ?? ''), left]).toEqual([wanted, []]);
  });

  test.each(['// mine', '/* mine\n */\n', '// mine\r\n\r\n'])('keeps %j, which holds comments alone', (own) => {
    const { text = '', left } = addMissing(own, wanted);
    expect([text.startsWith(own.trimEnd()), parse(text), left]).toEqual([true, wanted, []]);
    expect(text.includes('\r\n')).toBe(own.includes('\r\n'));
    expect(addMissing(text, wanted)).toEqual({ text, left: [] });
    expect(withoutKeys(own, 'yaml.schemas', () => true)).toBe(own);
  });

  test('keeps the mark with which Windows begins a file', () => {
    const { text = '', left } = addMissing('\uFEFF{ "z": 1 }\r\n', wanted);
    expect([text[0], JSON.parse(text.slice(1)), left]).toEqual(['\uFEFF', { z: 1, ...wanted }, []]);
    expect(addMissing(text, wanted)).toEqual({ text, left: [] });
  });

  test('changes nothing when nothing is missing', () => {
    const { text } = addMissing(undefined, wanted);
    expect(addMissing(text, wanted)).toEqual({ text, left: [] });
  });

  test('keeps comments, order, commas and line endings', () => {
    const own =
      '{\r\n  // mine\r\n  "z": 1, /* why */\r\n  "yaml.schemas": {\r\n    "./own.json": "x.yaml",\r\n  },\r\n}\r\n';
    const { text = '' } = addMissing(own, wanted);
    for (const piece of ['// mine\r\n', '"z": 1, /* why */', '"./own.json": "x.yaml"']) expect(text).toContain(piece);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(parse(text, [], { allowTrailingComma: true })).toMatchObject({ z: 1, ...wanted });
  });

  test('adds to a list and keeps what is in it', () => {
    const own = '{ "yaml.schemas": { "./a.json": ["mine.yaml"] } }';
    expect(JSON.parse(addMissing(own, wanted).text ?? '')['yaml.schemas']).toEqual({
      './a.json': ['mine.yaml', 'content/a.yaml'],
    });
  });

  test("keeps an owner's value and says so", () => {
    const own = '{ "[yaml]": { "editor.tabSize": 4 } }';
    const { text = '', left } = addMissing(own, wanted);
    expect(JSON.parse(text)['[yaml]']).toEqual({ 'editor.tabSize': 4 });
    expect(left).toEqual(['its own "[yaml] → editor.tabSize" is kept']);
  });

  test.each(['{ "a": ', '[]', 'no json', '{ "a": 1 } }'])('leaves alone what is no settings: %s', (own) => {
    const { text, left } = addMissing(own, wanted);
    expect([text, left.length]).toEqual([undefined, 1]);
  });
});

describe('adding keys as a whole', () => {
  test('begins, keeps what its owner changed, and mixes no two lists', () => {
    const once = addWhole(undefined, { goal: { body: ['a', 'b'] } }).text;
    expect(addWhole(once, { goal: { body: ['a', 'b'] } })).toEqual({ text: once, left: [] });
    expect(addWhole(once, { goal: { body: ['a', 'c'] } })).toEqual({
      text: once,
      left: ['its own "goal" is kept; delete that entry and run this again for Poplar\'s'],
    });
  });
});

describe('adding entries with names', () => {
  const entries = [{ label: 'Poplar: check', command: 'npm run check' }];
  const add = (own: string | undefined) => addEntries(own, { version: '2.0.0' }, 'tasks', 'label', entries);

  test('begins the list', () => {
    expect(JSON.parse(add(undefined).text ?? '')).toEqual({ version: '2.0.0', tasks: entries });
  });

  test("stands behind the owner's entries", () => {
    const own = '{ "version": "2.0.0", "tasks": [{ "label": "mine" }] }';
    expect(JSON.parse(add(own).text ?? '').tasks).toEqual([{ label: 'mine' }, ...entries]);
  });

  test('happens once', () => {
    const once = add(undefined).text;
    expect(add(once)).toEqual({ text: once, left: [] });
  });

  test('keeps an entry that its owner changed, and says how to get the other', () => {
    const own = '{ "version": "2.0.0", "tasks": [{ "label": "Poplar: check", "command": "mine" }] }';
    expect(add(own)).toEqual({
      text: own,
      left: ['its own "Poplar: check" is kept; delete that entry and run this again for Poplar\'s'],
    });
  });
});
