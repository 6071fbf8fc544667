import { expect, test } from 'vitest';
import { entryAfter } from '../../src/editor/more-entries.ts';

const entry = '- id: v-2\n  words: New\n';

test.each([
  ['ends in a line end', '- id: v-1\n', entry],
  ['does not', '- id: v-1', `\n${entry}`],
  ['has the line ends of Windows', '- id: v-1\r\n', entry.replaceAll('\n', '\r\n')],
  ['begins with a byte order mark', '\uFEFF- id: v-1\n  words: A\n', entry],
  ['holds nothing yet', '', entry],
  ['holds comments alone', '# Voices\n', entry],
])('an entry is added behind a list that %s', (_, existing, added) => {
  expect(entryAfter(existing, entry)).toBe(added);
});

test.each([
  ['is in brackets', '[{ id: v-1 }]\n'],
  ['is indented', '  - id: v-1\n'],
  ['cannot be read', '- id: "v-1\n'],
  ['is none', 'id: v-1\n'],
  ['ends in a text that would swallow it', '- id: v-1\n  words: |+\n    a\n- |\n  b\n...\n'],
])('nothing is added behind a list that %s', (_, existing) => {
  expect(entryAfter(existing, entry)).toBeUndefined();
});
