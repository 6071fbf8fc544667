import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type PageWeight, weighPage } from './page-weight.ts';
import { type QuickIndexSize, readQuickIndex } from './quick-open.ts';

/** One HTML file of a built site. */
export interface Page {
  readonly path: string;
  readonly bytes: number;
  readonly charts: number;
}

/** How large a built site is; sizes are bytes of HTML before compression unless they are a weight. */
export interface SiteSize {
  readonly pages: number;
  readonly charts: number;
  readonly medianHtml: number;
  readonly largestHtml: number;
  readonly largestPage: string;
  /** The plan page of median size, with everything it loads. */
  readonly planPage: PageWeight | undefined;
  readonly quickIndex: QuickIndexSize;
}

/** Reads every page of a built site once. */
export function readSite(site: string): SiteSize {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const pages = files.map((entry): Page => {
    const file = join(entry.parentPath, entry.name);
    const html = readFileSync(file, 'utf8');
    return {
      path: relative(site, file).split(sep).join('/'),
      bytes: Buffer.byteLength(html),
      charts: countCharts(html),
    };
  });
  const typicalPlan = middle(
    pages.filter((page) => /^plans\/[^/]+(\/index)?\.html$/.test(page.path) && page.path !== 'plans/index.html'),
  );
  return {
    ...summariseSite(pages),
    planPage: typicalPlan && weighPage(site, readFileSync(join(site, typicalPlan.path), 'utf8')),
    quickIndex: readQuickIndex(site),
  };
}

/** The figures of a site that need no second look at its files. */
export function summariseSite(pages: readonly Page[]): Omit<SiteSize, 'planPage' | 'quickIndex'> {
  const largest = pages.reduce<Page | undefined>(
    (best, page) => (best && best.bytes >= page.bytes ? best : page),
    undefined,
  );
  return {
    pages: pages.length,
    charts: pages.reduce((total, page) => total + page.charts, 0),
    medianHtml: middle(pages)?.bytes ?? 0,
    largestHtml: largest?.bytes ?? 0,
    largestPage: largest?.path ?? '',
  };
}

/** The page of median size; of two in the middle the smaller one, because a page cannot be averaged. */
export function middle(pages: readonly Page[]): Page | undefined {
  const bySize = [...pages].sort((a, b) => a.bytes - b.bytes);
  return bySize[Math.floor((bySize.length - 1) / 2)];
}

/** Charts are figures' drawings, in both sizes, that announce themselves as one image; icons do not. */
export function countCharts(html: string): number {
  return [...html.matchAll(/<(?:svg|div)\b[^>]*\brole="?img\b/g)].length;
}
