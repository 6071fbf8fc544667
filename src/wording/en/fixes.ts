import type { FixesWords } from '../fixes-words.ts';

const names = { credit: 'a credit', refund: 'a refund', apology: 'an apology', gift: 'something else' } as const;

/** Small fixes in British English. */
export const enFixes: FixesWords = {
  title: 'Small fixes',
  deck: 'What people put right on the spot, by theme and place. What comes back again and again has a cause.',
  none: 'No small fix is written down in this report yet.',
  byTheme: 'By theme and place',
  noTheme: 'Without a theme',
  count: (count) => (count === 1 ? 'One small fix' : `${count} small fixes`),
  counted: (count, lastYear, places) => {
    const fixes = count === 1 ? 'One small fix' : `${count} small fixes`;
    const recent =
      lastYear === 0
        ? count === 1
          ? 'but not '
          : 'none of them '
        : lastYear < count
          ? `${lastYear} of them `
          : count === 1
            ? ''
            : 'all ';
    const where = count > 1 && lastYear < count ? `. Over all years: ${places}.` : `: ${places}.`;
    return `${fixes}, ${recent}in the last twelve months${places === '' ? '.' : where}`;
  },
  at: (where, count) => `${where} (${count})`,
  nowhere: (count) => `no place named (${count})`,
  more: (what, count) => `${count} more ${count === 1 ? what.replace(/s$/, '') : what}`,
  eases: 'Eases',
  repeats: (count) => `${count} of one kind in twelve months, in the whole report.`,
  next: {
    'pain-point': 'Their pain point has no plan that is agreed, under way or done.',
    theme: 'None of them names a pain point. The next step is one with an owner, named in each of them.',
    place: 'None of them names a pain point. The next step is one with an owner, named in each of them.',
  },
  about: (theme, count) => `“${theme}”: put right by hand ${count} times in twelve months`,
  atPlace: (where, count) => `${where}: something put right by hand ${count} times in twelve months`,
  heard: 'What customers said, the newest first:',
  shown: (shown, all) => `The newest ${shown} of ${all}.`,
  cost: (told, all, money) =>
    `${told} of ${all} ${told === 1 ? 'says what it cost' : 'say what they cost'}: ${money}${told === 1 ? '' : ' together'}.`,
  saved: (told, all, money) =>
    `${told} of ${all} ${told === 1 ? 'says what it has saved' : 'say what they have saved'} so far: ${money}${told === 1 ? '' : ' together'}. That is what those who made ${told === 1 ? 'it' : 'them'} reckon, and nothing here checks it.`,
  noMoney: (fixes) => `${fixes === 1 ? 'It does not say' : 'None of them says'} what it cost or saved.`,
  gave: (parts) => `Given away for this defect: ${parts.join('; ')}.`,
  given: (what, customers) => `${names[what]} to ${customers === 1 ? 'one customer' : `${customers} customers`}`,
  worth: (money) => `worth ${money}`,
  worthKnown: (money) => `worth ${money} where that is known`,
  costOne: (money) => `cost ${money}`,
  savedOne: (money) => `saved ${money}, as those who made it reckon`,
};
