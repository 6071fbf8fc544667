import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const source = (...lines: readonly string[]) => ({ 'sources/desk.yaml': `name: Fees desk\n${lines.join('\n')}\n` });
const tables = 'tables: [{ name: fees, files: [fees.csv] }]';

test.each([
  ['files', ['engine: duckdb', tables], []],
  ['a server', ['engine: postgres', 'env: DESK'], []],
  [
    'a server nobody can find',
    ['engine: clickhouse'],
    [
      'error: Nothing says where the server is. Write env with the name of the variable that holds its address, for example: env: DESK_DATABASE',
    ],
  ],
  [
    'a server with files',
    ['engine: postgres', 'env: DESK', tables],
    [
      'error: "tables" belongs to files. On a server queries find its own tables; delete this, or write engine: duckdb.',
    ],
  ],
  [
    'files with an address',
    ['engine: duckdb', 'env: DESK', tables],
    ['error: "env" belongs to a server. Delete it, or write engine: postgres or engine: clickhouse.'],
  ],
  [
    'two folders',
    ['engine: duckdb', 'folder: a', 'folderFrom: B', tables],
    ['error: The folder is named twice. Keep folder or folderFrom.'],
  ],
] as const)('a source of %s', (_, lines, expected) => {
  expect(saidBy('source-is-declared', source(...lines))).toEqual(expected);
});

test('a source with its address written out is refused, and the address is not repeated', () => {
  const said = saidBy(
    'source-holds-no-secret',
    source('engine: postgres', 'env: DESK', '# postgres://me:hunter2@db/x'),
  );
  expect(said).toEqual([expect.stringContaining('reads like a password')]);
  expect(said.join()).not.toContain('hunter2');
});
