import { perCentFigures } from '../../model/per-cent.ts';
import type { Metric } from '../../model/types/metric.ts';
import { type Breach, defineRule } from '../rule.ts';

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
  *check(_, { metrics }) {
    for (const metric of metrics) {
      if (metric.measure === 'rate') yield* exposureOf(metric);
      else yield* fractionsOf(metric);
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

/** The round exposure that a unit names: 1,000 in "complaints per 1,000 bills"; undefined where it names none, or 24 hours. */
function exposureIn(unit: string): number | undefined {
  const [, found = '', thousands] =
    /(?:\b(?:per|for every|pro|je|auf)\s|\/)\s*(?:a |one |eine )?(\d[\d.,'’\s]*|[a-zäöü]+)(k\b)?/i.exec(unit) ?? [];
  const said = found.trim();
  if (!/^\d/.test(said)) return words.get(said.toLowerCase());
  if (!/^(\d+|\d{1,3}([.,'’\s]\d{3})+)$/.test(said)) return undefined;
  const exposure = Number(said.replace(/\D/g, '')) * (thousands ? 1000 : 1);
  return exposure === 10 || (exposure > 0 && exposure % 100 === 0) ? exposure : undefined;
}

function* fractionsOf(metric: Metric): Generator<Breach> {
  const found = perCentFigures(metric, metric.series);
  if (!found) return;
  const { first, most } = found;
  const fraction = Number((first / 100).toPrecision(6));
  yield {
    severity: 'warning',
    at: metric.at('unit'),
    message: most
      ? `The unit is "%", and data/${metric.id}.csv holds ${first}, where shares are stored as fractions. It is shown as ${first} %; write ${fraction}, or, if it is a share of cases, give numerator and denominator with measure: proportion.`
      : `The unit is "%", and data/${metric.id}.csv holds ${first} among fractions, which shows as ${Number((first * 100).toPrecision(6)).toLocaleString('en')} %. Write ${fraction} if ${first} % is meant.`,
  };
}
