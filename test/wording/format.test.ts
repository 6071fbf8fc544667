import { describe, expect, test } from 'vitest';
import {
  alikeUnit,
  formatDate,
  formatMoney,
  formatMoneyShort,
  formatMonth,
  formatShort,
  formatSpan,
  formatTarget,
  formatTicks,
  formatValue,
} from '../../src/wording/format.ts';
import type { Unit } from '../../src/wording/format.ts';
import type { UnitKind } from '../../src/wording/level-decimals.ts';

const british = { locale: 'en-GB', currency: 'GBP' };
const german = { locale: 'de-DE', currency: 'EUR' };
const unit = (kind: UnitKind, short?: string): Unit => ({ kind, label: '', ...(short && { short }) });
const plain = (text: string): string => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

test.each<[number, Unit, string, string]>([
  [0.1208, unit('share'), '12.1%', '12,1 %'],
  [0.0042, unit('share'), '0.42%', '0,42 %'],
  [1.05, unit('number'), '1.1', '1,1'],
  [1, unit('number'), '1.0', '1,0'],
  [-0.04, unit('points'), '0.0', '0,0'],
  [0, unit('share'), '0%', '0 %'],
  [1, unit('share'), '100%', '100 %'],
  [-4.12, unit('points'), '−4.1', '−4,1'],
  [3.44, unit('duration', 'days'), '3.4 days', '3,4 days'],
  [0.034, unit('number'), '0.034', '0,034'],
  [1.25e-6, unit('number'), '0.0000013', '0,0000013'],
  [1240.5, unit('number'), '1,241', '1.241'],
  [12.5, unit('money'), '£12.50', '12,50 €'],
  [1240.4, unit('money'), '£1,240', '1.240 €'],
])('%d as %o is written %s, or in German %s', (value, of, english, inGerman) => {
  expect(plain(formatValue(value, of, british))).toBe(english);
  expect(plain(formatValue(value, of, german))).toBe(inGerman);
});

test.each<[readonly number[], Unit, readonly string[]]>([
  [[0.04812, 0.04809], unit('share'), ['4.812%', '4.809%']],
  [[62.3, 150], unit('number'), ['62', '150']],
  [[0.3, 150], unit('number'), ['0.30', '150']],
  [[12, 12.5], unit('money'), ['£12.00', '£12.50']],
])('levels %j beside each other are written alike: %j', (values, of, written) => {
  expect(values.map((value) => formatValue(value, alikeUnit(values, of), british))).toEqual(written);
});

test('a goal has only the decimals it was given', () => {
  expect(formatTarget(0.06, unit('share'), british)).toBe('6%');
  expect(formatTarget(0.065, unit('share'), british)).toBe('6.5%');
  expect(formatTarget(0.001, unit('number'), british)).toBe('0.001');
  expect(formatTarget(0.00004, unit('share'), british)).toBe('0.004%');
  expect(formatTarget(1234.5, unit('number'), british)).toBe('1,234.5');
});

test('thousands without a short word are parted in German as they are in full', () => {
  const german = { locale: 'de-DE', currency: 'EUR' };
  expect(formatMoneyShort(1759, german)).toBe('1.760\u00a0€');
  expect(formatMoneyShort(-2350, german)).toBe('−2.350\u00a0€');
  expect(formatMoneyShort(1759, { locale: 'de-CH', currency: 'CHF' })).toBe("CHF\u00a01'760");
  expect(formatMoneyShort(1_240_000, german)).toBe('1,24\u00a0Mio.\u00a0€');
});

test('money is short where room is', () => {
  expect(formatMoney(191_100, british)).toBe('£191,100');
  expect(formatMoneyShort(191_100, british)).toBe('£191k');
  expect(formatMoneyShort(1_240_000, british)).toBe('£1.24m');
  expect(formatShort(1_900_000_000, unit('money'), british)).toBe('£1.9bn');
  expect(formatShort(99_000, unit('money'), british)).toBe('£99,000');
});

test('ticks of an axis have the decimals of their step', () => {
  expect(formatTicks([0, 0.05, 0.1], 0.05, unit('share'), british)).toEqual(['0%', '5%', '10%']);
  expect(formatTicks([0, 0.005], 0.005, unit('share'), british)).toEqual(['0%', '0.5%']);
  expect(formatTicks([0, 5_000, 10_000], 5_000, unit('money'), british)).toEqual(['£0', '£5k', '£10k']);
});

describe('dates', () => {
  test.each<[string, string]>([
    [formatDate('2026-03-01', british), '1 Mar 2026'],
    [formatMonth('2026-03-01', british), 'Mar 2026'],
    [formatMonth('2026-03-31', british), 'Mar 2026'],
    [formatSpan('2026-01-01', '2026-03-31', british), 'Jan – Mar 2026'],
    [formatSpan('2025-10-01', '2026-03-31', british), 'Oct 2025 – Mar 2026'],
    [formatSpan('2024-02-01', '2024-02-29', british), 'Feb 2024'],
    [formatSpan('2024-09-01', '2025-06-21', british), '1 Sept 2024 – 21 Jun 2025'],
    [formatSpan('2025-06-22', '2025-10-25', british), '22 Jun – 25 Oct 2025'],
    [formatSpan('2025-06-02', '2025-06-29', british), '2 – 29 Jun 2025'],
    [formatDate('2026-03-01', { locale: 'th-TH', currency: 'THB' }), '1 มี.ค. 2026'],
    [formatDate('2026-03-01', { locale: 'fa-IR', currency: 'IRR' }), '۱ مارس ۲۰۲۶'],
  ])('%s', (written, expected) => {
    expect(plain(written)).toBe(expected);
  });
});

test('a figure is written alike after thousands of others, and again', () => {
  const percent = unit('share');
  const first = formatValue(0.1234, percent, british);
  for (let i = 1; i < 12_000; i++) formatValue(i / 12_001, percent, british);
  expect([formatValue(0.1234, percent, british), formatValue(0.1234, percent, british)]).toEqual([first, first]);
});
