import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { fixtures } from '../../model/fixture.ts';
import { saidBy } from './example.ts';

const first = readFileSync(`${fixtures}complete-small/pain-points/late-fee.yaml`, 'utf8');
const second = first
  .replace(/^title: .*$/m, 'title: Sent two bills for the same month')
  .replace(/^ {2}customers: .*$/m, '  customers: { value: 10, source: Billing system, on: 2025-09-30 }');

test('more than the limit is an error that names the least urgent', () => {
  expect(
    saidBy('focus-is-three-to-five', {
      'report.yaml': 'focusLimit: { from: 1, to: 1 }\n',
      'pain-points/two-bills.yaml': second,
    }),
  ).toEqual([
    'error: 2 pain points are in focus, and the limit is 1. Park or identify some again; the least urgent is "Sent two bills for the same month".',
  ]);
});

test('fewer is for information', () => {
  expect(saidBy('focus-is-three-to-five', { 'pain-points/late-fee.yaml': 'status: identified\n' })).toEqual([
    'info: No pain point is in focus, and at least 1 are meant to be. Choose what comes next, or lower focusLimit.',
  ]);
});
