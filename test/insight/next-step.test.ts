import { describe, expect, test } from 'vitest';
import { nextStepFor } from '../../src/insight/next-step.ts';
import type { Report } from '../../src/model/report.ts';

const steps = (...dues: readonly string[]) => dues.map((due) => ({ what: `What is due on ${due}`, due }));
const nextOf = (...plans: readonly object[]) =>
  nextStepFor('late-fee', { relations: { plansOf: () => plans } } as unknown as Report)?.due;

describe('the next step for a pain point', () => {
  test('is the open one that is due first, whichever plan it belongs to', () => {
    const underWay = {
      status: 'under-way',
      steps: [...steps('2025-12-01', '2025-11-20'), { due: '2025-10-01', done: '2025-10-01' }],
    };
    expect(nextOf(underWay)).toBe('2025-11-20');
    expect(nextOf(underWay, { status: 'agreed', steps: steps('2025-11-10') })).toBe('2025-11-10');
  });

  test.each(['done', 'stopped'])('is never one of a plan that is %s', (status) => {
    expect(nextOf({ status, steps: steps('2025-11-20') })).toBeUndefined();
  });
});
