import { describe, expect, test } from 'vitest';
import { claimGrade } from '../../src/insight/claim-grade.ts';
import { adjustForMany } from '../../src/insight/many-measures.ts';
import { around, monthly, shares, yearOnYear } from './claim-samples.ts';

const claimOf = (after: number) =>
  claimGrade({ ...yearOnYear, series: shares([...around(120, 12, 0), ...around(after, 12, 0)]) });
const barely = claimOf(111);
const clearly = claimOf(80);
const unchanged = claimOf(120);

describe('many measures', () => {
  test('five measures are left as they are', () => {
    const claims = [barely, unchanged, unchanged, unchanged, unchanged];
    expect(adjustForMany(claims)).toBe(claims);
  });

  test('with six, a change that does not survive falls to no clear change, and a clear one stays', () => {
    expect(barely).toMatchObject({ grade: 3, direction: 'better' });
    const [first, second, third] = adjustForMany([barely, clearly, unchanged, unchanged, unchanged, unchanged]);
    expect(first).toMatchObject({ grade: 2, direction: 'none' });
    expect(first?.criteria.at(-1)).toMatchObject({ id: 'many-measures', holds: false, detail: { measures: 6 } });
    expect(first?.missing[0]).toEqual({ code: 'clear-difference' });
    expect(second).toMatchObject({ grade: clearly.grade, direction: 'better' });
    expect(second?.criteria.at(-1)).toMatchObject({ id: 'many-measures', holds: true });
    expect(third).toMatchObject({ grade: 2 });
  });

  test('amounts are part of the family by the p of their periods', () => {
    const falling = [...around(120, 12), ...around(80, 12)].map((value) => ({ value }));
    const amount = claimGrade({ ...yearOnYear, kind: 'amount', series: monthly('amount', falling) });
    const adjusted = adjustForMany([amount, clearly, clearly, clearly, clearly, clearly]);
    expect(adjusted[0]).toMatchObject({ grade: 4, direction: 'better' });
    expect(adjusted[0]?.criteria.at(-1)).toMatchObject({ holds: true, detail: { measures: 6 } });
  });
});
