import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const priced = (shareAffected: number, loyaltyDrop: number) => ({
  'pain-points/late-fee.yaml': `economics:
  model: simple
  customers: { value: 30000, source: Billing system, on: 2025-09-30 }
  shareAffected: { value: ${shareAffected}, source: Fee run, on: 2025-09-30 }
  loyaltyDrop: { value: ${loyaltyDrop}, source: Survey, on: 2025-09-30 }
  annualValue: { value: 140, source: Finance, on: 2025-03-31 }
`,
});
const said = (shareAffected: number, loyaltyDrop: number) =>
  saidBy('cost-of-delay-is-known', priced(shareAffected, loyaltyDrop)).join(' ');

test('a pain point whose customers cannot leave is sent to the model by handling', () => {
  expect(said(0.1, 0)).toContain('because "loyaltyDrop" is 0. Where customers cannot leave, write model: handling');
  expect(said(0, 0.1)).toContain('because "shareAffected" is 0. Give a low, base and high figure');
  expect(said(0.1, 0.1)).toBe('');
});
