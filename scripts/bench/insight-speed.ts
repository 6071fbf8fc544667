// Times the insight into 1,000 plans with three measures of 36 months each, and prints the seconds as JSON.
import { claimGrade } from '../../src/insight/claim-grade.ts';
import type { ClaimInput } from '../../src/insight/claim.ts';
import { adjustForMany } from '../../src/insight/many-measures.ts';
import { nextPeriod } from '../../src/model/period.ts';
import type { MeasureKind, PointByKind, Series } from '../../src/model/series.ts';
import { type Random, randomFrom } from '../simulation/random.ts';

const plans = 1000;
const months: string[] = ['2023-11-01'];
while (months.length < 36) months.push(nextPeriod(months.at(-1) ?? '', 'month'));

/** One period's points of each kind; a third less from the change on, so that every criterion has work to do. */
const draw: {
  readonly [Kind in MeasureKind]: (level: number, random: Random) => readonly Omit<PointByKind[Kind], 'period'>[];
} = {
  proportion: (level, { binomial }) => [{ numerator: binomial(2000, 0.2 * level), denominator: 2000 }],
  nps: (level, { binomial }) => {
    const detractors = binomial(400, 0.3 * level);
    return [{ promoters: 400 - detractors - 100, passives: 100, detractors }];
  },
  mean: (level, { normal }) => [{ n: 300, mean: normal(8 * level, 0.2), sd: 2 }],
  rate: (level, { poisson }) => [{ events: poisson(300 * level), exposure: 100_000 }],
  duration: (level, { normal }) => Array.from({ length: 30 }, () => ({ value: Math.exp(normal(1 + level / 3, 0.5)) })),
  amount: (level, { normal }) => [{ value: normal(50_000 * level, 2000) }],
};
const kinds = Object.keys(draw) as MeasureKind[];

function seriesOf(kind: MeasureKind, random: Random, effect: number): Series {
  const points = months.flatMap((period, at) =>
    draw[kind](at < 24 ? 1 : effect, random).map((point) => ({ period, ...point })),
  );
  return { kind, points } as unknown as Series;
}

const inputs = Array.from({ length: plans }, (_, plan) =>
  [0, 1, 2].map((measure): ClaimInput => {
    const random = randomFrom(`insight ${plan} ${measure}`);
    const kind = kinds[(plan + measure) % kinds.length] ?? 'amount';
    return {
      kind,
      better: 'lower',
      period: 'month',
      anchor: '2025-11-01',
      series: seriesOf(kind, random, 0.65),
      fault: null,
      before: { from: '2024-06-01', to: '2025-10-31' },
      after: { from: '2025-11-01', to: '2026-10-31' },
      changedOn: '2025-11-01',
      minimumN: 30,
      definitionChanges: [],
      comparison: measure === 0 ? { series: seriesOf(kind, random, 1), fault: null, definitionChanges: [] } : null,
      parts: new Map(),
      asOf: '2026-10-31',
      finishedThrough: '2026-10-31',
    };
  }),
);
const started = performance.now();
const grades = inputs.flatMap((measures) => adjustForMany(measures.map(claimGrade)).map(({ grade }) => grade));
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({
    seconds,
    plans,
    claims: grades.length,
    meanGrade: grades.reduce<number>((sum, grade) => sum + grade, 0) / grades.length,
  }),
);
