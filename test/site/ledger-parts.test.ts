import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ledger, LedgerEntry } from '../../src/history/ledger.ts';
import type { Plan } from '../../src/model/types/plan.ts';
import { figuresTold, painPointEntries } from '../../src/site/ledger-parts.ts';

const entry = fc.record({
  of: fc.constantFrom('figures', 'metric', 'pain-point', 'plan', 'voice'),
  id: fc.constantFrom('late-fee', 'fees-in-flight', 'calls'),
  change: fc.record({ kind: fc.constantFrom('began', 'fields', 'words', 'restated', 'renamed') }),
});

test('what is told of a plan’s figures and of a pain point is just what a ledger says of them, in its order', () => {
  fc.assert(
    fc.property(fc.array(entry), fc.constantFrom('late-fee', 'calls', 'nothing'), (made, id) => {
      const entries = made as unknown as readonly LedgerEntry[];
      const ledger = { entries } as Ledger;
      const kindOf = ({ change }: LedgerEntry): string => change.kind;
      expect(painPointEntries(ledger, id)).toEqual(
        entries.filter((one) => one.of === 'pain-point' && one.id === id && kindOf(one) !== 'words'),
      );
      const plan = {
        measures: [
          { metric: id, comparison: { group: 'rest' } },
          { metric: id, comparison: { metric: 'late-fee' } },
        ],
        goals: [{ metric: 'fees-in-flight' }],
      } as unknown as Plan;
      expect(figuresTold(ledger, plan)).toEqual(
        entries.filter(
          (one) =>
            ['figures', 'metric'].includes(one.of) &&
            [id, 'fees-in-flight', 'late-fee'].includes(one.id) &&
            !['began', 'fields'].includes(kindOf(one)),
        ),
      );
    }),
  );
});
