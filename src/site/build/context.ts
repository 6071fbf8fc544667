import { insightOf, type ReportInsight } from '../insight/report-insight.ts';
import { toText } from '../lint/reporters/text.ts';
import { type LoadedReport, loadReport } from '../model/load-report.ts';
import type { Report } from '../model/report.ts';
import { contentRoot, today } from '../source/environment.ts';
import type { Problem } from '../source/problem.ts';

/** The report with what its figures prove, as every page uses it. */
export interface SiteReport {
  readonly report: Report;
  readonly insight: ReportInsight;
  readonly problems: readonly Problem[];
}

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

interface Loads {
  readonly loaded: Map<string, Promise<LoadedReport>>;
  readonly site: Map<string, Promise<SiteReport>>;
}

// Astro runs its configuration and its pages in separate module graphs of one process; both must see one load.
const key = Symbol.for('poplar.report');
const store = globalThis as typeof globalThis & { [key]?: Loads };
const loads: Loads = (store[key] ??= { loaded: new Map(), site: new Map() });

function remember<Value>(map: Map<string, Promise<Value>>, root: string, make: () => Promise<Value>): Promise<Value> {
  const known = map.get(root);
  if (known) return known;
  const made = make();
  map.set(root, made);
  return made;
}

/** Reads the content once a process and content folder, with all problems. */
export function loadOnce(root: string = contentRoot()): Promise<LoadedReport> {
  return remember(loads.loaded, root, () => loadReport(root, { today: today() }));
}

/** Forgets what was read, so that the next page reads the content again. */
export function forgetReport(root: string = contentRoot()): void {
  loads.loaded.delete(root);
  loads.site.delete(root);
}

/** The report for a page; refuses while the content has errors. */
export function siteReport(root: string = contentRoot()): Promise<SiteReport> {
  return remember(loads.site, root, async () => {
    const { report, problems } = await loadOnce(root);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (!report || errors.length > 0) throw new ContentError(errors);
    return { report, insight: insightOf(report), problems };
  });
}
