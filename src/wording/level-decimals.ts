/** How the values of a measure are written. A share is a fraction of 1, shown as per cent. */
export type UnitKind = 'share' | 'points' | 'number' | 'money' | 'duration';

interface Kinded {
  readonly kind: UnitKind;
}

const mostDecimals = 6;

/** Figures under a millionth keep two digits that tell them apart, down to a billionth of one. */
const mostForTiny = 15;

/** The decimals from `start` on at which rounding hides nothing that `holds` looks for. */
export function decimalsFrom(start: number, holds: (round: (value: number) => number) => boolean): number {
  const most = Math.max(mostDecimals, start);
  for (let decimals = start; decimals < most; decimals++)
    if (holds((value) => Number(value.toFixed(decimals)))) return decimals;
  return most;
}

/** Up to two more decimals where a gap would be less than two steps of the last digit. */
export function finerFor(decimals: number, gap: number): number {
  if (!(gap > 0) || !Number.isFinite(gap)) return decimals;
  return Math.min(decimals + 2, Math.max(decimals, Math.ceil(Math.log10(2 / gap))));
}

/** The decimals that figures up to a size are usually written with; a share's size is in per cent. */
export function usualDecimals(largest: number, { kind }: Kinded): number {
  if (kind === 'points') return 1;
  if (kind === 'money') return largest >= 1000 ? 0 : 2;
  if (largest > 0 && largest < 1) return Math.min(mostForTiny, Math.max(2, 1 - Math.floor(Math.log10(largest))));
  return kind !== 'share' && largest >= 100 ? 0 : 1;
}

/** The decimals with which levels of one measure are written alike, so that different ones stay different. */
export function levelDecimals(values: readonly number[], unit: Kinded): number {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return decimalsOfOne(only, unit);
  const shown = unit.kind === 'share' ? values.map((value) => value * 100) : values;
  if (unit.kind === 'money' && shown.every(Number.isInteger)) return 0;
  const usual = usualDecimals(Math.max(0, ...shown.map(Math.abs)), unit);
  const distinct = new Set(shown).size;
  if (distinct < 2) return usual;
  const finer = finerFor(usual, Math.max(...shown) - Math.min(...shown));
  return decimalsFrom(finer, (round) => new Set(shown.map(round)).size === distinct);
}

/** Those of a figure that stands alone, as most do. */
function decimalsOfOne(value: number, unit: Kinded): number {
  if (unit.kind === 'money' && Number.isInteger(value)) return 0;
  return usualDecimals(Math.abs(unit.kind === 'share' ? value * 100 : value), unit);
}
