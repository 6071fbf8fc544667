import { expect, it } from 'vitest';
import { spanTold } from '../../src/insight/window-summary.ts';

/** `last` is the latest period of the window that has data, `newest` that of the whole series. */
it.each([
  ['is over', '2026-06-30', '2026-06-01', '2026-12-01', '2026-06-30'],
  ['is over, and compared with fewer months', '2026-06-30', '2026-05-01', '2026-12-01', '2026-06-30'],
  ['is over, and not filled yet', '2026-11-30', '2026-10-01', '2026-10-01', '2026-10-31'],
  ['is not over', '2027-03-31', '2026-10-01', '2026-10-01', '2026-10-31'],
  ['has no end, and figures up to now', '2026-12-31', '2026-12-01', '2026-12-01', '2026-12-31'],
  ['has no end, and figures that came no further than October', '2026-12-31', '2026-10-01', '2026-10-01', '2026-10-31'],
  ['has no end, and a period that is not over', '2026-12-31', '2026-12-01', '2027-01-01', '2026-12-31'],
  ['has no figure', '2026-12-31', null, '2026-02-01', '2026-12-31'],
])('a window that %s is told up to the right day', (_, to, last, newest, told) => {
  const points = ['2026-01-01', ...(newest > '2026-12-31' ? ['2026-12-01'] : []), newest];
  const series = { kind: 'amount', points: points.map((period) => ({ period, value: 1 })) } as const;
  const calendar = { period: 'month', finishedThrough: '2027-01-15', series } as const;
  expect(spanTold({ from: '2026-03-01', to, last }, calendar)).toEqual({ from: '2026-03-01', to: told });
});

it.each([
  ['begins within a month', '2026-03-02', '2026-06-30', '2026-04-01', '2026-06-30'],
  ['ends within a month', '2026-03-01', '2026-06-29', '2026-03-01', '2026-05-31'],
  ['begins and ends within months', '2026-02-28', '2026-06-29', '2026-03-01', '2026-05-31'],
  ['holds no whole month', '2026-03-02', '2026-03-30', '2026-03-02', '2026-03-30'],
])('a window that %s is told by the months that are whole in it', (_, from, to, first, end) => {
  const points = ['2026-01-01', '2026-05-01', '2026-08-01'].map((period) => ({ period, value: 1 }));
  const calendar = { period: 'month', finishedThrough: '2027-01-15', series: { kind: 'amount', points } } as const;
  expect(spanTold({ from, to, last: '2026-05-01' }, calendar)).toEqual({ from: first, to: end });
});
