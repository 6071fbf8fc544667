import type { LessonsWords } from '../lessons-words.ts';

/** Die Seite der Lehren auf Deutsch. */
export const deLessons: LessonsWords = {
  title: 'Lehren',
  deck: 'Was nichts klar verbessert hat oder eingestellt wurde, und was die Verantwortlichen daraus gelernt haben.',
  groups: {
    failed: 'Nicht besser, und was wir daraus gelernt haben',
    silent: 'Bisher nicht besser, und noch keine Lehre',
    others: 'Lehren der übrigen Pläne',
  },
  silentDeck: 'Die Verantwortlichen können es noch aufschreiben: Es steht im Maßnahmenplan unter „result“.',
  stopped: 'Eingestellt.',
  carriesOn: 'führt es weiter.',
  notMeasured: 'Noch wird nichts gemessen.',
  owner: 'Verantwortlich',
  none: 'Jeder Plan, der sich beurteilen lässt, hat etwas verbessert, und noch ist keine Lehre festgehalten.',
};
