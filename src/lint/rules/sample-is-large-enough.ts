import { criterionOf, measuresOf } from '../measured.ts';
import { type Breach, defineRule } from '../rule.ts';
import type { Report } from '../../model/report.ts';

/** Few cases swing widely by chance alone. */
export const sampleIsLargeEnough = defineRule({
  id: 'sample-is-large-enough',
  severity: 'warning',
  why: 'Of a handful of answers one more or one less is a large share. Nothing can be read from them, for better or worse.',
  bad: {
    'metrics/fees-in-flight.yaml': 'minimumN: 2000\n',
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: ⟦fees-in-flight⟧
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
`,
    'data/fees-in-flight.csv': `period,numerator,denominator
2025-01-01,52,410
2025-02-01,49,402
2025-03-01,55,420
2025-04-01,50,399
2025-05-01,47,405
2025-06-01,51,411
2025-07-01,12,408
2025-08-01,9,400
2025-09-01,11,402
`,
  },
  good: { 'metrics/fees-in-flight.yaml': 'minimumN: 300\n' },
  *check(report, context) {
    for (const { plan, index, claim } of measuresOf(context)) {
      const criterion = criterionOf(claim, 'minimum-n');
      if (criterion?.holds !== false) continue;
      const { before, after, minimum, counts, sameMonths } = criterion.detail;
      const have =
        counts === 'together'
          ? `${counted(before + after, 'event')} before and after together`
          : `${counted(before, 'case')} before and ${after} after`;
      const where = sameMonths ? 'The months of the year that both windows have' : 'The windows';
      yield {
        at: plan.at('measures', index, 'metric'),
        message: `${where} hold ${have}, and ${minimum} are needed${counts === 'together' ? '' : ' on each side'}. Wait for more, or choose longer windows.`,
      };
    }
    yield* ofEvidence(report);
  },
});

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** A pain point found by a survey of a few may be nobody else's. */
function* ofEvidence({ painPoints, settings: { minimumN } }: Report): Generator<Breach> {
  for (const { evidence = [], at } of painPoints)
    for (const [i, { method, n }] of evidence.entries())
      if (method !== 'informal' && n < minimumN)
        yield {
          at: at('evidence', i, 'n'),
          message: `${n} ${n === 1 ? 'case is' : 'cases are'} too few to tell how many customers meet this; ${minimumN} are needed. Look at more, or set the method to informal.`,
        };
}
