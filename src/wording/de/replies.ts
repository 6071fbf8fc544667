import type { RepliesWords } from '../replies-words.ts';

/** „Sie sagten, wir taten“ auf Deutsch. */
export const deReplies: RepliesWords = {
  title: 'Sie sagten, wir taten',
  deck: 'Was Kundinnen und Kunden gesagt haben, was wir ihnen geantwortet haben und was die Zahlen seither zeigen, ob gut oder schlecht.',
  customerDeck: (organisation) =>
    `Was Sie ${organisation} gesagt haben, was daraufhin getan wurde und was nicht möglich war. Wo gemessen wird, stehen die Zahlen daneben, in welche Richtung sie auch gehen.`,
  youSaid: 'Sie sagten',
  weDid: 'Wir taten',
  weCouldNot: 'Wir konnten nicht, weil',
  nothingYet: 'Noch nichts.',
  notMeasured: 'Noch wird nichts gemessen, was dagegen getan wurde.',
  inMoney: 'Gemessen wird es in Geldbeträgen, die hier nicht gezeigt werden.',
  alsoInMoney: 'Gemessen wird es auch in Geldbeträgen, die hier nicht gezeigt werden.',
  shows: 'Was die Zahlen zeigen',
  told: (day) => `Mitgeteilt am ${day}.`,
  notTold: 'Den Kundinnen und Kunden wurde noch nichts mitgeteilt.',
  channel: 'Wie',
  noReply: 'Noch keine Antwort an alle',
  noReplyDeck: (count) =>
    count === 1
      ? 'Ein Schmerzpunkt ist ungelöst, und eine Antwort an Kundinnen und Kunden ist dazu nicht festgehalten.'
      : `${count} Schmerzpunkte sind ungelöst, und eine Antwort an Kundinnen und Kunden ist dazu nicht festgehalten.`,
  none: 'In diesem Bericht ist noch keine Antwort an Kundinnen und Kunden festgehalten.',
  howJudged:
    'Besser oder schlechter heißt eine Zahl nur, wenn sie sich stärker bewegt hat, als Zufall und ihr eigenes Auf und Ab sie sonst bewegen; hin und wieder ist das dennoch falsch. Alles andere heißt „keine klare Veränderung“. Dass sich eine Zahl bewegt hat, beweist nicht, wodurch.',
  edition:
    'Die Seite für Kundinnen und Kunden, ohne Namen und Geldbeträge, wird eigens erstellt und ist von hier aus nirgends verlinkt.',
};
