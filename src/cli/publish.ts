import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insideMatterFinder } from '../lint/inside-matter.ts';
import { type SiteContext, siteContext } from '../site/build/context.ts';
import { keptIn } from '../site/build/kept-in.ts';
import { makeEdition, makePages } from '../site/build/make-pages.ts';
import { makingsOf } from '../site/build/makings.ts';
import { readableText } from '../site/readable-text.ts';
import { buildsFolder, siteBase, tell } from '../source/environment.ts';
import { nonePacked } from '../source/kept-lists.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { type BuildFolder, openBuildFolder, removeWhenStopped } from '../source/publishing/build-folder.ts';
import type { OutFolder } from '../source/publishing/out-folder.ts';
import { errorCode } from '../source/publishing/place.ts';
import { siteFilesOf, openNewSite } from '../source/publishing/new-site.ts';
import { copyPublicFiles, publicFolder, readPublicFiles } from '../source/publishing/public-files.ts';
import { putInPlace } from '../source/publishing/put-in-place.ts';
import type { StandingSite } from '../source/publishing/standing-site.ts';
import { writeSiteList } from '../source/publishing/site-list.ts';
import { refuseBrokenLinks } from './broken-links.ts';
import { openKeptLinks } from './page-links-kept.ts';
import { openKeptSite } from './site-kept.ts';

/** A part of the site for somebody else than colleagues, and the names that must not stand in it. */
export interface Edition {
  readonly name: 'customer';
  readonly people: readonly string[];
}

/** What is published, and where. */
interface Publishing {
  readonly content: string;
  readonly out: OutFolder;
  /** What stands there. */
  readonly standing: StandingSite;
  readonly edition: Edition | undefined;
}

/** Has the site of a content in its place, where it is made only if the one that stands there is another. */
export async function publish({ content, out, standing, edition }: Publishing): Promise<void> {
  const letGo = removeWhenStopped();
  try {
    const made = await siteContext();
    const kept = edition ? undefined : openKeptSite(() => makingsOf(made), keptIn('sites'));
    const all = kept?.isThis(standing);
    if (all !== undefined) return tell(`0 pages and files made, ${all} taken from the build before.`);
    const list = await putAnew(made, { content, out, standing, edition });
    kept?.keep(list);
  } catch (error) {
    throw told(error, out);
  } finally {
    letGo();
  }
}

/** Makes a site in a folder of its own and puts it in its place once it is complete; gives the fingerprint of its list. */
async function putAnew(context: SiteContext, { content, out, standing, edition }: Publishing): Promise<string> {
  const { program, report } = context;
  let folder: BuildFolder | undefined;
  try {
    folder = openBuildFolder(buildsFolder());
    const site = openNewSite(join(folder.path, 'site'), edition ? undefined : standing.files);
    let known = nonePacked;
    if (edition) {
      await makeEdition(`editions/${edition.name}/pages`, context, site, folder.path);
      vetPages(site.folder, edition);
    } else known = await makePages(context, site, folder.path);
    const extra = join(content, publicFolder);
    const { logo } = report.settings.site ?? {};
    const own = readPublicFiles(extra).files.filter((path) => !edition || path === logo);
    copyPublicFiles(extra, own, site.folder);
    const files = siteFilesOf(site);
    const at = (path: string) => join(site.staying.has(path) ? out.path : site.folder, path);
    const links = openKeptLinks(
      { files, at, place: out.path, known },
      keptIn('links', siteBase(), edition?.name),
      program,
    );
    refuseBrokenLinks(Object.keys(files), siteBase(), links);
    const list = writeSiteList(site.folder, siteBase(), files);
    await putInPlace(folder, site, out.path, out.vet);
    return list;
  } finally {
    folder?.remove();
  }
}

/** A last look at what was made, whatever it was made from: nothing of an edition leaves with what stays inside. */
function vetPages(site: string, { people }: Edition): void {
  const find = insideMatterFinder(people);
  for (const path of globSync('**/*.html', { cwd: site })) {
    const text = readableText(readFileSync(join(site, path), 'utf8'));
    const [first] = find(text);
    if (first)
      throw new PoplarError(
        `The page for customers would say "${text.slice(first.offset, first.offset + first.length)}", which is ${first.what}. It was not made.`,
        { hint: 'Look for it in the names of metrics and groups, and in report.yaml.' },
      );
  }
}

const full: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
/** Said by those who write for us and give no code. */
const saysFull = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i;

/** What went wrong in a sentence, where the system stopped us and not the program. */
function told(error: unknown, { shown }: OutFolder): unknown {
  if (error instanceof PoplarError || !(error instanceof Error)) return error;
  const code = errorCode(error);
  if (full.has(code) || saysFull.test(error.message))
    return new PoplarError(`The disk is full, so the site was not made. What stood in ${shown} is as it was.`, {
      hint: 'Make room and build again.',
      cause: error,
    });
  const where = 'syscall' in error && 'path' in error ? ` at ${String(error.path)}` : undefined;
  return where === undefined
    ? error
    : new PoplarError(`The site for ${shown} could not be written (${code}${where}).`, {
        hint: 'Check that you may write there.',
        cause: error,
      });
}
