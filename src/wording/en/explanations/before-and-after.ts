import { enMethods } from '../methods.ts';
import type { MethodPageWords } from '../../method-page-words.ts';

const name = (id: keyof typeof enMethods) => enMethods[id].name;

/** How a window before is held against a window after, one method for each kind of measure. */
export const enBeforeAndAfterChapter: MethodPageWords['chapters']['before-and-after'] = {
  title: 'Before and after',
  intro:
    'Every measure names a stretch of time before the change and one after it. All figures of a window are taken together, and the two windows are compared by the method that fits the kind of figure. Each result comes with a 95% interval: the range of true differences that fit the figures. If that range leaves out “no change”, the measure counts as changed. A method that is right gives a range that misses the truth one time in twenty.',
  topics: {
    wilson: {
      title: 'Wilson’s interval for one share',
      says: [
        'A share, such as 12% of bills, is known only as well as the number of cases behind it allows. Wilson’s interval gives the range of true shares that fit what was counted. It leans towards the middle when cases are few, and it never runs below 0 or above 100%.',
      ],
      used: 'For every share shown on its own: the level before, the level after, each point of a chart.',
      cannot:
        'Whether the cases counted stand for those that were not. A share of the people who answered says nothing of the people who did not.',
      source: 'E. B. Wilson, Journal of the American Statistical Association, 1927.',
    },
    newcombe: {
      title: name('newcombe'),
      says: [
        'Takes Wilson’s intervals for the share before and the share after and joins them into one interval for the difference. The difference of two shares is given in points: from 18% to 9% is down 9 points, not down 50%.',
      ],
      used: 'For proportions: complaints among bills, calls given up among calls.',
      cannot:
        'Why the share moved. It also treats every case as separate; one customer who counts ten times makes the interval look narrower than it is.',
      source: 'R. G. Newcombe, Statistics in Medicine, 1998 (his method 10).',
    },
    'adjusted-wald': {
      title: name('adjusted-wald'),
      says: [
        'A net promoter score is the share of promoters minus the share of detractors, in points from −100 to 100. Because it is a difference of two shares, it needs many more answers than a plain share to be known equally well. Before the interval is worked out, three imagined answers are added to each window, three quarters of one a promoter and three quarters of one a detractor, so that ten promoters out of ten do not look certain.',
      ],
      used: 'For net promoter scores, on each window and on their difference.',
      cannot:
        'What customers did. A score is what people say they might do, asked of those who chose to answer. This report never lets a score stand as the goal of a plan.',
      source:
        'The adjustment follows D. G. Bonett and R. M. Price, Journal of Educational and Behavioral Statistics, 2012.',
    },
    welch: {
      title: name('welch'),
      says: [
        'Compares two averages and lets each window have its own spread. The averages of the periods are put together with the number of answers behind each, so that a quiet month does not weigh as much as a busy one.',
      ],
      used: 'For means: contacts for one fault, a rating from 1 to 5, the reading age of a letter.',
      cannot:
        'What happened to anyone in particular. A mean can stay still while half the customers fare better and half fare worse.',
      source: 'B. L. Welch, Biometrika, 1947.',
    },
    'exact-poisson': {
      title: 'Exact interval for one rate',
      says: [
        'A rate counts events against what they could have happened to: complaints for each 1,000 bills. Its interval is worked out from the number of events, without any approximation, so that it can be trusted even when there were three of them, or none.',
      ],
      used: 'For every rate shown on its own.',
      cannot:
        'Whether events come singly. Ten complaints about one broken mast are counted as ten, although they have one origin.',
      source: 'F. Garwood, Biometrika, 1936.',
    },
    'conditional-binomial': {
      title: name('conditional-binomial'),
      says: [
        'Takes all events of both windows as given and asks how they would have fallen on the two sides by chance alone, considering how much could happen on each. The result is a ratio: 0.56 is said as “down 44%”, 1.8 as “1.8 times as high”.',
      ],
      used: 'For rates. Where nothing happened before, the ratio has no upper end and only “at least” is said.',
      cannot:
        'Whether people have only stopped telling us. A rate of complaints falls when the problem is gone, and also when complaining has become harder.',
      source: 'C. J. Clopper and E. S. Pearson, Biometrika, 1934, applied to two counts.',
    },
    median: {
      title: 'The median case',
      says: [
        'For durations the level of a window is the median: half the cases took longer, half were faster. Its interval lies between two cases that were really observed. With fewer than six cases there is no such interval, and none is shown.',
      ],
      used: 'For every duration shown on its own.',
      cannot:
        'How bad the worst cases are. A median of two days is compatible with one customer in ten waiting three weeks.',
      source: 'W. J. Conover, Practical Nonparametric Statistics (the sign test’s interval).',
    },
    'kaplan-meier': {
      title: 'How long answers take: Kaplan–Meier',
      says: [
        'Whoever still waits for an answer has waited for some days already, and nobody knows how many it will be. Leaving them out would make answers look quick just where they are missing. So each day asks only those who had waited that long: which share of them was answered on it? Multiplied from day to day, these shares give how many still wait after each day.',
        '“Time until half had an answer: 4 days” is the first day by which at least half had one. Where fewer than that were answered before the longest wait ends, no more is known than “over” so many days. The interval holds every day that the share’s own interval leaves open. The middle is given from six waits on, nine in ten from ten on; with fewer there is no such figure.',
      ],
      used: 'For the answers that customers are owed, over the whole report and for each department. An answer whose day nobody wrote down is counted as given and stays out of the days.',
      cannot:
        'Whether the answer was any good. And only voices that somebody wrote down are counted; they are no sample of all customers.',
      formula: 'S(t) = ∏ (1 − dᵢ/rᵢ), over the days tᵢ ≤ t on which dᵢ of the rᵢ who had waited as long were answered',
      source:
        'E. L. Kaplan and P. Meier, Journal of the American Statistical Association, 1958; the interval of R. Brookmeyer and J. Crowley, Biometrics, 1982, on the log(−log) scale.',
    },
    'hodges-lehmann-exact': {
      title: name('hodges-lehmann-exact'),
      says: [
        'Every case after is set against every case before, and the middle one of all these differences is the answer: how much longer or shorter a typical case takes. Because only the order of the cases counts, a few extreme ones cannot decide the result.',
        'The shift need not equal the difference of the two medians, and on a page both may be shown.',
      ],
      used: 'For durations with fewer than 50 cases on each side, no two of them equally long, where every possible order can be counted.',
      cannot: 'Anything about the total time spent; for that, the mean would be needed.',
      source: 'J. L. Hodges and E. L. Lehmann, Annals of Mathematical Statistics, 1963.',
    },
    'hodges-lehmann-normal': {
      title: name('hodges-lehmann-normal'),
      says: [
        'The same shift as above. With many cases the orders can no longer be counted one by one, so that the interval rests on a normal approximation. The page says which of the two was used.',
      ],
      used: 'For durations in larger samples, or where cases took equally long.',
      cannot: 'The same as the exact form.',
      source: 'As above.',
    },
    'geometric-mean-ratio': {
      title: name('geometric-mean-ratio'),
      says: [
        'Works on logarithms and gives a ratio: cases take 0.8 times as long. It suits durations in which long cases are several times as long as short ones.',
      ],
      used: 'Beside the shift of every duration, over the same cases. It never sets a grade.',
      cannot: 'Anything where a duration is zero; then it is withheld.',
      source: 'Welch’s method on logarithms.',
    },
    'between-periods': {
      title: name('between-periods'),
      says: [
        'Chance among cases is not all that moves a figure: one month differs from the next although nothing was done. A second interval therefore asks how much the periods of each window differ among themselves, whatever made them differ, and allows for periods that resemble the one before. A change is claimed only if both intervals leave out “no change”. The wider of the two is shown, and the page says which it is.',
        'For durations this is asked of ranks: in how many of 100 pairs a case after takes longer than a case before.',
      ],
      used: 'For every measure, with at least three periods on each side.',
      cannot: 'Tell a change from figures that wander by themselves. What follows does.',
      formula: 'variance = k/(k − 1) · Σ(w(y − ȳ)/Σw)² · (1 + r)/(1 − r)',
      source: 'Welch’s t on the periods, with the lag-1 autocorrelation r (Kendall 1954 for its bias).',
    },
    'level-that-wanders': {
      title: name('level-that-wanders'),
      says: [
        'Some figures come back to their level, and some wander: each period starts from where the last one ended. Two windows of such figures differ although nothing was done, the more the longer they are. So a change is claimed only if it does one of three things that figures which merely wander do not.',
        'Either they stepped at the change itself: the level is allowed to wander from period to period as much as it is seen to, and the step must stand out. Or they stayed before and then came further than figures that wander as before would come; this sees a change that came in bit by bit. Or they went so straight that no wandering would do it, and whether that trend is the change’s doing is what grade 4 asks.',
      ],
      used: 'For every measure, over all periods of both windows. Where the series is seen to swing with the year, each part of the year has a level of its own, as long as there are periods enough.',
      cannot:
        'See a change that comes in slowly after figures that already wandered. A window after that begins once everybody has met the change helps, and so do more periods before it.',
      formula: 'y = level + chance, level = last level + step of its own + b · (at the change)',
      source:
        'A. C. Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, 1989 (the local level model with an intervention, by restricted likelihood).',
    },
    amounts: {
      title: 'Totals',
      says: [
        'A sum of money or a count of parcels for a month is the whole of that month and no sample of cases. Its interval is that of the differences between periods alone: two windows are shown by their average for a period, and compared by how much the periods of each differ.',
      ],
      used: 'For amounts: credits paid, income, parcels.',
      cannot: 'Whether the total moved because there were more customers. A total should stand beside a rate.',
    },
  },
};
