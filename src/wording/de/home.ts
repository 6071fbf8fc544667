import type { HomeWords } from '../home-words.ts';

/** The home page in German. */
export const deHome: HomeWords = {
  inShort: {
    atRisk: (span) => (span === '' ? 'jeden Monat gefährdet' : `jeden Monat gefährdet, ${span}`),
    unpriced: 'noch für keinen ungelösten Schmerzpunkt ist beziffert, was er kostet',
    allResolved: 'jeder Schmerzpunkt ist gelöst',
    unresolved: (painPoints, focus) =>
      `${painPoints === 1 ? 'ungelöster Schmerzpunkt' : 'ungelöste Schmerzpunkte'}, ${focus === 0 ? 'keiner' : focus} im Fokus`,
    standings: 'Pläne besser · keine klare Veränderung · schlechter',
    early: (count) =>
      count === 1 ? 'Ein Plan lässt sich noch nicht beurteilen.' : `${count} Pläne lassen sich noch nicht beurteilen.`,
    slipping: (count) => (count === 1 ? 'Einer fällt zurück.' : `${count} fallen zurück.`),
    money: 'Wo das Geld liegt',
  },
  rows: {
    focus: 'Jetzt im Fokus',
    costly: 'Was am meisten kostet',
    unresolved: 'Ungelöst',
    noFocus: (priced, all) => {
      if (priced === 0) return 'Zurzeit ist nichts im Fokus und noch nichts beziffert.';
      const these = priced === 1 ? 'dies ist der Schmerzpunkt, der' : 'dies sind die Schmerzpunkte, die';
      const among = all ? '' : ' von denen, die beziffert sind,';
      return `Zurzeit ist nichts im Fokus; ${these}${among} am meisten ${priced === 1 ? 'kostet' : 'kosten'}.`;
    },
    columns: {
      chart: 'Vorher und nachher',
      event: 'Was Kunden geschieht, und wer sich darum kümmert',
      claim: 'Was die Zahlen belegen',
      cost: 'Warten kostet',
    },
    aMonth: 'im Monat gefährdet',
    notPriced: 'Noch nicht beziffert',
    noPlan: 'Noch kein Plan',
    notMeasured: 'Noch wird nichts gemessen',
    goesTo: { 3: 'Ursache nicht belegt', 4: 'über den eigenen Trend hinaus', 5: 'über eine Vergleichsgruppe hinaus' },
    grade: (grade) => `Belegstufe ${grade} von 5`,
    stopped: 'eingestellt',
    alsoTried: 'Auch versucht:',
  },
  better: 'Was besser geworden ist',
  didNot: 'Was nicht besser geworden ist',
  overdue: 'Überfällig',
  changed: 'Im Lauf eines Monats geändert',
  noneBetter: 'Noch ist von nichts belegt, dass es besser geworden ist.',
  noneFailed: 'Von nichts ist bekannt, dass es gescheitert wäre.',
  noneOverdue: 'Nichts ist überfällig.',
  noneChanged: (day) => `Kein Plan und kein Schmerzpunkt nennt etwas aus dem Monat bis zum ${day}.`,
  more: (count) => (count === 1 ? 'Einer mehr steht unter' : `${count} weitere stehen unter`),
  allPlans: 'allen Plänen',
  and: 'und',
  allPainPoints: 'allen Schmerzpunkten',
  howWeKnow: 'Woher wir das wissen',
};
