import { columnsOf } from '../../src/model/series.ts';
import { periodStarts, sampleSpan, yearsBetween } from './calendar.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import type { GroupShape, SimulatedMetric, UnitShape } from './shape.ts';
import { expectedAt } from './shape.ts';

type Row = readonly (string | number)[];

/** The whole CSV of one metric, drawn from the metric's own seed. */
export function simulatedCsv(metric: SimulatedMetric, seed: string): string {
  const random = randomFrom(`${seed}/${metric.id}`);
  const columns: string[] = [...columnsOf(metric.measure)];
  const units = 'units' in metric && metric.units ? metric.units : [];
  const unitChance = randomFrom(`${seed}/${metric.id}/units`);
  if (('groups' in metric && metric.groups) || units.length > 0) columns.push('group');
  const periods = periodStarts(metric.period ?? 'month', metric.from ?? sampleSpan.from, metric.to ?? sampleSpan.to);
  const rows = periods
    .filter((period) => !metric.gaps?.includes(period))
    .flatMap((period) => {
      const [whole = [], ...groups] = rowsAt(metric, period, random);
      const rows =
        units.length === 0 ? [whole, ...groups] : [[...whole, ''], ...dividedAmong(units, whole, period, unitChance)];
      return rows.map((row) => [period, ...row]);
    });
  return `${[columns, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

function rowsAt(metric: SimulatedMetric, period: string, random: Random): Row[] {
  if (metric.measure === 'amount') return [[rounded(expectedAt(metric.figure, period, random), metric.decimals)]];
  const cases = Math.max(1, Math.round(expectedAt(metric.volume, period, random)));
  switch (metric.measure) {
    case 'proportion':
    case 'rate':
      return metric.groups
        ? groupedCounts(metric, metric.groups, period, cases, random)
        : [counts(metric.measure, cases, expectedAt(metric.figure, period, random), random)];
    case 'nps': {
      const points = expectedAt(metric.figure, period, random) / 100;
      const promoters = random.binomial(cases, (1 - metric.passives + points) / 2);
      const detractors = random.binomial(cases - promoters, 1 - metric.passives / (1 - promoters / cases));
      return [[promoters, cases - promoters - detractors, detractors]];
    }
    case 'mean': {
      const sd = metric.sd * Math.exp(random.normal(0, 0.06));
      const mean = random.normal(expectedAt(metric.figure, period, random), sd / Math.sqrt(cases));
      return [[cases, rounded(mean, 2), rounded(sd, 2)]];
    }
    case 'duration': {
      const median = expectedAt(metric.figure, period, random);
      const least = 10 ** -metric.decimals;
      return Array.from({ length: cases }, () => [
        rounded(Math.max(least, median * Math.exp(random.normal(0, metric.sigma))), metric.decimals),
      ]);
    }
  }
}

function groupedCounts(
  metric: SimulatedMetric & { readonly measure: 'proportion' | 'rate' },
  groups: readonly GroupShape[],
  period: string,
  cases: number,
  random: Random,
): Row[] {
  const parts = groups.map((group) => {
    const share = group.share * Math.exp(random.normal(0, 0.012));
    const figure = expectedAt(metric.figure, period, random, group.effects) * (group.factor ?? 1);
    return [...counts(metric.measure, Math.round(cases * share), figure, random), group.name];
  });
  const total = (column: number): number => parts.reduce((sum, part) => sum + Number(part[column]), 0);
  return [[total(0), total(1), ''], ...parts];
}

/** Divides what was counted among units, cases first, so that they add up to the whole and never disturb its draws. */
function dividedAmong(units: readonly UnitShape[], [met = 0, cases = 0]: Row, period: string, random: Random): Row[] {
  const years = yearsBetween(sampleSpan.from, period);
  const own = divided(
    Number(cases),
    units.map(({ weight, trend = 1 }) => weight * trend ** years * Math.exp(random.normal(0, 0.02))),
    random,
  );
  const hits = divided(
    Number(met),
    units.map(({ factor = 1 }, i) => (own[i] ?? 0) * factor),
    random,
  );
  return units.map(({ name }, i) => [Math.min(hits[i] ?? 0, own[i] ?? 0), own[i] ?? 0, name]);
}

/** Draws how many of a total fall to each part: one part after the other takes its share of what is left. */
function divided(total: number, weights: readonly number[], random: Random): readonly number[] {
  let [left, weightLeft] = [total, weights.reduce((sum, weight) => sum + weight, 0)];
  return weights.map((weight, i) => {
    const taken = i === weights.length - 1 ? left : random.binomial(left, weight / weightLeft);
    left -= taken;
    weightLeft -= weight;
    return taken;
  });
}

const counts = (measure: 'proportion' | 'rate', cases: number, figure: number, random: Random): Row => [
  measure === 'proportion' ? random.binomial(cases, figure) : random.poisson(cases * figure),
  cases,
];

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
