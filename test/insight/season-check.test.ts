import { expect, test } from 'vitest';
import { claimGrade } from '../../src/insight/claim-grade.ts';
import type { ClaimInput } from '../../src/insight/claim.ts';
import { heldSeasons, yearEarlier } from '../../src/insight/season-check.ts';
import { around, beside, month, monthEnd, shares, yearOnYear } from './claim-samples.ts';

/** A spring after an autumn and a winter: no month of the year is in both windows. */
const otherMonths: ClaimInput = {
  ...yearOnYear,
  before: { from: month(9), to: monthEnd(14) },
  after: { from: month(15), to: monthEnd(20) },
  changedOn: month(15),
  anchor: month(15),
};

/** A spring, the summer, autumn and winter up to the change, and the spring after it, each at a level. */
function seasons(levels: { readonly spring: number; readonly before: number; readonly after: number }) {
  return shares([
    ...around(200, 3),
    ...around(levels.spring, 6),
    ...around(levels.before, 6),
    ...around(levels.after, 6),
  ]);
}

function criterion(input: ClaimInput, id: 'season' | 'comparison-group') {
  return claimGrade(input).criteria.find((one) => one.id === id);
}

test.each([
  ['is none where the same months were as bad a year before', { spring: 120, before: 120, after: 60 }, true],
  ['may be one where the same months were as good a year before', { spring: 60, before: 120, after: 60 }, false],
  ['may be one where the same months were hardly worse', { spring: 66, before: 120, after: 60 }, false],
  ['may be one where the same months were better still', { spring: 20, before: 120, after: 60 }, false],
])('what got better over other months of the year %s', (_, levels, holds) => {
  expect(criterion({ ...otherMonths, series: seasons(levels) }, 'season')).toMatchObject({
    holds,
    detail: { how: 'year-earlier', months: 6, comparison: expect.anything() },
  });
});

test.each([
  ['nobody knows without the year before', shares([...Array(9).fill(null), ...around(120, 6), ...around(60, 6)]), null],
  [
    'nobody knows where the year before lacks its first months',
    shares([...Array(4).fill(null), ...around(120, 11), ...around(60, 6)]),
    null,
  ],
  [
    'the year before tells where it begins with the first of them',
    shares([...Array(3).fill(null), ...around(120, 12), ...around(60, 6)]),
    true,
  ],
])('of other months of the year %s', (_, series, holds) => {
  expect(criterion({ ...otherMonths, series }, 'season')?.holds ?? null).toBe(holds);
});

test('the same months of a year are no season, nor are figures a year long', () => {
  const series = shares([...around(120, 12), ...around(60, 12)]);
  expect(criterion({ ...yearOnYear, series }, 'season')).toMatchObject({ holds: true, detail: { how: 'same-months' } });
  expect(heldSeasons({ from: month(0), to: monthEnd(11) }, [{ period: month(0) }], 'year')).toBeNull();
  expect(yearEarlier([{ period: month(0) }], [{ period: month(12) }], month(12), 'year')).toBeNull();
});

test('figures a year long have no season', () => {
  const points = [...around(120, 8), ...around(60, 8)].map((numerator, i) => ({
    period: `${2010 + i}-01-01`,
    numerator,
    denominator: 1000,
  }));
  const yearly: ClaimInput = {
    ...yearOnYear,
    period: 'year',
    anchor: '2018-01-01',
    changedOn: '2018-01-01',
    before: { from: '2010-01-01', to: '2017-12-31' },
    after: { from: '2018-01-01', to: '2025-12-31' },
    series: { kind: 'proportion', points },
  };
  expect(criterion(yearly, 'season')).toMatchObject({ holds: true, detail: { how: 'no-season' } });
});

test('a window holds the months that the series reaches, with those it lacks between them', () => {
  const points = [3, 4, 6].map((i) => ({ period: month(i) }));
  const held = (from: string, to: string) => [...(heldSeasons({ from, to }, points, 'month') ?? [])];
  expect(held(month(0), monthEnd(11))).toEqual(['04', '05', '06', '07']);
  expect(held(month(4), monthEnd(5))).toEqual(['05', '06']);
  expect(held(month(3), monthEnd(6))).toEqual(['04', '05', '06', '07']);
  expect(heldSeasons({ from: month(0), to: monthEnd(11) }, [], 'month')).toBeNull();
});

test('what a group did a year before in the same months counts as well', () => {
  const series = seasons({ spring: 150, before: 150, after: 75 });
  const group = (spring: number) => beside(seasons({ spring, before: 150, after: 150 }));
  const holds = (spring: number) =>
    criterion({ ...otherMonths, series, comparison: group(spring) }, 'comparison-group')?.holds;
  expect([holds(150), holds(300)]).toEqual([true, false]);
});
