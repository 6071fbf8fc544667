import { isDeepStrictEqual } from 'node:util';
import type { DeepReadonly } from '../model/entity.ts';
import type { MetricData } from '../model/types/generated.ts';

/** A part of a metric's definition on both sides, as it is written. */
export interface DefinitionChange {
  readonly field: keyof MetricData;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the newer version dates the change in `definitionChanges`, so that figures on its far side are not compared. */
  readonly dated: boolean;
}

/** What decides how a metric is counted and read; names and notes are words. */
const defining = ['measure', 'better', 'unit', 'per', 'period', 'definition', 'source', 'role'] as const;

/** How a metric's definition became different; a change of the words of its name is none. */
export function compareMetrics(before: DeepReadonly<MetricData>, after: DeepReadonly<MetricData>): DefinitionChange[] {
  const known = before.definitionChanges?.length ?? 0;
  const dated = (after.definitionChanges?.length ?? 0) > known;
  return defining
    .filter((field) => !isDeepStrictEqual(before[field], after[field]))
    .map((field) => ({ field, from: written(before[field]), to: written(after[field]), dated }));
}

/** Which way is better of a metric that stood in two versions; nobody knows where its values were of another scale. */
export function betterOf(
  before: DeepReadonly<MetricData> | undefined,
  after: DeepReadonly<MetricData> | undefined,
): MetricData['better'] | undefined {
  return before && after && !isSameScale(before, after) ? undefined : (after ?? before)?.better;
}

/** Whether a value of one version of a metric means the same in another. */
export function isSameScale(before: DeepReadonly<MetricData>, after: DeepReadonly<MetricData>): boolean {
  return (['measure', 'unit', 'per', 'better'] as const).every((field) => before[field] === after[field]);
}

function written(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}
