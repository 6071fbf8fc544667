import { describe, expect, test } from 'vitest';
import { timeScale } from '../../src/chart/time-scale.ts';
import { valueScale } from '../../src/chart/value-scale.ts';
import { textWidth, wrapText } from '../../src/chart/text-width.ts';
import { unbrokenRuns } from '../../src/chart/period.ts';
import type { PeriodLength } from '../../src/model/series.ts';
import type { ChartContext } from '../../src/wording/format.ts';
import { reader } from './examples/index.ts';

const share = { kind: 'share', label: '' } as const;
const number = { kind: 'number', label: '' } as const;

describe('a vertical axis', () => {
  test.each<[string, number[], boolean, number[]]>([
    ['starts at zero when zero is near', [0.04, 0.12], false, [0, 0.05, 0.1, 0.15]],
    ['leaves zero out when it would flatten a line', [80, 95], false, [80, 85, 90, 95]],
    ['starts at zero for bars whatever the values', [80, 95], true, [0, 50, 100]],
    ['spans both signs', [-13, 4], false, [-15, -10, -5, 0, 5]],
    ['reaches up to zero for losses', [-9, -2], false, [-10, -5, 0]],
    ['has room for a single value', [7], false, [0, 2, 4, 6, 8]],
    ['has room for nothing but zero', [0, 0], false, [0, 5, 10]],
    ['has room for no value', [], false, [0, 5, 10]],
  ])('%s', (_name, values, fromZero, ticks) => {
    const { ticks: found } = valueScale(values, { unit: number, tickCount: 4, fromZero }, reader);
    expect(found).toEqual(ticks);
  });

  const money = { kind: 'money', label: '' } as const;
  test.each<[string, number[], Parameters<typeof valueScale>[1]['unit'], string[]]>([
    ['large figures close together', [1_234_500, 1_234_796], number, ['1.2345m', '1.2346m', '1.2347m', '1.2348m']],
    [
      'money close together',
      [2_450_100, 2_450_470],
      money,
      ['£2.4501m', '£2.4502m', '£2.4503m', '£2.4504m', '£2.4505m'],
    ],
    ['figures on both sides of ten thousand', [9_996, 10_004], number, ['9,996', '9,998', '10,000']],
    ['figures just under ten thousand', [9_995, 10_010], number, ['9,995', '10,000', '10,005', '10,010']],
    ['figures of millionths', [1.2e-6, 1.3e-6], number, ['0.00000120', '0.00000125', '0.00000130']],
    ['round thousands', [2_000, 31_000], number, ['0', '10k', '20k', '30k', '40k']],
  ])('writes ticks of %s so that all differ and are true', (_name, values, unit, expected) => {
    const { labels, ticks } = valueScale(values, { unit, tickCount: 4 }, reader);
    expect(new Set(labels).size).toBe(ticks.length);
    for (const label of expected) expect(labels.map((text) => text.toLowerCase())).toContain(label);
  });

  test.each([1e-7, 0.003, 5, 99, 12_345, 987_654, 5e6, 3e9, 7e12])(
    'never writes two ticks alike around %d, however close they stand',
    (level) => {
      for (const spread of [1e-5, 1e-4, 1e-3, 1e-2, 0.3, 2])
        for (const unit of [number, money, share]) {
          const { labels } = valueScale([level, level * (1 + spread)], { unit, tickCount: 4 }, reader);
          expect(new Set(labels).size, labels.join()).toBe(labels.length);
        }
    },
  );

  test.each([0.003, 5, 99, 9_995, 12_345, 1_234_400, 5e6, 3e9])('writes ticks around %d that are true', (level) => {
    const sizes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, '': 1 };
    for (const spread of [1e-4, 1e-3, 1e-2, 0.3, 2]) {
      const { labels, ticks } = valueScale([level, level * (1 + spread)], { unit: number, tickCount: 4 }, reader);
      labels.forEach((label, i) => {
        const [, figure = '', size = ''] = /^([\d.,]+)([a-z]*)$/iu.exec(label) ?? [];
        const read = Number(figure.replaceAll(',', '')) * (sizes[size.toLowerCase()] ?? Number.NaN);
        expect(read, `${label} is ${ticks[i]}`).toBeCloseTo(ticks[i] ?? Number.NaN, 9);
      });
    }
  });

  test('of shares without values goes from none to all', () => {
    expect(valueScale([], { unit: share, tickCount: 4 }, reader).labels.at(-1)).toBe('100%');
  });
});

describe('a time axis', () => {
  const axis = (from: string, to: string, every: PeriodLength, context: ChartContext = reader): unknown =>
    timeScale(Date.parse(from), Date.parse(to), { every, width: 660, maxTicks: 8, fontSize: 14 }, context).labels;

  test.each<[string, string, PeriodLength, unknown]>([
    ['2023-01-01', '2026-01-01', 'month', [['Jan', '2023'], 'Jul', ['Jan', '2024'], 'Jul', ['Jan', '2025'], 'Jul']],
    ['2026-01-01', '2026-05-01', 'month', [['Jan', '2026'], 'Feb', 'Mar', 'Apr']],
    ['2001-01-01', '2026-01-01', 'month', ['2005', '2010', '2015', '2020', '2025']],
    ['2025-01-01', '2026-07-01', 'quarter', [['Q1', '2025'], 'Q2', 'Q3', 'Q4', ['Q1', '2026'], 'Q2']],
    ['2026-03-02', '2026-04-06', 'week', [['2 Mar', '2026'], '9 Mar', '16 Mar', '23 Mar', '30 Mar']],
    ['2026-03-02', '2026-03-06', 'day', [['2 Mar', '2026'], '3 Mar', '4 Mar', '5 Mar']],
  ])('from %s to %s by %s has few dates, with the year where it changes', (from, to, every, labels) => {
    expect(axis(from, to, every)).toEqual(labels);
  });

  test.each<[string, string, PeriodLength, number, unknown]>([
    ['2025-02-01', '2026-08-01', 'quarter', 2, [['Q1', '2025/26'], 'Q2', 'Q3', 'Q4', ['Q1', '2026/27'], 'Q2']],
    [
      '2025-01-01',
      '2026-07-01',
      'quarter',
      4,
      [['Q4', '2024/25'], ['Q1', '2025/26'], 'Q2', 'Q3', 'Q4', ['Q1', '2026/27']],
    ],
    ['2024-04-01', '2026-10-01', 'half-year', 4, [['H1', '2024/25'], 'H2', ['H1', '2025/26'], 'H2', ['H1', '2026/27']]],
    ['2025-01-01', '2026-07-01', 'half-year', 1, [['H1', '2025'], 'H2', ['H1', '2026']]],
    ['2022-07-01', '2026-07-01', 'year', 7, ['2022/23', '2023/24', '2024/25', '2025/26']],
    ['2022-01-01', '2025-01-01', 'year', 1, ['2022', '2023', '2024']],
    ['2026-01-01', '2026-05-01', 'month', 4, [['Jan', '2026'], 'Feb', 'Mar', 'Apr']],
    ['2025-12-29', '2026-05-18', 'four-weeks', 4, [['Jan', '2026'], 'Feb', 'Mar', 'Apr', 'May']],
  ])('from %s to %s by %s follows years that begin in month %i', (from, to, every, fiscalYearStart, labels) => {
    expect(axis(from, to, every, { ...reader, fiscalYearStart })).toEqual(labels);
  });

  test('leaves a gap where a period is missing', () => {
    const points = ['2025-11-01', '2025-12-01', '2026-02-01'].map((period) => ({ period }));
    expect(unbrokenRuns(points, 'month').map((run) => run.length)).toEqual([2, 1]);
  });
});

describe('the width of a text', () => {
  test('is that of its characters', () => {
    expect(textWidth('iiii', 10)).toBeLessThan(textWidth('MMMM', 10) / 2);
    expect(textWidth('12.1%', 14, true)).toBeGreaterThan(textWidth('12.1%', 14));
    expect(textWidth('客户', 14)).toBe(28);
  });

  test('decides where lines break, never within a word', () => {
    expect(wrapText('Customers with the grace period', 14, 120)).toEqual(['Customers with', 'the grace period']);
    expect(wrapText('Donaudampfschifffahrt', 14, 20)).toEqual(['Donaudampfschifffahrt']);
    expect(wrapText('', 14, 20)).toEqual([]);
  });
});
