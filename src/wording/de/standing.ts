import type { StandingWords } from '../standing-words.ts';
import { inDative } from './dative.ts';

/** Listen von Kennzahlen und die Karte einer Kundenreise auf Deutsch. */
export const deStanding: StandingWords = {
  noFigures: 'noch keine Zahlen',
  groupsOnly: 'nur Zahlen einzelner Gruppen',
  newest: (value, period) => `${value} (${period})`,
  upFrom: (value, period) => `gestiegen von ${inDative(value)} (${period})`,
  downFrom: (value, period) => `gesunken von ${inDative(value)} (${period})`,
  asBefore: (period) => `wie zuvor (${period})`,
  map: 'Die Reise auf einen Blick',
  noPainPoint: 'Hier ist kein Schmerzpunkt bekannt.',
  notPriced: 'noch nicht beziffert',
  aMonth: (money, over) => `${over ? 'zuvor ' : ''}${money} im Monat`,
  status: { identified: 'erkannt', focus: 'im Fokus', parked: 'zurückgestellt', resolved: 'gelöst' },
  noPlan: (over) => (over ? 'kein Plan' : 'noch kein Plan'),
  known: (day) => `Bekannt seit ${day}`,
  begun: (day, begun) => `${begun ? 'Begonnen' : 'Beginnt'} am ${day}`,
  sponsors: 'Unterstützung aus der Leitung',
  backedOn: (day, where) => `Öffentlich unterstützt am ${day}: ${where}`,
  contact: 'Zu erreichen',
  consulted: 'Beteiligt an Plänen',
  since: (what, day, begun) => `${what}, ${begun ? 'seit' : 'ab'} ${day}`,
  consultedAs: {
    present: { responsible: 'führt mit aus', consulted: 'wird gefragt', informed: 'wird informiert' },
    past: { responsible: 'führte mit aus', consulted: 'wurde gefragt', informed: 'wurde informiert' },
  },
};
