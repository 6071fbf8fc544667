import type { ChartContext } from '../format.ts';
import type { WordedUnit } from './unit.ts';

const mostDecimals = 6;

/** How a list of figures that stand beside each other is written. */
interface Style {
  readonly percent?: true;
  readonly money?: true;
  readonly signed?: true;
  readonly decimals: number;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatFor({ percent, money, signed, decimals }: Style, { locale, currency }: ChartContext): Intl.NumberFormat {
  const key = `${locale} ${currency} ${percent} ${money} ${signed} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      ...(percent ? { style: 'percent' } : money ? { style: 'currency', currency } : {}),
      ...(signed ? { signDisplay: 'exceptZero' } : {}),
    });
    formats.set(key, format);
  }
  return format;
}

function write(value: number, style: Style, context: ChartContext): string {
  const rounded = Number(value.toFixed(Math.min(20, style.decimals + (style.percent ? 2 : 0)))) === 0 ? 0 : value;
  return formatFor(style, context).format(rounded).replace('-', '\u2212');
}

/** The decimals from `start` on at which rounding hides nothing that `holds` looks for. */
function decimalsFor(start: number, holds: (round: (value: number) => number) => boolean): number {
  for (let decimals = start; decimals < mostDecimals; decimals++)
    if (holds((value) => Number(value.toFixed(decimals)))) return decimals;
  return mostDecimals;
}

/** Up to two more decimals where a gap would be less than two steps of the last digit. */
function finer(decimals: number, gap: number): number {
  if (!(gap > 0) || !Number.isFinite(gap)) return decimals;
  return Math.min(decimals + 2, Math.max(decimals, Math.ceil(Math.log10(2 / gap))));
}

function usualDecimals(largest: number, unit: WordedUnit): number {
  if (unit.style === 'share') return 1;
  if (unit.style === 'money') return largest >= 1000 ? 0 : 2;
  return largest >= 100 ? 0 : 1;
}

/** Writes levels of one measure alike: with the decimals that keep different figures different, no unit words after them. */
export function writeLevels(values: readonly number[], unit: WordedUnit, context: ChartContext): readonly string[] {
  const scale = unit.style === 'share' ? 100 : unit.factor;
  const shown = values.map((value) => value * scale);
  const largest = Math.max(0, ...shown.map(Math.abs));
  const distinct = new Set(shown).size;
  const apart = Math.max(...shown) - Math.min(...shown);
  const decimals = decimalsFor(
    finer(usualDecimals(largest, unit), apart),
    (round) => new Set(shown.map(round)).size === distinct,
  );
  const whole = unit.style === 'money' && shown.every(Number.isInteger);
  return shown.map((value) =>
    unit.style === 'share'
      ? write(value / 100, { percent: true, decimals }, context)
      : write(value, { ...(unit.style === 'money' ? { money: true } : {}), decimals: whole ? 0 : decimals }, context),
  );
}

/** Writes differences with their signs; a difference that is not none never shows as none. */
export function writeDifferences(
  values: readonly number[],
  unit: WordedUnit,
  context: ChartContext,
): readonly string[] {
  const scale = unit.style === 'share' ? 100 : unit.factor;
  const shown = values.map((value) => value * scale);
  const largest = Math.max(0, ...shown.map(Math.abs));
  const nearest = Math.min(...shown.filter((value) => value !== 0).map(Math.abs));
  const decimals = decimalsFor(finer(usualDecimals(largest, unit), nearest), (round) =>
    shown.every((value) => value === 0 || round(value) !== 0),
  );
  const money = unit.style === 'money' ? ({ money: true } as const) : {};
  return shown.map((value) => write(value, { ...money, signed: true, decimals }, context));
}

/** Writes shares of change ("68%"); less than all never shows as all, more than nothing never as nothing. */
export function writePercents(shares: readonly number[], context: ChartContext): readonly string[] {
  const decimals = decimalsFor(0, (round) =>
    shares.every((share) => [0, 1].every((edge) => share === edge || round(share * 100) !== edge * 100)),
  );
  return shares.map((share) => write(share, { percent: true, decimals }, context));
}

/** Writes how many times ("1.8"); what is not 1 never shows as 1. */
export function writeTimes(ratios: readonly number[], context: ChartContext): readonly string[] {
  const start = Math.max(0, ...ratios.map(Math.abs)) >= 100 ? 0 : 1;
  const decimals = decimalsFor(start, (round) => ratios.every((ratio) => ratio === 1 || round(ratio) !== 1));
  return ratios.map((ratio) => write(ratio, { decimals }, context));
}

/** Writes a count. */
export function writeCount(value: number, context: ChartContext): string {
  return write(value, { decimals: 0 }, context);
}
