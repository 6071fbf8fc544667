import { defineRule } from '../rule.ts';

/** To own is to have said yes, and to have a manager who leaves time for it. */
export const ownerAccepted = defineRule({
  id: 'owner-accepted',
  severity: 'warning',
  why: 'An owner who was only named has no time for it. The line manager who agreed has to give that time.',
  bad: { 'plans/late-fee-grace/plan.yaml': 'accepted: { on: 2025-04-14, by: ⟦cleo-marsh⟧ }\n' },
  good: { 'plans/late-fee-grace/plan.yaml': 'accepted: { on: 2025-04-14, by: ben-osei }\n' },
  *check({ plans, people }) {
    for (const { owner, accepted, status, at } of plans) {
      const { name, manager } = people.get(owner);
      const managed = manager === undefined ? undefined : people.get(manager).name;
      if (!accepted) {
        if (status !== 'proposed')
          yield {
            at: at('owner'),
            message: `Nobody says that ${name} has accepted the plan. Add accepted: { on: <the day>, by: ${manager ?? '<the line manager>'} }, or set the status to proposed.`,
          };
      } else if (manager !== undefined && accepted.by !== manager)
        yield {
          at: at('accepted', 'by'),
          message: `${people.get(accepted.by).name} agreed to it, and ${name} reports to ${managed}. Name the line manager, or correct who reports to whom.`,
        };
    }
  },
});
