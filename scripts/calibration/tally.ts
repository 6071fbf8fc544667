import { claimGrade } from '../../src/insight/claim-grade.ts';
import type { MeasureKind } from '../../src/model/series.ts';
import { randomFrom } from '../simulation/random.ts';
import { simulatedPlan } from './plan.ts';
import type { World } from './world.ts';

/** How many of a world's plans reached each grade. */
export interface Tally {
  readonly world: string;
  readonly kind: MeasureKind;
  readonly plans: number;
  /** Plans at each grade, 0 to 5. */
  readonly grades: readonly number[];
}

/** Simulates plans of one kind in one world and grades them. */
export function tallyOf(world: World, kind: MeasureKind, plans: number, seed: string): Tally {
  const random = randomFrom(`${seed}/${world.id}/${kind}`);
  const grades = [0, 0, 0, 0, 0, 0];
  for (let plan = 0; plan < plans; plan++) {
    const { grade } = claimGrade(simulatedPlan(kind, world, random));
    grades[grade] = (grades[grade] ?? 0) + 1;
  }
  return { world: world.id, kind, plans, grades };
}

/** The share of plans that reached at least a grade. */
export function shareFrom({ grades, plans }: Tally, grade: number): number {
  return grades.slice(grade).reduce((sum, count) => sum + count, 0) / plans;
}
