import type { PlanInsight } from '../../insight/plan-insight.ts';
import { remembered } from '../../model/remembered.ts';
import { measuresNamed } from '../prose/about.ts';
import { type Passage, passagesOf } from '../prose/passages.ts';
import { statedWords } from '../prose/stated.ts';
import { type Breach, defineRule } from '../rule.ts';
import { storyExample } from '../story-example.ts';
import { wordsOf } from '../vocabulary/vocabulary.ts';

/** The least grade that says more than "it changed". */
const gradeForCause = 4;

/** Words that tell a change only beside what changed. */
const ofAnything: ReadonlySet<string> = new Set(
  'more less longer shorter higher lower cut cuts raised mehr weniger länger kürzer höher niedriger geringer zurück geht gehen ging gingen nahm nahmen'.split(
    ' ',
  ),
);

/** That one thing followed another is no proof that it came from it. */
export const causeWordsNeedGrade4 = defineRule({
  id: 'cause-words-need-grade-4',
  severity: 'warning',
  why: 'Most of what changes after a plan would have changed without it. Only the trend from before, or customers without the change, can tell.',
  bad: { 'plans/late-fee-grace/story.mdx': storyExample('Complaints fell ⟦because of⟧ the new order of files.') },
  good: {
    'plans/late-fee-grace/story.mdx': storyExample(
      'Complaints fell after the order of files was changed; the release was late because of the freeze.',
    ),
  },
  *check(report, context) {
    for (const passage of passagesOf(report, context))
      yield* unprovenIn(passage, {
        insight: () => context.insight.plan(passage.plan.id),
        locale: () => report.settings.locale,
      });
  },
});

const unprovenIn = remembered((passage: Passage, ask: { insight(): PlanInsight; locale(): string }) => [
  ...unproven(passage, ask.locale(), ask.insight),
]);

function* unproven({ text, at }: Passage, locale: string, insightOf: () => PlanInsight): Generator<Breach> {
  const changes = wordsOf(locale, 'falling', 'rising', 'claims');
  for (const { word, offset, sentence } of statedWords(text, locale, 'causes')) {
    const changed = [...sentence.text.matchAll(changes)].map(([found]) => found.toLowerCase());
    if (changed.length === 0) continue;
    const insight = insightOf();
    const named = measuresNamed(sentence.text, insight);
    if (named.length === 0 && changed.every((found) => ofAnything.has(found))) continue;
    const measure = named.toSorted((a, b) => b.claim.grade - a.claim.grade)[0] ?? insight.hero;
    if (!measure || measure.claim.grade >= gradeForCause) continue;
    yield {
      at: at(offset, word.length),
      message: `"${word}" says what caused it, and the figures of "${measure.metric.name}" (grade ${measure.claim.grade}) cannot: that needs grade ${gradeForCause} or 5. Write "after", or "since".`,
    };
  }
}
