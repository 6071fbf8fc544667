import { join } from 'node:path';
import type { ChartRequest } from '../../chart/charts/index.ts';
import type { ChartDrawing } from '../../chart/render.ts';
import type { ReportInsight } from '../../insight/report-insight.ts';
import { type CheckedReport, checkContent } from '../../lint/check.ts';
import { toText } from '../../lint/reporters/text.ts';
import type { Report } from '../../model/report.ts';
import { type Cache, keyOf, openCache, programVersion } from '../../source/cache.ts';
import { cacheFolder, contentRoot, projectRoot, publishedCommit, tell, today } from '../../source/environment.ts';
import { readTree } from '../../source/files.ts';
import { lastChanges } from '../../source/git/last-changes.ts';
import type { Problem } from '../../source/problem.ts';
import { type Drawings, openDrawings } from './drawings.ts';

/** Everything that pages are made from, made once a build and handed to each as `Astro.locals.site`. */
export interface SiteContext {
  readonly report: Report;
  readonly insight: ReportInsight;
  readonly problems: readonly Problem[];
  /** The content folder. */
  readonly root: string;
  /** The commit that is being published, shortened, where the build says which it is. */
  readonly commit: string | undefined;
  /** The commit that last changed a file of the content, shortened, where git knows. */
  readonly lastChange: (path: string) => string | undefined;
  /** A chart in both sizes, drawn once a build and kept between builds. */
  readonly drawingOf: (request: ChartRequest) => Promise<ChartDrawing>;
  readonly drawings: Drawings;
  readonly previews: Cache;
  /** Changes whenever any page could, but for the commit that is being published. */
  readonly version: string;
}

/** What pages and charts need of the context to say what the figures prove. */
export type SiteReport = Pick<SiteContext, 'report' | 'insight'>;

/** Thrown where a page cannot be made because its content is wrong; carries the first error's place for the overlay. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly hint = 'Mend the file and save it; the page comes back by itself.';
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined;

  constructor(errors: readonly Problem[]) {
    super(`The report cannot be shown yet.\n\n${toText(errors)}`);
    const [first] = errors;
    this.loc = first && { file: first.file, ...first.range.start };
  }
}

interface Store {
  loaded?: Promise<CheckedReport> | undefined;
  context?: Promise<SiteContext> | undefined;
}

// Astro runs its configuration and its pages in separate module graphs of one process; both must see one context.
const key = Symbol.for('poplar.context');
const global = globalThis as typeof globalThis & { [key]?: Store };
const store: Store = (global[key] ??= {});

/** Reads the content once a process, with all problems. */
export function loadOnce(): Promise<CheckedReport> {
  return (store.loaded ??= load());
}

async function load(): Promise<CheckedReport> {
  return checkContent(readTree(contentRoot()), { today });
}

/** Forgets what was read, so that the next page reads the content again. */
export function forgetReport(): void {
  store.loaded = undefined;
  store.context = undefined;
}

/** The context of this build; refuses while the content has errors. */
export function siteContext(): Promise<SiteContext> {
  return (store.context ??= makeContext());
}

async function makeContext(): Promise<SiteContext> {
  const { report, insight, problems, digest } = await loadOnce();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!report || !insight || errors.length > 0) throw new ContentError(errors);
  const root = contentRoot();
  const [program, changes] = await Promise.all([programVersion(projectRoot()), lastChanges(root)]);
  const drawings = openDrawings(report.settings, program, keptIn('charts'));
  return {
    report,
    insight,
    problems,
    root,
    commit: publishedCommit(),
    lastChange: (path) => changes.get(path),
    drawingOf: drawings.render,
    drawings,
    previews: keptIn('previews'),
    version: keyOf(program, digest, problems, report.settings.asOf, [...changes].sort()),
  };
}

/**
 * A cache of one report's own, so that what this build did not use can go without another report's losing it;
 * `parts` keep apart what differs although the report is the same.
 */
export function keptIn(what: string, ...parts: readonly unknown[]): Cache {
  const folder = join(
    cacheFolder(),
    keyOf(contentRoot()).slice(0, 16),
    what,
    ...parts.map((part) => keyOf(part).slice(0, 16)),
  );
  return openCache(folder, tellOnce);
}

let told = false;

/** One warning is enough for all caches: what one cannot keep, the others cannot either. */
function tellOnce(message: string): void {
  if (!told) tell(message);
  told = true;
}
