import { outcomeOf } from '../../insight/claim-outcome.ts';
import type { Claim } from '../../insight/claim.ts';
import type { MeasureInsight, PlanInsight } from '../../insight/plan-insight.ts';
import { remembered } from '../../model/remembered.ts';
import { measuresNamed } from '../prose/about.ts';
import { type Passage, passagesOf } from '../prose/passages.ts';
import { statedWords } from '../prose/stated.ts';
import { type Breach, defineRule } from '../rule.ts';
import { storyExample } from '../story-example.ts';

/** "Improved" is for figures to say. */
export const storyClaimsNeedEvidence = defineRule({
  id: 'story-claims-need-evidence',
  severity: 'error',
  why: 'A reader believes a word such as "improved" or "solved". It is free to its author, so only figures can earn it.',
  bad: {
    'plans/late-fee-grace/story.mdx': storyExample(
      'The file comes first. Late-fee complaints have clearly ⟦improved⟧.',
    ),
  },
  good: {
    'plans/late-fee-grace/story.mdx': storyExample(
      'The file comes first. Nothing has improved yet, and it may never be fixed.',
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
  for (const { word, offset, sentence } of statedWords(text, locale, 'claims')) {
    const insight = insightOf();
    const named = measuresNamed(sentence.text, insight);
    const measures = named.length > 0 ? named : insight.hero ? [insight.hero] : [];
    if (measures.some(({ claim }) => outcomeOf(claim) === 'better')) continue;
    yield {
      at: at(offset, word.length),
      message: `"${word}" is more than the figures say: ${foundFor(measures[0])}. Write what was done, or what the figures show.`,
    };
  }
}

/** What the figures of a measure come to, as the end of a sentence. */
function foundFor(measure: MeasureInsight | undefined): string {
  return measure
    ? `"${measure.metric.name}" ${found(measure.claim)} (grade ${measure.claim.grade})`
    : 'nothing is measured';
}

function found(claim: Claim): string {
  switch (outcomeOf(claim)) {
    case 'none':
      return 'has nothing to compare with';
    case 'early':
      return 'cannot be judged yet';
    case 'unclear':
      return 'shows no clear change';
    case 'worse':
      return 'got worse';
    case 'better':
      return 'got better';
  }
}
