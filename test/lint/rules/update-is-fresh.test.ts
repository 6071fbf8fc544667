import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const said = (staleAfterDays: number, plan: string) =>
  saidBy('update-is-fresh', {
    'report.yaml': `staleAfterDays: ${staleAfterDays}\n`,
    'plans/late-fee-grace/plan.yaml': plan,
  });
const advice = 'Write plans/late-fee-grace/updates/2025-10-31.mdx and say how it goes, or change the status.';

test('silence is a warning at first and an error after twice as long', () => {
  expect(said(109, '')).toEqual([]);
  expect(said(108, '')).toEqual([`warning: The last update is 109 days old. ${advice}`]);
  expect(said(54, '')).toEqual([`error: The last update is 109 days old. ${advice}`]);
});

test.each(['proposed', 'agreed', 'done', 'stopped'])('a plan that is %s needs no update', (status) => {
  expect(said(30, `status: ${status}\n`)).toEqual([]);
});
