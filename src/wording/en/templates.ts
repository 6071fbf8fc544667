import type { TemplateWords } from '../template-words.ts';

const warning =
  'Everybody who can open this repository reads this. Leave out names, addresses, telephone, account, contract and card numbers, and whatever else could lead to a person.';
const promise = 'No name and no number that could lead to a person is in here.';

/** The templates in English. */
export const enTemplates: TemplateWords = {
  painPoint: {
    name: 'A new pain point',
    description: 'Something goes wrong for customers, and nobody has taken it on yet.',
    warning,
    before: 'Before you send it',
    promise,
    fields: [
      {
        id: 'what',
        kind: 'text',
        label: 'What happens to customers?',
        help: 'One event, as a customer would tell it. No score, no solution.',
        required: true,
      },
      {
        id: 'where',
        kind: 'line',
        label: 'When does it happen?',
        help: 'For example: paying the bill, after a payment made late in the evening.',
        required: true,
      },
      {
        id: 'evidence',
        kind: 'text',
        label: 'How do you know?',
        help: 'How many, since when, and where the figure comes from. "I do not know" is an answer.',
        required: true,
      },
      {
        id: 'owner',
        kind: 'line',
        label: 'Which one person could put it right?',
        help: 'Somebody who decides over what causes it; not a team. Leave it empty if you do not know.',
        required: false,
      },
    ],
  },
  customerWords: {
    name: 'What a customer said',
    description: 'The words of one customer, so that they are read and answered.',
    warning,
    before: 'Before you send it',
    promise,
    fields: [
      {
        id: 'words',
        kind: 'text',
        label: 'What did they say?',
        help: 'Their own words, as near as you can. Write "[name]" or "[number]" for what must not stand here.',
        required: true,
      },
      { id: 'on', kind: 'line', label: 'On which day?', help: 'For example: 2026-03-14.', required: true },
      {
        id: 'where',
        kind: 'line',
        label: 'Where did you hear it?',
        help: 'For example: on the telephone, in the shop, on a visit.',
        required: true,
      },
      {
        id: 'wants',
        kind: 'line',
        label: 'Do they want an answer, and who gives it?',
        help: 'Keep how to reach them where you always keep it, not here.',
        required: false,
      },
    ],
  },
  change: {
    questions: [
      { title: 'What changes for customers?', hint: 'One or two sentences, as you would say them to a customer.' },
      {
        title: 'Why?',
        hint: 'If a goal, a day, a window or a past figure moves: who decided it, and why. Write that beside it in the file, too.',
      },
    ],
    confirms: ['The check names no error.', promise, 'Whoever owns or sponsors what changes knows of it.'],
  },
};
