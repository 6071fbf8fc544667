import { expect, test } from 'vitest';
import { authorOf } from '../../src/history/authors.ts';

const author = authorOf([
  { id: 'maria', git: { handle: 'mokafor', emails: ['maria.okafor@northline.example'] } },
  { id: 'dev', git: 'dpatel' },
  { id: 'one', git: { handle: 'one', emails: ['shared@northline.example'] } },
  { id: 'other', git: { handle: 'other', emails: ['shared@northline.example'] } },
  { id: 'nobody' },
]);

test.each([
  ['maria.okafor@northline.example', 'maria'],
  ['Maria.Okafor@Northline.example', 'maria'],
  ['48213377+mokafor@users.noreply.github.com', 'maria'],
  ['mokafor@users.noreply.github.com', 'maria'],
  ['3310552-DPatel@users.noreply.gitlab.com', 'dev'],
  ['3310552-dpatel@users.noreply.git.northline.example', 'dev'],
  ['dpatel@northline.example', null],
  ['shared@northline.example', null],
  ['', null],
])('%s is %s', (email, id) => {
  expect(author(email)).toBe(id);
});
