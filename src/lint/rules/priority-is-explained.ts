import { isPlaceholder } from '../../source/placeholder.ts';
import { defineRule } from '../rule.ts';

/** Why now, in a sentence that whoever waits can read. */
export const priorityIsExplained = defineRule({
  id: 'priority-is-explained',
  severity: 'warning',
  why: 'What is worked on keeps something else waiting. Whoever waits can accept a reason.',
  bad: {
    'pain-points/late-fee.yaml': `status: ⟦focus⟧
# without priority
`,
  },
  good: {
    'pain-points/late-fee.yaml': `status: focus
priority: { effort: low, why: The customer did nothing wrong and can prove it. }
`,
  },
  *check({ painPoints }) {
    for (const { status, priority, at } of painPoints)
      if (status === 'focus' && !priority)
        yield {
          at: at('status'),
          message:
            'Nothing says why this is in focus. Add priority: { effort: low, medium or high, why: <the reason> }.',
        };
      else if (priority && isPlaceholder(priority.why))
        yield { at: at('priority', 'why'), message: 'This gives no reason. Write why now, or why not, in a sentence.' };
  },
});
