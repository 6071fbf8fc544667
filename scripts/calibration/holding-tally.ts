import { claimGrade } from '../../src/insight/claim-grade.ts';
import type { Claim, ClaimInput } from '../../src/insight/claim.ts';
import { type HoldsVerdict, holdsSince } from '../../src/insight/holds.ts';
import { lastDayOf, nextPeriod } from '../../src/model/period.ts';
import type { MeasureKind } from '../../src/model/series.ts';
import { randomFrom } from '../simulation/random.ts';
import type { HoldingWorld } from './holding-worlds.ts';
import { simulatedPlan } from './plan.ts';
import { beyond } from './tally.ts';

/** How often a world's changes that were claimed got each verdict. */
export interface HoldingTally {
  readonly world: string;
  readonly kind: MeasureKind;
  /** Changes that were claimed, and so asked. */
  readonly plans: number;
  readonly verdicts: Readonly<Record<HoldsVerdict, number>>;
  /** The same of the changes among the first plans, which a test simulates again. */
  readonly again: Readonly<Record<HoldsVerdict, number>>;
}

/** How many plans of each kind and world a test simulates again. */
export const againAsked = 12;

/** Simulates plans of one kind in one world and asks each change that is claimed whether it holds. */
export function holdingTallyOf(world: HoldingWorld, kind: MeasureKind, plans: number, seed: string): HoldingTally {
  const random = randomFrom(`${seed}/${world.id}/${kind}`);
  const verdicts = { holds: 0, slipping: 0, unclear: 0, early: 0 };
  let again: HoldingTally['again'] = verdicts;
  for (let plan = 0; plan < plans; plan++) {
    if (plan === againAsked) again = { ...verdicts };
    const { input, claim } = forTheBetter(simulatedPlan(kind, world, random));
    const verdict = world.everyMonth ? worstOfEveryMonth(input, claim) : holdsSince(input, claim)?.verdict;
    if (verdict !== undefined) verdicts[verdict]++;
  }
  const asked = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return { world: world.id, kind, plans: asked, verdicts, again };
}

/** A plan whose change, whichever way it goes, is one for the better. */
function forTheBetter(input: ClaimInput): { readonly input: ClaimInput; readonly claim: Claim } {
  const claim = claimGrade(input);
  if (claim.direction !== 'worse') return { input, claim };
  const turned: ClaimInput = { ...input, better: input.better === 'lower' ? 'higher' : 'lower' };
  return { input: turned, claim: claimGrade(turned) };
}

/** Slipping where any month since the third said so, else what the last one says. */
function worstOfEveryMonth(input: ClaimInput, claim: Claim): HoldsVerdict | undefined {
  const { period: length, after } = input;
  let verdict: HoldsVerdict | undefined;
  for (let at = nextPeriod(nextPeriod(after?.to ?? '', 'day'), length, 2); lastDayOf(at, length) <= input.asOf;) {
    const through = lastDayOf(at, length);
    verdict = holdsSince({ ...input, asOf: through, finishedThrough: through }, claim)?.verdict;
    if (verdict === 'slipping' || verdict === undefined) return verdict;
    at = nextPeriod(at, length);
  }
  return verdict;
}

/** What a world's tallies break, a sentence each: a share beyond its budget by more than three sampling errors. */
export function brokenHoldingBudgets(
  { id, budgets }: Pick<HoldingWorld, 'id' | 'budgets'>,
  tallies: readonly HoldingTally[],
): readonly string[] {
  return tallies
    .filter(({ world, plans }) => world === id && plans > 0)
    .flatMap(({ kind, plans, verdicts }) =>
      budgets.flatMap((budget) => {
        const broken = beyond(verdicts[budget.verdict] / plans, budget, plans);
        return broken === null
          ? []
          : [`${id}, ${kind}: ${broken.share} called ${budget.verdict}, ${broken.allowed} allowed.`];
      }),
    );
}
