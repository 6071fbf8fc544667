import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

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

/** How many threads work side by side here, at most `most`. */
export function threadsUpTo(most: number): number {
  return Math.min(most, availableParallelism());
}
