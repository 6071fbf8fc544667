import { patternRefused } from '../../source/query/declared-files.ts';
import { defineRule } from '../rule.ts';

const source = (files: string) => `name: Fees desk
engine: duckdb
folder: desk
tables:
  - name: fees
    files: [${files}]
`;

/** A source says which files its queries may read, all of them below one folder, or where the address of its server is kept. */
export const sourceIsDeclared = defineRule({
  id: 'source-is-declared',
  severity: 'error',
  why: 'What a source does not name cannot be read, so it must name it, and nothing outside its folder.',
  bad: { 'sources/desk.yaml': source('⟦../../payroll.csv⟧') },
  good: { 'sources/desk.yaml': source('fees-2025.csv') },
  *check({ sources }) {
    for (const { id, at, keyAt, engine, env, ...files } of sources) {
      const { folder, folderFrom, tables } = files;
      if (engine !== 'duckdb') {
        if (env === undefined)
          yield {
            at: at('engine'),
            message: `Nothing says where the server is. Write env with the name of the variable that holds its address, for example: env: ${exampleOf(id)}`,
          };
        for (const key of ['folder', 'folderFrom', 'tables'] as const)
          if (files[key] !== undefined)
            yield {
              at: keyAt(key),
              message: `"${key}" belongs to files. On a server queries find its own tables; delete this, or write engine: duckdb.`,
            };
        continue;
      }
      if (env !== undefined)
        yield {
          at: keyAt('env'),
          message: '"env" belongs to a server. Delete it, or write engine: postgres or engine: clickhouse.',
        };
      if (folder !== undefined && folderFrom !== undefined)
        yield { at: keyAt('folderFrom'), message: 'The folder is named twice. Keep folder or folderFrom.' };
      if (!tables)
        yield {
          severity: 'warning',
          at: at('engine'),
          message: 'No tables are named. Write under tables which files the queries may read.',
        };
      for (const [i, { name, files }] of (tables ?? []).entries()) {
        if (tables?.some((other, j) => j < i && other.name === name))
          yield { at: at('tables', i, 'name'), message: `Another table is called "${name}". Choose another name.` };
        for (const [j, pattern] of files.entries()) {
          const message = patternRefused(pattern);
          if (message !== undefined) yield { at: at('tables', i, 'files', j), message };
        }
      }
    }
  },
});

/** A name for the variable that holds the address of a source. */
const exampleOf = (id: string) => `${id.toUpperCase().replaceAll('-', '_')}_DATABASE`;
