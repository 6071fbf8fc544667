import type { Refusal } from '../interval.ts';
import { baseOf, cornersOf, invalidInput, rangesOver, type Figure, type FigureRange } from './range.ts';

/** A pain point's inputs where little is known; shares as fractions, money in the currency's units, all a year. */
export interface SimpleInputs {
  /** Customers of the whole base (N). */
  readonly customers: Figure;
  /** Share of them who meet the problem in a year (f). */
  readonly shareAffected: Figure;
  /** Loyalty lost by meeting it, as a share (δ). */
  readonly loyaltyDrop: Figure;
  /** Margin of a customer a year (V). */
  readonly annualValue: Figure;
}

/** What such a pain point puts at risk. */
export interface SimpleCost {
  readonly affected: FigureRange;
  readonly customersAtRisk: FigureRange;
  readonly atRiskPerYear: FigureRange;
  readonly costOfDelayPerMonth: FigureRange;
}

const names = ['customers', 'shareAffected', 'loyaltyDrop', 'annualValue'] as const;

function formula(at: Readonly<Record<(typeof names)[number], number>>) {
  const affected = at.customers * at.shareAffected;
  const customersAtRisk = affected * at.loyaltyDrop;
  const atRiskPerYear = customersAtRisk * at.annualValue;
  return { affected, customersAtRisk, atRiskPerYear, costOfDelayPerMonth: atRiskPerYear / 12 };
}

/** At risk a year = N·f·δ·V, and a twelfth of it for each month of delay. */
export function simpleCost(inputs: SimpleInputs): SimpleCost | Refusal {
  const invalid = invalidInput({
    customers: [inputs.customers, 'not-negative'],
    shareAffected: [inputs.shareAffected, 'share'],
    loyaltyDrop: [inputs.loyaltyDrop, 'share'],
    annualValue: [inputs.annualValue, 'not-negative'],
  });
  if (invalid) return invalid;
  const figures: Record<(typeof names)[number], Figure> = inputs;
  return rangesOver(formula(baseOf(figures, names)), cornersOf(figures, names).map(formula));
}
