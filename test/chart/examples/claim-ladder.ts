import type { ClaimLadderInput } from '../../../src/chart/charts/claim-ladder.ts';

/** The ladder at each of its grades. */
export const claimLadderExamples: Readonly<Record<string, ClaimLadderInput>> = {
  'no-data': { grade: 0, direction: 'none', missing: ['Declare a before window for this measure.'] },
  'too-early': { grade: 1, direction: 'none', missing: ['Two more months of data; ready on 1 January 2027.'] },
  'no-clear-change': {
    grade: 2,
    direction: 'none',
    missing: ['The interval includes no change. More data would narrow it, if the difference is real.'],
  },
  'changed-for-the-worse': {
    grade: 3,
    direction: 'worse',
    missing: [
      'A difference from its own trend that leaves out none, in the same direction.',
      'Declare a comparison group: somebody who did not meet the change.',
    ],
  },
  'beyond-its-trend': {
    grade: 4,
    direction: 'better',
    missing: ['Declare a comparison group: somebody who did not meet the change.'],
  },
  'beyond-a-group': { grade: 5, direction: 'better', missing: [] },
};
