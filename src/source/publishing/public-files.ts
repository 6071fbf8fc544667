import { constants, copyFileSync, type Dirent, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLeftBehind } from '../left-behind.ts';
import type { Severity } from '../problem.ts';
import type { ReaderRule } from '../reader-rules.ts';
import { compareText } from '../text-order.ts';
import { type PictureFacts, pictureEndings, pictureFacts } from './picture-facts.ts';
import { errorCode } from './place.ts';

/** The folder of the content that is published as it is, for what hosts need: `CNAME`, `.nojekyll`, `robots.txt`. */
export const publicFolder = 'public';

/** What the site's own pages and files are called at its top; nothing of `public/` may have such a name. */
export const siteNames: ReadonlySet<string> = new Set([
  '404.html',
  '_astro',
  'about',
  'api',
  'briefing',
  'browse',
  'calendar.ics',
  'changes',
  'changes.xml',
  'checks',
  'departments',
  'embed',
  'emerging',
  'emerging.xml',
  'feed.xml',
  'grades.xml',
  'index.html',
  'journeys',
  'lessons',
  'manifest.webmanifest',
  'method',
  'metrics',
  'money',
  'pages',
  'pain-points',
  'people',
  'plans',
  'programmes',
  'schemas',
  'site-icon.svg',
  'site-looks.css',
  'pagefind',
  'quick-open',
  'search',
  'small-fixes',
  'voices',
  'you-said-we-did',
]);

/** Something in `public/` that cannot be published, by its path in there. */
export interface PublicProblem {
  readonly path: string;
  readonly rule: ReaderRule;
  readonly severity: Severity;
  readonly message: string;
}

/** Letters and digits of every script that can be seen, and signs that mean nothing in an address or on any system. */
const plainName = /^[\p{L}\p{N}\p{M}._~@+=,()-]*[\p{L}\p{N}\p{M}_~@+=()-]$/u;
const invisible = /\p{Default_Ignorable_Code_Point}/u;
/** What a browser runs, when it is opened at an address of the site. */
const running = /\.(html?|xht(ml)?|svgz?|xml|xslt?|[cm]?js|wasm|mht(ml)?)$/i;

const notFollowed = 'A symbolic link is not followed. Put the file itself here.';

/** The files of a folder `public`, their paths in it with forward slashes, and what cannot be published of it. */
export function readPublicFiles(folder: string): {
  readonly files: readonly string[];
  readonly problems: readonly PublicProblem[];
  readonly pictures: ReadonlyMap<string, PictureFacts>;
} {
  const files: string[] = [];
  const pictures = new Map<string, PictureFacts>();
  const problems: PublicProblem[] = [];
  const report = (path: string, rule: ReaderRule, message: string, severity: Severity = 'error') =>
    problems.push({ path, rule, severity, message });
  function walk(inside: string): void {
    for (const entry of entriesOf(join(folder, inside), (why) => report(inside, 'file-is-regular', why))) {
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      if (isLeftBehind(entry.name)) continue;
      if (!plainName.test(entry.name) || invisible.test(entry.name) || /^\.(git|poplar.*)$/i.test(entry.name))
        report(
          path,
          'file-has-a-place',
          'A file with this name cannot be published. Use letters, digits, hyphens, underscores and points.',
        );
      else if (!inside && siteNames.has(entry.name.toLowerCase()))
        report(
          path,
          'file-has-a-place',
          `This collides with the site's own pages: ${entry.name} is theirs. Give it another name in public/.`,
        );
      else if (entry.isSymbolicLink()) report(path, 'file-is-regular', notFollowed);
      else if (entry.isDirectory()) walk(path);
      else if (!entry.isFile()) report(path, 'file-is-regular', 'This is a device or pipe, not a file. Remove it.');
      else {
        files.push(path);
        const picture = pictureAt(folder, path);
        if (picture) pictures.set(path, picture);
        if (running.test(entry.name) && !(picture && isDrawing(picture)))
          report(
            path,
            'public-file-is-inert',
            'A browser runs what is in such a file, and nothing here checks it. Review it as you would a program.',
            'warning',
          );
      }
    }
  }
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) report('', 'file-is-regular', notFollowed);
  else walk('');
  return { files, problems, pictures };
}

function pictureAt(folder: string, path: string): PictureFacts | undefined {
  if (!pictureEndings.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase())) return undefined;
  try {
    return pictureFacts(join(folder, path));
  } catch (error) {
    return { bytes: 0, fault: `cannot be read (${errorCode(error)})` };
  }
}

/** Whether somebody who opens the picture by itself sees a drawing, and nothing more can happen. */
const isDrawing = ({ fault, width }: PictureFacts) => fault === undefined && width !== undefined;

/** Copies files of `public/` into a site that was just made; whatever stands there already is not replaced. */
export function copyPublicFiles(folder: string, files: readonly string[], site: string): void {
  for (const path of files) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    copyFileSync(join(folder, path), join(site, path), constants.COPYFILE_EXCL);
  }
}

function entriesOf(folder: string, tell: (why: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    tell(`This folder cannot be read (${errorCode(error)}). Check its permissions.`);
    return [];
  }
}
