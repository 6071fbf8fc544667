import type { Plan } from '../../model/types/plan.ts';
import { type PlanMeasure, measuresOf } from '../measured.ts';
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
    before: ⟦{ from: 2025-01-01, to: 2025-07-31 }⟧
    after: ⟦{ from: 2025-06-01 }⟧
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `changedOn: 2025-07-01
measures:
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
`,
  },
  *check(report) {
    for (const plan of report.plans) yield* changeDay(plan, report.settings.asOf);
    for (const measure of measuresOf(report)) yield* windowsOf(measure);
  },
});

function* changeDay({ status, changedOn, at }: Plan, asOf: string): Generator<Breach> {
  if (changedOn !== undefined && changedOn > asOf)
    yield {
      at: at('changedOn'),
      message: `The day of the change, ${changedOn}, is after the report's day, ${asOf}, so no customer has met it. Leave it out until they have.`,
    };
  else if (changedOn === undefined && status === 'done')
    yield {
      at: at('status'),
      message: 'The plan is done, and nobody knows when customers met the change. Add changedOn: <the day>.',
    };
}

function* windowsOf({ plan: { changedOn, at }, measure: { before, after }, index }: PlanMeasure): Generator<Breach> {
  const breach = (side: 'before' | 'after', message: string) => ({ at: at('measures', index, side), message });
  if (before?.to !== undefined && before.from > before.to)
    yield breach('before', `The window begins on ${before.from}, after it ends on ${before.to}. Swap the two.`);
  else if (before && changedOn !== undefined && (before.to ?? before.from) >= changedOn)
    yield breach(
      'before',
      `The before window reaches to ${before.to ?? before.from}, and customers met the change on ${changedOn}. End it the day before, at the latest.`,
    );
  else if (before && before.to === undefined && changedOn === undefined)
    yield breach('before', 'The before window has no end. Add to: <its last day>, which lies before the change.');
  if (!after) return;
  if (after.to !== undefined && after.from > after.to)
    yield breach('after', `The window begins on ${after.from}, after it ends on ${after.to}. Swap the two.`);
  else if (changedOn === undefined)
    yield breach(
      'after',
      'There is an after window, and nobody knows when customers met the change. Add changedOn: <the day> to the plan.',
    );
  else if (after.from < changedOn)
    yield breach(
      'after',
      `The after window begins on ${after.from}, and customers met the change on ${changedOn}. Begin it on that day or later.`,
    );
}
