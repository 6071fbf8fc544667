import type { Cost } from '../insight/pain-point-insight.ts';
import type { DeepReadonly } from '../model/entity.ts';
import type { PainPointData } from '../model/types/generated.ts';
import type { ReportSay } from './say.ts';

type Economics = DeepReadonly<PainPointData['economics']>;
type ByHandling = Extract<Economics, { model: 'handling' }>;
type Input = ByHandling['customers'] | ByHandling['shareAffected'];

/** One figure that a cost is worked out from, as a reader checks it. */
export interface InputRow {
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly on: string;
  readonly heuristic: boolean;
}

type Kind = 'count' | 'share' | 'money' | 'number';

const inputs: Readonly<Record<string, readonly [label: string, kind: Kind]>> = {
  customers: ['Customers who could meet it', 'count'],
  shareAffected: ['Share who meet it in a year', 'share'],
  loyaltyDrop: ['Drop in the share who stay', 'share'],
  contactRate: ['Share of those who contact us', 'share'],
  satisfied: ['Contacts that ended satisfied', 'share'],
  mollified: ['Contacts that ended calmed, not satisfied', 'share'],
  dissatisfied: ['Contacts that ended dissatisfied', 'share'],
  loyaltyNoProblem: ['Stay, of those who did not meet it', 'share'],
  loyaltySatisfied: ['Stay, of those who ended satisfied', 'share'],
  loyaltyMollified: ['Stay, of those who were calmed', 'share'],
  loyaltyDissatisfied: ['Stay, of those who ended dissatisfied', 'share'],
  loyaltyNoContact: ['Stay, of those who said nothing', 'share'],
  annualValue: ['Margin a customer brings in a year', 'money'],
  peopleTold: ['People an unhappy customer tells', 'number'],
  conversionLoss: ['Share of people told who then do not buy', 'share'],
  contactsPerComplainant: ['Contacts until it ends', 'number'],
  costPerContact: ['Cost of one contact', 'money'],
  concession: ['Given back to a customer who is put right', 'money'],
};

/** Every input of a pain point's cost, in the order of the formula, with its source and date. */
export function inputRows(economics: Economics, say: ReportSay): readonly InputRow[] {
  const given = economics as Readonly<Record<string, unknown>>;
  return Object.entries(inputs).flatMap(([key, [label, kind]]) => {
    const input = given[key] as Input | undefined;
    if (!input) return [];
    const { value, source, on, heuristic = false } = input;
    const write = (figure: number) => writeAs(kind, figure, say);
    const written =
      typeof value === 'number' ? write(value) : `${write(value.base)} (${write(value.low)} to ${write(value.high)})`;
    return [{ label, value: written, source, on: say.date(on), heuristic }];
  });
}

/** What the simple model leaves out, and when the model by handling fits better. */
export function simpleModelNote({ customersAtRisk }: Pick<Cost, 'customersAtRisk'>): string {
  return customersAtRisk.base > 0
    ? 'The simple model counts only customers who might leave. Where contacts, refunds or what people tell others weigh more, the model by handling fits better.'
    : 'By the simple model nobody is at risk here, as where customers cannot leave. Contacts, refunds and what people tell others still cost money: the model by handling fits better and counts them.';
}

function writeAs(kind: Kind, figure: number, say: ReportSay): string {
  if (kind === 'share') return say.share(figure);
  if (kind === 'money') return say.money(figure);
  return kind === 'count' ? say.count(figure) : say.number(figure);
}
