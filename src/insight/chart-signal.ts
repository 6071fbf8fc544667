import type { Criterion, DatedSignal } from './claim.ts';
import { trialBelow, xmrLimits } from './control-chart.ts';
import { type Limits, signalDirection, type SignalRule, signalRule, signalsOf } from './control-signals.ts';
import type { PeriodValue } from './periods.ts';
import { meanOf } from './sample.ts';

/** With fewer events a period than this, figures jump between few values and no limits fit them. */
export const leastEvents = 2;

/** The figures of both windows, in order of time, and how many events (or cases that met it) each before stands for. */
export interface SignalledWindows {
  readonly before: readonly PeriodValue[];
  readonly after: readonly PeriodValue[];
  /** Null for kinds that count no events. */
  readonly eventsBefore: readonly number[] | null;
}

/**
 * Whether the chart signals a change in a direction (1 up, −1 down): limits are set by the before window alone, and a
 * signal must be made up of periods of the after window, so that a run which began earlier is not counted in its
 * favour. A rule other than the limits that the before window breaks by itself proves nothing. Not assessable with
 * fewer than 12 periods before, where they never vary, or with fewer than two events a period.
 */
export function chartSignal(
  { before, after, eventsBefore }: SignalledWindows,
  direction: number,
): Extract<Criterion, { id: 'chart-signal' }> {
  const baseline = before.flatMap(({ value }) => value ?? []);
  const detail = { points: baseline.length, need: trialBelow, signals: [], ownRules: [] };
  const limits = baseline.length < trialBelow ? null : xmrLimits(baseline);
  const withheld = (reason: 'no-variation' | 'few-events' | null) =>
    ({ id: 'chart-signal', holds: null, detail: { ...detail, reason } }) as const;
  if (!limits) return withheld(null);
  if (eventsBefore && meanOf(eventsBefore) < leastEvents) return withheld('few-events');
  if (limits.spread === 0) return withheld('no-variation');
  const ownRules = rulesBrokenBy(baseline, limits);
  const since = after.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const found = signalsOf(
    since.map(({ value }) => value),
    limits,
  );
  const signals = since.flatMap(({ period }, i): DatedSignal[] => {
    const signal = found[i]?.find((each) => !ownRules.has(signalRule[each]));
    return signal ? [{ period, signal }] : [];
  });
  const holds = signals.some(({ signal }) => signalDirection[signal] === direction);
  return { id: 'chart-signal', holds, detail: { ...detail, signals, ownRules: [...ownRules], reason: null } };
}

/** The rules, other than the limits themselves, that figures break when held against the limits they set. */
function rulesBrokenBy(baseline: readonly number[], limits: Limits): ReadonlySet<SignalRule> {
  const broken = new Set<SignalRule>();
  for (const signals of signalsOf(baseline, limits))
    for (const signal of signals) if (signalRule[signal] !== 'outside') broken.add(signalRule[signal]);
  return broken;
}
