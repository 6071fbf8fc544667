import { expect, test, vi } from 'vitest';
import type { Criterion } from '../../src/insight/claim.ts';
import { criterionOnce } from '../../src/insight/criterion-once.ts';
import { once } from '../../src/insight/once.ts';

test('work that is asked for again is not done again, even where it came to nothing', () => {
  const work = vi.fn(() => undefined);
  const ask = once(work);
  expect(work).not.toHaveBeenCalled();
  expect([ask(), ask()]).toEqual([undefined, undefined]);
  expect(work).toHaveBeenCalledOnce();
});

test('a criterion is looked into once, when somebody asks what it saw, and is then as any other', () => {
  const seen: Extract<Criterion, { id: 'extremes' }> = { id: 'extremes', holds: true, detail: { edges: [] } };
  const look = vi.fn(() => seen);
  const criterion = criterionOnce('extremes', look);
  expect([criterion.id, look.mock.calls.length]).toEqual(['extremes', 0]);
  expect(criterion).toEqual(seen);
  expect(JSON.stringify(criterion)).toBe(JSON.stringify(seen));
  expect(look).toHaveBeenCalledOnce();
});
