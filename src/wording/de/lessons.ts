import type { LessonsWords } from '../lessons-words.ts';

/** Die Seite der Lehren auf Deutsch. */
export const deLessons: LessonsWords = {
  title: 'Lehren',
  deck: 'Pläne, nach denen nichts klar besser ist, die nachlassen oder eingestellt wurden, und was die Verantwortlichen daraus gelernt haben.',
  groups: {
    failed: 'Nicht klar besser, nachlassend oder eingestellt: was wir gelernt haben',
    silent: 'Nicht klar besser, nachlassend oder eingestellt: noch keine Lehre',
    others: 'Lehren der übrigen Pläne',
  },
  silentDeck: 'Die Verantwortlichen können es noch aufschreiben: Es steht im Maßnahmenplan unter „result“.',
  stopped: 'Eingestellt.',
  owner: 'Verantwortlich',
  none: 'Kein Plan ist eingestellt oder nachweislich gescheitert, und noch ist keine Lehre festgehalten.',
};
