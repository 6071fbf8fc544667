import type { ClaimLadderInput } from '../../../src/chart/charts/claim-ladder.ts';

/** The ladder at each of its grades. */
export const claimLadderExamples: Readonly<Record<string, ClaimLadderInput>> = {
  'no-data': { grade: 0, direction: 'none', missing: ['a before window with figures'] },
  'too-early': { grade: 1, direction: 'none', missing: ['two more months, ready on 1 Jan 2027'] },
  'no-clear-change': { grade: 2, direction: 'none', missing: ['a difference whose interval excludes none'] },
  'changed-for-the-worse': {
    grade: 3,
    direction: 'worse',
    missing: ['a signal after the change on a control chart with 12 points before it', 'eight periods on each side'],
  },
  'beyond-its-trend': { grade: 4, direction: 'better', missing: ['a comparison group'] },
  'beyond-a-group': { grade: 5, direction: 'better', missing: [] },
};
