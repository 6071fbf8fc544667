import { refuse, type Refusal } from '../interval.ts';
import { baseOf, cornersOf, invalidInput, rangesOver, type Figure, type OpenRange, type FigureRange } from './range.ts';

/** What a plan brings and costs; money in the currency's units. */
export interface ReturnInputs {
  readonly benefitPerYear: Figure;
  readonly runPerYear: Figure;
  readonly oneOff: Figure;
  /** Whole years looked ahead, from 1 to 100. */
  readonly years: number;
  /** Rate a year at which later money counts for less, as a fraction; the report's. */
  readonly discountRate: number;
}

/** Whether and when a plan pays. */
export interface Return {
  readonly netPerYear: FigureRange;
  /** Null where it never pays back. */
  readonly paybackMonths: OpenRange;
  /** As a fraction of what is spent; null where nothing is. */
  readonly roi: OpenRange;
  readonly npv: FigureRange;
}

const names = ['benefitPerYear', 'runPerYear', 'oneOff'] as const;

type At = Readonly<Record<(typeof names)[number], number>>;

function paybackMonths({ benefitPerYear, runPerYear, oneOff }: At): number | null {
  const net = benefitPerYear - runPerYear;
  return net > 0 ? oneOff / (net / 12) : null;
}

function roiOver(years: number): (at: At) => number | null {
  return ({ benefitPerYear, runPerYear, oneOff }) => {
    const spent = oneOff + years * runPerYear;
    return spent > 0 ? (years * benefitPerYear - spent) / spent : null;
  };
}

/** One payment a year, at the end of each year, the one-off today. */
function moneyOver(years: number, rate: number): (at: At) => { readonly netPerYear: number; readonly npv: number } {
  let annuity = 0;
  for (let year = 1; year <= years; year++) annuity += (1 + rate) ** -year;
  return ({ benefitPerYear, runPerYear, oneOff }) => {
    const netPerYear = benefitPerYear - runPerYear;
    return { netPerYear, npv: netPerYear * annuity - oneOff };
  };
}

/** Least, base and greatest; the high end is null as soon as one corner has no value, since null stands for "without end". */
function openRange(base: number | null, corners: readonly (number | null)[]): OpenRange {
  const known = corners.filter((value) => value !== null);
  const low = known.length > 0 ? Math.min(...known) : null;
  return { low, base, high: known.length < corners.length || low === null ? null : Math.max(...known) };
}

/**
 * Net = benefit − run; payback = one-off ÷ (net/12) months; return on investment over y years = (y·benefit − one-off −
 * y·run) ÷ (one-off + y·run); net present value with payments at the end of each year. Payback is null where nothing
 * is left over, the return where nothing is spent.
 */
export function planReturn(inputs: ReturnInputs): Return | Refusal {
  const { years, discountRate, ...money } = inputs;
  const invalid = invalidInput({
    benefitPerYear: [inputs.benefitPerYear, 'not-negative'],
    runPerYear: [inputs.runPerYear, 'not-negative'],
    oneOff: [inputs.oneOff, 'not-negative'],
    discountRate: [discountRate, 'not-negative'],
  });
  if (invalid) return invalid;
  if (!Number.isInteger(years) || years < 1 || years > 100)
    return refuse('invalid-input', 'years must be a whole number from 1 to 100.');
  const base = baseOf(money, names);
  const corners = cornersOf(money, names);
  const flows = moneyOver(years, discountRate);
  const ranges = rangesOver(flows(base), corners.map(flows));
  if ('refused' in ranges) return ranges;
  const payback = openRange(paybackMonths(base), corners.map(paybackMonths));
  const roi = openRange(roiOver(years)(base), corners.map(roiOver(years)));
  const ends = [payback.low, payback.base, payback.high, roi.low, roi.base, roi.high];
  if (!ends.every((end) => end === null || Number.isFinite(end)))
    return refuse('too-large', 'The inputs are too large or too close to nothing to compute with.');
  return { ...ranges, paybackMonths: payback, roi };
}
