import { expect, it } from 'vitest';
import { spanTold } from '../../src/insight/window-summary.ts';

it.each([
  ['is over', '2026-06-30', '2026-05-01', '2026-06-30'],
  ['is not over', '2027-03-31', '2026-10-01', '2026-10-31'],
  ['has no end, and figures up to now', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['has no end, and figures that came no further than October', '2026-12-31', '2026-10-01', '2026-10-31'],
  ['has no figure', '2026-12-31', null, '2026-12-31'],
])('a window that %s is told up to the right day', (_, to, last, told) => {
  const calendar = { period: 'month', finishedThrough: '2026-12-31' } as const;
  expect(spanTold({ from: '2026-03-01', to, last }, calendar)).toEqual({ from: '2026-03-01', to: told });
});
