import { formatTicks } from '../wording/format.ts';
import type { ChartContext, Unit } from '../wording/format.ts';

/** A vertical axis: its range and the few values written beside it. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
}

/** How an axis is laid out: bars must start at zero, lines do unless that would flatten them. */
export interface ValueScaleOptions {
  readonly unit: Unit;
  readonly tickCount: number;
  readonly fromZero?: boolean;
}

/** Lines start at zero when their lowest value is under this part of the highest. */
const ZERO_IS_NEAR = 0.6;

function niceStep(span: number, count: number): number {
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((multiple) => multiple * power >= rough * 0.999) ?? 10;
  return step * power;
}

function range(values: readonly number[], { unit, fromZero = false }: ValueScaleOptions): [number, number] {
  const known = values.filter(Number.isFinite);
  let low = Math.min(...known);
  let high = Math.max(...known);
  if (known.length === 0) [low, high] = [0, unit.kind === 'share' ? 1 : 10];
  if (fromZero || (low > 0 && low < high * ZERO_IS_NEAR)) low = Math.min(0, low);
  if (fromZero || (high < 0 && high > low * ZERO_IS_NEAR)) high = Math.max(0, high);
  if (low === high) {
    if (low > 0) low = 0;
    else if (low < 0) high = 0;
    else high = unit.kind === 'share' ? 0.1 : 10;
  }
  return [low, high];
}

/** Lays out a vertical axis over the values that must be seen, with round ticks at both ends. */
export function valueScale(values: readonly number[], options: ValueScaleOptions, context: ChartContext): ValueScale {
  const [low, high] = range(values, options);
  const step = niceStep(high - low, options.tickCount);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return {
    low: ticks[0] ?? low,
    high: ticks.at(-1) ?? high,
    ticks,
    labels: formatTicks(ticks, step, options.unit, context),
  };
}
