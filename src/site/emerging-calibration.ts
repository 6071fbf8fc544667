import type { MeasureKind } from '../model/series.ts';
import type { EmergingRecord } from './emerging-record.ts';

/** How many metrics of one world were named in a quarter, all kinds together and the kind that is furthest from its promise. */
export interface EmergingRow {
  readonly world: string;
  readonly share: number;
  readonly worst: { readonly kind: MeasureKind; readonly share: number };
  readonly budget: EmergingRecord['worlds'][number]['budget'];
}

/** A row for each world of a record. */
export function emergingRows({ worlds, metrics }: EmergingRecord): readonly EmergingRow[] {
  return worlds.map(({ world, budget, named }) => {
    const kinds = Object.entries(named).map(([kind, count]) => ({ kind: kind as MeasureKind, share: count / metrics }));
    const far = kinds.toSorted((a, b) => (budget.most === undefined ? a.share - b.share : b.share - a.share));
    const share = kinds.reduce((sum, kind) => sum + kind.share, 0) / kinds.length;
    return { world, share, worst: far[0] ?? { kind: 'amount', share: 0 }, budget };
  });
}
