import type { UnitPartsWords } from '../unit-parts-words.ts';

/** Der Teil jeder Einheit am Ganzen, auf Deutsch. */
export const deUnitParts: UnitPartsWords = {
  title: 'Der Teil jeder Einheit',
  count: (units) => `${units} Einheiten`,
  figureTitle: (name) => `${name}: jede Einheit neben dem Ganzen`,
  subject: (name) => `${name}, jede Einheit`,
  lead: (span) =>
    `${span}, die Einheit mit den meisten Fällen zuerst. Das ist keine Rangliste: Ein Platz in einer Liste sagt nichts, was die Grenzen nicht sagen.`,
  limits: {
    chance:
      'Bei weniger als zehn Einheiten berücksichtigen die Grenzen nur den Zufall. Einheiten unterscheiden sich aus vielen Gründen; eine außerhalb verdient einen Blick und beweist keinen Fehler.',
    between: (apart) =>
      `Die Grenzen berücksichtigen den Zufall und wie weit Einheiten ohnehin auseinanderliegen, nämlich ${apart} (als Standardabweichung).`,
    none: 'Nichts sagt, wie sehr der Zufall allein diese Werte von Einheit zu Einheit bewegt; deshalb gibt es keine Grenzen, und keine Einheit kann anders genannt werden.',
  },
  small: (minimum, units) => `Weniger als ${minimum} Fälle, deshalb nicht gezeichnet: ${units}.`,
  smallEvents: (minimum, units) =>
    `Weniger als ${minimum} Ereignisse wären zu erwarten, deshalb nicht gezeichnet: ${units}.`,
  smallOne: (name, n) => `${name} (${n})`,
  change: {
    moved: (from, to, span, difference) =>
      `Alle zusammen gingen von ${from} im Jahr davor (${span}) auf ${to}: ${difference}.`,
    made: (level, mix) =>
      `Die eigenen Werte der Einheiten machen davon ${level} aus; welche Einheiten mehr oder weniger der Fälle hatten, macht ${mix} aus.`,
    level: (level) => `Die Einheiten machen davon ${level} aus.`,
    everyOtherWay:
      'Jede Einheit ging in die andere Richtung. Das Ganze bewegte sich, weil die Fälle zu Einheiten wanderten, die auf jener Seite liegen.',
    otherWay:
      'Die eigenen Werte der Einheiten gingen in die andere Richtung. Das Ganze bewegte sich, weil die Fälle zu Einheiten wanderten, die auf jener Seite liegen.',
    unknown:
      'Was jede Einheit zur Veränderung des Ganzen beiträgt, lässt sich sagen, sobald zwei Jahre auf eine Weise gezählt sind.',
    medians:
      'Die Mitte aller Fälle hat keine Teile; was jede Einheit zu ihrer Veränderung beiträgt, lässt sich nicht sagen.',
  },
  how: 'Wie Einheiten verglichen werden',
  yourPart: {
    title: 'Ihr Teil',
    intro:
      'Was die eigenen Einheiten dieser Abteilung am Ganzen sind. Die Grenzen sagen, welche sich um mehr als den Zufall unterscheiden; eine Rangliste ist das nicht.',
    caption: (metric) => `${metric}: die Einheiten dieser Abteilung`,
    columns: {
      unit: 'Einheit',
      figure: 'Wert (95-%-Intervall)',
      part: 'Teil des Ganzen',
      standing: 'Neben dem Ganzen',
    },
    standings: {
      better: 'besser, außerhalb der äußeren Grenzen',
      worse: 'schlechter, außerhalb der äußeren Grenzen',
      edge: 'am Rand der Grenzen',
      within: 'innerhalb der Grenzen',
    },
    noLimits: 'keine Grenzen, also ist nichts zu sagen',
    tooSmall: (n) => `zu wenige, um gelesen zu werden (${n})`,
    together: (units, share, adds) =>
      `Zusammen sind ${units} ${share} des Ganzen und tragen ${adds} zu seiner Veränderung gegenüber dem Vorjahr bei.`,
    togetherShare: (units, share) => `Zusammen sind ${units} ${share} des Ganzen.`,
  },
};
