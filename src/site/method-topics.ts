import type { CriterionId } from '../insight/claim.ts';

/** The address of a topic's explanation. */
export function methodPath(topic: string): string {
  return `/method/#${topic}`;
}

/** The topic that explains a criterion of the grades; null where the measure's own method does. */
export const topicOf: { readonly [Id in CriterionId]: string | null } = {
  'before-data': 'claim-grades',
  'one-definition': 'one-definition',
  'met-change': 'claim-grades',
  'before-periods': 'minimum-n',
  'after-periods': 'minimum-n',
  'minimum-n': 'minimum-n',
  difference: null,
  'between-periods': 'between-periods',
  wandering: 'level-that-wanders',
  season: 'season',
  'chart-signal': 'control-chart',
  'series-effect': 'interrupted-series',
  'comparison-group': 'difference-in-differences',
  'many-measures': 'many-measures',
  mix: 'mix-shift',
  extremes: 'regression-to-the-mean',
};
