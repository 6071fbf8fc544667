import { charts } from './charts/index.ts';
import type { ChartInputs, ChartKind } from './charts/index.ts';
import type { Chart, ChartContext, ChartSize } from './chart.ts';
import { renderSpec } from './render-spec.ts';

/** Both drawings of a chart, as SVG that fills its container. */
export interface ChartDrawing {
  readonly wide: string;
  readonly narrow: string;
}

/** Draws one chart in its sizes, in this thread. */
export async function renderChart<Kind extends ChartKind>(
  kind: Kind,
  input: ChartInputs[Kind],
  context: ChartContext,
): Promise<ChartDrawing> {
  const chart = charts[kind] as unknown as Chart<ChartInputs[Kind]>;
  const draw = (size: ChartSize) => renderSpec(chart.spec(input, size, context));
  if (chart.oneSize) {
    const only = await draw(chart.oneSize);
    return { wide: only, narrow: only };
  }
  return { wide: await draw('wide'), narrow: await draw('narrow') };
}
