import { join } from 'node:path';
import { loadReport, type LoadedReport } from '../../src/model/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { readTree, type Tree, treeOf } from '../../src/source/files.ts';
import { fixtures } from '../model/fixture.ts';

/** What is done to a file: another text, a change of its text, or null to remove it. */
export type Edits = Readonly<Record<string, string | null | ((text: string) => string)>>;

const small = readTree(join(fixtures, 'complete-small'));

/** The small sound report with files changed, added or taken away. */
export function smallTree(edits: Edits = {}): Tree {
  const known = new Map(small.files.map((source) => [source.path, source]));
  for (const [path, edit] of Object.entries(edits)) {
    const before = known.get(path)?.text;
    if (typeof edit === 'function' && before === undefined) throw new Error(`${path} is not there to be changed`);
    const text = typeof edit === 'function' ? edit(before ?? '') : edit;
    if (text === before) throw new Error(`${path} was not changed`);
    if (text === null) known.delete(path);
    else known.set(path, { path, file: `content/${path}`, text });
  }
  const files = [...known.values()].map((source) => ({ ...source, file: `content/${source.path}` }));
  const paths = files.flatMap(({ path }) => path.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/')));
  return treeOf({ name: 'content', files, problems: [], paths: new Set(paths) });
}

/** The small report as it is loaded with such changes; it must stay sound. */
export function smallReport(edits: Edits = {}): { readonly report: Report; readonly loaded: LoadedReport; tree: Tree } {
  const tree = smallTree(edits);
  const loaded = loadReport(tree, { today: '2025-11-05' });
  const problems = loaded.problems.map(({ file, message }) => `${file}: ${message}`);
  if (!loaded.report || problems.length > 0) throw new Error(`The report is not sound. ${problems.join('\n')}`);
  return { report: loaded.report, loaded, tree };
}
