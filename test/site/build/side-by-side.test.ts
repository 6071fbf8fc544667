import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sideBySide } from '../../../src/site/build/side-by-side.ts';

test('each is made once, two at a time and in their order', async () => {
  const begun: number[] = [];
  let [now, most] = [0, 0];
  await sideBySide([1, 2, 3, 4, 5], async (item) => {
    begun.push(item);
    most = Math.max(most, ++now);
    await setImmediate();
    now--;
  });
  expect([begun, most]).toEqual([[1, 2, 3, 4, 5], 2]);
});

test('once one fails no other is begun, and what is under way is waited for', async () => {
  const events: string[] = [];
  const making = sideBySide(['fails', 'goes on', 'is left'], async (item) => {
    events.push(`${item}: begun`);
    if (item === 'fails') throw new Error('no');
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    events.push(`${item}: made`);
  });
  await expect(making).rejects.toThrow('no');
  expect(events).toEqual(['fails: begun', 'goes on: begun', 'goes on: made']);
});
