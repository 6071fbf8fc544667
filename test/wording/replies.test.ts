import { expect, test } from 'vitest';
import { deReplies } from '../../src/wording/de/replies.ts';
import { enReplies } from '../../src/wording/en/replies.ts';

test('a pain point without a reply is said to have none written down, as single customers may have been answered', () => {
  expect([enReplies.noReply, enReplies.noReplyDeck(1), enReplies.noReplyDeck(2)]).toEqual([
    'No reply to all customers yet',
    'One pain point is unresolved, and no reply to customers about it is written down.',
    '2 pain points are unresolved, and no reply to customers about them is written down.',
  ]);
  expect([deReplies.noReply, deReplies.noReplyDeck(1), deReplies.noReplyDeck(2)]).toEqual([
    'Noch keine Antwort an alle',
    'Ein Schmerzpunkt ist ungelöst, und eine Antwort an Kundinnen und Kunden ist dazu nicht festgehalten.',
    '2 Schmerzpunkte sind ungelöst, und eine Antwort an Kundinnen und Kunden ist dazu nicht festgehalten.',
  ]);
});
