import { availableParallelism } from 'node:os';
import { createChartRenderer, rendererFiles, type ChartRenderer, type ChartRequest } from '../chart/chart-renderer.ts';
import { openChartPool } from '../chart/pool.ts';
import type { ChartDrawing } from '../chart/render.ts';
import { codeVersion, openTextCache } from '../source/cache.ts';
import { beforeAfterInput } from './measure-chart.ts';
import type { SiteReport } from './report.ts';

const key = Symbol.for('poplar.drawings');
const store = globalThis as typeof globalThis & { [key]?: Map<string, Promise<ChartRenderer>> };
const renderers = (store[key] ??= new Map());

function rendererFor({ settings }: SiteReport['report']): Promise<ChartRenderer> {
  const { locale, currency } = settings;
  const name = `${locale} ${currency}`;
  const known = renderers.get(name);
  if (known) return known;
  const root = process.cwd();
  const made = codeVersion(root, rendererFiles).then((version) =>
    createChartRenderer({
      context: { locale, currency },
      version,
      cache: openTextCache(`${root}/.cache/charts`),
      openPool: () => openChartPool(root, Math.min(4, availableParallelism())),
    }),
  );
  renderers.set(name, made);
  return made;
}

/** A chart in both sizes, drawn once a build and kept between builds. */
export async function drawingOf(request: ChartRequest, report: SiteReport['report']): Promise<ChartDrawing> {
  return (await rendererFor(report)).render(request);
}

/** Draws the charts of all plans at once, side by side, before the first page asks for one. */
export async function drawAhead({ report, insight }: SiteReport): Promise<void> {
  const renderer = await rendererFor(report);
  const requests = report.plans.all.flatMap(({ id }) => {
    const plan = insight.plan(id);
    return plan.measures.map((entry): ChartRequest => ({
      kind: 'before-after',
      input: beforeAfterInput(entry, plan, report.settings),
    }));
  });
  await renderer.renderAll(requests);
  await renderer.close();
  hideVegaLiteExtension();
}

/** Vega-Lite adds an enumerable `toJSON` to every Set, and Astro's CSP step walks a Set with `for … in`. */
function hideVegaLiteExtension(): void {
  if (Object.hasOwn(Set.prototype, 'toJSON')) Object.defineProperty(Set.prototype, 'toJSON', { enumerable: false });
}
