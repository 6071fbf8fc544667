import type { IntervalKind } from '../insight/wider-interval.ts';

/** In which words the command that prints claims names its lines. */
export interface ClaimsWords {
  readonly noPlan: string;
  readonly notMeasured: string;
  grade(grade: number): string;
  gradeOfAll(grade: number): string;
  readonly rows: {
    readonly grade: string;
    readonly before: string;
    readonly after: string;
    readonly windows: string;
    readonly difference: string;
    readonly since: string;
    readonly more: string;
  };
  /** Which of the two intervals stands beside a difference. */
  readonly by: { readonly [Kind in IntervalKind]: string };
}
