import type { Settings } from '../model/types/report.ts';

/** Where a repository's host shows a file: the address of the repository, the branch and the path, all percent-encoded. */
type Address = (url: string, branch: string, path: string) => string;

/** What a host's name tells of its addresses; a host of no such name is taken to be like GitHub. */
const hosts: readonly (readonly [name: RegExp, address: Address])[] = [
  [/gitlab/, (url, branch, path) => `${url}/-/blob/${bySegment(branch)}/${bySegment(path)}`],
  [/bitbucket/, (url, branch, path) => `${url}/src/${encodeURIComponent(branch)}/${bySegment(path)}`],
  [/gitea|forgejo|codeberg/, (url, branch, path) => `${url}/src/branch/${bySegment(branch)}/${bySegment(path)}`],
  [
    /(^|\.)(dev\.azure\.com|visualstudio\.com)$/,
    (url, branch, path) => `${url}?path=${encodeURIComponent(`/${path}`)}&version=GB${encodeURIComponent(branch)}`,
  ],
];
const likeGithub: Address = (url, branch, path) => `${url}/blob/${bySegment(branch)}/${bySegment(path)}`;

/** Where a reader finds the file a page is made from: a link where the repository is known. */
export function sourceLink(path: string, { repository }: Pick<Settings, 'repository'>): string | undefined {
  if (!repository) return undefined;
  const { url, branch = 'main', directory = 'content' } = repository;
  const folder = directory.replace(/^\.?\/*|\/*$/g, '');
  const { hostname } = new URL(url);
  const address = hosts.find(([name]) => name.test(hostname))?.[1] ?? likeGithub;
  return address(url.replace(/\/+$/, ''), branch, folder ? `${folder}/${path}` : path);
}

function bySegment(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
