import { patternRefused } from '../../source/query/declared-files.ts';
import { defineRule } from '../rule.ts';

const source = (files: string) => `name: Fees desk
engine: duckdb
folder: desk
tables:
  - name: fees
    files: [${files}]
`;

/** A source says which files its queries may read, all of them below one folder. */
export const sourceIsDeclared = defineRule({
  id: 'source-is-declared',
  severity: 'error',
  why: 'What a source does not name cannot be read, so it must name it, and nothing outside its folder.',
  bad: { 'sources/desk.yaml': source('⟦../../payroll.csv⟧') },
  good: { 'sources/desk.yaml': source('fees-2025.csv') },
  *check({ sources }) {
    for (const { at, keyAt, folder, folderFrom, tables } of sources) {
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
