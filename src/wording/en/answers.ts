import type { AnswersWords } from '../answers-words.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** Answers that customers are owed, in British English. */
export const enAnswers: AnswersWords = {
  title: 'Answers that customers wait for',
  who: 'An answer is owed to every complaint, unless it says that none is wanted, and to any other voice that asks for one.',
  soFar: (answered, owed, since) =>
    owed === 1
      ? `The one voice that was owed an answer, of ${since}, has ${answered === 1 ? 'one' : 'none'}.`
      : `${answered} of ${owed} voices that have been owed an answer since ${since} ${answered === 1 ? 'has' : 'have'} one.`,
  onUnknownDay: (count, answered) =>
    count === 1
      ? `For ${answered === 1 ? 'it' : 'one of them'} nobody wrote down the day; it stays out of the days below.`
      : `For ${count} of them nobody wrote down the day; they stay out of the days below.`,
  half: 'Time until half had an answer',
  nineInTen: 'Time until nine in ten had one',
  days,
  over: (count) => `over ${days(count)}`,
  interval: (lower, upper) =>
    upper === null ? `(95% interval: ${days(lower)} or more)` : `(95% interval: ${lower} to ${days(upper)})`,
  intervalOf: (lower, upper) =>
    upper === null ? `(95% interval: ${lower} or more)` : `(95% interval: ${lower} to ${upper})`,
  inShort: (said, n) => `${said ?? 'too few'} (n\u00a0=\u00a0${n})`,
  tooFew: (n, least) =>
    n === 0 ? 'no day is known' : `too few to say: ${n === 1 ? 'one wait' : `${n} waits`}, and it takes ${least}`,
  restOn: (n, answered) =>
    `n = ${n}: ${answered} answered on a known day${n > answered ? `, ${n - answered} still waiting and counted for as long as that has been` : ''}.`,
  howWorkedOut: 'How this is worked out',
  waiting: 'Still waiting for an answer',
  nobodyWaits: 'Nobody who is owed an answer is waiting for one.',
  waits: (count) => (count === 0 ? 'Waiting since today' : `Waiting for ${days(count)}`),
  longest: days,
  owedBy: (department) => `${department} owes the answer`,
  owedByNobody: 'Nobody is named who heard it, so no department owes the answer',
  moreWait: (count) =>
    count === 1 ? 'One more waits, for no longer than these.' : `${count} more wait, each for no longer than these.`,
  answeredOn: (day, count) => (count === 0 ? `on ${day}, the same day` : `on ${day}, after ${days(count)}`),
  answered: (when, what) => (what === null ? `Answered ${when}.` : `Answered ${when}: ${what}`),
  byDepartment: 'Answers by department',
  tableReads: (forHalf, forNineInTen) =>
    `Answers by department, in the order of names. With fewer than ${forHalf} waits there is no middle one, with fewer than ${forNineInTen} no nine in ten.`,
  columns: {
    department: 'Department that owes them',
    answered: 'Answered',
    half: 'Until half had one',
    nineInTen: 'Until nine in ten had one',
    longest: 'Longest still waiting',
  },
  of: (answered, owed) => `${answered} of ${owed}`,
  nobodyNamed: 'Nobody named',
  none: 'nobody',
  inData: 'By its own figures',
  casesOf: (n, span) => `n = ${n} cases, ${span}.`,
  openNotInData: 'A case that is still open has no row, so these figures know nothing of it.',
};
