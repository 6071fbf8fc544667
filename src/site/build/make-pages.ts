import { keyOf } from '../../source/cache.ts';
import type { PackedLists } from '../../source/kept-lists.ts';
import { siteAddress, siteBase, tell } from '../../source/environment.ts';
import { sweepSooner } from '../../source/memory.ts';
import type { NewSite } from '../../source/publishing/new-site.ts';
import type { SiteContext } from './context.ts';
import { keptIn } from './kept-in.ts';
import { keepingPages, siteFileOf } from './kept-pages.ts';
import { type PageWriter, writerBeside, writerHere } from './page-writer.ts';
import { inOrderOfCharts, showsNoChart } from './page-order.ts';
import { sideBySide } from './side-by-side.ts';
import { siteProgram } from './site-program.ts';
import type { SitePart } from './routes.ts';
import { beginSearchIndex, putSearchIndex } from './search-index.ts';
import { todaysAnswers } from './todays-answers.ts';

/** With fewer pages to make, each draws what it shows and is written at once: threads would take longer than they. */
const worthThreads = 400;

/**
 * Makes every page and file of the whole site, or takes what would come out the same from a build before; gives what the
 * pages lead to that were looked at meanwhile, by their fingerprints.
 */
export async function makePages(context: SiteContext, site: NewSite, folder: string): Promise<PackedLists> {
  const answer = todaysAnswers(context);
  context.keptInsight.takeWith(answer);
  const indexes = keptIn('search');
  const program = siteProgram('pages', context);
  if (!program.isKept) sweepSooner();
  // Compiling takes as much memory as the index or the pages: where it is needed it comes first, while the least is held here.
  const begun = program.isKept ? await beginSearchIndex(context, indexes) : undefined;
  const compiled = await program.open(folder, site);
  // Made beside what is done here.
  const { files: index } = begun ?? (await beginSearchIndex(context, indexes));
  const [base, address] = [siteBase(), siteAddress()];
  const pages = keptIn('pages', base, address);
  const shown = [context.charts, context.previews];
  const kept = keepingPages({
    version: keyOf(context.version, base, address),
    answer,
    cache: pages,
    uses: (key) => {
      for (const cache of shown) cache.spare(key);
    },
    site,
  });
  const paths = await compiled.paths();
  const left = kept.take(paths);
  const areMany = left.length >= worthThreads;
  if (areMany) sweepSooner();
  const drawing = areMany || !program.isKept ? heeded(drawAhead(context, index)) : undefined;
  const { drawnAhead, others } = inOrderOfCharts(left);
  const writer = areMany && pages.folder ? writerBeside(site, pages, pages.folder) : writerHere(site, pages);
  const links = await written(writer, () =>
    sideBySide(drawnAhead, others, async (path) => {
      if (!showsNoChart(path)) await drawing;
      await kept.make(path, compiled.render, writer.put);
    }),
  );
  const { charts } = (await drawing) ?? {};
  await charts;
  putSearchIndex(site, await index);
  kept.finish();
  context.keptInsight.keep();
  for (const cache of [pages, ...shown, indexes]) cache.sweep();
  const { size } = new Set(paths.map(({ pathname, route }) => siteFileOf(pathname, route)));
  tell(`${left.length} pages and files made, ${size - left.length} taken from the build before.`);
  return links;
}

/** Begins to draw all charts, once the index is made: threads that draw are not started beside the process that makes it. */
async function drawAhead(context: SiteContext, index: Promise<unknown>): Promise<{ readonly charts: Promise<void> }> {
  const requests = await context.drawings.prepare(context);
  await Promise.allSettled([index]);
  return { charts: heeded(context.drawings.drawAhead(requests)) };
}

/** Makes pages and waits until they stand; gives what they lead to. */
async function written({ finish, close }: PageWriter, make: () => Promise<void>): Promise<PackedLists> {
  try {
    await make();
    return await finish();
  } finally {
    await close();
  }
}

/** Makes an edition, which is a page or two: none of them is kept. */
export async function makeEdition(part: SitePart, context: SiteContext, site: NewSite, folder: string): Promise<void> {
  const compiled = await siteProgram(part, context).open(folder, site);
  await sideBySide(await compiled.paths(), [], async (path) => {
    site.write(siteFileOf(path.pathname, path.route), await compiled.render(path));
  });
}

/** A promise that stops nothing when it fails before somebody waits for it. */
function heeded<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
