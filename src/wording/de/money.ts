import type { MoneyWords } from '../money-words.ts';

const stay = (painPoints: number) => (painPoints === 1 ? 'er bleibt' : 'sie bleiben');
const wereOpened = (painPoints: number) => (painPoints === 1 ? 'er eröffnet wurde' : 'sie jeweils eröffnet wurden');
const affect = (painPoints: number, affected: string) => {
  const customers = affected === '1' ? 'einen Kunden' : `${affected} Kunden`;
  return painPoints === 1
    ? `Der Schmerzpunkt betrifft ${customers} im Jahr`
    : `Zusammengezählt betreffen die Schmerzpunkte ${customers} im Jahr`;
};

/** Money in German. */
export const deMoney: MoneyWords = {
  deck: 'Was ungelöste Schmerzpunkte gefährden, und was Pläne voraussichtlich zurückbringen.',
  atRisk: 'Gefährdet',
  urgent: 'Was am dringendsten ist',
  returns: 'Was Pläne voraussichtlich zurückbringen',
  returnsDeck:
    'Jeder Nutzen ist der Anteil an den Kosten des Schmerzpunkts, den die verantwortliche Person wegzunehmen erwartet. Die Zahlen belegen ihn nicht: Was sie bisher zeigen, steht bei jedem Plan.',
  howReturns: 'Wie der Ertrag berechnet wird',
  total: {
    unknown: (reason) => `Die Summe lässt sich nicht berechnen: ${reason}.`,
    nothing: (unresolved) =>
      unresolved === 0
        ? 'Kein Schmerzpunkt ist ungelöst, deshalb gibt es nichts zusammenzuzählen.'
        : 'Noch für keinen ungelösten Schmerzpunkt ist beziffert, was er kostet, deshalb gibt es nichts zusammenzuzählen.',
    aMonth: (painPoints) => `gefährdet in jedem Monat, in dem ${stay(painPoints)}`,
    sinceOpened: (painPoints) => `gefährdet, seit ${wereOpened(painPoints)}`,
    rows: {
      month: (painPoints) => `In jedem Monat, in dem ${stay(painPoints)}`,
      year: 'In einem Jahr',
      sinceOpened: (painPoints) => `Seit ${wereOpened(painPoints)}`,
    },
    label: 'Insgesamt gefährdet',
    caption: (painPoints) =>
      painPoints === 1
        ? 'Was ein ungelöster Schmerzpunkt gefährdet'
        : `Was ${painPoints} ungelöste Schmerzpunkte zusammen gefährden`,
    cap: 'Wie oft jemand gezählt wird',
    noCap: (painPoints) =>
      `Der Bericht sagt nicht, wie viele Kunden es gibt, deshalb begrenzt nichts die Summen.${painPoints === 1 ? '' : ' Wer zwei Probleme erlebt, zählt darin zweimal.'}`,
    below: (painPoints, affected, customers) =>
      `${affect(painPoints, affected)}. Das sind nicht mehr als die ${customers}, die es gibt, deshalb war nichts zu begrenzen.${painPoints === 1 ? '' : ' Manche können dennoch mehr als einen erlebt haben.'}`,
    capped: (painPoints, affected, customers, share) =>
      `${affect(painPoints, affected)}, und es gibt nur ${customers}. Die Summen je Monat und Jahr sind deshalb auf ${share} dessen verringert, was ${painPoints === 1 ? 'er ergibt' : 'die Schmerzpunkte ergeben'}. Was gefährdet war, seit ${wereOpened(painPoints)}, ist es nicht.`,
    estimates:
      'Gefährdet, nicht verloren: Das sind Schätzungen aus Angaben, die mit ihren Quellen auf der Seite jedes Schmerzpunkts stehen.',
    howMoney: 'Wie das Geld berechnet wird',
  },
  cost: {
    title: 'Was es kostet',
    unknown: (reason) => `Die Kosten lassen sich nicht berechnen: ${reason}.`,
    atRisk: (money, time) => `${money} gefährdet ${time}`,
    aMonth: (over) => `gefährdet in jedem Monat, in dem er ${over ? 'blieb' : 'bleibt'}`,
    inTime: (time) => `gefährdet ${time}`,
    met: (count, over) =>
      count === 1
        ? `Person ${over ? 'erlebte' : 'erlebt'} es in einem Jahr`
        : `Kunden ${over ? 'erlebten' : 'erleben'} es in einem Jahr`,
    notCounted: (month) => `die Zeit seit der Eröffnung wird gezählt, sobald ${month} vorüber ist`,
    since: (month) => `seit ${month}`,
    between: (from, to) => `von ${from} bis ${to}`,
    label: 'Gefährdetes Geld',
    caption: 'Gefährdetes Geld: gefährdet, nicht verloren, und nie eine Zahl allein',
    rows: {
      loyalty: 'Kunden, die gehen',
      wordOfMouth: 'Was unzufriedene Kunden weitererzählen',
      contacts: 'Bearbeitung ihrer Anfragen',
      concessions: 'Was erstattet wird',
      year: 'Alles zusammen, im Jahr',
      month: (over) => `In jedem Monat, in dem er ${over ? 'blieb' : 'bleibt'}`,
    },
    ownBounds: 'Jede Zeile hat ihre eigenen Grenzen; die niedrigen und hohen Werte müssen sich nicht addieren.',
    howCost: 'Wie die Kosten berechnet werden',
    simple:
      'Das einfache Modell zählt nur Kunden, die gehen könnten. Wo Anfragen, Erstattungen oder Weitererzähltes mehr ausmachen, passt das Modell nach Bearbeitung besser.',
    nobodyAtRisk:
      'Nach dem einfachen Modell ist hier niemand gefährdet, etwa weil Kunden nicht gehen können. Anfragen, Erstattungen und Weitererzähltes kosten trotzdem Geld: Das Modell nach Bearbeitung passt besser und zählt sie mit.',
  },
  inputs: {
    label: 'Angaben zu den Kosten',
    caption: 'Woraus die Kosten berechnet werden, jede Angabe mit Quelle und Datum',
    columns: { input: 'Angabe', figure: 'Wert', source: 'Quelle', asOf: 'Stand' },
    ruleOfThumb: 'Faustregel, nicht unser eigener Wert.',
    names: {
      customers: 'Kunden, die es erleben könnten',
      shareAffected: 'Anteil, der es in einem Jahr erlebt',
      loyaltyDrop: 'Rückgang des Anteils, der bleibt',
      contactRate: 'Anteil, der sich bei uns meldet',
      satisfied: 'Anfragen, die zufrieden endeten',
      mollified: 'Anfragen, die besänftigt endeten, nicht zufrieden',
      dissatisfied: 'Anfragen, die unzufrieden endeten',
      loyaltyNoProblem: 'Es bleiben von denen, die es nicht erlebten',
      loyaltySatisfied: 'Es bleiben von den Zufriedenen',
      loyaltyMollified: 'Es bleiben von den Besänftigten',
      loyaltyDissatisfied: 'Es bleiben von den Unzufriedenen',
      loyaltyNoContact: 'Es bleiben von denen, die nichts sagten',
      annualValue: 'Deckungsbeitrag je Kunde im Jahr',
      peopleTold: 'Menschen, denen ein unzufriedener Kunde davon erzählt',
      conversionLoss: 'Anteil derer, die davon hören und dann nicht kaufen',
      contactsPerComplainant: 'Kontakte, bis es erledigt ist',
      costPerContact: 'Kosten eines Kontakts',
      concession: 'Erstattung an Kunden, denen geholfen wird',
    },
  },
  ranges: { atRisk: 'Gefährdet' },
  ranked: {
    label: 'Schmerzpunkte nach Dringlichkeit',
    caption: 'Ungelöste Schmerzpunkte, die dringendsten zuerst, und warum sie dort stehen',
    place: 'Platz',
    aMonth: 'Gefährdet im Monat',
    sinceOpened: 'Seit Eröffnung',
    unknown: 'nicht bekannt',
  },
  listed: (over) => (over ? 'waren im Monat gefährdet' : 'im Monat gefährdet'),
  plan: {
    putsAtRisk: (over) => `Der Schmerzpunkt ${over ? 'gefährdete' : 'gefährdet'}`,
    perMonth: (money, span, over) => `${money} in jedem Monat, in dem er ${over ? 'blieb' : 'bleibt'}${span};`,
    howWorkedOut: 'wie das berechnet wird',
    takesAway: 'Soll davon wegnehmen',
    benefit: (money, span) => `${money} im Jahr${span}. Erwartet, nicht belegt.`,
    source: (source, day) => `Quelle: ${day === undefined ? source : `${source}, ${day}`}.`,
    costs: 'Kosten',
    costsOnce: (once, aYear, stopped) =>
      `Einmalig ${once}, dazu ${aYear} im Jahr${stopped ? ', solange er lief' : ' für den Betrieb'}.`,
    budget: 'Budget',
  },
  expected: {
    net: 'Erwarteter Überschuss im Jahr',
    payback: 'Erwartete Zeit bis zum Ausgleich',
    overYears: (years) => `Erwarteter Ertrag über ${years} Jahre`,
    present: (value, rate) => `; Barwert ${value} bei ${rate} im Jahr.`,
    none: 'Erwarteter Ertrag',
    noneBecause: (reason) => `Ein Ertrag wird nicht angegeben: ${reason}.`,
  },
  list: {
    notMeasured: 'noch wird nichts gemessen',
    shown: (status, what) => `${status}. Bisher gezeigt: ${what}.`,
    costs: (once, aYear, stopped) =>
      stopped
        ? `Kostete einmalig ${once} und ${aYear} im Jahr, solange er lief.`
        : `Kostet einmalig ${once} und ${aYear} im Jahr.`,
    notStated: 'Nutzen oder Kosten sind nicht angegeben, deshalb lässt sich kein Ertrag nennen',
    benefit: 'Nutzen im Jahr',
    net: 'Überschuss im Jahr',
    payback: 'Zeit bis zum Ausgleich',
    overYears: (years) => `Ertrag über ${years} Jahre`,
    present: 'Barwert',
  },
  noBenefit: {
    stopped: 'Der Plan wurde eingestellt, deshalb wird von ihm kein Nutzen erwartet',
    worse: 'Nach der Änderung wurde es schlechter, deshalb wird kein Nutzen erwartet',
  },
  never: 'nie',
  neverAtHigh: 'auch beim hohen Wert',
  farAway: 'über 50 Jahre',
  nothingSpent: 'es wird nichts ausgegeben',
};
