import { describe, expect, test } from 'vitest';
import { charts } from '../../src/chart/charts/index.ts';
import type { ChartKind } from '../../src/chart/charts/index.ts';
import type { Chart, ChartTable } from '../../src/chart/chart.ts';
import { drawAll } from './examples/draw-all.ts';
import { examples, germanReader, reader } from './examples/index.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

function of(kind: ChartKind, state: string): { chart: Chart<unknown>; input: unknown } {
  const states = examples[kind] as Readonly<Record<string, unknown>>;
  return { chart: charts[kind] as unknown as Chart<unknown>, input: states[state] };
}

const sentence = (kind: ChartKind, state: string): string => {
  const { chart, input } = of(kind, state);
  return plain(chart.sentence(input, reader));
};

const table = (kind: ChartKind, state: string): ChartTable => {
  const { chart, input } = of(kind, state);
  return JSON.parse(plain(JSON.stringify(chart.table(input, reader)))) as ChartTable;
};

test.each<[ChartKind, string, string]>([
  [
    'before-after',
    'better',
    'Bills that led to a late-fee complaint. Fell from 12.1% to 8.3% (between −5.1 and −2.5 points), more than its own trend explains. That is better. Before: 12.1% (Oct 2024 – Mar 2025). After: 8.3% (Jul – Dec 2025). Customers met the change on 14 Apr 2025. The goal is 6% by Jun 2026.',
  ],
  [
    'before-after',
    'worse',
    'Time to repair. Rose from 3.2 to 4.4 days (between +0.7 and +1.7 days). That is worse. Before: 3.2 days (Mar – Aug 2024). After: 4.4 days (Dec 2024 – May 2025). Customers met the change on 2 Sept 2024. The goal is 2 days by Jun 2025.',
  ],
  [
    'before-after',
    'no-clear-change',
    'Net Promoter Score. No clear change. Before: −4.1 (Jul – Dec 2023). After: −2.2 (Apr – Sept 2024). Customers met the change on 15 Jan 2024.',
  ],
  [
    'before-after',
    'no-before',
    'Bills that led to a late-fee complaint. There is no before figure. After: 8.3% (Jul – Dec 2025). Customers met the change on 14 Apr 2025.',
  ],
  ['before-after', 'nothing', 'Bills that led to a late-fee complaint: no figures yet.'],
  [
    'control',
    'worse-and-better',
    'Time to repair: a mean of 3.4 days, usually between 1.6 days and 5.2 days. 2 points differ from that; the latest, Apr 2024, is better than usual: below the limits.',
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
    'Net Promoter Score. In Dec 2024 the fitted line is at 8.0; the old trend would have led to 20.0: −12.0 points (between −15.0 and −9.0 points). Customers met the change on 1 Jan 2024.',
  ],
  [
    'interrupted-series',
    'too-short',
    'Bills that led to a late-fee complaint: too few periods on a side of the change to tell a trend.',
  ],
  [
    'comparison-group',
    'better',
    'Bills that led to a late-fee complaint. Customers with the grace period: from 12.1% to 8.4%. Business customers: from 12.7% to 12.6%. The difference between the two differences: −3.6 points (between −5.4 and −1.8 points).',
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
    'Net Promoter Score: 14.0 (5.0 to 23.0) in Jan 2023; 43.5% promoters, 27.0% passives, 29.5% detractors.',
  ],
  [
    'benefit-investment',
    'paid-back',
    'Grace period of three days: £42,000 once and £6,000 a year, against a benefit of £58,000 (£38,000 to £84,000) a year; paid back after 9.7 months (6.5 to 15.8), in Dec 2025.',
  ],
  [
    'benefit-investment',
    'never',
    'Grace period of three days: £42,000 once and £30,000 a year, against a benefit of £12,000 (£8,000 to £18,000) a year; not paid back.',
  ],
  [
    'claim-ladder',
    'changed-for-the-worse',
    'Claim grade 3 of 5: changed, worse. What would raise it: A difference from its own trend that leaves out none, in the same direction. Declare a comparison group: somebody who did not meet the change.',
  ],
])('%s, %s, is said in one sentence', (kind, state, said) => {
  expect(sentence(kind, state)).toBe(said);
});

test.each<[ChartKind, string, string]>([
  [
    'before-after',
    'no-clear-change',
    'Net Promoter Score. No clear change. Vorher: −4,1 (Juli–Dez. 2023). Nachher: −2,2 (Apr.–Sept. 2024). Die Änderung erreichte die Kunden am 15. Jan. 2024.',
  ],
  [
    'control',
    'worse-and-better',
    'Time to repair: im Mittel 3,4 days, üblich zwischen 1,6 days und 5,2 days. 2 Punkte weichen davon ab; der letzte, Apr. 2024, ist besser als üblich: unter den Grenzen.',
  ],
  [
    'cost-of-delay',
    'one-figure',
    'Late fee before the payment clears: 2.700 € gefährdet vom 1. Juli 2026 bis 30. Sept. 2026, 900 € im Monat.',
  ],
  ['measures', 'one', 'Bills that led to a late-fee complaint: 12,1 % → 8,3 %, besser.'],
  [
    'nps',
    'one-point',
    'Net Promoter Score, Jan. 2023: 14,0 (5,0 bis 23,0); 43,5 % Promotoren, 27,0 % Passive, 29,5 % Kritiker.',
  ],
])('%s, %s, is said in German', (kind, state, said) => {
  const { chart, input } = of(kind, state);
  expect(plain(chart.sentence(input, germanReader))).toBe(said);
});

describe('a table', () => {
  test('of before and after holds every period, its n and its window', () => {
    const { caption, columns, rows } = table('before-after', 'gap');
    expect(caption).toBe('Bills that led to a late-fee complaint, % of bills');
    expect(columns.map(({ label }) => label)).toEqual(['Period', 'Figure (95% interval)', 'n', 'Window']);
    expect(rows).toHaveLength(31 + 2);
    expect(rows[0]?.[0]).toBe('Jan 2023');
    expect(rows.map(([period]) => period)).not.toContain('Oct 2023');
    expect(rows.at(-1)).toEqual(['The whole window, Jul – Dec 2025', '8.3% (7.5% to 9.1%)', '2,710', 'After']);
    const { chart, input } = of('before-after', 'gap');
    const compared = chart.table({ ...(input as object), compared: true } as never, reader);
    expect(plain(compared.rows.at(-1)?.[0] ?? '')).toBe('As compared, Jul – Dec 2025');
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

  test('a month after the last of January is in February', () => {
    const input = { ...examples['benefit-investment']['paid-back'], starts: '2025-01-31' } as const;
    const paid = { ...input, paybackMonths: { low: 1, base: 1, high: 1 } } as never;
    expect(charts['benefit-investment'].sentence(paid, reader)).toContain('in Feb 2025');
  });

  test('has as many cells in each row as columns, in every chart and state', async () => {
    for (const { name, text } of await drawAll()) {
      const [, { columns, rows }] = JSON.parse(text) as [string, ChartTable];
      for (const row of rows) expect(row, name).toHaveLength(columns.length);
    }
  });
});
