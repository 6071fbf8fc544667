import type { SearchWords } from '../search-words.ts';

/** Die Suche in allen Texten auf Deutsch. */
export const deSearch: SearchWords = {
  title: 'Suche',
  deck: 'Jedes Wort aus Plänen, Schmerzpunkten, Kennzahlen, Personen und Lehren.',
  withoutScript: ['Die Suche braucht JavaScript. Alles steht auch in der ', 'Übersicht', '.'],
  field: 'Suchen nach',
  submit: 'Suchen',
  filters: { type: 'Art', department: 'Abteilung', status: 'Stand', grade: 'Belegstufe', year: 'Jahr' },
  any: 'Alle',
  types: {
    plan: 'Plan',
    'pain-point': 'Schmerzpunkt',
    person: 'Person',
    metric: 'Kennzahl',
    lesson: 'Lehre',
    page: 'Seite',
  },
  grade: (grade) => `${grade} von 5`,
  lessonOf: (plan) => `Gelernt aus: ${plan}`,
  found: { one: 'Treffer', other: 'Treffer' },
  none: 'Nichts gefunden. Versuchen Sie es mit weniger Wörtern oder einem anderen Filter.',
  searching: 'Suche läuft …',
  failed: 'Die Suche konnte nicht geladen werden. Alles steht auch in der Übersicht.',
  more: 'Mehr zeigen',
  results: 'Treffer',
};
