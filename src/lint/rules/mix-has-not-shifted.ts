import { criterionOf, measuresOf } from '../measured.ts';
import { defineRule } from '../rule.ts';

const rows = (after: readonly [number, number]) =>
  ['01', '02', '03', '04', '05', '06', '07', '08', '09']
    .flatMap((month, i) => {
      const [app, phone] = i < 6 ? [200, 200] : after;
      const [one, two] = [Math.round(app * 0.02) + (i % 3), Math.round(phone * 0.2) + (i % 2)];
      return [
        `2025-${month}-01,${one + two},${app + phone},`,
        `2025-${month}-01,${one},${app},app`,
        `2025-${month}-01,${two},${phone},phone`,
      ];
    })
    .join('\n');
const measured = (mark: (metric: string) => string) => `measures:
  - metric: ${mark('fees-in-flight')}
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
`;

/** A whole can change because more of its easy part was counted. */
export const mixHasNotShifted = defineRule({
  id: 'mix-has-not-shifted',
  severity: 'warning',
  why: 'Where the groups of a whole grow and shrink, the whole can get better while none of them does.',
  bad: {
    'plans/late-fee-grace/plan.yaml': measured((metric) => `⟦${metric}⟧`),
    'data/fees-in-flight.csv': `period,numerator,denominator,group\n${rows([320, 80])}\n`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': measured((metric) => metric),
    'data/fees-in-flight.csv': `period,numerator,denominator,group\n${rows([210, 190])}\n`,
  },
  *check(_, context) {
    for (const { plan, index, claim } of measuresOf(context)) {
      const mix = criterionOf(claim, 'mix');
      if (mix?.holds !== false) continue;
      const [shift] = mix.detail.shifts;
      const percent = (share: number) => `${Math.round(share * 100)} %`;
      yield {
        at: plan.at('measures', index, 'metric'),
        message: shift
          ? `The group "${shift.group}" was ${percent(shift.before)} of all cases before and is ${percent(shift.after)} after, so the whole may have moved by that alone. Measure a group instead.`
          : `The whole moved one way and ${mix.detail.otherWay.join(', ')} the other. Measure a group instead.`,
      };
    }
  },
});
