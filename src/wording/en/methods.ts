import type { Words } from '../words.ts';

/** How differences are computed, in English. */
export const enMethods: Words['methods'] = {
  newcombe: {
    name: 'Newcombe’s interval for two shares',
    explanation:
      'Sets the share before against the share after, and stays honest with small numbers and shares near 0 or 100%.',
  },
  'adjusted-wald': {
    name: 'Adjusted Wald interval for two scores',
    explanation:
      'Sets two net promoter scores against each other after adding three imagined answers to each, so that a handful of answers does not look certain.',
  },
  welch: {
    name: 'Welch’s interval for two means',
    explanation: 'Sets two averages against each other without assuming that answers spread equally before and after.',
  },
  'conditional-binomial': {
    name: 'Exact comparison of two rates',
    explanation:
      'Asks how the events would have fallen before and after by chance alone, given how much could happen in each window.',
  },
  'hodges-lehmann-exact': {
    name: 'Hodges–Lehmann shift, exact',
    explanation:
      'Pairs every case before with every case after and takes the middle difference, so that a few extreme cases do not decide; the interval counts every ordering.',
  },
  'hodges-lehmann-normal': {
    name: 'Hodges–Lehmann shift, large samples',
    explanation:
      'Pairs every case before with every case after and takes the middle difference, so that a few extreme cases do not decide; the interval is an approximation for many cases.',
  },
  'geometric-mean-ratio': {
    name: 'Ratio of geometric means',
    explanation: 'Compares durations by their logarithms and says how many times as long a case takes.',
  },
  'between-periods': {
    name: 'Differences between periods',
    explanation:
      'Sets the windows against how much the periods of each differ among themselves, whatever made them differ, and allows for periods that resemble the one before.',
  },
  'level-that-wanders': {
    name: 'Level that wanders',
    explanation:
      'Lets the figures wander from period to period as much as they are seen to, and asks how far they stepped at the change itself.',
  },
  'interrupted-series': {
    name: 'Interrupted series',
    explanation: 'Carries the measure’s own line on past the day of the change and says how far the figures left it.',
  },
  'difference-in-differences': {
    name: 'Difference in differences',
    explanation: 'Takes the change of a group that did not meet the change away from the change of the group that did.',
  },
  'control-chart': {
    name: 'Control chart',
    explanation:
      'Shows how much the figures vary from period to period by themselves, and marks what is unlikely to be only that.',
  },
};

/** Why a figure is withheld, in English; each fits after a colon. */
export const enReasons: Words['reasons'] = {
  'no-data': 'there are no figures',
  'invalid-figures': 'some figures cannot be right',
  'too-few': 'there are too few cases',
  'too-few-periods': 'there are too few periods',
  'no-variation': 'the figures do not vary, so nothing says how sure the difference is',
  'no-events': 'nothing happened before or after',
  'not-positive': 'a ratio needs figures above zero',
  'no-interval': 'single totals have no interval',
  'too-large': 'the figures are too large to compute with',
  'invalid-input': 'an input is out of bounds',
};

/** Why a comparison group cannot be used, in English; each fits after a colon. */
export const enGroupFaults: Words['groupFaults'] = {
  'unknown-group': 'no row of the figures has the group that is named',
  'only-groups': 'every row has a group, and none is named',
  'another-kind': 'its figures are of another kind or another rhythm',
  'holds-the-group': 'it holds the group that met the change',
};
