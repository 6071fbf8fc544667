import { mostLettersInHeadline } from '../../wording/index.ts';
import { defineRule } from '../rule.ts';

/** A headline that has to be read twice is not read. */
export const headlineHasRoom = defineRule({
  id: 'headline-has-room',
  severity: 'warning',
  why: `A headline names its metric and tells both figures; with a name of more than ${mostLettersInHeadline} letters it takes three lines on a phone.`,
  bad: {
    'metrics/late-fee-complaints.yaml': `name: ⟦Complaints about a late fee charged in error⟧
`,
  },
  good: {
    'metrics/late-fee-complaints.yaml': `name: Complaints about a late fee charged in error
shortName: Late-fee complaints
`,
  },
  *check(_, { metrics }) {
    for (const { name, shortName, at } of metrics)
      if (shortName === undefined && [...name.trim()].length > mostLettersInHeadline)
        yield {
          at: at('name'),
          message: `"${name}" is long for a headline. Add shortName with at most ${mostLettersInHeadline} letters, for example "shortName: Late-fee complaints"; the whole name stays on the metric's page and at its charts.`,
        };
  },
});
