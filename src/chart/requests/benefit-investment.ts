import type { ChartRequest } from '../charts/index.ts';
import { isRefusal } from '../../insight/interval.ts';
import { yearsAhead } from '../../insight/economics/years-ahead.ts';
import type { PlanInsight } from '../../insight/plan-insight.ts';
import type { Plan } from '../../model/types/plan.ts';

/** What a plan costs against what it is expected to bring; none where one of the two is not known. */
export function returnRequest(
  { title, starts, changedOn, investment }: Pick<Plan, 'title' | 'starts' | 'changedOn' | 'investment'>,
  { expectedBenefit, expectedReturn }: Pick<PlanInsight, 'expectedBenefit' | 'expectedReturn'>,
): ChartRequest | undefined {
  const from = changedOn ?? starts;
  if (!investment || !expectedBenefit || !expectedReturn || isRefusal(expectedReturn) || from === undefined)
    return undefined;
  const { oneOff, runPerYear } = investment;
  return {
    kind: 'benefit-investment',
    input: {
      name: title,
      starts: from,
      months: yearsAhead * 12,
      oneOff,
      runPerYear,
      benefitPerYear: expectedBenefit,
      paybackMonths: expectedReturn.paybackMonths,
    },
  };
}
