import type { Metric } from '../model/types/metric.ts';
import type { PainPoint } from '../model/types/pain-point.ts';

type FoundBy = NonNullable<PainPoint['evidence']>[number]['method'];
type Cause = NonNullable<PainPoint['rootCause']>['category'];

/** The words of what figures prove, and of what they are. */
export interface ProofWords {
  readonly difference: string;
  readonly method: string;
  readonly raises: string;
  readonly intervals: string;
  readonly notMeasured: string;
  readonly evidence: {
    readonly label: string;
    readonly caption: string;
    readonly foundBy: string;
    readonly period: string;
    readonly lookedAt: string;
    readonly hadMet: string;
    readonly complained: string;
    readonly source: string;
  };
  readonly foundBy: { readonly [Method in FoundBy]: string };
  readonly causes: { readonly [C in Cause]: string };
  readonly measures: {
    readonly label: string;
    readonly caption: string;
    readonly measure: string;
    readonly shows: string;
    readonly verdict: string;
    readonly grade: string;
  };
  /** What a measure is there to show, in the middle of a sentence. */
  readonly roles: { readonly [Role in Metric['role']]: string };
  readonly metric: {
    readonly definition: string;
    readonly unit: string;
    unitAndBetter(unit: string, period: string, better: Metric['better']): string;
    readonly basis: string;
    readonly bases: { readonly [Basis in NonNullable<Metric['basis']>]: string };
    readonly department: string;
    readonly source: string;
    countedDifferently(day: string): string;
    noFigureFor(period: string): string;
  };
  latest(shown: number, all: number): string;
  readonly howCharts: string;
  /** The link from a story to the chart of a measure that stands elsewhere. */
  seeChart(name: string): string;
}
