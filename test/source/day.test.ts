import { describe, expect, test } from 'vitest';
import { dayIn, isDay, isFarDay } from '../../src/source/day.ts';

describe('a day', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2024-02-29', true],
    ['2026-04-31', false],
    ['2026-00-01', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['20260101', false],
    ['2026-01-01T00:00:00Z', false],
    ['tomorrow', false],
    ['', false],
    ['1900-01-01', true],
    ['1899-12-31', false],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['9999-12-31', false],
    ['0001-01-01', false],
  ])('is %s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ['9999-12-31', true],
    ['1899-12-31', true],
    ['2200-02-30', false],
    ['2026-01-01', false],
  ])('that exists, yet lies too far away, is %s: %s', (text, expected) => {
    expect(isFarDay(text)).toBe(expected);
  });

  test.each([
    ['2026-11-25T03:40:00Z', 'Pacific/Pago_Pago', '2026-11-24'],
    ['2026-11-25T03:40:00Z', 'Pacific/Kiritimati', '2026-11-25'],
    ['2026-11-25T10:40:00Z', 'Pacific/Kiritimati', '2026-11-26'],
    ['2026-11-25T03:40:00Z', 'UTC', '2026-11-25'],
    ['2026-06-30T22:59:59Z', 'Europe/London', '2026-06-30'],
    ['2026-06-30T23:00:00Z', 'Europe/London', '2026-07-01'],
    ['2026-12-31T23:30:00Z', 'Europe/London', '2026-12-31'],
    ['2026-12-31T23:30:00Z', 'Nowhere/At_All', '2026-12-31'],
  ])('at %s in %s is %s', (moment, zone, day) => {
    expect(dayIn(zone, new Date(moment))).toBe(day);
  });
});
