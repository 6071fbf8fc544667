import type { ListeningWords } from '../listening-words.ts';

/** The pages about programmes and voices in German. */
export const deListening: ListeningWords = {
  programmes: {
    title: 'Programme',
    deck: 'Arbeit, die Kundinnen und Kunden zuhört, und was daraus wurde.',
    kinds: {
      'voice-of-the-customer': 'Stimme der Kunden',
      'journey-mapping': 'Kundenreisen',
      culture: 'Kultur',
      measurement: 'Messung',
    },
    ratio: (total, plan, decision, nothing) =>
      total === 1
        ? `Der eine Bericht bisher führte zu ${plan === '1' ? 'einem Plan' : decision === '1' ? 'einer Entscheidung' : 'nichts'}`
        : `Von ${total} Berichten ${plan === '1' ? 'führte' : 'führten'} ${plan} zu einem Plan, ${decision} zu einer Entscheidung und ${nothing} zu nichts`,
    since: (day) => `seit dem ${day}`,
    costs: (money) => `Das Zuhören kostet ${money} im Jahr.`,
    unpriced: (count) => (count === 1 ? 'Ein Programm nennt keine Kosten.' : `${count} Programme nennen keine Kosten.`),
    asTold: 'Wozu ein Bericht führte, steht hier so, wie sein Programm es angibt.',
    noReports: 'Bisher ist kein Bericht daraus entstanden.',
    runBy: (department) => `Verantwortet von ${department}`,
    aYear: (money) => `${money} im Jahr`,
    plans: 'Pläne, die daraus entstanden',
    noPlans: 'Bisher ist kein Plan daraus entstanden.',
    reports: 'Berichte',
    columns: { on: 'Erschienen', title: 'Bericht', ledTo: 'Führte zu' },
    ledTo: { plan: 'Einem Plan', decision: 'Einer Entscheidung', nothing: 'Nichts' },
    none: 'In diesem Bericht ist noch kein Programm beschrieben.',
  },
  voices: {
    title: 'Stimmen',
    deck: 'Was Kundinnen und Kunden in ihren eigenen Worten sagten, wohin es ging und was daraus wurde.',
    count: (count) => (count === 1 ? 'Eine Stimme' : `${count} Stimmen`),
    told: (count) => `bei ${count} steht, was die Person erfuhr`,
    cameOf: (total, { onPainPoint, decided, answered, open }) => {
      if (total === 1)
        return `Eine Stimme; ${onPainPoint > 0 ? 'sie gehört zu einem Schmerzpunkt' : decided > 0 ? 'sie führte zu einer Entscheidung' : answered > 0 ? 'sie wurde beantwortet' : 'aus ihr wurde noch nichts'}.`;
      const parts = [
        onPainPoint > 0 && `${onPainPoint} ${onPainPoint === 1 ? 'gehört' : 'gehören'} zu einem Schmerzpunkt`,
        decided > 0 &&
          `${decided} ${onPainPoint > 0 ? 'weitere ' : ''}${decided === 1 ? 'führte' : 'führten'} zu einer Entscheidung`,
        answered > 0 &&
          `${answered} ${onPainPoint + decided > 0 ? 'weitere ' : ''}${answered === 1 ? 'wurde' : 'wurden'} beantwortet`,
        open > 0 && `aus ${open} wurde noch nichts`,
      ];
      return `${total} Stimmen: ${parts.filter(Boolean).join(', ')}.`;
    },
    themes: 'Worum es geht',
    newest: (day) => `die neueste vom ${day}`,
    decisions: (count) =>
      count === 1 ? 'Eine führte zu einer Entscheidung' : `${count} führten zu einer Entscheidung`,
    noHome: (count) =>
      count === 1
        ? 'Eine hat keinen Schmerzpunkt und keine Entscheidung'
        : `${count} haben keinen Schmerzpunkt und keine Entscheidung`,
    untaken: 'Diese hat niemand aufgenommen',
    allTaken:
      'Jede Stimme hat einen Schmerzpunkt, eine Entscheidung, eine Antwort oder eine Abteilung, an die sie ging.',
    controls: 'Wie viel davon wir entscheiden',
    control: {
      direct: 'Wir entscheiden es selbst',
      influence: 'Wir können es beeinflussen',
      outside: 'Es liegt nicht in unserer Hand',
    },
    all: 'Alle Stimmen, die neuesten zuerst',
    kinds: { survey: 'Umfrage', complaint: 'Beschwerde', informal: 'Nebenbei' },
    heardBy: 'Gehört von',
    passedTo: 'Weitergegeben an',
    partOf: 'Teil von',
    toldThem: 'Die Person erfuhr',
    decided: 'Entschieden',
    nobody: 'Bisher hat sie niemand aufgenommen.',
    nothingYet: 'Aus ihr wurde noch nichts: kein Schmerzpunkt, keine Entscheidung und keine Antwort.',
    onlyAnswered: 'Ein Schmerzpunkt oder eine Entscheidung wurde aus ihr noch nicht.',
    none: 'In diesem Bericht ist noch keine Stimme aufgeschrieben.',
  },
};
