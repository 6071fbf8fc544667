import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { threadsBesides } from '../../src/source/environment.ts';

it('leaves a processor to who hands out the work, and has one thread in any case', () => {
  expect(threadsBesides(1_000)).toBe(Math.max(1, availableParallelism() - 1));
  expect(threadsBesides(1)).toBe(1);
});
