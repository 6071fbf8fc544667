import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const example = (events: readonly number[]) => ({
  'metrics/late-fee-complaints.yaml': '# without gaps\n',
  'plans/late-fee-grace/plan.yaml': `changedOn: 2025-04-01
measures:
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: 2025-03-31 }
    after: { from: 2025-04-01, to: 2025-06-30 }
`,
  'data/late-fee-complaints.csv': [
    'period,events,exposure',
    ...events.map((count, at) => `2025-0${at + 1}-01,${count},10000`),
    '',
  ].join('\n'),
});

test.each([
  [[0, 1, 0, 0, 0, 0], ['1 event']],
  [[2, 1, 0, 0, 1, 0], ['4 events']],
  [[4, 4, 4, 4, 4, 4], []],
])('of windows with %j events a month it says %j', (events, said) => {
  expect(saidBy('sample-is-large-enough', example(events))).toEqual(
    said.map(
      (held) =>
        `warning: The windows hold ${held} before and after together, and 10 are needed. Wait for more, or choose longer windows.`,
    ),
  );
});

test('where only months of the year that both windows have are compared, it says that these hold so few', () => {
  const rows = Array.from({ length: 17 }, (_, at) => {
    const month = new Date(Date.UTC(2024, at, 1)).toISOString().slice(0, 10);
    return `${month},${at < 12 ? 1 : 0},10000`;
  });
  const said = saidBy('sample-is-large-enough', {
    ...example([]),
    'plans/late-fee-grace/plan.yaml': `changedOn: 2025-01-01
measures:
  - metric: late-fee-complaints
    before: { from: 2024-01-01, to: 2024-12-31 }
    after: { from: 2025-01-01, to: 2025-05-31 }
`,
    'data/late-fee-complaints.csv': ['period,events,exposure', ...rows, ''].join('\n'),
  });
  expect(said).toEqual([
    'warning: The months of the year that both windows have hold 5 events before and after together, and 10 are needed. Wait for more, or choose longer windows.',
  ]);
});
