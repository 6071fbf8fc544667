import { z95 } from './distributions.ts';

/** How long somebody waited: until it ended, or up to now and still waiting. */
export interface Wait {
  /** From 0 on; whole days, or any other unit that all waits share. */
  readonly days: number;
  readonly ended: boolean;
}

/** A day on which waits ended, and the share of all that still waited after it. */
export interface WaitStep {
  readonly days: number;
  readonly ended: number;
  /** Those who had waited at least as long. */
  readonly atRisk: number;
  /** From 1 down to 0. */
  readonly left: number;
  /** The 95 % interval of `left`; null where all waits ended, and nothing says how sure that is. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

/** The day by which a share of waits had ended; `over` where the longest wait is shorter than that. */
export type WaitQuantile =
  { readonly days: number; readonly lower: number; readonly upper: number | null } | { readonly over: number };

/** Shares are products of fractions, so that what is exactly a half can come out as a little more. */
const tiny = 1e-9;

/**
 * The share that still waits, day by day, counting those who wait now for as long as they have (Kaplan and Meier, 1958):
 * at each day on which some of r waits end, d of them, the share falls by the factor 1 − d/r. Who stops being watched on
 * that day still counts among the r. Its variance is Greenwood's, Σ d/(r(r − d)), taken to an interval on the scale
 * log(−log), which stays between 0 and 1.
 */
export function kaplanMeier(waits: readonly Wait[]): readonly WaitStep[] {
  const byDay = Map.groupBy(waits, ({ days }) => days);
  let atRisk = waits.length;
  let left = 1;
  let variance = 0;
  const steps: WaitStep[] = [];
  for (const days of [...byDay.keys()].sort((a, b) => a - b)) {
    const today = byDay.get(days) ?? [];
    const ended = today.filter((wait) => wait.ended).length;
    if (ended > 0) {
      left *= 1 - ended / atRisk;
      variance += ended / (atRisk * (atRisk - ended));
      steps.push({ days, ended, atRisk, left, interval: left > 0 ? intervalOf(left, variance) : null });
    }
    atRisk -= today.length;
  }
  return steps;
}

function intervalOf(left: number, variance: number) {
  const spread = Math.exp((z95 * Math.sqrt(variance)) / Math.abs(Math.log(left)));
  return { lower: left ** spread, upper: left ** (1 / spread) };
}

/**
 * The first day by which at least a share of all waits had ended, a day on which one did. Its interval holds every day at
 * which the share's own interval leaves that open (Brookmeyer and Crowley, 1982); no upper end where none is reached.
 * Null where there are no waits.
 */
export function waitQuantile(waits: readonly Wait[], share: number): WaitQuantile | null {
  if (waits.length === 0) return null;
  const steps = kaplanMeier(waits);
  const most = 1 - share + tiny;
  const reached = steps.find(({ left }) => left <= most);
  if (!reached) return { over: waits.reduce((longest, { days }) => Math.max(longest, days), 0) };
  const lower = steps.find(({ left, interval }) => (interval?.lower ?? left) <= most) ?? reached;
  const upper = steps.find(({ interval }) => interval !== null && interval.upper <= most);
  return { days: reached.days, lower: lower.days, upper: upper?.days ?? null };
}
