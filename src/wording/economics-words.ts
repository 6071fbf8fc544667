import type { Cost } from '../insight/pain-point-insight.ts';
import type { DeepReadonly } from '../model/entity.ts';
import type { PainPointData } from '../model/types/generated.ts';
import type { CostInput } from './money-words.ts';
import type { ReportSay } from './say.ts';
import type { Words } from './words.ts';

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

const kinds: Readonly<Record<CostInput, Kind>> = {
  customers: 'count',
  shareAffected: 'share',
  loyaltyDrop: 'share',
  contactRate: 'share',
  satisfied: 'share',
  mollified: 'share',
  dissatisfied: 'share',
  loyaltyNoProblem: 'share',
  loyaltySatisfied: 'share',
  loyaltyMollified: 'share',
  loyaltyDissatisfied: 'share',
  loyaltyNoContact: 'share',
  annualValue: 'money',
  peopleTold: 'number',
  conversionLoss: 'share',
  contactsPerComplainant: 'number',
  costPerContact: 'money',
  concession: 'money',
};

/** Every input of a pain point's cost, in the order of the formula, with its source and date. */
export function inputRows(economics: Economics, say: ReportSay): readonly InputRow[] {
  const given = economics as Readonly<Record<string, unknown>>;
  const { inputs } = say.words.money;
  return (Object.keys(kinds) as CostInput[]).flatMap((key) => {
    const kind = kinds[key];
    const input = given[key] as Input | undefined;
    if (!input) return [];
    const { value, source, on, heuristic = false } = input;
    const write = (figure: number) => writeAs(kind, figure, say);
    const written =
      typeof value === 'number'
        ? write(value)
        : `${write(value.base)} (${say.words.shell.fromTo(write(value.low), write(value.high))})`;
    return [{ label: inputs.names[key], value: written, source, on: say.date(on), heuristic }];
  });
}

/** What the simple model leaves out, and when the model by handling fits better. */
export function simpleModelNote({ customersAtRisk }: Pick<Cost, 'customersAtRisk'>, { money }: Words): string {
  return customersAtRisk.base > 0 ? money.cost.simple : money.cost.nobodyAtRisk;
}

function writeAs(kind: Kind, figure: number, say: ReportSay): string {
  if (kind === 'share') return say.share(figure);
  if (kind === 'money') return say.money(figure);
  return kind === 'count' ? say.count(figure) : say.number(figure);
}
