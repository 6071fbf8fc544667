import type { Report } from '../../model/report.ts';
import type { Metric } from '../../model/types/metric.ts';
import { type Breach, defineRule } from '../rule.ts';
import { firstWord, wordsOf } from '../vocabulary/vocabulary.ts';

/** A score stands beside what it is meant to follow from, and nobody is paid by it. */
export const scoreIsGuarded = defineRule({
  id: 'score-is-guarded',
  severity: 'warning',
  why: 'Whoever is paid by a score learns to ask for it. A score alone says that something changed, and not what.',
  bad: {
    'pain-points/late-fee.yaml': 'metrics: [⟦would-recommend⟧]\n',
    'metrics/would-recommend.yaml': `name: Would recommend us
role: score
measure: nps
better: higher
unit: points
period: month
source: Monthly survey
definition: ⟦Answers of 9 and 10 less 0 to 6; a fifth of every manager's bonus depends on it.⟧
`,
    'data/would-recommend.csv': `period,promoters,passives,detractors
2025-01-01,120,90,60
`,
  },
  good: {
    'pain-points/late-fee.yaml': 'metrics: [late-fee-complaints, would-recommend]\n',
    'metrics/would-recommend.yaml': `name: Would recommend us
role: score
measure: nps
better: higher
unit: points
period: month
source: Monthly survey
definition: Answers of 9 and 10 less 0 to 6; nobody's bonus depends on it.
`,
    'data/would-recommend.csv': `period,promoters,passives,detractors
2025-01-01,120,90,60
`,
  },
  *check(report) {
    yield* alone(report);
    yield* comparedAlone(report);
    yield* paid(report);
  },
});

/** A pain point that only a score shows. */
function* alone({ painPoints, metrics }: Report): Generator<Breach> {
  for (const { metrics: shown = [], at } of painPoints)
    if (shown.length > 0 && shown.every((id) => metrics.get(id).role === 'score'))
      yield {
        at: at('metrics', 0),
        ofWhole: true,
        message: `"${metrics.get(shown[0] ?? '').name}" is a score and stands alone. Add what customers meet (role: outcome) beside it.`,
      };
}

/** A score by which units are compared, while nothing that customers meet is known of any of them. */
function* comparedAlone({ metrics }: Report): Generator<Breach> {
  const byUnit = metrics.all.filter(({ groupsAre }) => groupsAre === 'units');
  const unitsOf = ({ series }: Metric) => [...(series?.groups.keys() ?? [])];
  const met = new Set(byUnit.filter(({ role }) => role !== 'score').flatMap(unitsOf));
  for (const metric of byUnit)
    if (metric.role === 'score' && metric.series && !unitsOf(metric).some((unit) => met.has(unit)))
      yield {
        at: metric.at('groupsAre'),
        ofWhole: true,
        message: `Units are compared by the score "${metric.name}" alone. Show what customers meet (role: outcome) by the same units, too.`,
      };
}

/** A score whose own file says that pay depends on it; "carries no pay" says that it does not. */
function* paid({ metrics, settings: { locale } }: Report): Generator<Breach> {
  const pay = wordsOf(locale, 'pay');
  const negation = wordsOf(locale, 'negation');
  for (const metric of metrics) {
    if (metric.role !== 'score') continue;
    for (const key of ['plainWords', 'definition'] as const) {
      const clauses = (metric[key] ?? '').split(/[.;:!?]/).filter((clause) => !firstWord(clause, negation));
      const word = clauses.map((clause) => firstWord(clause, pay)).find((found) => found !== undefined);
      if (word !== undefined)
        yield {
          at: metric.at(key),
          message: `By this text "${word}" depends on a score. Tie it to work or to an outcome, or write that nothing depends on the score.`,
        };
    }
  }
}
