import type { HomeWords } from '../home-words.ts';

/** The home page in British English. */
export const enHome: HomeWords = {
  inShort: {
    atRisk: (span) => (span === '' ? 'at risk each month' : `at risk each month, ${span}`),
    unpriced: 'no unresolved pain point has been priced yet',
    allResolved: 'every pain point is resolved',
    unresolved: (painPoints, focus) =>
      `${painPoints === 1 ? 'pain point' : 'pain points'} unresolved, ${focus === 0 ? 'none' : focus} in focus`,
    standings: 'plans better · no clear change · worse',
    early: (count) => (count === 1 ? 'One plan cannot be judged yet.' : `${count} plans cannot be judged yet.`),
    slipping: (count) => (count === 1 ? 'One is slipping back.' : `${count} are slipping back.`),
    money: 'Where the money is',
  },
  rows: {
    focus: 'In focus now',
    costly: 'What costs the most',
    unresolved: 'Unresolved',
    noFocus: (priced, all) => {
      if (priced === 0) return 'Nothing is in focus at the moment, and nothing is priced yet.';
      const these = priced === 1 ? 'this is the pain point that costs' : 'these are the pain points that cost';
      return `Nothing is in focus at the moment; ${these} the most${all ? '' : ', of those that are priced'}.`;
    },
    columns: {
      chart: 'Before and after',
      event: 'What happens to customers, and who took it on',
      claim: 'What the figures prove',
      cost: 'Waiting costs',
    },
    aMonth: 'at risk a month',
    notPriced: 'Not priced yet',
    noPlan: 'No plan yet',
    notMeasured: 'Nothing is measured yet',
    goesTo: { 3: 'cause unproven', 4: 'beyond its own trend', 5: 'beyond a comparison group' },
    grade: (grade) => `claim grade ${grade} of 5`,
    stopped: 'stopped',
    alsoTried: 'Also tried:',
  },
  better: 'What got better',
  didNot: 'What did not',
  overdue: 'Overdue',
  changed: 'Changed in the past month',
  noneBetter: 'Nothing is shown to have got better yet.',
  noneFailed: 'Nothing is known to have failed.',
  noneOverdue: 'Nothing is overdue.',
  noneChanged: (day) => `No plan and no pain point tells of anything in the month up to ${day}.`,
  more: (count) => (count === 1 ? 'One more is among' : `${count} more are among`),
  allPlans: 'all plans',
  and: 'and',
  allPainPoints: 'all pain points',
  howWeKnow: 'How we know',
};
