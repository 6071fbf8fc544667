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
  /** The same of the first plans, which a test simulates again. */
  readonly again: readonly number[];
}

/** How many plans of each kind and world a test simulates again, to see that the methods still give what is recorded. */
export const againPlans = 60;

/** Simulates plans of one kind in one world and grades them. */
export function tallyOf(world: World, kind: MeasureKind, plans: number, seed: string): Tally {
  const random = randomFrom(`${seed}/${world.id}/${kind}`);
  const grades = [0, 0, 0, 0, 0, 0];
  let again: readonly number[] = grades;
  for (let plan = 0; plan < plans; plan++) {
    if (plan === againPlans) again = [...grades];
    const { grade } = claimGrade(simulatedPlan(kind, world, random));
    grades[grade] = (grades[grade] ?? 0) + 1;
  }
  return { world: world.id, kind, plans, grades, again };
}

/** The share of plans that reached at least a grade. */
export function shareFrom({ grades, plans }: Tally, grade: number): number {
  return grades.slice(grade).reduce((sum, count) => sum + count, 0) / plans;
}

/** Every kind of measure, in the order of the table. */
export const kinds: readonly MeasureKind[] = ['proportion', 'nps', 'mean', 'rate', 'duration', 'amount'];

/** What a world's tallies break, a sentence each: a share beyond its budget by more than three sampling errors. */
export function brokenBudgets({ id, budgets }: World, tallies: readonly Tally[]): readonly string[] {
  return tallies
    .filter(({ world }) => world === id)
    .flatMap((tally) =>
      budgets.flatMap((budget) => {
        const { grade } = budget;
        const broken = beyond(shareFrom(tally, grade), budget, tally.plans);
        return broken === null
          ? []
          : [`${id}, ${tally.kind}: ${broken.share} at grade ${grade} or higher, ${broken.allowed} allowed.`];
      }),
    );
}

/** A share and the budget it breaks, by more than three sampling errors; null where it does not. */
export function beyond(
  share: number,
  { most = 1, least = 0 }: { readonly most?: number; readonly least?: number },
  plans: number,
): { readonly share: string; readonly allowed: string } | null {
  const error = (budget: number) => 3 * Math.sqrt((budget * (1 - budget)) / plans);
  if (share <= most + error(most) && share >= least - error(least)) return null;
  const allowed = least > 0 ? `at least ${100 * least} %` : `at most ${100 * most} %`;
  return { share: `${(100 * share).toFixed(1)} %`, allowed };
}
