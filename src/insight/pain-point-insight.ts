import type { DeepReadonly } from '../model/entity.ts';
import type { AmountInput, PainPointData, ShareInput } from '../model/types/generated.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import { costSinceOpened } from './economics/delay.ts';
import { handlingCost, type HandlingCost } from './economics/handling-cost.ts';
import type { Figure, FigureRange } from './economics/range.ts';
import { simpleCost } from './economics/simple-cost.ts';
import { nextPeriod } from '../model/period.ts';
import { isRefusal, type Refusal } from './interval.ts';
import { monthsBetween } from './periods.ts';

/** What a pain point puts at risk, in the report's currency; money a year unless named otherwise. */
export interface Cost {
  readonly affected: FigureRange;
  readonly customersAtRisk: FigureRange;
  readonly perYear: FigureRange;
  /** The cost of delay: a year's cost ÷ 12. */
  readonly perMonth: FigureRange;
  /** Cost of delay times the months the pain point was open. */
  readonly sinceOpened: FigureRange;
  /** What the yearly cost consists of, where the model by handling tells. */
  readonly parts: Pick<HandlingCost, 'loyalty' | 'wordOfMouth' | 'contacts' | 'concessions' | 'unhappy'> | null;
}

export interface PainPointInsight {
  readonly cost: Cost | Refusal;
  /** The day up to which delay is counted: the end of the last month that is over, or the day it was resolved. */
  readonly until: string;
  /** Months from its opening to that day, the last one as a fraction. */
  readonly monthsOpen: number;
}

type Economics = DeepReadonly<PainPointData['economics']>;
type Input = DeepReadonly<AmountInput | ShareInput>;

/**
 * The cost of a pain point, from the inputs its owner gives: up to the day it was resolved, or to the end of the last
 * month that is over, so that a new day alone changes no figure.
 */
export function painPointInsight(
  { economics, opened, resolvedOn }: PainPoint,
  finishedThrough: string,
): PainPointInsight {
  const monthEnd = nextPeriod(`${nextPeriod(finishedThrough, 'day').slice(0, 7)}-01`, 'day', -1);
  const until = resolvedOn !== undefined && resolvedOn <= finishedThrough ? resolvedOn : monthEnd;
  return { cost: costOf(economics, opened, until), until, monthsOpen: monthsBetween(opened, until) };
}

/** Whether any of the time since a pain point was opened is counted: not before the month in which it was is over. */
export function isCounted({ opened }: Pick<PainPoint, 'opened'>, { until }: Pick<PainPointInsight, 'until'>): boolean {
  return opened <= until;
}

/** What a pain point's inputs put at risk. */
export function costOf(economics: Economics, opened: string, until: string): Cost | Refusal {
  if (economics.model === 'simple') {
    const { customers, shareAffected, loyaltyDrop, annualValue } = economics;
    const cost = simpleCost({
      customers: figure(customers),
      shareAffected: figure(shareAffected),
      loyaltyDrop: figure(loyaltyDrop),
      annualValue: figure(annualValue),
    });
    if (isRefusal(cost)) return cost;
    const { affected, customersAtRisk, atRiskPerYear: perYear, costOfDelayPerMonth: perMonth } = cost;
    return {
      affected,
      customersAtRisk,
      perYear,
      perMonth,
      sinceOpened: costSinceOpened(perMonth, opened, until),
      parts: null,
    };
  }
  const cost = handlingCost({
    customers: figure(economics.customers),
    shareAffected: figure(economics.shareAffected),
    contactRate: figure(economics.contactRate),
    satisfied: figure(economics.satisfied),
    mollified: figure(economics.mollified),
    dissatisfied: figure(economics.dissatisfied),
    loyalty: {
      noProblem: figure(economics.loyaltyNoProblem),
      satisfied: figure(economics.loyaltySatisfied),
      mollified: figure(economics.loyaltyMollified),
      dissatisfied: figure(economics.loyaltyDissatisfied),
      noContact: figure(economics.loyaltyNoContact),
    },
    annualValue: figure(economics.annualValue),
    peopleTold: figure(economics.peopleTold),
    conversionLoss: figure(economics.conversionLoss),
    contactsPerComplainant: figure(economics.contactsPerComplainant),
    costPerContact: figure(economics.costPerContact),
    concession: figure(economics.concession),
  });
  if (isRefusal(cost)) return cost;
  const { affected, customersAtRisk, costPerYear: perYear, costOfDelayPerMonth: perMonth, ...rest } = cost;
  const { loyalty, wordOfMouth, contacts, concessions, unhappy } = rest;
  const parts = { loyalty, wordOfMouth, contacts, concessions, unhappy };
  return { affected, customersAtRisk, perYear, perMonth, sinceOpened: costSinceOpened(perMonth, opened, until), parts };
}

function figure({ value }: Input): Figure {
  return value;
}
