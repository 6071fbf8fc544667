import type { RepliesWords } from '../replies-words.ts';

/** "You said, we did" in British English. */
export const enReplies: RepliesWords = {
  title: 'You said, we did',
  deck: 'What customers said, what we told them, and what the figures show since, good or bad.',
  customerDeck: (organisation) =>
    `What you told ${organisation}, what was done about it, and what could not be done. Where it is measured, the figures stand beside it, whichever way they went.`,
  youSaid: 'You said',
  weDid: 'We did',
  weCouldNot: 'We could not, because',
  nothingYet: 'Nothing yet.',
  notMeasured: 'Nothing that was done about it is measured yet.',
  inMoney: 'It is measured in sums of money, which are not shown here.',
  alsoInMoney: 'It is measured in sums of money as well, which are not shown here.',
  shows: 'What the figures show',
  told: (day) => `Customers were told on ${day}.`,
  notTold: 'Customers have not been told yet.',
  channel: 'How',
  noReply: 'No reply to all customers yet',
  noReplyDeck: (count) =>
    count === 1
      ? 'One pain point is unresolved, and no reply to customers about it is written down.'
      : `${count} pain points are unresolved, and no reply to customers about them is written down.`,
  none: 'No reply to customers is written down in this report yet.',
  howJudged:
    'A figure is called better or worse only where it moved by more than chance and its own ups and downs would usually move it; now and then that is wrong all the same. Everything else is called “no clear change”. That a figure moved does not prove what moved it.',
  edition: 'The page for customers, without names and sums of money, is made by itself and linked from nowhere here.',
};
