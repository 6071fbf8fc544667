import { expect, test } from 'vitest';
import { plansFor, plansTried } from '../../src/insight/plans-tried.ts';
import type { Report } from '../../src/model/report.ts';

const plans = [
  { id: 'in-february', status: 'proposed', starts: '2027-02-01' },
  { id: 'given-up', status: 'stopped', starts: '2025-03-10' },
  { id: 'in-january', status: 'agreed', starts: '2027-01-04' },
  { id: 'under-way', status: 'under-way', starts: '2026-04-07' },
  { id: 'not-yet-agreed', status: 'proposed', starts: '2026-10-01' },
  { id: 'next-month', status: 'under-way', starts: '2026-11-02' },
];
const report = { relations: { plansOf: () => plans }, settings: { asOf: '2026-10-31' } } as unknown as Report;
const ids = (of: typeof plansFor) => of('a-pain-point', report).map(({ id }) => id);

test('only plans that were begun count as tried, the newest first', () => {
  expect(ids(plansTried)).toEqual(['under-way', 'given-up']);
});

test('plans to come follow those that were tried, the next one first', () => {
  expect(ids(plansFor)).toEqual(['under-way', 'given-up', 'not-yet-agreed', 'next-month', 'in-january', 'in-february']);
});
