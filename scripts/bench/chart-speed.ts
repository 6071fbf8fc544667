// Times 2,000 charts, each in two sizes, drawn by threads and then taken from the cache, and prints the result as JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BeforeAfterInput } from '../../src/chart/charts/before-after.ts';
import type { ControlInput } from '../../src/chart/charts/control.ts';
import type { CostOfDelayInput } from '../../src/chart/charts/cost-of-delay.ts';
import type { ChartPoint } from '../../src/chart/figures.ts';
import { createChartRenderer } from '../../src/chart/chart-renderer.ts';
import type { ChartRequest } from '../../src/chart/charts/index.ts';
import { openChartPool } from '../../src/chart/pool.ts';
import { openCache, programVersion } from '../../src/source/cache.ts';
import { monthly, wobble } from '../../test/chart/examples/series.ts';
import { examples, reader } from '../../test/chart/examples/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const count = Number(process.argv[2] ?? 2000);
const threads = Math.min(2, availableParallelism());

/** As many charts as asked for, no two alike, in the mix that a report has. */
function requests(): ChartRequest[] {
  const points = (i: number): ChartPoint[] => monthly(36, (at) => 0.1 + wobble(at + i) * 0.02);
  const [measured, controlled, costs] = [examples['before-after'], examples.control, examples['cost-of-delay']].map(
    (states) => Object.values(states),
  ) as [BeforeAfterInput[], ControlInput[], CostOfDelayInput[]];
  const make = [
    (i: number) => ({ kind: 'before-after' as const, input: { ...pick(measured, i), points: points(i) } }),
    (i: number) => ({ kind: 'control' as const, input: { ...pick(controlled, i), points: points(i) } }),
    (i: number) => ({ kind: 'cost-of-delay' as const, input: { ...pick(costs, i), name: `Pain point ${i}` } }),
  ];
  return Array.from({ length: count }, (_, i) => pick(make, i)(i));
}

function pick<Item>(items: readonly Item[], i: number): Item {
  return items[i % items.length] as Item;
}

const median = (sizes: number[]): number => sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

async function timed<Value>(run: () => Promise<Value>): Promise<{ value: Value; seconds: number }> {
  const started = performance.now();
  const value = await run();
  return { value, seconds: (performance.now() - started) / 1000 };
}

const folder = await mkdtemp(join(tmpdir(), 'poplar-charts-'));
const wanted = requests();
const build = async (): Promise<{ svgs: string[]; drawn: number }> => {
  const version = await programVersion(root);
  const cache = openCache(folder);
  const renderer = createChartRenderer({
    context: reader,
    version,
    cache,
    openPool: () => openChartPool(join(root, 'src/chart/worker.ts'), threads),
  });
  const drawings = await renderer.renderAll(wanted);
  await renderer.close();
  return { svgs: drawings.flatMap(({ wide, narrow }) => [wide, narrow]), drawn: renderer.drawn() };
};

const cold = await timed(build);
const warm = await timed(build);
const { svgs } = cold.value;
console.log(
  JSON.stringify({
    charts: count,
    coldSeconds: cold.seconds,
    warmSeconds: warm.seconds,
    drawnWarm: warm.value.drawn,
    equal: svgs.join() === warm.value.svgs.join(),
    medianBytes: median(svgs.map((svg) => svg.length)),
    medianGzip: median(svgs.map((svg) => gzipSync(svg).length)),
  }),
);
await rm(folder, { recursive: true });
