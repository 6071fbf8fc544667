import type { HoldingWords } from '../holding-words.ts';

/** Whether a change still holds, in German. */
export const deHolding: HoldingWords = {
  question: 'Hält es?',
  howAsked: 'Wie eine Änderung wieder befragt wird',
  labels: {
    holds: 'hält weiterhin',
    slipping: 'fällt zurück',
    unclear: 'unklar, ob es hält',
    early: 'noch zu früh, um zu sagen, ob es hält',
  },
  worse: (from, to, moved) =>
    `Vom ${from} bis zum ${to} ist es schlechter als im Zeitraum nach der Änderung: ${moved}.`,
  better: (from, to, moved) => `Vom ${from} bis zum ${to} ist es besser als vor der Änderung: ${moved}.`,
  notWorse: 'Es ist nicht klar schlechter als im Zeitraum nach der Änderung.',
  neither: (from, to, now, then, before) =>
    `Vom ${from} bis zum ${to} war es ${now}, im Zeitraum nach der Änderung ${then}, vor der Änderung ${before}: weder klar schlechter als in jenem Zeitraum noch klar besser als vorher.`,
  maybeSeason: 'Es sind andere Monate des Jahres: Die Jahreszeit ist als Ursache nicht ausgeschlossen.',
  stillBetter: 'Es ist noch immer besser als vor der Änderung.',
  notShownBetter: 'Dass es noch besser ist als vor der Änderung, ist nicht gezeigt.',
  whyUnknown: 'Die Werte zeigen nicht, warum.',
  fewCases: 'Die Zeiträume seitdem enthalten zu wenige Fälle für einen Vergleich.',
  likelier: (longer, { value, lower, upper }) =>
    `in ${value} von 100 Paaren (${lower} bis ${upper}) dauert ein Fall jetzt ${longer ? 'länger' : 'kürzer'} als einer damals`,
  moved: (up) => (up ? 'gestiegen' : 'gesunken'),
  asked: (label) => `Wieder gefragt: ${label}`,
  toBeAsked: 'Wird zum ersten Mal gefragt, ob es hält',
};
