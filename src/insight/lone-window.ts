import type { WeighedPeriod } from './between-periods.ts';

/**
 * How likely it is by chance alone that every period with an event lies in one of two windows, where each period was
 * as likely to be one of them: of all ways to pick that window's periods, the share that takes in every one with an
 * event, doubled because it could have been the other window (Fisher's exact test on periods, which asks nothing of
 * how many events came in each). A single month with a dozen events proves nothing; three months of three after twelve
 * quiet ones do. Null where both windows or neither have events.
 */
export function loneWindowTest(before: readonly WeighedPeriod[], after: readonly WeighedPeriod[]): number | null {
  const met = [before, after].map((periods) => periods.filter(({ value }) => value > 0).length);
  const [metBefore = 0, metAfter = 0] = met;
  if (metBefore > 0 === metAfter > 0) return null;
  const [own, events] = metAfter > 0 ? [after.length, metAfter] : [before.length, metBefore];
  const all = before.length + after.length;
  let share = 1;
  for (let i = 0; i < events; i++) share *= (own - i) / (all - i);
  return Math.min(1, 2 * share);
}
