import { addMonths } from '../../model/period.ts';
import type { Report } from '../../model/report.ts';
import type { MicroAction } from '../../model/types/micro-action.ts';
import { compareText } from '../../source/text-order.ts';
import { defineRule } from '../rule.ts';

/** As many small fixes of one kind in a year as ask for a large one. */
const many = 10;

const fixes = (count: number) =>
  Array.from(
    { length: count },
    (
      _,
      i,
    ) => `- ${i === count - 1 && count >= many ? 'on: ⟦2025-06-' : 'on: 2025-06-'}${String(i + 1).padStart(2, '0')}${i === count - 1 && count >= many ? '⟧' : ''}
  department: care
  where: Chat desk
  heard: The chat closes while I look for my number.
  did: Opened the chat again by hand.
`,
  ).join('');

/** What is put right by hand again and again has a cause. */
export const microActionRepeats = defineRule({
  id: 'micro-action-repeats',
  severity: 'warning',
  why: `The ${many}th small fix of one kind in a year is the outer loop’s business: find the cause, and nobody needs the next one.`,
  bad: { 'micro-actions/2025-q2.yaml': fixes(many) },
  good: { 'micro-actions/2025-q2.yaml': fixes(many - 1) },
  *check(report) {
    const since = addMonths(report.settings.asOf, -12);
    const recent = report.microActions.all.filter(({ on }) => on > since);
    for (const [, actions] of Map.groupBy(recent, (action) => kindOf(action, report))) {
      const last = actions.toSorted((a, b) => compareText(a.on, b.on)).at(-1);
      if (!last || actions.length < many) continue;
      const about = last.painPoint === undefined ? undefined : report.painPoints.get(last.painPoint).title;
      yield {
        at: last.at('on'),
        message:
          about === undefined
            ? `This is small fix number ${actions.length} of one kind within a year. Open a pain point, and name it in each of them.`
            : `"${about}" was eased by hand ${actions.length} times within a year, and no plan works on its cause. Begin one.`,
      };
    }
  },
});

/** Fixes are of one kind where they ease one pain point that no plan works on, or were made at one place. */
function kindOf({ id, painPoint, department, where }: MicroAction, { relations }: Report): string {
  if (painPoint !== undefined) {
    const isWorkedOn = relations.plansOf(painPoint).some(({ status }) => status !== 'stopped' && status !== 'proposed');
    return isWorkedOn ? `alone ${id}` : `eases ${painPoint}`;
  }
  return where === undefined ? `alone ${id}` : `at ${department} ${where.trim().toLowerCase()}`;
}
