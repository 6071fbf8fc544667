import type { Metric } from '../../model/types/metric.ts';
import { type Breach, defineRule } from '../rule.ts';

/** Shares are stored as fractions; a figure above this is most likely in per cent already. */
const mostAsFraction = 1.5;

/** What a unit says and how the figures are written must be the same thing. */
export const unitFitsMeasure = defineRule({
  id: 'unit-fits-measure',
  severity: 'error',
  why: 'A figure that is read in another unit than it was written in is shown a hundred or a thousand times too large or too small.',
  bad: {
    'metrics/late-fee-complaints.yaml': `measure: rate
unit: ⟦complaints per 1,000 bills⟧
# without per
`,
  },
  good: {
    'metrics/late-fee-complaints.yaml': `measure: rate
unit: complaints per 1,000 bills
per: 1000
`,
  },
  *check({ metrics }) {
    for (const metric of metrics) {
      if (metric.measure === 'rate') yield* exposureOf(metric);
      else if (metric.unit.trim() === '%') yield* fractionsOf(metric);
    }
  },
});

function* exposureOf({ unit, per, at }: Metric): Generator<Breach> {
  const said = exposureIn(unit);
  if (said === undefined || said === per) return;
  yield per === undefined
    ? {
        at: at('unit'),
        message: `The unit speaks of ${said.toLocaleString('en')}, and the figures are shown for one. Add per: ${said}.`,
      }
    : {
        at: at('per'),
        message: `The unit speaks of ${said.toLocaleString('en')}, and per says ${per.toLocaleString('en')}. Make the two the same.`,
      };
}

const words: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['hundert', 100],
  ['tausend', 1000],
]);

/** The exposure that a unit names: 1,000 in "complaints per 1,000 bills"; undefined where it names none, or one. */
function exposureIn(unit: string): number | undefined {
  const found =
    /\b(?:per|for every|pro|je|auf)\s+(?:a |one |eine )?(\d[\d.,'’\s]*|[a-zäöü]+)/i.exec(unit)?.[1]?.trim() ?? '';
  if (!/^\d/.test(found)) return words.get(found.toLowerCase());
  if (!/^(\d+|\d{1,3}([.,'’\s]\d{3})+)$/.test(found)) return undefined;
  const exposure = Number(found.replace(/\D/g, ''));
  return exposure > 1 ? exposure : undefined;
}

function* fractionsOf({ id, measure, series, at }: Metric): Generator<Breach> {
  if (measure !== 'amount' && measure !== 'mean') return;
  const all = series ? [series.whole, ...series.groups.values()] : [];
  const figures = all.flatMap(({ points }) =>
    points.flatMap((point) => ('mean' in point ? [point.mean] : 'value' in point ? [point.value] : [])),
  );
  const large = figures.filter((figure) => Math.abs(figure) > mostAsFraction);
  if (large[0] === undefined) return;
  yield {
    severity: 'warning',
    at: at('unit'),
    message: `The unit is "%", and data/${id}.csv holds ${large[0]}, where shares are stored as fractions. Write ${large[0]} % as ${Number((large[0] / 100).toPrecision(6))}, or, if it is a share of cases, give numerator and denominator with measure: proportion.`,
  };
}
