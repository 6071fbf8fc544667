import type { Report } from '../../model/report.ts';
import type { EntryName } from '../../wording/shell-words.ts';

/** A file that an entry is written in. */
export interface EntryFile {
  /** From the content folder. */
  readonly path: string;
  /** As the page names it, and its lines' addresses begin with it: "plan.yaml", "updates/2026-03-01.mdx". */
  readonly name: string;
  readonly language: 'yaml' | 'markdown' | 'sql';
  /** The keys of it that the site shows nowhere. */
  readonly privateKeys: readonly string[];
}

/** The files an entry is written in, in the order in which they are read. */
export function sourceFiles(kind: EntryName, id: string, report: Report): readonly EntryFile[] {
  if (kind === 'pages') {
    const { path } = report.pages.get(id);
    return [{ path, name: `${id}.mdx`, language: 'markdown', privateKeys: [] }];
  }
  if (kind !== 'plans') {
    const path = `${kind}/${id}.yaml`;
    const own = { path, name: `${id}.yaml`, language: 'yaml', privateKeys: kind === 'people' ? ['git'] : [] } as const;
    return [own, ...(kind === 'metrics' ? countingFiles(id, report) : [])];
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

/** What the figures of a metric are counted from and by. */
function countingFiles(metric: string, { metrics, sources }: Report): readonly EntryFile[] {
  const { query } = metrics.get(metric);
  if (!query) return [];
  const source = sources.find(query.source);
  return [
    ...(query.file === undefined
      ? []
      : [{ path: `queries/${query.file}`, name: `queries/${query.file}`, language: 'sql', privateKeys: [] } as const]),
    ...(source ? [{ path: source.path, name: source.path, language: 'yaml', privateKeys: [] } as const] : []),
  ];
}
