import { compareText } from '../source/text-order.ts';
/** What decides a pain point's place in the ranking. */
export type PriorityFactor = 'damage' | 'word-of-mouth' | 'effort';

/** One pain point as the ranking sees it; null where nobody has put a figure on it. */
export interface PriorityInput {
  readonly id: string;
  /** Money at risk a year. */
  readonly damage: number | null;
  /** People a year who hear of it from an unhappy customer. */
  readonly wordOfMouth: number | null;
  /** What putting it right takes, in one unit for all (days or money). */
  readonly effort: number | null;
}

/** One reason for a place, ready to be put into words. */
export interface PriorityReason {
  readonly factor: PriorityFactor;
  readonly value: number | null;
  /** Place among the pain points whose figure is known, 1 being the most urgent; null without a figure. */
  readonly place: number | null;
  readonly of: number;
  readonly weight: number;
}

/** A pain point's place with its reasons. */
export interface Ranked {
  readonly id: string;
  readonly rank: number;
  /** From 0 (least urgent on every known factor) to 1 (most urgent on all). */
  readonly score: number;
  readonly reasons: readonly PriorityReason[];
  readonly unknown: readonly PriorityFactor[];
}

const factors = [
  { factor: 'damage', weight: 2, of: (input: PriorityInput) => input.damage, urgent: 1 },
  { factor: 'word-of-mouth', weight: 1, of: (input: PriorityInput) => input.wordOfMouth, urgent: 1 },
  { factor: 'effort', weight: 1, of: (input: PriorityInput) => input.effort, urgent: -1 },
] as const;

/**
 * Ranks pain points by places rather than by amounts, so that no unit outweighs another: on each factor a pain point
 * scores 1 for the first place down to 0 for the last (½ where it stands alone or has no figure), damage counts twice,
 * little effort is good, and ties go to the larger damage, then to the id. Equal figures share the better place.
 */
export function rankByPriority(inputs: readonly PriorityInput[]): readonly Ranked[] {
  const sorted = factors.map((factor) =>
    inputs
      .map(factor.of)
      .filter(isKnown)
      .sort((a, b) => (b - a) * factor.urgent),
  );
  const scored = inputs.map((input) => {
    const reasons = factors.map(({ factor, weight, of }, i): PriorityReason => {
      const value = of(input);
      const known = sorted[i] ?? [];
      return { factor, weight, value, place: isKnown(value) ? known.indexOf(value) + 1 : null, of: known.length };
    });
    const unknown = reasons.filter(({ place }) => place === null).map(({ factor }) => factor);
    return {
      id: input.id,
      damage: isKnown(input.damage) ? input.damage : 0,
      score: scoreOf(reasons),
      reasons,
      unknown,
    };
  });
  return scored
    .sort((a, b) => b.score - a.score || b.damage - a.damage || compareText(a.id, b.id))
    .map(({ damage: _, ...ranked }, i) => ({ ...ranked, rank: i + 1 }));
}

function scoreOf(reasons: readonly PriorityReason[]): number {
  const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  const points = ({ place, of }: PriorityReason) => (place === null || of < 2 ? 0.5 : 1 - (place - 1) / (of - 1));
  return reasons.reduce((sum, reason) => sum + reason.weight * points(reason), 0) / weight;
}

function isKnown(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
