import { defineRule } from '../rule.ts';
import { stillOpen } from '../under-way.ts';

/** Whoever runs the programme helps; whoever runs the work owns what goes wrong in it. */
export const ownerIsNotCx = defineRule({
  id: 'owner-is-not-cx',
  severity: 'error',
  why: 'The customer-experience team cannot change how another department works. A pain point that it owns stays where it is.',
  bad: {
    'departments/billing.yaml': 'cxTeam: true\n',
    'pain-points/late-fee.yaml': 'owner: ⟦ada-quist⟧\n',
    'plans/late-fee-grace/plan.yaml': 'owner: ⟦ada-quist⟧\n',
  },
  good: {
    'departments/billing.yaml': 'cxTeam: false\n',
  },
  *check(report) {
    for (const { owner, at } of stillOpen(report)) {
      const { name, department } = report.people.get(owner);
      const team = report.departments.find(department);
      if (team?.cxTeam === true)
        yield {
          at: at('owner'),
          message: `${name} is in ${team.name}, which runs the programme and not the work. Name somebody whose department can change what customers meet.`,
        };
    }
  },
});
