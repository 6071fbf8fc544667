import { alikeUnit, formatValue, type ChartContext } from './format.ts';
import { decimalsFrom, finerFor, usualDecimals } from './level-decimals.ts';
import type { WordedUnit } from './unit.ts';

/** How a list of figures that stand beside each other is written. */
interface Style {
  readonly percent?: true;
  readonly money?: true;
  readonly signed?: true;
  readonly decimals: number;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatFor({ percent, money, signed, decimals }: Style, { locale, currency }: ChartContext): Intl.NumberFormat {
  const kind = (percent ? 1 : 0) + (money ? 2 : 0) + (signed ? 4 : 0);
  const key = `${locale} ${currency} ${kind} ${decimals}`;
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

/** Writes levels of one measure alike: with the decimals that keep different figures different, no unit words after them. */
export function writeLevels(values: readonly number[], unit: WordedUnit, context: ChartContext): readonly string[] {
  const shown = values.map((value) => value * unit.factor);
  const { kind, label, decimals } = alikeUnit(shown, unit);
  return shown.map((value) =>
    formatValue(value, { kind, label, ...(decimals === undefined ? {} : { decimals }) }, context),
  );
}

/** Under this a difference needs more decimals than any figure is given to keep it apart from none. */
const tiny = 0.001;

/** Points of shares and scores have one decimal; anything else differs by figures of its own size. */
function differenceDecimals(largest: number, unit: WordedUnit): number {
  if (unit.kind === 'share') return 1;
  return usualDecimals(largest < tiny ? largest : Math.max(1, largest), unit);
}

/** Writes differences with their signs; a difference that is not none never shows as none. */
export function writeDifferences(
  values: readonly number[],
  unit: WordedUnit,
  context: ChartContext,
): readonly string[] {
  const scale = unit.kind === 'share' ? 100 * unit.factor : unit.factor;
  const shown = values.map((value) => value * scale);
  const largest = Math.max(0, ...shown.map(Math.abs));
  const nearest = Math.min(...shown.filter((value) => value !== 0).map(Math.abs));
  const decimals = decimalsFrom(finerFor(differenceDecimals(largest, unit), nearest), (round) =>
    shown.every((value) => value === 0 || round(value) !== 0),
  );
  const money = unit.kind === 'money' ? ({ money: true } as const) : {};
  return shown.map((value) => write(value, { ...money, signed: true, decimals }, context));
}

/** Writes shares of change ("68%"); less than all never shows as all, more than nothing never as nothing. */
export function writePercents(shares: readonly number[], context: ChartContext): readonly string[] {
  const decimals = decimalsFrom(0, (round) =>
    shares.every((share) => [0, 1].every((edge) => share === edge || round(share * 100) !== edge * 100)),
  );
  return shares.map((share) => write(share, { percent: true, decimals }, context));
}

/** Writes how many times ("1.8"); what is not 1 never shows as 1. */
export function writeTimes(ratios: readonly number[], context: ChartContext): readonly string[] {
  const start = Math.max(0, ...ratios.map(Math.abs)) >= 100 ? 0 : 1;
  const decimals = decimalsFrom(start, (round) => ratios.every((ratio) => ratio === 1 || round(ratio) !== 1));
  return ratios.map((ratio) => write(ratio, { decimals }, context));
}

/** Writes a count. */
export function writeCount(value: number, context: ChartContext): string {
  return write(value, { decimals: 0 }, context);
}
