import { defineRule } from '../rule.ts';

/** You said, we did: whoever complained hears what came of it. */
export const closedTellsCustomers = defineRule({
  id: 'closed-tells-customers',
  severity: 'warning',
  why: 'Customers who were never told that it was put right go on believing that it was not, and stop saying what is wrong.',
  bad: {
    'pain-points/late-fee.yaml': `status: ⟦resolved⟧
resolvedOn: 2025-09-30
# without reply
`,
  },
  good: {
    'pain-points/late-fee.yaml': `status: resolved
resolvedOn: 2025-09-30
reply:
  youSaid: You charged me for being late when I was not.
  weDid: The fee now waits for the bank.
  toldOn: 2025-10-20
  channel: A line on every bill
`,
  },
  *check({ painPoints, plans, relations }) {
    for (const { id, status, reply, at } of painPoints) {
      if (reply?.toldOn !== undefined) continue;
      const done = relations.plansOf(id).find((plan) => plan.status === 'done' && plans.find(plan.id));
      if (status !== 'resolved' && !done) continue;
      const closed = status === 'resolved' ? 'This is resolved' : `"${done?.title}" is done`;
      yield {
        at: reply ? at('reply') : at(status === undefined ? 'title' : 'status'),
        message: reply
          ? `${closed}, and nothing says when customers were told. Add toldOn: and channel: to the reply.`
          : `${closed}, and nothing says that customers were told. Add reply: with youSaid, weDid, toldOn and channel.`,
      };
    }
  },
});
