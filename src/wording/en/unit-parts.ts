import type { UnitPartsWords } from '../unit-parts-words.ts';

/** Each unit's part of a whole, in English. */
export const enUnitParts: UnitPartsWords = {
  title: 'Each unit’s part',
  count: (units) => `${units} units`,
  figureTitle: (name) => `${name}: each unit beside the whole`,
  subject: (name) => `${name}, each unit`,
  lead: (span) =>
    `${span}, the unit with the most cases first. Nobody is ranked: a place in a list says nothing that the limits do not.`,
  limits: {
    chance:
      'With fewer than ten units the limits allow for chance alone. Units differ for many reasons, so one beyond them asks for a look and proves no fault.',
    between: (apart) =>
      `The limits allow for chance and for how far units lie apart anyway, which is ${apart} (as a standard deviation).`,
    none: 'Nothing says how much chance alone moves these figures from unit to unit, so there are no limits, and no unit can be called different.',
  },
  small: (minimum, units) => `Fewer than ${minimum} cases, so not drawn: ${units}.`,
  smallEvents: (minimum, units) => `Fewer than ${minimum} events would be expected, so not drawn: ${units}.`,
  smallOne: (name, n) => `${name} (${n})`,
  change: {
    moved: (from, to, span, difference) =>
      `All together went from ${from} in the year before (${span}) to ${to}: ${difference}.`,
    made: (level, mix) =>
      `The units’ own figures make ${level} of that, and which units had more or fewer of the cases makes ${mix}.`,
    level: (level) => `The units make ${level} of that.`,
    everyOtherWay:
      'Every unit went the other way. The whole moved because the cases moved to units that lie on that side.',
    otherWay:
      'The units’ own figures went the other way. The whole moved because the cases moved to units that lie on that side.',
    unknown: 'What each unit adds to the change of the whole can be told once there are two years counted in one way.',
    medians: 'The middle of all cases has no parts, so what each unit adds to its change cannot be told.',
  },
  how: 'How units are compared',
  yourPart: {
    title: 'Your part',
    intro:
      'What this department’s own units are of the whole. The limits say which differ by more than chance, and nobody is ranked.',
    caption: (metric) => `${metric}: this department’s units`,
    columns: { unit: 'Unit', figure: 'Figure (95% interval)', part: 'Part of the whole', standing: 'Beside the whole' },
    standings: {
      better: 'better, beyond the outer limits',
      worse: 'worse, beyond the outer limits',
      edge: 'at the edge of the limits',
      within: 'within the limits',
    },
    noLimits: 'no limits, so nothing can be said',
    tooSmall: (n) => `too few to be read (${n})`,
    together: (units, share, adds) =>
      `Together ${units} are ${share} of the whole and add ${adds} to its change from the year before.`,
    togetherShare: (units, share) => `Together ${units} are ${share} of the whole.`,
  },
};
