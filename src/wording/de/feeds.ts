import type { FeedsWords } from '../feeds-words.ts';

/** Feeds und Kalender auf Deutsch. */
export const deFeeds: FeedsWords = {
  follow: 'Zum Verfolgen',
  updates: 'Neues von den Verantwortlichen',
  grades: 'Was die Zahlen nun belegen',
  emerging: 'Was schlechter wird',
  calendar: 'Kommende Termine',
  asks: (callToAction) => `Bittet um: ${callToAction}`,
  stepDue: (what) => `Fällig: ${what}`,
  goalDue: (metric) => `Ziel fällig: ${metric}`,
  updateDue: (plan) => `Neuigkeit fällig: ${plan}`,
  readable: (metric) => `Erstmals lesbar: ${metric}`,
  about: (plan, who) => `${plan}. ${who}.`,
};
