import { describe, expect, test } from 'vitest';
import { problemsIn, saidBy } from './example.ts';

const rule = 'story-claims-need-evidence';
const story = (body: string, headline = 'The fee now waits for the bank') => ({
  'plans/late-fee-grace/story.mdx': `---
headline: ${headline}
said: You charged me for being late when I was not.
did: We hold the fee until the bank has answered.
---

${body}
`,
});
const claimed = (body: string, locale: string) =>
  problemsIn({ ...story(body), 'report.yaml': `locale: ${locale}\n` })
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => /^"([^"]*)"/.exec(message)?.[1]);

describe('where the figures say nothing yet', () => {
  test.each([
    ['en-GB', 'Complaints have improved a lot.', 'improved'],
    ['en-GB', 'The late fee is **fixed** for good.', 'fixed'],
    ['en-GB', 'We resolved it in a week', 'resolved'],
    ['en-US', 'It was a huge success, and nobody noticed.', 'was a huge success'],
    ['en-GB', 'Things are much better since.', 'are much better'],
    ['en-GB', 'It is not only cheaper, it has improved.', 'improved'],
    ['en-GB', 'Nobody rang in May, but the wait\nimproved.', 'improved'],
    ['en-GB', '- One thing we solved', 'solved'],
    ['de-DE', 'Die Mahngebühr ist behoben.', 'behoben'],
    ['de-DE', 'Das hat sich deutlich verbessert.', 'verbessert'],
    ['de-AT', 'Der Ablauf wurde erfolgreich umgestellt.', 'erfolgreich'],
  ])('%s: "%s" claims too much', (locale, body, word) => {
    expect(claimed(body, locale)).toEqual([word]);
  });

  test.each([
    ['en-GB', 'Complaints have not improved.'],
    ['en-GB', "It hasn't been fixed, and nobody has solved it."],
    ['en-GB', 'Nothing improved. It never got better.'],
    ['en-GB', 'It will be resolved by March, or could be fixed sooner.'],
    ['en-GB', 'Has it improved?'],
    ['en-GB', 'We wait until it is fixed. If it is solved, we stop.'],
    ['en-GB', 'I doubt that the wait improved.'],
    ['en-GB', 'The customer said "you fixed it" and rang again.'],
    ['en-GB', '> It is so much better now.'],
    ['en-GB', 'There is a fixed fee and a fixed date. We resolved to try again.'],
    ['en-GB', 'It is far from solved, and we want it improved.'],
    ['en-GB', 'See [the fixed-line page](https://hillside.example/fixed) and `improved`.'],
    ['en-GB', 'It is better to ring, and better than nothing.'],
    ['en-GB', 'The improvement team met. Three small fixes are in the queue.'],
    ['en-GB', 'The engineer fixed the socket and the developers fixed a bug in the fixed broadband menu.'],
    ['de-DE', 'Das hat sich nicht verbessert.'],
    ['de-DE', 'Der erste Schritt ist erledigt.'],
    ['de-DE', 'Die Lage verbesserte sich kaum.'],
    ['de-DE', 'Es soll bis März behoben werden.'],
    ['de-DE', 'Der Kunde schrieb: „Endlich behoben“.'],
    ['de-DE', 'Ist es besser geworden?'],
  ])('%s: "%s" does not', (locale, body) => {
    expect(claimed(body, locale)).toEqual([]);
  });

  test('a headline, an update and a reply are held to it, too', () => {
    const example = {
      ...story('The file comes first.', 'We fixed the late fee'),
      'plans/late-fee-grace/updates/2025-07-14.mdx': `---
author: ada-quist
health: on-track
callToAction: Tell customers that it is solved.
---

It is sorted out.
`,
      'pain-points/late-fee.yaml': 'reply:\n  youSaid: You charged me.\n  weDid: >-\n    We have\n    fixed this.\n',
    };
    const places = problemsIn(example)
      .filter((problem) => problem.rule === rule)
      .map(({ place }) => place);
    expect(places).toEqual([
      'pain-points/late-fee.yaml 35:5-35:10',
      'plans/late-fee-grace/story.mdx 2:14-2:19',
      'plans/late-fee-grace/updates/2025-07-14.mdx 4:41-4:47',
      'plans/late-fee-grace/updates/2025-07-14.mdx 7:7-7:17',
    ]);
  });
});

const figures = (after: string) => ({
  'data/fees-in-flight.csv': `period,numerator,denominator
2025-01-01,52,410
2025-02-01,49,402
2025-03-01,55,420
2025-04-01,50,399
2025-05-01,47,405
2025-06-01,51,411
${after}
`,
});
const better = figures('2025-07-01,12,408\n2025-08-01,9,400\n2025-09-01,11,402');
const worse = figures('2025-07-01,112,408\n2025-08-01,109,400\n2025-09-01,111,402');

describe('where figures changed', () => {
  test('for the better, the word is earned for what is measured and for nothing else', () => {
    expect(saidBy(rule, { ...story('Fees while the payment is on its way have improved.'), ...better })).toEqual([]);
    expect(saidBy(rule, { ...story('Late-fee complaints have improved.'), ...better })).toEqual([
      'error: "improved" is more than the figures say: "Late-fee complaints" cannot be judged yet (grade 1). Write what was done, or what the figures show.',
    ]);
  });

  test('for the worse, it is not', () => {
    expect(saidBy(rule, { ...story('Fees while the payment is on its way have improved.'), ...worse })).toEqual([
      'error: "improved" is more than the figures say: "Fees while the payment is on its way" got worse (grade 3). Write what was done, or what the figures show.',
    ]);
  });
});

test('plain German prose of a manager raises no alarm of any rule about words', () => {
  const body = `Jede Nacht um zwei suchte ein Programm nach Konten, die nicht bezahlt hatten, und setzte 7,50 Euro darauf. Ich
habe es 2014 geerbt und nie gelesen. Im Januar 2025 zog die Revision Mahngebühren nach dem Zufall und legte
die Belege der Bank daneben. In mehr als einem Viertel der Fälle hatte der Kunde rechtzeitig überwiesen.
Peinlich war mir nicht der Fehler, sondern dass wir den Beweis hatten. Die Umstellung kam einen Monat zu spät,
weil im Frühjahr niemand das Abrechnungssystem anfassen darf. Etwa 650 Menschen riefen in diesem Monat
deswegen an, die es nicht hätten tun müssen. Wir haben zwei Dinge umgestellt: erst die Datei, dann die Gebühr.
Die Gebühr wartet jetzt auf die Bank. Auch die Einnahmen gingen zurück. Das steht im Plan, und es ist mir
lieber, Sie lesen es hier. Im August haben wir falsche Gebühren zurückgegeben, ohne dass jemand fragen musste.
Ein paar Hundert schrieben uns einen Dank, mehr fragten, was sonst noch falsch war. Eine Kollegin hat die
Datei jetzt. Der Ablauf am Schalter ist gelöst von der Frage, wer Schuld hat. Wir wissen noch nicht, ob es
hilft. Seit März liegt der Anteil bei etwa drei von zehn. Am 12. Februar haben wir den Assistenten abgestellt.
Die feste Gebühr bleibt. Bis Ende des Jahres soll die Zahl auf 4 Prozent sinken. Von 9 bis 17 Uhr ist das
Telefon besetzt, 84 Leute in vier Schichten. Der Brief hat 170 statt 640 Wörter. Im Pilot wurden 240 Fälle
geprüft, und der Preis stieg um 3 Euro. Die Probleme sind damit nicht vom Tisch. Im Rahmen des Projekts 2214
wurden 180.000 Euro bewilligt und 146.000 ausgegeben.`;
  const ofWords = [
    'story-claims-need-evidence',
    'cause-words-need-grade-4',
    'typed-figure-agrees',
    'voice-holds-no-personal-data',
  ];
  const problems = problemsIn({ ...story(body), 'report.yaml': 'locale: de-DE\n' });
  expect(problems.filter((problem) => ofWords.includes(problem.rule)).map(({ message }) => message)).toEqual([]);
});
