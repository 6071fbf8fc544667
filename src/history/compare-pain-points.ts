import { isDeepStrictEqual } from 'node:util';
import { isRefusal } from '../insight/interval.ts';
import { costOf } from '../insight/pain-point-insight.ts';
import type { DeepReadonly } from '../model/entity.ts';
import type { Evidence, PainPointData } from '../model/types/generated.ts';

type PainPoint = DeepReadonly<PainPointData>;

/** One thing that became different in a pain point, with where it stands in the newer version or, removed, the older. */
export type PainPointChange =
  | {
      readonly kind: 'owner' | 'sponsor' | 'status' | 'opened';
      readonly from: string | null;
      readonly to: string | null;
      readonly path: readonly (string | number)[];
    }
  | {
      readonly kind: 'evidence-removed' | 'evidence-added';
      readonly evidence: DeepReadonly<Evidence>;
      readonly path: readonly (string | number)[];
    }
  | {
      readonly kind: 'economics';
      readonly inputs: readonly string[];
      /** The cost of delay a month before and after; null where the inputs gave none. */
      readonly perMonth: { readonly from: number | null; readonly to: number | null };
      readonly path: readonly (string | number)[];
    }
  | { readonly kind: 'words'; readonly fields: readonly string[]; readonly path: readonly (string | number)[] };

const told: ReadonlySet<string> = new Set([
  'owner',
  'sponsor',
  'status',
  'opened',
  'evidence',
  'economics',
  'formerly',
]);

/** Everything of a pain point that a sponsor would want to know is different. */
export function comparePainPoints(before: PainPoint, after: PainPoint): PainPointChange[] {
  const values = (['owner', 'sponsor', 'status', 'opened'] as const)
    .filter((kind) => before[kind] !== after[kind])
    .map((kind): PainPointChange => ({ kind, from: before[kind] ?? null, to: after[kind] ?? null, path: [kind] }));
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(
      (key) => !told.has(key) && !isDeepStrictEqual(before[key as keyof PainPoint], after[key as keyof PainPoint]),
    )
    .sort();
  return [
    ...values,
    ...only(before.evidence, after.evidence).map(({ item, index }): PainPointChange => ({
      kind: 'evidence-removed',
      evidence: item,
      path: ['evidence', index],
    })),
    ...only(after.evidence, before.evidence).map(({ item, index }): PainPointChange => ({
      kind: 'evidence-added',
      evidence: item,
      path: ['evidence', index],
    })),
    ...economicsChanges(before, after),
    ...(fields.length > 0 ? [{ kind: 'words', fields, path: fields.slice(0, 1) } as const] : []),
  ];
}

/** Entries of one list that the other does not hold. */
function only(here: PainPoint['evidence'] = [], there: PainPoint['evidence'] = []) {
  return here
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => !there.some((other) => isDeepStrictEqual(item, other)));
}

function economicsChanges(before: PainPoint, after: PainPoint): PainPointChange[] {
  const [old, now] = [new Map(Object.entries(before.economics)), new Map(Object.entries(after.economics))];
  const inputs = [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => !isDeepStrictEqual(old.get(key), now.get(key)),
  );
  if (inputs.length === 0) return [];
  return [
    { kind: 'economics', inputs, perMonth: { from: monthlyCost(before), to: monthlyCost(after) }, path: ['economics'] },
  ];
}

function monthlyCost({ economics, opened }: PainPoint): number | null {
  const cost = costOf(economics, opened, opened);
  return isRefusal(cost) ? null : cost.perMonth.base;
}
