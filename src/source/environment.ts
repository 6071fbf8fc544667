import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { availableParallelism, homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayIn } from './day.ts';

/**
 * Moves into Poplar's own folder, where its packages lie, and remembers where the user stands. npm has moved there
 * already when it runs one of our scripts, and says in INIT_CWD where it was called; a program that npm started, and
 * that starts us, stands where it stands.
 */
export function enterProject(): void {
  const { INIT_CWD, npm_lifecycle_script: script } = process.env;
  const startedByNpm = INIT_CWD !== undefined && script?.startsWith('node src/cli/index.ts');
  process.env['POPLAR_STANDING_IN'] = startedByNpm ? INIT_CWD : process.cwd();
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
}

/** The folder in which the user typed the command: the paths they type, and those that are printed, start there. */
export function standingIn(): string {
  return process.env['POPLAR_STANDING_IN'] ?? process.cwd();
}

/** A path as the user typed it, in full. */
export function pathTyped(path: string): string {
  return resolve(standingIn(), path);
}

/** The content folder: the one that was named, else `content` where the user stands; anywhere in Poplar's own folder, its sample. */
export function contentRoot(): string {
  const named = process.env['POPLAR_CONTENT'];
  if (named) return pathTyped(named);
  const near = pathTyped('content');
  return standsInProject() && !existsSync(near) ? join(projectRoot(), 'content') : near;
}

/** A path as a reader can use it where they stand, or in full where that is shorter. */
export function pathShown(path: string): string {
  const near = relative(standingIn(), path).replaceAll(sep, '/') || '.';
  return near.length <= path.length ? near : path;
}

/** The folder of the site: the one that was named, else `dist` where the user stands; anywhere in Poplar's own folder, its `dist`. */
export function siteFolder(typed: string | undefined, edition?: string): string {
  const named = typed ?? (edition === undefined ? process.env['POPLAR_OUT'] : undefined);
  if (named) return pathTyped(named);
  const name = edition === undefined ? 'dist' : `dist-${edition}`;
  return standsInProject() ? join(projectRoot(), name) : pathTyped(name);
}

function standsInProject(): boolean {
  return !relative(projectRoot(), standingIn()).startsWith('..');
}

/** Where sites are made before they are put in their place; below Poplar's folder, because made pages find its packages from there. */
export function buildsFolder(): string {
  return join(projectRoot(), '.cache', 'builds');
}

/** The path below which the site will be published (POPLAR_BASE), with a slash at either end. */
export function siteBase(): string {
  const named = process.env['POPLAR_BASE'] || '/';
  return `/${named}/`.replaceAll(/\/{2,}/g, '/');
}

/** The user's own folder on this machine. */
export function homeFolder(): string {
  return homedir();
}

/** The day that it is now in a time zone, `YYYY-MM-DD`; the only place that reads the clock for the report. */
export function today(timeZone: string): string {
  return dayIn(timeZone, new Date());
}

/** The commit that is being published, shortened, where the build says which it is. */
export function publishedCommit(): string | undefined {
  return (process.env['POPLAR_COMMIT'] || process.env['GITHUB_SHA'])?.slice(0, 7);
}

/** The repository that tells of the content instead of the one it stands in, where one was named (POPLAR_HISTORY). */
export function historyNamed(): string | undefined {
  const named = process.env['POPLAR_HISTORY'];
  return named ? pathTyped(named) : undefined;
}

/** Where everything is kept that survives between builds and can be deleted at any time. */
export function cacheFolder(): string {
  const named = process.env['POPLAR_CACHE'];
  return named ? pathTyped(named) : join(projectRoot(), '.cache');
}

/**
 * Has Node keep what it compiles from here on, so that the next command starts in half the time. Where nothing can be
 * written, nothing is kept.
 */
export function keepCompiled(): void {
  enableCompileCache(join(cacheFolder(), 'compiled'));
}

/** Poplar's own folder, where its commands run: workers and fonts are found from here, wherever the code was bundled to. */
export function projectRoot(): string {
  return process.cwd();
}

/** Tells whoever ran the command something that stops nothing. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** How many threads work side by side here, at most `most`. */
export function threadsUpTo(most: number): number {
  return Math.min(most, availableParallelism());
}

/**
 * What a command may do with its output: whether somebody reads along, and whether in colour (NO_COLOR, FORCE_COLOR). A
 * terminal that calls itself dumb is a program that reads line by line, such as an editor's list of problems.
 */
export function terminal(): { readonly terminal: boolean; readonly colour: boolean } {
  const isRead = process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
  return { terminal: isRead, colour: isRead && process.stdout.getColorDepth() > 1 };
}

/** The root of the repository that `folder` is kept in: what a build service says, else the nearest one that holds .git. */
export function repositoryRoot(folder: string): string {
  const said = process.env['GITHUB_WORKSPACE'] || process.env['CI_PROJECT_DIR'];
  if (said && !relative(said, folder).startsWith('..')) return resolve(said);
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return standingIn();
  }
}

/** The folder that an editor opens for the content at `root`: one above it that is set up so, its repository or package, else itself. */
export function workspaceRoot(root: string): string {
  const isSetUp = existsSync(join(dirname(resolve(root)), '.vscode', 'settings.json'));
  if (isSetUp) return dirname(resolve(root));
  for (let at = resolve(root); at !== dirname(at); at = dirname(at)) if (existsSync(join(at, '.git'))) return at;
  const above = dirname(resolve(root));
  return existsSync(join(above, 'package.json')) ? above : resolve(root);
}

/** The file to which a step of a GitHub workflow adds what is shown on the run's page. */
export function stepSummaryFile(): string | undefined {
  return process.env['GITHUB_STEP_SUMMARY'] || undefined;
}
