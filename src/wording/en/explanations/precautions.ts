import { adjustBeyond } from '../../../insight/many-measures.ts';
import { leastPeriods } from '../../../insight/least-periods.ts';
import { enoughEvents } from '../../../insight/minimum-n.ts';
import { enoughUnits } from '../../../insight/units/between-units.ts';
import type { MethodPageWords } from '../../method-page-words.ts';

/** What keeps a good method from being fooled. */
export const enPrecautionsChapter: MethodPageWords['chapters']['precautions'] = {
  title: 'Precautions',
  intro:
    'The best arithmetic is fooled by a badly chosen window or a handful of cases. These precautions apply to every measure.',
  topics: {
    'minimum-n': {
      title: 'Minimum n',
      says: [
        `Below a minimum number of cases on either side nothing is said but “too early to tell”, and the page says how many are missing. Each window also needs figures for at least ${leastPeriods} periods that are over, because a single good month proves nothing.`,
        `For a rate, ${enoughEvents} events before and after together are enough, because they are compared exactly. A fall from 60 complaints to 2 is therefore not “too little data”, and neither is a rise from none to twelve.`,
      ],
      used: 'Everywhere except totals. The report sets the number; a metric may ask for more, never for less.',
      cannot:
        'Make a small sample a good one. Thirty answers are enough to look, and seldom enough to see a small change.',
    },
    'one-definition': {
      title: 'Counted in one way',
      says: [
        'If what is counted changed, figures on the far side of that day are left out of the comparison, and so is a period in which it changed. Where nothing comparable remains before the change, nothing is claimed.',
      ],
      used: 'Where a metric names the days on which its definition changed.',
      cannot: 'See a change of definition that nobody wrote down.',
    },
    season: {
      title: 'The same months of the year',
      says: [
        'A window that holds other months than the one it is compared with shows the season and not the change. Where the window before holds every month of the window after, its months weigh as they do after. Where it does not, but the series reaches a year back, the change must also hold against the same months of the last year before it. Where neither can be done, the page says that a season is not ruled out, and the claim stops at grade 3.',
        'A few months say little of how much they differ, so where only some months of a window are compared, all of its months say it, unless the series is seen to swing with the year.',
      ],
      used: 'For every length of period below a year; days, weeks and four-week periods are matched by the month of their middle day, quarters and half-years by themselves.',
      cannot: 'Rule out a season that is different every year.',
    },
    'does-it-hold': {
      title: 'Does it hold?',
      says: [
        'A plan that is done and changed something for the better is asked again with every period that is over. The periods after its window after are held against that window, and against the window before, by the same test as the change itself: chance, the differences between periods, the season, one definition, a minimum n. Asked are the last twelve months and, where there are more than six, the last six, because months that held would hide later ones in which all was lost; the worse answer of the two counts.',
        '“Slipping back” means that those periods are clearly worse than the window after, and that each compared with its own month of the year before the change is so too, unless the window after holds the same months. “Still holds” means that they are not, and clearly better than before the change, with a season ruled out. Where neither can be shown the page says that it is not clear, with the figures; under three periods it is too early.',
      ],
      used: 'For the measure that leads the story of a plan that is done, once its window after has an end.',
      cannot:
        'Say why a change slips back, or that one that still holds has lost nothing: a loss smaller than the usual ups and downs is not seen.',
    },
    'many-measures': {
      title: 'Many measures',
      says: [
        `Who measures twenty things finds one that moved by luck. Once a plan declares more than ${adjustBeyond} measures, each has to hold when all of them are counted together (Benjamini–Hochberg); one that does not falls back to “no clear change”. Every declared measure is listed on the plan’s page, flattering or not.`,
      ],
      used: `For plans with more than ${adjustBeyond} measures that have a p-value.`,
      cannot: 'Correct for measures that nobody declared. Measures must be named before their result is known.',
      source: 'Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B, 1995.',
    },
    'regression-to-the-mean': {
      title: 'Regression to the mean',
      says: [
        'Work often begins when a figure is at its worst, and a figure at its worst tends to come back by itself. A before window that starts or ends at the highest or lowest point of the whole series is therefore named beside the verdict, because it flatters or belittles whatever followed.',
      ],
      used: 'As a sentence beside the verdict. It does not lower a grade.',
      cannot: 'Say how much of the change is only the way back. A longer before window, or a comparison group, can.',
    },
    'mix-shift': {
      title: 'A shifted mix',
      says: [
        'If the share of one group among all cases moves by more than ten points between the windows, the whole can change although no group did: more new customers, more complaints. The page then says so and names the groups, and each should be read by itself. It also says so where most of the whole, group by group, moved the other way.',
      ],
      used: 'Where a metric’s figures are kept by group and the whole is measured.',
      cannot: 'See groups that the figures do not hold.',
    },
    'units-of-a-whole': {
      title: 'The units of a whole',
      says: [
        `Shops, teams and regions always differ, if only by chance, and most where they are small. So each unit stands beside limits within which it would lie if it were like the whole: 95 of 100 such units within the inner ones, 998 of 1,000 within the outer ones. Only a unit beyond the outer limits is called different. With at least ${enoughUnits} units the limits also allow for how far units lie apart anyway.`,
        'The change of the whole from one year to the next is split without a remainder into what each unit’s own figure adds and what its part of the cases adds. Where the units went one way and the whole the other, the page says so: the cases moved to other units.',
      ],
      used: 'Where a metric says that its groups are units. Units with fewer cases than the minimum n are named and not drawn.',
      cannot: 'Say why a unit differs, or whether its people did anything. Who is first in a list is no finding.',
      formula:
        'What a unit adds: s̄·Δy by its figure y, Δs·(ȳ − Ȳ) by its share s of the cases; Y is the whole, a bar the mean of both years.',
      source:
        'D. J. Spiegelhalter, Statistics in Medicine, 2005; R. DerSimonian and N. Laird, Controlled Clinical Trials, 1986; E. M. Kitagawa, Journal of the American Statistical Association, 1955.',
    },
  },
};
