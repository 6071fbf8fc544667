import type { PassingWords } from '../passing-words.ts';

/** What a department hears in passing, in British English. */
export const enPassing: PassingWords = {
  title: 'Heard in passing, and not ours to decide',
  intro:
    'What customers said in passing to the people of this department, about what the company can only influence or what is out of its hands. Whoever is overheard is no sample of customers, so these are counts, and no chart sets them beside survey figures.',
  heard: 'Heard',
  passedOn: 'Passed on',
  answered: 'Customer answered',
  afterEach: (days) =>
    days.length === 1
      ? days[0] === '0'
        ? 'on the same day'
        : `after ${days[0] === '1' ? '1 day' : `${days[0]} days`}`
      : `after ${days.slice(0, -1).join(', ')} and ${days.at(-1)} days`,
  halfWithin: (days, n) => `half within ${days} (n\u00a0=\u00a0${n})`,
  unknownDay: (count) =>
    count === 1 ? 'one on a day that nobody wrote down' : `${count} on days that nobody wrote down`,
  nothingBack: (count, passedOn) =>
    count === 0
      ? `From ${passedOn === 1 ? 'the one' : 'everything'} that was passed on, an answer or a decision came back.`
      : passedOn === 1
        ? 'From the one that was passed on, nothing came back yet.'
        : `From ${count} of the ${passedOn} that were passed on, nothing came back yet: no answer to the customer and no decision.`,
  cameBackEmpty: 'Nothing came back yet.',
};
