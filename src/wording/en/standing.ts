import type { StandingWords } from '../standing-words.ts';
import { when } from './period.ts';

/** Lists of metrics and the map of a journey in British English. */
export const enStanding: StandingWords = {
  noFigures: 'no figures yet',
  groupsOnly: 'figures of groups only',
  newest: (value, period) => `${value} ${when(period)}`,
  upFrom: (value, period) => `up from ${value} ${when(period)}`,
  downFrom: (value, period) => `down from ${value} ${when(period)}`,
  asBefore: (period) => `as ${when(period)}`,
  map: 'The journey at a glance',
  noPainPoint: 'No pain point is known here.',
  notPriced: 'not priced yet',
  aMonth: (money, over) => `${over ? 'was ' : ''}${money} a month`,
  status: { identified: 'identified', focus: 'in focus', parked: 'parked', resolved: 'resolved' },
  noPlan: (over) => (over ? 'no plan' : 'no plan yet'),
  known: (day) => `Known since ${day}`,
  begun: (day, begun) => `${begun ? 'Begun' : 'Begins'} on ${day}`,
  sponsors: 'Sponsor',
  backedOn: (day, where) => `Backed it in public on ${day}: ${where}`,
  contact: 'How to reach',
  consulted: 'Part in plans',
  since: (what, day, begun) => `${what}, ${begun ? 'since' : 'from'} ${day}`,
  consultedAs: {
    present: { responsible: 'responsible', consulted: 'is consulted', informed: 'is informed' },
    past: { responsible: 'was responsible', consulted: 'was consulted', informed: 'was informed' },
  },
};
