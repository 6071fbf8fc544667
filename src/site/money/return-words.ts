import { formatNumber, formatTarget, type ChartContext } from '../../chart/format.ts';
import type { OpenRange } from '../../insight/economics/range.ts';
import type { Return } from '../../insight/economics/return.ts';
import { isRefusal, type Refusal } from '../../insight/interval.ts';
import { sayerOf } from '../say.ts';
import type { Settings } from '../../model/types/report.ts';
import { wordingFor } from '../../chart/wording/index.ts';

/** What a plan is expected to return, in words; each says its base figure and then its range. */
export interface ReturnWords {
  readonly net: string;
  readonly payback: string;
  readonly roi: string;
  readonly npv: string;
}

/** Puts an expected return into words; the reason where it is withheld, null where the plan does not say enough. */
export function returnInWords(expected: Return | Refusal | null, settings: Settings): ReturnWords | string | null {
  if (expected === null) return null;
  if (isRefusal(expected)) return wordingFor(settings.locale).reasons[expected.reason];
  const say = sayerOf(settings);
  const { netPerYear, paybackMonths, roi, npv } = expected;
  return {
    net: `${say.base(netPerYear)} (${say.span(netPerYear)})`,
    payback: paybackInWords(paybackMonths, settings),
    roi: roiInWords(roi, settings),
    npv: `${say.base(npv)} (${say.span(npv)})`,
  };
}

/** Months until the one-off cost is earned back: "8 months (2 to 31)", "never (22 months to never)". */
export function paybackInWords({ low, base, high }: OpenRange, context: ChartContext): string {
  const months = (value: number) => formatNumber(Math.ceil(value), context);
  if (low === null) return 'never, even at the high figure';
  const said = base === null ? 'never' : unit(months(base));
  if (high !== null && months(low) === months(high)) return said;
  return `${said} (${high === null ? `${unit(months(low))} to never` : `${months(low)} to ${months(high)}`})`;
}

function unit(months: string): string {
  return `${months}\u00a0${months === '1' ? 'month' : 'months'}`;
}

/** A return as a share of what is spent: "44% (−28% to 163%)". */
export function roiInWords({ low, base, high }: OpenRange, context: ChartContext): string {
  if (base === null) return 'nothing is spent';
  const share = (value: number) => formatTarget(Math.round(value * 100) / 100, { kind: 'share', label: '' }, context);
  if (low === null || high === null) return share(base);
  return share(low) === share(high) ? share(base) : `${share(base)} (${share(low)} to ${share(high)})`;
}
