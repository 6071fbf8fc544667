import type { ListeningWords } from '../listening-words.ts';

/** The pages about programmes and voices in British English. */
export const enListening: ListeningWords = {
  programmes: {
    title: 'Programmes',
    deck: 'Work that listens to customers, and what came of it.',
    kinds: {
      'voice-of-the-customer': 'Voice of the customer',
      'journey-mapping': 'Journey mapping',
      culture: 'Culture',
      measurement: 'Measurement',
    },
    ratio: (total, plan, decision, nothing) =>
      total === 1
        ? `The one report so far led to ${plan === '1' ? 'a plan' : decision === '1' ? 'a decision' : 'nothing'}`
        : `Of ${total} reports ${plan} led to a plan, ${decision} to a decision and ${nothing} to nothing`,
    since: (day) => `since ${day}`,
    costs: (money) => `Listening costs ${money} a year.`,
    unpriced: (count) => (count === 1 ? 'One programme names no cost.' : `${count} programmes name no cost.`),
    asTold: 'What a report led to is what its programme says of it.',
    noReports: 'No report has come out of it yet.',
    runBy: (department) => `Run by ${department}`,
    aYear: (money) => `${money} a year`,
    plans: 'Plans that came out of it',
    noPlans: 'No plan has come out of it yet.',
    reports: 'Reports',
    columns: { on: 'Came out', title: 'Report', ledTo: 'Led to' },
    ledTo: { plan: 'A plan', decision: 'A decision', nothing: 'Nothing' },
    none: 'No programme is described in this report yet.',
  },
  voices: {
    title: 'Voices',
    deck: 'What customers said in their own words, where each went, and what came of it.',
    count: (count) => (count === 1 ? 'One voice' : `${count} voices`),
    told: (count) => `for ${count} it is written down what the customer was told`,
    cameOf: (total, { onPainPoint, decided, answered, open }) => {
      if (total === 1)
        return `One voice; ${onPainPoint > 0 ? 'it is part of a pain point' : decided > 0 ? 'it led to a decision' : answered > 0 ? 'it was answered' : 'nothing came of it yet'}.`;
      const parts = [
        onPainPoint > 0 && `${onPainPoint} ${onPainPoint === 1 ? 'is' : 'are'} part of a pain point`,
        decided > 0 && `${decided} ${onPainPoint > 0 ? 'more ' : ''}led to a decision`,
        answered > 0 &&
          `${answered} ${onPainPoint + decided > 0 ? 'more ' : ''}${answered === 1 ? 'was' : 'were'} answered`,
        open > 0 && `of ${open} nothing came yet`,
      ];
      return `${total} voices: ${parts.filter(Boolean).join(', ')}.`;
    },
    themes: 'What they are about',
    newest: (day) => `the newest on ${day}`,
    decisions: (count) => (count === 1 ? 'One led to a decision' : `${count} led to a decision`),
    noHome: (count) =>
      count === 1 ? 'One has no pain point and no decision' : `${count} have no pain point and no decision`,
    untaken: 'Nobody took these',
    allTaken: 'Every voice has a pain point, a decision, an answer or a department that it was passed to.',
    controls: 'How much of it we decide',
    control: {
      direct: 'We decide it ourselves',
      influence: 'We can influence it',
      outside: 'It is out of our hands',
    },
    all: 'Every voice, the newest first',
    kinds: { survey: 'Survey', complaint: 'Complaint', informal: 'In passing' },
    heardBy: 'Heard by',
    passedTo: 'Passed to',
    partOf: 'Part of',
    toldThem: 'The customer was told',
    decided: 'Decided',
    nobody: 'Nobody has taken it yet.',
    nothingYet: 'Nothing came of it yet: no pain point, no decision and no answer.',
    onlyAnswered: 'No pain point and no decision came of it yet.',
    none: 'No voice is written down in this report yet.',
  },
};
