import type { Settings } from '../model/types/report.ts';

/** Where a reader finds the file a page is made from: a link where the repository is known. */
export function sourceLink(path: string, { repository }: Pick<Settings, 'repository'>): string | undefined {
  if (!repository) return undefined;
  const { url, branch = 'main', directory = 'content' } = repository;
  const folder = directory.replace(/^\.?\/*|\/*$/g, '');
  return `${url.replace(/\/+$/, '')}/blob/${branch}/${folder ? `${folder}/` : ''}${path}`;
}
