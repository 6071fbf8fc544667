import { firstWord, wordsOf } from '../vocabulary/vocabulary.ts';
import { defineRule } from '../rule.ts';

/** A score moves for many reasons; what customers meet is what somebody can change. */
export const goalIsNotAScore = defineRule({
  id: 'goal-is-not-a-score',
  severity: 'error',
  why: 'A score can be raised by asking other people, or on another day. A goal is what customers meet less or more often.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `title: ⟦Raise NPS by ten points⟧
goals:
  - { metric: ⟦would-recommend⟧, value: 40, by: 2026-06-30 }
measures:
  - { metric: fees-in-flight, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
  - { metric: would-recommend, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
`,
    'metrics/would-recommend.yaml': `name: Would recommend us
role: score
measure: nps
better: higher
unit: points
period: month
source: Monthly survey
`,
    'data/would-recommend.csv': `period,promoters,passives,detractors
2025-01-01,120,90,60
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `title: Hold the late fee until the bank has answered
goals:
  - { metric: late-fee-complaints, value: 1.5, by: 2026-06-30 }
`,
  },
  *check({ metrics, settings: { locale } }, { plans, painPoints }) {
    const [score, aim, low] = [wordsOf(locale, 'scores'), wordsOf(locale, 'raising'), wordsOf(locale, 'low')];
    for (const { title, goals, at } of plans) {
      if (firstWord(title, score) && firstWord(title, aim))
        yield {
          at: at('title'),
          message: `"${firstWord(title, score)}" is a score, not what is being changed. Write what the plan changes for customers.`,
        };
      for (const [i, goal] of goals.entries()) {
        const { name, role } = metrics.get(goal.metric);
        if (role === 'score')
          yield {
            at: at('goals', i, 'metric'),
            message: `"${name}" is a score, and a score is no goal. Set the goal on an outcome: what customers meet, how often or for how long.`,
          };
      }
    }
    for (const { title, at } of painPoints)
      if (firstWord(title, score) && firstWord(title, low))
        yield {
          at: at('title'),
          message: `"${firstWord(title, score)}" is a score, and no customer meets a score. Write what happens to them.`,
        };
  },
});
