import { beforeAll, expect, test } from 'vitest';
import { listening, plansFrom } from '../../src/insight/listening.ts';
import { voiceRegister } from '../../src/insight/voice-register.ts';
import { loadReport } from '../../src/model/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { readTree } from '../../src/source/files.ts';
import { fileURLToPath } from 'node:url';

const sample = fileURLToPath(new URL('../../content', import.meta.url));
let report: Report;
beforeAll(() => {
  const loaded = loadReport(readTree(sample), { today: '2026-10-31' }).report;
  if (!loaded) throw new Error('The sample does not load.');
  report = loaded;
});

test('every report of a programme is counted once, by what it led to', () => {
  const { all, programmes, costPerYear, unpriced } = listening(report);
  expect(all).toEqual({ total: 12, plan: 7, decision: 2, nothing: 3, since: '2025-01-20' });
  expect(programmes.map(({ programme }) => programme.id)[0]).toBe('a-day-in-their-shoes');
  expect([costPerYear, unpriced]).toEqual([610_000, 0]);
});

test('the plans that came out of a programme are also those that its reports name', () => {
  const reports = [
    { title: 'A', on: '2026-02-09', ledTo: 'plan' as const, plan: 'late-fee-grace' },
    { title: 'B', on: '2026-03-09', ledTo: 'plan' as const, plan: 'one-handler-per-fault' },
    { title: 'C', on: '2026-04-09', ledTo: 'nothing' as const },
  ];
  expect(plansFrom({ leadsTo: [], reports })).toEqual(['late-fee-grace', 'one-handler-per-fault']);
  expect(plansFrom({ leadsTo: ['one-handler-per-fault'], reports })).toEqual([
    'one-handler-per-fault',
    'late-fee-grace',
  ]);
});

test('voices are grouped by theme whatever its capitals, and each stands in the list once', () => {
  const { newestFirst, themes, controls, told } = voiceRegister(report);
  expect(newestFirst).toHaveLength(report.voices.size);
  expect(newestFirst.map(({ on }) => on)).toEqual(
    newestFirst
      .map(({ on }) => on)
      .toSorted()
      .toReversed(),
  );
  expect(themes.reduce((sum, { voices }) => sum + voices, 0)).toBe(newestFirst.filter(({ theme }) => theme).length);
  expect([...controls.values()].reduce((sum, count) => sum + count, 0)).toBe(
    newestFirst.filter(({ control }) => control).length,
  );
  expect(told).toBe(newestFirst.filter(({ receipt, answered }) => receipt ?? answered).length);
});
