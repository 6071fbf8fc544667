import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/** The content folder that the command was given, else `content` where it runs. */
export function contentRoot(): string {
  return resolve(process.env['POPLAR_CONTENT'] || 'content');
}

/** Today's date in UTC, `YYYY-MM-DD`; the only place that reads the clock for the report. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The commit that is being published, shortened, where the build says which it is. */
export function publishedCommit(): string | undefined {
  return (process.env['POPLAR_COMMIT'] || process.env['GITHUB_SHA'])?.slice(0, 7);
}

/** Where everything is kept that survives between builds and can be deleted at any time. */
export function cacheFolder(): string {
  return resolve(process.env['POPLAR_CACHE'] || '.cache');
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

/** What a command may do with its output: whether somebody reads along, and whether in colour (NO_COLOR, FORCE_COLOR). */
export function terminal(): { readonly terminal: boolean; readonly colour: boolean } {
  const { isTTY } = process.stdout;
  return { terminal: isTTY === true, colour: isTTY === true && process.stdout.getColorDepth() > 1 };
}

/** The root of the repository that `folder` is kept in: what a build service says, else the nearest one that holds .git. */
export function repositoryRoot(folder: string): string {
  const said = process.env['GITHUB_WORKSPACE'] || process.env['CI_PROJECT_DIR'];
  if (said && !relative(said, folder).startsWith('..')) return resolve(said);
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return process.cwd();
  }
}

/** The file to which a step of a GitHub workflow adds what is shown on the run's page. */
export function stepSummaryFile(): string | undefined {
  return process.env['GITHUB_STEP_SUMMARY'] || undefined;
}
