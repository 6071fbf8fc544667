import { refuse, type Refusal } from '../interval.ts';

/** Pain points' shares of one customer base after no customer is lost twice. */
export interface Capped {
  /** What every pain point's customers and money are multiplied by; 1 where nothing had to be capped. */
  readonly factor: number;
  /** Each pain point's customers after capping, in the order given. */
  readonly each: readonly number[];
  readonly total: number;
}

/**
 * Caps customers counted by several pain points at the size of the base: where they add up to more, each is reduced in
 * proportion, because the same customer is not lost twice.
 */
export function capOverAll(affected: readonly number[], customers: number): Capped | Refusal {
  if (![...affected, customers].every((count) => Number.isFinite(count) && count >= 0))
    return refuse('invalid-input', 'Counts of customers cannot be negative.');
  const sum = affected.reduce((total, count) => total + count, 0);
  if (!Number.isFinite(sum)) return refuse('too-large', 'The counts are too large to compute with.');
  const factor = sum > customers ? customers / sum : 1;
  return { factor, each: affected.map((count) => count * factor), total: Math.min(sum, customers) };
}
