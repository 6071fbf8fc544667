import { expect, test } from 'vitest';
import { progressOf } from '../../src/insight/progress.ts';

const cost = { perMonth: { low: 1, base: 2, high: 3 } };
const unpriced = { refused: true, reason: 'no-data' };
const pinpointed = { rootCause: 'A cause', evidence: [{}] };

test.each<[string, object, object, readonly object[], readonly string[]]>([
  ['nothing but its name', {}, unpriced, [], []],
  ['a cause', { rootCause: 'A cause' }, unpriced, [], []],
  ['evidence', { evidence: [{}] }, unpriced, [], []],
  ['a cause and an empty list of evidence', { rootCause: 'A cause', evidence: [] }, unpriced, [], []],
  ['a cause and evidence', pinpointed, unpriced, [], ['pinpointed']],
  ['a cost', {}, cost, [], ['priced']],
  ['a plan that nobody accepted', {}, unpriced, [{ grade: null }], []],
  ['a plan of two that was accepted', {}, unpriced, [{ grade: 1 }, { accepted: '2026-01-01', grade: 1 }], ['owned']],
  ['a plan of two that is measured', {}, unpriced, [{ grade: 2 }, { grade: 0 }], ['measured']],
])('a pain point that has %s has come as far as that', (_, painPoint, priced, plans, reached) => {
  const found = progressOf(
    { id: 'fee', ...painPoint } as never,
    { relations: { plansOf: () => plans.map((plan, id) => ({ id, ...plan })) } } as never,
    { painPoint: () => ({ cost: priced }), inShort: (id: number) => plans[id] } as never,
  );
  expect(found.filter((step) => step.reached).map(({ station }) => station)).toEqual(reached);
});
