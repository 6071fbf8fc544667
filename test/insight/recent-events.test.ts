import { expect, test } from 'vitest';
import { recentEvents } from '../../src/insight/recent-events.ts';
import { smallReport } from '../history/small-report.ts';

const painPoint = 'pain-points/late-fee.yaml';
const told = (asOf: string, status = 'status: identified') => {
  const { report } = smallReport({
    [painPoint]: (text) => text.replace('status: focus', status),
    'pain-points/no-plan-yet.yaml': `title: Waits at the counter for a form that is not needed
whatHappens: The form is asked for and then thrown away.
opened: 2025-10-02
journey: pay-a-bill
stage: pay
owner: ada-quist
sponsor: ben-osei
economics:
  model: simple
  customers: { value: 300, source: Counter, on: 2025-09-30 }
  shareAffected: { value: 0.12, source: Counter, on: 2025-09-30 }
  loyaltyDrop: { value: 0.1, source: Survey, on: 2025-09-30 }
  annualValue: { value: 140, source: Finance, on: 2025-03-31 }
`,
  });
  return recentEvents({ ...report, settings: { ...report.settings, asOf } }).map((recent) => [
    recent.on,
    'plan' in recent ? recent.plan.id : recent.painPoint.id,
    'plan' in recent ? recent.event.kind : recent.kind,
  ]);
};

test('what happened to pain points is told of each once, with a plan or without', () => {
  expect(told('2025-10-31')).toEqual([
    ['2025-10-20', 'late-fee', 'told'],
    ['2025-10-02', 'no-plan-yet', 'heard'],
  ]);
  expect(told('2025-10-31', 'status: resolved\nresolvedOn: 2025-10-21')[0]).toEqual([
    '2025-10-21',
    'late-fee',
    'resolved',
  ]);
});

test('what happened to plans is told up to the day, for a month', () => {
  expect(told('2025-07-14')).toEqual([
    ['2025-07-14', 'late-fee-grace', 'update'],
    ['2025-07-01', 'late-fee-grace', 'changed'],
    ['2025-06-27', 'late-fee-grace', 'step'],
  ]);
  expect(told('2025-07-13').map(([day]) => day)).toEqual(['2025-07-01', '2025-06-27']);
});
