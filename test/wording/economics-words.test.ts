import { expect, test } from 'vitest';
import { simpleModelNote } from '../../src/wording/economics-words.ts';
import { en } from '../../src/wording/en/index.ts';

const atRisk = (base: number) => ({ customersAtRisk: { low: 0, base, high: base } });

test('the simple model says where the model by handling fits better', () => {
  expect(simpleModelNote(atRisk(120), en)).toMatch(/^The simple model counts only customers who might leave\./u);
  expect(simpleModelNote(atRisk(0), en)).toMatch(/nobody is at risk here, as where customers cannot leave\./u);
  for (const note of [simpleModelNote(atRisk(120), en), simpleModelNote(atRisk(0), en)])
    expect(note).toContain('the model by handling fits better');
});
