import type { BriefingWords } from '../briefing-words.ts';

/** Die Kurzvorstellung auf Deutsch. */
export const deBriefing: BriefingWords = {
  title: 'Kurzvorstellung',
  description: 'Die Schmerzpunkte im Fokus, sonst die teuersten, einer je Folie, zum Vorführen oder Drucken.',
  back: 'Zurück zum Bericht',
  keys: 'Mit den Pfeiltasten blättern.',
  previous: 'Vorige Folie',
  next: 'Nächste Folie',
  place: (at, of) => `${at} von ${of}`,
  owner: 'Verantwortlich',
  costs: 'Warten kostet',
  aMonth: (money, span) => `${money} im Monat${span === '' ? '' : `, ${span}`}`,
  nextStep: 'Als Nächstes',
  noStep: 'Kein Schritt ist offen.',
  noPlan: 'Noch hat niemand einen Plan dafür.',
  results: 'Was bisher daraus geworden ist',
  whereToRead: 'Jede Zahl, und wie sicher sie ist, steht im Bericht.',
};
