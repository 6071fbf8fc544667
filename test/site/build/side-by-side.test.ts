import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sideBySide } from '../../../src/site/build/side-by-side.ts';

test('each is made once, one of either list at a time and in their order, and the rest of the longer one two at a time', async () => {
  const begun: string[] = [];
  let [now, most] = [0, 0];
  await sideBySide(['a1', 'a2'], ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'], async (item) => {
    begun.push(item);
    most = Math.max(most, ++now);
    await setImmediate();
    now--;
  });
  expect([begun, most]).toEqual([['a1', 'b1', 'a2', 'b2', 'b3', 'b4', 'b5', 'b6'], 2]);
});

test('while one waits the other list is made', async () => {
  const drawn = Promise.withResolvers<void>();
  const made: string[] = [];
  await sideBySide(['waits', 'follows'], ['b1', 'b2', 'b3'], async (item) => {
    if (item === 'waits') await drawn.promise;
    made.push(item);
    if (item === 'b3') drawn.resolve();
  });
  expect(made).toEqual(['b1', 'b2', 'b3', 'waits', 'follows']);
});

test('what goes on besides has its turn, though nothing that is made waits', async () => {
  let turns = 0;
  const besides = setInterval(() => turns++, 0);
  await sideBySide(Array.from({ length: 200 }), [], async () => {
    const until = performance.now() + 0.1;
    while (performance.now() < until);
  });
  clearInterval(besides);
  expect(turns).toBeGreaterThan(2);
});

test.each([0, 1])(
  'once one of list %i fails no other is begun, and what is under way is waited for',
  async (failing) => {
    const events: string[] = [];
    const lists = [
      ['fails', 'is left', 'is left too'],
      ['goes on', 'is left as well'],
    ] as const;
    const making = sideBySide(lists[failing] ?? [], lists[1 - failing] ?? [], async (item) => {
      events.push(`${item}: begun`);
      if (item === 'fails') throw new Error('no');
      for (let turn = 0; turn < 5; turn++) await setImmediate();
      events.push(`${item}: made`);
    });
    await expect(making).rejects.toThrow('no');
    expect(events.toSorted()).toEqual(['fails: begun', 'goes on: begun', 'goes on: made']);
  },
);
