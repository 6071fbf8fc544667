import { defineRule } from '../rule.ts';

/** What is worked on at once, within the report's own limit. */
export const focusIsThreeToFive = defineRule({
  id: 'focus-is-three-to-five',
  severity: 'error',
  why: 'A company that works on everything at once finishes nothing; one that works on next to nothing has not chosen yet.',
  bad: {
    'report.yaml': '⟦organisation⟧: Hillside Water\n',
    'pain-points/late-fee.yaml': 'status: identified\n',
  },
  good: { 'pain-points/late-fee.yaml': 'status: focus\n' },
  *check({ painPoints, settings: { focusLimit, keyAt } }, { insight }) {
    const focus = painPoints.all.filter(({ status }) => status === 'focus');
    const open = painPoints.all.filter(({ status }) => status !== 'parked' && status !== 'resolved').length;
    const at = keyAt('organisation');
    const { from, to } = focusLimit;
    if (focus.length > to) {
      const rank = new Map(insight.ranking().map(({ id }, i) => [id, i]));
      const least = focus.toSorted((a, b) => (rank.get(b.id) ?? 0) - (rank.get(a.id) ?? 0))[0];
      yield {
        at,
        message: `${focus.length} pain points are in focus, and the limit is ${to}. Park or identify some again; the least urgent is "${least?.title}".`,
        related: focus.map((each) => ({ ...each.at('status'), message: `"${each.title}" is in focus.` })),
      };
    } else if (focus.length < from && open >= from)
      yield {
        at,
        severity: 'info',
        ofWhole: true,
        message: `${focus.length === 0 ? 'No pain point is' : focus.length === 1 ? 'One pain point is' : `${focus.length} pain points are`} in focus, and at least ${from} are meant to be. Choose what comes next, or lower focusLimit.`,
      };
  },
});
