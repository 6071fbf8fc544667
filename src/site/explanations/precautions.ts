import { adjustBeyond } from '../../insight/many-measures.ts';
import { leastPeriodsAfter } from '../../insight/claim-grade.ts';
import type { Chapter } from './topic.ts';

/** What keeps a good method from being fooled. */
export const precautions: Chapter = {
  id: 'precautions',
  title: 'Precautions',
  intro:
    'The best arithmetic is fooled by a badly chosen window or a handful of cases. These precautions apply to every measure.',
  topics: [
    {
      id: 'minimum-n',
      title: 'Minimum n',
      says: [
        `Below a minimum number of cases on either side nothing is said but “too early to tell”, and the page says how many are missing. The after window also needs figures for at least ${leastPeriodsAfter} periods, because a single good month proves nothing.`,
        'For a rate the minimum is held against the events each side would have had if nothing had changed. A fall from 60 complaints to 2 is therefore not “too little data”.',
      ],
      used: 'Everywhere except totals. The report sets the number; a metric may ask for more, never for less.',
      cannot:
        'Make a small sample a good one. Thirty answers are enough to look, and seldom enough to see a small change.',
    },
    {
      id: 'many-measures',
      title: 'Many measures',
      says: [
        `Who measures twenty things finds one that moved by luck. Once a plan declares more than ${adjustBeyond} measures, each has to hold when all of them are counted together (Benjamini–Hochberg); one that does not falls back to “no clear change”. Every declared measure is listed on the plan’s page, flattering or not.`,
      ],
      used: `For plans with more than ${adjustBeyond} measures that have a p-value.`,
      cannot: 'Correct for measures that nobody declared. Measures must be named before their result is known.',
      source: 'Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B, 1995.',
    },
    {
      id: 'regression-to-the-mean',
      title: 'Regression to the mean',
      says: [
        'Work often begins when a figure is at its worst, and a figure at its worst tends to come back by itself. A before window that starts or ends at the highest or lowest point of the whole series is therefore marked by the checks, because it flatters or belittles whatever followed.',
      ],
      used: 'As a warning in the checks. It does not lower a grade.',
      cannot: 'Say how much of the change is only the way back. A longer before window, or a comparison group, can.',
    },
    {
      id: 'mix-shift',
      title: 'A shifted mix',
      says: [
        'If the share of one group among all cases moves by more than ten points between the windows, the whole can change although no group did: more new customers, more complaints. The checks then name the groups, and each should be read by itself.',
      ],
      used: 'As a warning where a metric’s figures are kept by group.',
      cannot: 'See groups that the figures do not hold.',
    },
  ],
};
