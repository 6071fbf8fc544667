import { afterFault, beforeFault } from '../../insight/windows.ts';
import type { Plan } from '../../model/types/plan.ts';
import { type CheckedMeasure, measuresOf } from '../measured.ts';
import { type Breach, defineRule } from '../rule.ts';

/** What the windows of a plan must be before anything can be compared. */
export const windowsFitTheChange = defineRule({
  id: 'windows-fit-the-change',
  severity: 'error',
  why: 'A before window that holds days after the change, or an after window that holds days before it, compares a mixture with itself.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `changedOn: 2025-07-01
measures:
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: ⟦2025-07-31⟧ }
    after: { from: ⟦2025-06-01⟧ }
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `changedOn: 2025-07-01
measures:
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
  - metric: fees-in-flight
`,
  },
  *check(report, context) {
    const windows = Map.groupBy(measuresOf(context), ({ plan }) => plan);
    for (const plan of context.plans) {
      const measures = windows.get(plan) ?? [];
      yield* changeDay(plan, measures, report.settings.asOf);
      for (const measure of measures) yield* windowsOf(measure);
    }
  },
});

/** Without its day, or with one to come, every after window is wrong, and the plan is told once. */
function* changeDay(
  { status, changedOn, at }: Plan,
  measures: readonly CheckedMeasure[],
  asOf: string,
): Generator<Breach> {
  if (changedOn !== undefined) {
    if (changedOn > asOf)
      yield {
        at: at('changedOn'),
        message: `The day of the change, ${changedOn}, is after the report's day, ${asOf}, so no customer has met it. Leave it out until they have.`,
      };
    return;
  }
  const [first, ...others] = measures.filter(({ measure }) => measure.after);
  if (status === 'done')
    yield {
      at: at('status'),
      message: 'The plan is done, and nobody knows when customers met the change. Add changedOn: <the day>.',
    };
  else if (first)
    yield {
      at: at('measures', first.index, 'after'),
      message: `There is an after window${others.length > 0 ? ` (and ${others.length} more)` : ''}, and nobody knows when customers met the change. Add changedOn: <the day> to the plan.`,
    };
}

function* windowsOf({
  plan: { changedOn, at },
  measure: { before, after },
  index,
  input,
}: CheckedMeasure): Generator<Breach> {
  const [early, late] = [beforeFault(input), afterFault(input)];
  const end = before?.to ?? before?.from;
  const endAt = () => at('measures', index, 'before', before?.to === undefined ? 'from' : 'to');
  if (before && early === 'before-reversed' && before.to !== undefined)
    yield { at: at('measures', index, 'before'), message: reversed(before.from, before.to) };
  else if (before && early)
    yield {
      at: endAt(),
      message: `The before window reaches to ${end}, and customers met the change on ${changedOn}. End it the day before, at the latest.`,
    };
  else if (before && after && changedOn === undefined && (before.to === undefined || before.to >= after.from))
    yield {
      at: before.to === undefined ? at('measures', index, 'before') : endAt(),
      message:
        before.to === undefined
          ? `The before window has no end, and the after window begins on ${after.from}. Add to: <a day before that>.`
          : `The before window reaches to ${before.to}, and the after window begins on ${after.from}. End it the day before, at the latest.`,
    };
  if (after?.to !== undefined && late === 'after-reversed')
    yield { at: at('measures', index, 'after'), message: reversed(after.from, after.to) };
  else if (after && late === 'after-ahead-of-change')
    yield {
      at: at('measures', index, 'after', 'from'),
      message: `The after window begins on ${after.from}, and customers met the change on ${changedOn}. Begin it on that day or later.`,
    };
}

const reversed = (from: string, to: string) => `The window begins on ${from}, after it ends on ${to}. Swap the two.`;
