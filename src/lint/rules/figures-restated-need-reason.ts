import { type RestatedFigures, restatedFigures } from '../../history/restated-figures.ts';
import { defineRule } from '../rule.ts';

const figures = (events: string) => `period,events,exposure
2025-01-01,31,9100
2025-02-01,${events},9040
2025-04-01,30,9000
`;

/** Figures of periods that are over stay as they were, or say why they are others. */
export const figuresRestatedNeedReason = defineRule({
  id: 'figures-restated-need-reason',
  severity: 'error',
  why: 'Every claim rests on the past standing still; a reader must learn when it was written anew.',
  before: { 'data/late-fee-complaints.csv': figures('28') },
  bad: { 'data/late-fee-complaints.csv': figures('⟦41⟧') },
  good: {
    'data/late-fee-complaints.csv': figures('41'),
    'metrics/late-fee-complaints.yaml': 'reason: Complaints by letter of February 2025 were found in a drawer.\n',
  },
  *check(_, { since }) {
    if (!since) return;
    for (const difference of since.comparison.metrics) {
      const { before, after } = difference;
      if (!before || !after?.dataFile) continue;
      const own = after.reason === before.reason ? undefined : after.reason;
      if (own ?? since.reasonFor(`data/${after.id}.csv`, after.path)) continue;
      const all = restatedFigures(difference, since);
      const told = withoutGroupsOf(all);
      for (const one of told) {
        yield {
          at: one.at,
          message: `${whatOf(one, one.group === null ? all.length - told.length : 0)} Put back what was there, or say why in reason: in ${after.path}.`,
        };
      }
    }
  },
});

/** One reason is enough for the figures of groups that were restated with the whole, however far each of them went. */
function withoutGroupsOf(all: readonly RestatedFigures[]): readonly RestatedFigures[] {
  const ofWhole = new Set(all.find(({ group }) => group === null)?.restated.map(({ period }) => period));
  return all.filter(({ group, restated }) => group === null || restated.some(({ period }) => !ofWhole.has(period)));
}

/** `parts` is how many groups were restated with the whole. */
function whatOf({ restated, group, meanShift }: RestatedFigures, parts: number): string {
  const [first, last] = [restated[0]?.period, restated.at(-1)?.period];
  const of = group === null ? '' : ` of the group "${group}"`;
  const too =
    parts === 0
      ? ''
      : `, and with ${first === last ? 'it' : 'them'} those of ${parts === 1 ? 'one group' : `${parts} groups`}`;
  const shift = meanShift === null ? '' : `${meanShift < 0 ? '' : '+'}${(meanShift * 100).toFixed(0)} %`;
  return first === last
    ? `The figure of ${first}${of} was restated${shift && ` (${shift})`}${too}.`
    : `${restated.length} figures from ${first} to ${last}${of} were restated${shift && ` (${shift} on average)`}${too}.`;
}
