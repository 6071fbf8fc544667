import type { Report } from '../../model/report.ts';
import type { EntryName } from '../../wording/shell-words.ts';

/** A file that an entry is written in. */
export interface EntryFile {
  /** From the content folder. */
  readonly path: string;
  /** As the page names it, and its lines' addresses begin with it: "plan.yaml", "updates/2026-03-01.mdx". */
  readonly name: string;
  readonly language: 'yaml' | 'markdown';
  /** The keys of it that the site shows nowhere. */
  readonly privateKeys: readonly string[];
}

/** The files an entry is written in, in the order in which they are read. */
export function sourceFiles(kind: EntryName, id: string, report: Report): readonly EntryFile[] {
  if (kind !== 'plans') {
    const path = `${kind}/${id}.yaml`;
    return [{ path, name: `${id}.yaml`, language: 'yaml', privateKeys: kind === 'people' ? ['git'] : [] }];
  }
  const { path, story, updates } = report.plans.get(id);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [path, ...(story ? [story.path] : []), ...updates.map((update) => update.path)].map((file) => ({
    path: file,
    name: file.slice(folder.length),
    language: file.endsWith('.yaml') ? 'yaml' : 'markdown',
    privateKeys: [],
  }));
}
