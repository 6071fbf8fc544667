import { expect, test } from 'vitest';
import { repeatedFixes } from '../../src/insight/repeated-fixes.ts';
import { nextPeriod } from '../../src/model/period.ts';

const today = '2026-10-31';
const daysAgo = (days: number) => nextPeriod(today, 'day', -days);

/** So many fixes, one a day up to today. */
function fixes(count: number, facts: object = { theme: 'Paper bill' }, last = today) {
  return Array.from({ length: count }, (_, i) => ({
    ...{ id: `fix-${String(i).padStart(2, '0')}`, on: nextPeriod(last, 'day', -i), department: 'service' },
    ...facts,
  }));
}

/** What repeats among fixes, where the pain point `bill` has plans of these statuses. */
function repeated(all: readonly object[], plans: readonly string[] = []) {
  return repeatedFixes({
    microActions: { all },
    settings: { asOf: today },
    relations: { plansOf: () => plans.map((status) => ({ status })) },
  } as never);
}

test('ten of one kind in a year repeat, and nine do not', () => {
  expect(repeated(fixes(9))).toEqual([]);
  const [found, ...others] = repeated(fixes(10).reverse());
  expect(others).toEqual([]);
  expect(found).toMatchObject({ id: 'theme-paper-bill', kind: 'theme', since: daysAgo(9), last: { on: today } });
  expect(found?.fixes.map(({ on }) => on)).toEqual(Array.from({ length: 10 }, (_, i) => daysAgo(9 - i)));
});

test('what is yet to come does not count, and what is older than a year tells only since when', () => {
  expect(repeated([...fixes(9), ...fixes(1, { theme: 'Paper bill' }, '2026-11-01')])).toEqual([]);
  expect(repeated([...fixes(9), ...fixes(1, { theme: 'Paper bill' }, '2025-10-30')])).toEqual([]);
  const [found] = repeated([...fixes(10), ...fixes(1, { theme: 'Paper bill' }, '2024-05-01')]);
  expect(found).toMatchObject({ since: '2024-05-01', fixes: { length: 10 } });
});

test('fixes of one day stand in the order of their names', () => {
  const [found] = repeated(
    fixes(10)
      .map((fix) => ({ ...fix, on: today }))
      .reverse(),
  );
  expect([found?.fixes[0]?.id, found?.last.id]).toEqual(['fix-00', 'fix-09']);
});

test.each([
  ['a theme, however it is written', { theme: 'PAPER  bill' }, 'theme-paper-bill'],
  ['a place of a department', { where: 'Hall' }, 'place-service-hall'],
  ['a theme before a place', { theme: 'Paper bill', where: 'Hall' }, 'theme-paper-bill'],
  ['the pain point that they ease before a theme', { theme: 'Paper bill', painPoint: 'bill' }, 'pain-point-bill'],
  ['nothing where they name neither', {}, undefined],
])('what makes fixes one kind is %s', (_, facts, id) => {
  expect(repeated(fixes(10, facts))[0]?.id).toBe(id);
});

test.each([
  [[], true],
  [['proposed'], true],
  [['stopped', 'proposed'], true],
  [['stopped', 'agreed'], false],
  [['under-way'], false],
  [['done'], false],
])('those of a pain point whose plans are %j ask for a large one: %j', (plans, asks) => {
  expect(repeated(fixes(10, { painPoint: 'bill' }), plans).length > 0).toBe(asks);
});
