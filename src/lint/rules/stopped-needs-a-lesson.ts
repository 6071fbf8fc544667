import { hasLeft } from '../../model/types/person.ts';
import { isPlaceholder } from '../../source/placeholder.ts';
import { defineRule } from '../rule.ts';

/** What did not work is worth its money once the next one has read about it. */
export const stoppedNeedsALesson = defineRule({
  id: 'stopped-needs-a-lesson',
  severity: 'error',
  why: 'The company has paid for what it now knows. Without the lesson, and somebody to carry it on, it pays again.',
  bad: { 'plans/late-fee-grace/plan.yaml': 'status: ⟦stopped⟧\n' },
  good: {
    'plans/late-fee-grace/plan.yaml': `status: stopped
result:
  lesson: We asked customers for proof that was in a file we already had.
  followUpOwner: ben-osei
  on: 2025-10-20
`,
  },
  *check({ people, settings }, { plans }) {
    for (const { status, result, at } of plans) {
      if (status !== 'stopped') continue;
      if (!result)
        yield {
          at: at('status'),
          message:
            'The plan was stopped, and nothing says what was learned. Add result: with lesson, and followUpOwner who carries it on.',
        };
      else if (isPlaceholder(result.lesson))
        yield {
          at: at('result', 'lesson'),
          message: 'This is no lesson yet. Write what the company now knows and did not before.',
        };
      const follower = result && people.get(result.followUpOwner);
      if (follower && hasLeft(follower, settings))
        yield {
          at: at('result', 'followUpOwner'),
          message: `${follower.name} left on ${follower.left}. Name somebody who is here and carries it on.`,
        };
    }
  },
});
