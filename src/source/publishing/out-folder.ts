import { basename, dirname, join, relative, sep } from 'node:path';
import { pathShown } from '../environment.ts';
import { askGit } from '../git/run.ts';
import { PoplarError } from '../poplar-error.ts';
import { holds, isSame, realPlace, statOf, upwards } from './place.ts';
import { readSiteList } from './site-list.ts';
import { type StandingSite, standingSite } from './standing-site.ts';

/** The folders that a site may not be put on, in or around. */
export interface GuardedFolders {
  readonly content: string;
  /** Poplar's own folder. */
  readonly project: string;
  /** The user's own folder. */
  readonly home: string;
  /** Where builds are made and drawings kept, which come and go. */
  readonly caches: readonly string[];
}

/** A folder in which a site may be put. */
export interface OutFolder {
  /** The folder itself, links followed. */
  readonly path: string;
  /** As it is printed. */
  readonly shown: string;
  /** Refuses it when it holds anything that no build wrote, as it is now or was just found; else gives the site there. */
  readonly vet: (found?: StandingSite) => StandingSite;
}

const anotherPlace = 'Name a new or empty folder with --out <folder>.';
const elsewhere = 'Move it elsewhere, or name a new or empty folder with --out <folder>.';

/** The folder that `path` leads to, unless no site may be put just there; what stands in it is looked at when it is vetted. */
export function outFolderAt(path: string, { content, project, home, caches }: GuardedFolders): OutFolder {
  const place = realPlace(path);
  const shown = pathShown(path);
  const refuse = (why: string, hint = anotherPlace): never => {
    throw new PoplarError(`The site cannot be put in ${shown}: ${why}.`, { hint });
  };
  const standing = upwards(place).find((above) => statOf(above) !== undefined) ?? place;
  if (!statOf(standing)?.isDirectory())
    refuse(standing === place ? 'a file stands there' : `${pathShown(standing)} is a file, not a folder`);
  if (dirname(place) === place) refuse('it is the root folder of this machine');
  const guarded: readonly (readonly [string, string])[] = [
    [realPlace(content), 'the content'],
    [realPlace(project), "Poplar's own folder"],
    [realPlace(home), 'your home folder'],
    ...caches.map((cache) => [realPlace(cache), 'the folder in which builds are kept'] as const),
  ];
  for (const [folder, what] of guarded) if (isSame(place, folder)) refuse(`it is ${what}`);
  for (const [folder, what] of guarded) if (holds(place, folder)) refuse(`it holds ${what}, ${pathShown(folder)}`);
  if (holds(realPlace(content), place)) refuse(`it lies in the content, ${pathShown(content)}`);
  for (const cache of caches)
    if (holds(realPlace(cache), place)) refuse(`it lies in the folder in which builds are kept, ${pathShown(cache)}`);
  for (const above of upwards(place)) {
    const name = basename(above).toLowerCase();
    if (name === '.git' || name === 'node_modules')
      refuse(above === place ? `it is a ${name} folder` : `it lies in a ${name} folder`);
  }
  const tracked = trackedFolder(realPlace(project), place);
  if (tracked !== undefined) refuse(`it lies in ${tracked}/, which is a part of Poplar itself`);
  const vet = (found = standingSite(place)) => {
    refuseForeign(found, place, (why) => refuse(why, elsewhere));
    return found;
  };
  return { path: place, shown, vet };
}

/** Refuses a folder that holds anything which no build wrote. */
function refuseForeign(
  { is, holdsGit, foreign, isEarlier }: StandingSite,
  place: string,
  refuse: (why: string) => never,
) {
  if (is === 'file') refuse('a file stands there');
  if (holdsGit) refuse('it holds a .git, where git keeps a history');
  if (foreign.length === 0 || isEarlier) return;
  const written = readSiteList(place)?.files;
  const named = foreign
    .slice(0, 3)
    .map((path) => (written && Object.hasOwn(written, path) ? `${path} (changed since)` : path));
  const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
  refuse(`it holds what Poplar did not write: ${named.join(', ')}${more}`);
}

/** The parts of Poplar's own folder, for a copy of it that git knows nothing of. */
export const ownFolders = [
  '.ci',
  '.config',
  '.devcontainer',
  '.github',
  '.gitlab',
  '.vscode',
  'content',
  'schemas',
  'scripts',
  'src',
  'test',
] as const;

/** The folder at the top of the project, tracked by git, in which `place` lies; a site at its top may be tracked. */
function trackedFolder(project: string, place: string): string | undefined {
  if (!holds(project, place)) return undefined;
  const [top = ''] = relative(project, place).split(sep);
  if (ownFolders.some((own) => own === top.toLowerCase())) return top;
  if (isSame(place, join(project, top)) && readSiteList(place) !== undefined) return undefined;
  return askGit(project, ['ls-files', '-z', '--', `:(icase,literal)${top}/`]) ? top : undefined;
}
