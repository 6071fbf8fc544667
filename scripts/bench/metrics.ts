import type { Random } from '../simulation/random.ts';
import { months } from './calendar.ts';
import type { Subject } from './subject.ts';
import type { Value } from './yaml-text.ts';

/** One way to measure a plan: its facts, a goal in the metric's own unit and the rows of one month. */
interface MetricKind {
  readonly suffix: string;
  readonly name: string;
  readonly facts: { readonly [key: string]: Value };
  readonly goal: number;
  readonly columns: string;
  readonly rows: (random: Random, progress: number) => readonly string[];
}

/** A metric that was generated: its file, its data and the goal that a plan may set itself. */
export interface GeneratedMetric {
  readonly id: string;
  readonly goal: number;
  readonly file: Value;
  readonly csv: string;
}

const settledAtOnce: MetricKind = {
  suffix: 'settled-at-once',
  name: 'Settled at the first contact',
  facts: { role: 'process', measure: 'proportion', better: 'higher', unit: '%', basis: 'observed' },
  goal: 0.8,
  columns: 'numerator,denominator',
  rows: (random, progress) => [`${random.binomial(400, 0.62 + 0.12 * progress)},400`],
};

const outcomes: readonly MetricKind[] = [
  {
    suffix: 'complaints',
    name: 'Complaints',
    facts: {
      role: 'outcome',
      measure: 'rate',
      better: 'lower',
      unit: 'complaints per 1,000 parcels',
      per: 1000,
      basis: 'observed',
    },
    goal: 3,
    columns: 'events,exposure',
    rows: (random, progress) => [`${random.poisson(110 - 45 * progress)},20000`],
  },
  {
    suffix: 'had-to-call-again',
    name: 'Had to call again',
    facts: { role: 'outcome', measure: 'proportion', better: 'lower', unit: '%', basis: 'observed' },
    goal: 0.15,
    columns: 'numerator,denominator',
    rows: (random, progress) => [`${random.binomial(600, 0.27 - 0.08 * progress)},600`],
  },
  {
    suffix: 'days-until-settled',
    name: 'Days until settled',
    facts: { role: 'outcome', measure: 'duration', better: 'lower', unit: 'days', basis: 'observed' },
    goal: 4,
    columns: 'value',
    rows: (random, progress) =>
      Array.from({ length: 6 }, () => Math.exp(random.normal(2 - 0.5 * progress, 0.4)).toFixed(1)),
  },
  {
    suffix: 'ease',
    name: 'Ease of getting it settled',
    facts: { role: 'outcome', measure: 'mean', better: 'higher', unit: 'points of 7', basis: 'stated' },
    goal: 5.5,
    columns: 'n,mean,sd',
    rows: (random, progress) => [`180,${random.normal(4.4 + 0.7 * progress, 0.1).toFixed(2)},1.4`],
  },
  {
    suffix: 'would-recommend',
    name: 'Would recommend after the event',
    facts: { role: 'outcome', measure: 'nps', better: 'higher', unit: 'points', basis: 'stated' },
    goal: 20,
    columns: 'promoters,passives,detractors',
    rows: (random, progress) => {
      const promoters = random.binomial(240, 0.3 + 0.1 * progress);
      const detractors = random.binomial(240 - promoters, 0.45 - 0.1 * progress);
      return [`${promoters},${240 - promoters - detractors},${detractors}`];
    },
  },
];

const handlingCost: MetricKind = {
  suffix: 'handling-cost',
  name: 'Cost of handling',
  facts: { role: 'business', measure: 'amount', better: 'lower', unit: 'EUR', basis: 'observed' },
  goal: 30_000,
  columns: 'value',
  rows: (random, progress) => [Math.round(random.normal(42_000 - 9_000 * progress, 1_800)).toFixed(0)],
};

/** A process and an outcome metric for every plan, a business metric for every third: 24 months of figures each. */
export function metricsOf(subject: Subject): readonly [GeneratedMetric, GeneratedMetric, ...GeneratedMetric[]] {
  const outcome = outcomes[subject.index % outcomes.length] ?? handlingCost;
  const business = subject.index % 3 === 0 ? [handlingCost] : [];
  return [
    generate(settledAtOnce, subject),
    generate(outcome, subject),
    ...business.map((kind) => generate(kind, subject)),
  ];
}

function generate(kind: MetricKind, subject: Subject): GeneratedMetric {
  const random = subject.random(kind.suffix);
  const effect = subject.changed ? 0.4 + 0.8 * random.uniform() : 0;
  const rows = months.flatMap((period, month) =>
    kind.rows(random, month < 12 ? 0 : effect).map((row) => `${period},${row}`),
  );
  return {
    id: `${subject.painPoint}-${kind.suffix}`,
    goal: kind.goal,
    csv: `period,${kind.columns}\n${rows.join('\n')}\n`,
    file: {
      name: `${kind.name}: ${subject.label}`,
      ...kind.facts,
      period: 'month',
      department: subject.department,
      plainWords: `What customers and colleagues would see of ${subject.event.subject} in one month.`,
      definition: 'Counted from the first scan to the last, once a case, in the month in which the case was closed.',
      source: 'Monthly extract of the case ledger',
    },
  };
}
