import { isPlaceholder } from '../../source/placeholder.ts';
import { defineRule } from '../rule.ts';

/** What is set aside says why, and what would bring it back. */
export const parkedHasAReason = defineRule({
  id: 'parked-has-a-reason',
  severity: 'error',
  why: 'Customers go on meeting what is parked. Whoever reads it there is owed the reason.',
  bad: { 'pain-points/late-fee.yaml': 'status: ⟦parked⟧\n' },
  good: {
    'pain-points/late-fee.yaml': `status: parked
parkedBecause: The billing system is replaced in June 2026; the new one does it from the first day.
`,
  },
  *check({ painPoints }) {
    for (const { status, parkedBecause, at, keyAt } of painPoints)
      if (status === 'parked' && (parkedBecause === undefined || isPlaceholder(parkedBecause)))
        yield {
          at: at(parkedBecause === undefined ? 'status' : 'parkedBecause'),
          message: 'Nothing says why this is parked. Write under parkedBecause: why, and what would bring it back.',
        };
      else if (status !== 'parked' && parkedBecause !== undefined)
        yield {
          at: keyAt('parkedBecause'),
          message: `This pain point is not parked but ${status ?? 'identified'}. Delete the reason, or set the status to parked.`,
        };
  },
});
