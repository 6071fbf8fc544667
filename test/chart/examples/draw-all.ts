import { createHash } from 'node:crypto';
import type { Chart, ChartContext } from '../../../src/chart/chart.ts';
import { charts } from '../../../src/chart/charts/index.ts';
import type { ChartKind } from '../../../src/chart/charts/index.ts';
import { renderChart } from '../../../src/chart/render.ts';
import { examples, reader } from './index.ts';

/** One example drawn, with all that its chart says of it. */
export interface DrawnExample {
  readonly name: string;
  readonly wide: string;
  readonly narrow: string;
  readonly text: string;
}

/** Draws every chart in every state. */
export async function drawAll(
  order: (names: string[]) => string[] = (names) => names,
  context: ChartContext = reader,
): Promise<DrawnExample[]> {
  const names = (Object.keys(charts) as ChartKind[]).flatMap((kind) =>
    Object.keys(examples[kind]).map((state) => `${kind}/${state}`),
  );
  const drawn: DrawnExample[] = [];
  for (const name of order(names)) {
    const [kind, state] = name.split('/') as [ChartKind, string];
    const input = examples[kind][state] as never;
    const chart = charts[kind] as unknown as Chart<never>;
    const drawing = await renderChart(kind, input, context);
    const text = JSON.stringify([chart.sentence(input, context), chart.table(input, context)]);
    drawn.push({ name, ...drawing, text });
  }
  return drawn;
}

/** Gives one hash for all examples, whatever order they were drawn in. */
export function digestOf(drawn: readonly DrawnExample[]): string {
  const sorted = [...drawn].sort((a, b) => (a.name < b.name ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

if (process.argv[1]?.endsWith('draw-all.ts')) process.stdout.write(digestOf(await drawAll()));
