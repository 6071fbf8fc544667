import { expect, test } from 'vitest';
import type { PersonStep } from '../../src/insight/person-steps.ts';
import type { Settings } from '../../src/model/types/report.ts';
import { sayerOf } from '../../src/wording/say.ts';
import { stepStateInWords } from '../../src/wording/step-state.ts';

test.each([
  ['en-GB', 'under-way', { due: '2026-09-30' }, 'Overdue'],
  ['en-GB', 'under-way', { due: '2026-11-20' }, 'To do'],
  ['en-GB', 'done', { due: '2026-09-30' }, 'Not done, plan ended'],
  ['en-GB', 'done', { due: '2026-11-20' }, 'Not done, plan ended'],
  ['en-GB', 'stopped', { due: '2026-09-30' }, 'Not done, plan stopped'],
  ['en-GB', 'done', { due: '2026-09-30', done: '2026-10-02' }, 'Done 2 Oct 2026'],
  ['de-DE', 'done', { due: '2026-09-30' }, 'Nicht erledigt, Plan beendet'],
])('in %s, of a plan that is %s, the step %o is "%s"', (locale, status, step, said) => {
  const say = sayerOf({ locale, currency: 'GBP' } as Settings);
  expect(stepStateInWords({ plan: { status }, step } as PersonStep, '2026-10-31', say)).toBe(said);
});
