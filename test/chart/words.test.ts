import { describe, expect, test } from 'vitest';
import { charts } from '../../src/chart/charts/index.ts';
import type { ChartKind } from '../../src/chart/charts/index.ts';
import type { Chart, Table } from '../../src/chart/chart.ts';
import { drawAll } from './examples/draw-all.ts';
import { examples, reader } from './examples/index.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

function of(kind: ChartKind, state: string): { chart: Chart<unknown>; input: unknown } {
  const states = examples[kind] as Readonly<Record<string, unknown>>;
  return { chart: charts[kind] as unknown as Chart<unknown>, input: states[state] };
}

const sentence = (kind: ChartKind, state: string): string => {
  const { chart, input } = of(kind, state);
  return plain(chart.sentence(input, reader));
};

const table = (kind: ChartKind, state: string): Table => {
  const { chart, input } = of(kind, state);
  return JSON.parse(plain(JSON.stringify(chart.table(input, reader)))) as Table;
};

test.each<[ChartKind, string, string]>([
  [
    'before-after',
    'better',
    'Bills that led to a late-fee complaint fell from 12.1% (Oct 2024 – Mar 2025) to 8.3% (Jul – Dec 2025), which is better, more than its own trend explains; −3.8 points (95% interval −5.1 to −2.5). Customers met the change on 14 Apr 2025. The goal is 6% by Jun 2026.',
  ],
  [
    'before-after',
    'worse',
    'Time to repair rose from 3.2 days (Mar – Aug 2024) to 4.4 days (Dec 2024 – May 2025), which is worse; +1.2 days (95% interval +0.7 to +1.7). Customers met the change on 2 Sept 2024. The goal is 2 days by Jun 2025.',
  ],
  [
    'before-after',
    'no-clear-change',
    'Net Promoter Score: no clear change, from −4.1 (Jul – Dec 2023) to −2.2 (Apr – Sept 2024); +1.9 points (95% interval −3.5 to +7.3). Customers met the change on 15 Jan 2024.',
  ],
  [
    'before-after',
    'no-before',
    'Bills that led to a late-fee complaint: there is no before figure. Customers met the change on 14 Apr 2025.',
  ],
  ['before-after', 'nothing', 'Bills that led to a late-fee complaint: no figures yet.'],
  [
    'control',
    'worse-and-better',
    'Time to repair varies around 3.4 days, usually between 1.6 days and 5.2 days (limits). 2 points differ from it; the latest, Apr 2024, is better than usual: below the limits.',
  ],
  ['control', 'no-limits', 'Bills that led to a late-fee complaint: too few figures for limits.'],
  [
    'cost-of-delay',
    'range',
    'Late fee before the payment clears: £191,100 (£125,440 to £276,360) at risk from 10 Feb 2025 to 30 Sept 2026, at £9,750 a month.',
  ],
  [
    'interrupted-series',
    'worse',
    'Net Promoter Score: worse than its old trend explains after the change of 1 Jan 2024. In Dec 2024 the fitted line is at 8, where the old trend would have led to 20; −12.0 points (95% interval −15.0 to −9.0).',
  ],
  [
    'interrupted-series',
    'too-short',
    'Bills that led to a late-fee complaint: too few periods on a side of the change to tell a trend.',
  ],
  [
    'comparison-group',
    'better',
    'Bills that led to a late-fee complaint: better than in the comparison group. Customers with the grace period went from 12.1% to 8.4%; Business customers went from 12.7% to 12.6%. Difference in differences −3.6 points (95% interval −5.4 to −1.8).',
  ],
  [
    'measures',
    'four',
    'Bills that led to a late-fee complaint: 12.1% → 8.3%, better. Time to repair: 2.1 days → 2.9 days, worse. Net Promoter Score: 13.8 → 15.1, no clear change. Refunds of late fees granted by the billing and collections teams: too early to tell.',
  ],
  ['measures', 'none', 'This plan declares no measures.'],
  [
    'nps',
    'one-point',
    'Net Promoter Score stands at 14 (5 to 23) in Jan 2023: 43.5% promoters, 27.0% passives, 29.5% detractors.',
  ],
  [
    'benefit-investment',
    'paid-back',
    'Grace period of three days: £42,000 once and £6,000 a year, against a benefit of £58,000 (£38,000 to £84,000) a year; it pays back after 9.7 months (6.5 to 15.8), in Dec 2025.',
  ],
  [
    'benefit-investment',
    'never',
    'Grace period of three days: £42,000 once and £30,000 a year, against a benefit of £12,000 (£8,000 to £18,000) a year; it does not pay back.',
  ],
  [
    'claim-ladder',
    'changed-for-the-worse',
    'Claim grade 3 of 5: changed, for the worse. What would raise it: A difference from its own trend that leaves out none, in the same direction. Declare a comparison group: somebody who did not meet the change.',
  ],
])('%s, %s, is said in one sentence', (kind, state, said) => {
  expect(sentence(kind, state)).toBe(said);
});

describe('a table', () => {
  test('of before and after holds every period, its n and its window', () => {
    const { caption, columns, rows } = table('before-after', 'gap');
    expect(caption).toBe('Bills that led to a late-fee complaint, % of bills');
    expect(columns.map(({ label }) => label)).toEqual(['Period', 'Figure (95% interval)', 'n', 'Window']);
    expect(rows).toHaveLength(31 + 2);
    expect(rows[0]?.[0]).toBe('Jan 2023');
    expect(rows.map(([period]) => period)).not.toContain('Oct 2023');
    expect(rows.at(-1)).toEqual(['The whole window, Jul – Dec 2025', '8.3% (7.5% to 9.1%)', '2,710', 'after']);
  });

  test('of a control chart names each signal', () => {
    const { rows } = table('control', 'worse-and-better');
    expect(rows[6]).toEqual([
      'Jul 2023',
      '6.2 days',
      '1.6 days',
      '3.4 days',
      '5.2 days',
      'worse than usual: above the limits',
    ]);
  });

  test('of benefit and investment says "never" where nothing is paid back', () => {
    expect(table('benefit-investment', 'never').rows.at(-1)).toEqual(['Months to payback', 'never', 'never', 'never']);
  });

  test('has as many cells in each row as columns, in every chart and state', async () => {
    for (const { name, text } of await drawAll()) {
      const [, { columns, rows }] = JSON.parse(text) as [string, Table];
      for (const row of rows) expect(row, name).toHaveLength(columns.length);
    }
  });
});
