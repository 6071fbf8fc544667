import { expect, test } from 'vitest';
import { claimMoves, claimsIn } from '../../src/history/claims-then.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { type Edits, smallTree } from './small-report.ts';

function claimsOf(edits: Edits) {
  const { report } = loadReport(smallTree(edits), { today: '2025-11-05' });
  if (!report) throw new Error('The report cannot be read.');
  return claimsIn(report, insightOf(report))['late-fee-grace']?.claims;
}

test('of figures that nobody could read it is not said that they proved nothing', () => {
  expect(Object.keys(claimsOf({}) ?? {})).toContain('late-fee-complaints ');
  expect(
    claimsOf({ 'data/late-fee-complaints.csv': 'perod,events,exposure\n2025-01-01,31,9100\n' }),
  ).not.toHaveProperty(['late-fee-complaints ']);
});

test('a restatement of a group reaches the claims that rest on it, and no others', () => {
  const claims = (compared: Record<string, string | null>) => ({
    p: {
      hero: null,
      claims: Object.fromEntries(
        Object.entries(compared).map(([key, comparedWith]) => [
          key,
          { grade: 3, direction: 'better', comparedWith } as const,
        ]),
      ),
    },
  });
  const reached = (group: string, compared: Record<string, string | null>) =>
    claimMoves({ metric: 'calls', holds: (one) => one === group }, claims(compared), claims(compared)).length;
  expect(reached('new', { 'calls new': null, 'calls old': null, 'fees new': null })).toBe(1);
  expect(reached('new', { 'calls old': 'calls new', 'fees new': 'calls new', 'fees old': 'calls old' })).toBe(2);
  // The whole is asked for the mix of its groups; it says nothing of who was compared with it.
  expect(reached('new', { 'calls ': null, 'fees ': 'calls ' })).toBe(1);
  expect(reached('', { 'calls ': null, 'fees ': 'calls ' })).toBe(2);
  const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((metric) => [`${metric} `, null]));
  expect(reached('', { ...many, 'calls ': null })).toBe(6);
  expect(reached('', many)).toBe(0);
});
