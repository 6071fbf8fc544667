import type { Settings } from '../model/types/report.ts';

/** Where a repository's host shows a file: the address of the repository, the branch and the path, all percent-encoded. */
type Address = (url: string, branch: string, path: string) => string;

const atHash = (line: number) => `#L${line}`;

/** What a host's name tells of its addresses; a host of no such name is taken to be like GitHub. */
const hosts: readonly (readonly [name: RegExp, address: Address, atLine: (line: number) => string])[] = [
  [/gitlab/, (url, branch, path) => `${url}/-/blob/${bySegment(branch)}/${bySegment(path)}`, atHash],
  [
    /bitbucket/,
    (url, branch, path) => `${url}/src/${encodeURIComponent(branch)}/${bySegment(path)}`,
    (line) => `#lines-${line}`,
  ],
  [
    /gitea|forgejo|codeberg/,
    (url, branch, path) => `${url}/src/branch/${bySegment(branch)}/${bySegment(path)}`,
    atHash,
  ],
  [
    /(^|\.)(dev\.azure\.com|visualstudio\.com)$/,
    (url, branch, path) => `${url}?path=${encodeURIComponent(`/${path}`)}&version=GB${encodeURIComponent(branch)}`,
    (line) => `&line=${line}&lineEnd=${line + 1}&lineStartColumn=1&lineEndColumn=1`,
  ],
];
const likeGithub: Address = (url, branch, path) => `${url}/blob/${bySegment(branch)}/${bySegment(path)}`;

/** Where a reader finds the file a page is made from, or a line of it: a link where the repository is known. */
export function sourceLink(
  path: string,
  { repository }: Pick<Settings, 'repository'>,
  line?: number,
): string | undefined {
  if (!repository) return undefined;
  const { url, branch = 'main', directory = 'content' } = repository;
  const folder = directory.replace(/^\.?\/*|\/*$/g, '');
  const { hostname } = new URL(url);
  const [, address, atLine] = hosts.find(([name]) => name.test(hostname)) ?? [undefined, likeGithub, atHash];
  const file = address(url.replace(/\/+$/, ''), branch, folder ? `${folder}/${path}` : path);
  return line === undefined ? file : `${file}${atLine(line)}`;
}

/** Where the file can be changed in the host's own editor; nothing where the host has none at an address. */
export function editLink(path: string, { repository }: Pick<Settings, 'repository'>): string | undefined {
  const link = repository && sourceLink(path, { repository });
  if (!repository || link === undefined) return undefined;
  const { hostname } = new URL(repository.url);
  if (/(^|\.)(dev\.azure\.com|visualstudio\.com)$/.test(hostname)) return undefined;
  if (/bitbucket/.test(hostname)) return `${link}?mode=edit`;
  const { branch = 'main' } = repository;
  if (/gitea|forgejo|codeberg/.test(hostname))
    return link.replace(`/src/branch/${bySegment(branch)}/`, `/_edit/${bySegment(branch)}/`);
  return link.replace(`/blob/${bySegment(branch)}/`, `/edit/${bySegment(branch)}/`);
}

/** The file in the editor that GitHub serves for its own repositories. */
export function githubDevLink(path: string, settings: Pick<Settings, 'repository'>): string | undefined {
  const link = sourceLink(path, settings);
  return link?.startsWith('https://github.com/')
    ? link.replace('https://github.com/', 'https://github.dev/')
    : undefined;
}

function bySegment(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
