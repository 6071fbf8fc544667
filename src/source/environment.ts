import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { availableParallelism, homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayIn } from './day.ts';

/** The folder in which a package holds what its code was compiled to; a report's repository has Poplar installed there. */
const packageFolder = '.package';

/**
 * Remembers where Poplar lies and where the user stands. In a repository of its own Poplar moves into its folder; npm
 * has moved there already when it runs one of our scripts, and says in INIT_CWD where it was called; a program that npm
 * started, and that starts us, stands where it stands. As a package it stays where the user stands.
 */
export function enterProject(): void {
  const { INIT_CWD, npm_lifecycle_script: script } = process.env;
  const startedByNpm = INIT_CWD !== undefined && /^node (src\/cli\/index\.ts|scripts\/start\.mjs) /.test(script ?? '');
  process.env['POPLAR_STANDING_IN'] = startedByNpm ? INIT_CWD : process.cwd();
  process.env['POPLAR_PROGRAM'] = resolve(fileURLToPath(new URL('../..', import.meta.url)));
  if (!isPackage()) process.chdir(projectRoot());
}

/** Whether Poplar is installed as a package, in whose folder nothing may be written. */
export function isPackage(): boolean {
  return basename(projectRoot()) === packageFolder;
}

/** A file of the program by its path in Poplar's own folder; a package holds code that was compiled. */
export function programFile(path: string): string {
  return join(projectRoot(), isPackage() ? path.replace(/\.ts$/, '.js') : path);
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

/** Where sites are made before they are put in their place; below a folder that holds Poplar's packages, which made pages ask for. */
export function buildsFolder(): string {
  return join(keptFolder(), 'builds');
}

/** Where Astro keeps what it made for itself. */
export function astroFolder(): string {
  return join(keptFolder(), 'astro');
}

/** The folder from which Astro works: a report's, and in a repository of its own Poplar's. */
export function astroRoot(): string {
  return isPackage() ? astroFolder() : projectRoot();
}

/** What Poplar writes for itself lies beside the report that it is installed for; git ignores it. */
export function keptFolder(): string {
  return isPackage() ? join(reportFolder(), '.poplar') : join(projectRoot(), '.cache');
}

/** The folder of the report: the repository or package that holds the content, else the folder in which it lies. */
function reportFolder(): string {
  const content = contentRoot();
  const workspace = workspaceRoot(content);
  return workspace === content ? dirname(content) : workspace;
}

/** The path below which the site will be published (POPLAR_BASE), with a slash at either end. */
export function siteBase(): string {
  const named = process.env['POPLAR_BASE'] || '/';
  return `/${named}/`.replaceAll(/\/{2,}/g, '/');
}

/** The address at which the site will be published (POPLAR_SITE), where it is known. */
export function siteAddress(): string | undefined {
  return process.env['POPLAR_SITE'] || undefined;
}

/** The user's own folder on this machine. */
export function homeFolder(): string {
  return homedir();
}

/** The day that it is now in a time zone, `YYYY-MM-DD`; the only place that reads the clock for the report. */
export function today(timeZone: string): string {
  return dayIn(timeZone, new Date());
}

/** The moment that it is now, in UTC and to the second, for what records when it was made. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
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
  return named ? pathTyped(named) : keptFolder();
}

/**
 * Has Node keep what it compiles from here on, so that the next command starts in half the time. Where nothing can be
 * written, nothing is kept; nor where a package stands beside no report.
 */
export function keepCompiled(): void {
  if (isPackage() && !existsSync(contentRoot())) return;
  enableCompileCache(compiledFolder());
}

/** Where Node keeps what it compiled. */
export function compiledFolder(): string {
  return join(cacheFolder(), 'compiled');
}

/** Poplar's own folder: workers, pages and styles are found from here, wherever the code was bundled to. */
export function projectRoot(): string {
  return process.env['POPLAR_PROGRAM'] ?? process.cwd();
}

/** The names of Poplar's own settings that somebody set around the command. */
export function settingsNamed(): readonly string[] {
  const own = ['POPLAR_STANDING_IN', 'POPLAR_PROGRAM'];
  return Object.keys(process.env)
    .filter((name) => name.startsWith('POPLAR_') && !own.includes(name))
    .sort();
}

/** All settings around the command, for a process of ours that does a part of its work. */
export function settingsHandedOn(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((setting): setting is [string, string] => !!setting[1]));
}

/** The Node that runs, and on what kind of machine. */
export function runningOn(): string {
  return `${process.versions.node} on ${process.platform} ${process.arch}`;
}

/** Tells whoever ran the command something that stops nothing. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** How many threads work side by side here, at most `most`. */
export function threadsUpTo(most: number): number {
  return Math.min(most, availableParallelism());
}

/** How many threads work beside this one that is busy itself, at most `most`; one in any case. */
export function threadsBesides(most: number): number {
  return Math.max(1, Math.min(most, availableParallelism() - 1));
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
