import { remembered } from '../../model/remembered.ts';
import type { Settings } from '../../model/types/report.ts';
import { isRefusal } from '../../insight/interval.ts';
import type { WindowSummary } from '../../insight/claim.ts';
import type { MeasureInsight, PlanInsight } from '../../insight/plan-insight.ts';
import type { ChartContext } from '../../wording/format.ts';
import { wordedUnit, wordingFor } from '../../wording/index.ts';
import { writeLevels } from '../../wording/numbers.ts';
import { criterionOf } from '../measured.ts';
import { measuresNamed } from '../prose/about.ts';
import { statementsIn } from '../prose/own-words.ts';
import { computedInstead } from '../prose/computed-change.ts';
import { type Passage, passagesOf } from '../prose/passages.ts';
import { isStated } from '../prose/stated.ts';
import { typedChanges } from '../prose/typed-change.ts';
import { agrees, type TypedFigure, type TypedMove, typedMoves } from '../prose/typed-moves.ts';
import { type Breach, defineRule } from '../rule.ts';
import { storyExample } from '../story-example.ts';

/** What a story says that a measure went from and to is what was computed. */
export const typedFigureAgrees = defineRule({
  id: 'typed-figure-agrees',
  severity: 'warning',
  why: 'A figure that is typed into a story stays as it is when the data moves on, and readers see two figures for one thing.',
  bad: {
    'plans/late-fee-grace/story.mdx': storyExample(
      'Late-fee complaints went from ⟦4.1⟧ to 1.6 per 1,000 bills. Complaints fell ⟦by 40 %⟧.',
    ),
  },
  good: {
    'plans/late-fee-grace/story.mdx': storyExample('Late-fee complaints went from 3.3 to 1.6 per 1,000 bills.'),
  },
  *check(report, context) {
    for (const passage of passagesOf(report, context))
      yield* wrongIn(passage, {
        insight: () => context.insight.plan(passage.plan.id),
        settings: () => report.settings,
      });
  },
});

const wrongIn = remembered(
  (passage: Passage, ask: { insight(): PlanInsight; settings(): Settings }): readonly Breach[] => {
    const [insight, settings] = [ask.insight(), ask.settings()];
    return [...wrongLevels(passage, insight, settings), ...wrongChanges(passage, insight, settings)];
  },
);

/** "From 4.1 to 1.6", where it went from 3.3; "fell to 0.9", where it fell to 1.6. */
function* wrongLevels({ text, on, at }: Passage, insight: PlanInsight, settings: Settings): Generator<Breach> {
  if (on !== settings.asOf) return;
  for (const sentence of statementsIn(text))
    for (const move of typedMoves(sentence.text, settings)) {
      if (!isStated(sentence.text, (move.from ?? move.to).offset, settings.locale)) continue;
      const told = measuresNamed(sentence.text, insight).map((measure) => against(move, measure, insight, settings));
      const [first] = told;
      if (!first || told.some((one) => one === 'agrees')) continue;
      if (first === 'agrees' || first === 'nothing') continue;
      const wrong = (first.wrong === 'from' && move.from) || move.to;
      yield {
        at: at(sentence.offset + wrong.offset, wrong.text.length),
        message: `"${first.name}" went from ${first.from} to ${first.to}, and here stands ${wrong.text}. Write the figure that was computed, or leave it to <Outcome metric="${first.id}" />.`,
      };
    }
}

/** "Fell by 40 %", where it fell by 52 %; a sentence that could mean several measures is left alone. */
function* wrongChanges({ text, on, at }: Passage, insight: PlanInsight, settings: Settings): Generator<Breach> {
  for (const typed of typedChanges(text, settings.locale)) {
    const [measure, ...others] = measuresNamed(typed.sentence.text, insight);
    const instead = measure && others.length === 0 ? computedInstead(typed, measure, on, settings) : null;
    if (instead === null) continue;
    const written = text.slice(typed.offset, typed.offset + typed.length).trim();
    yield { at: at(typed.offset, written.length), message: `Here stands "${written}", and ${instead}` };
  }
}

interface Disagreement {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly wrong: 'from' | 'to';
}

/** A move held against what was computed of a measure: its windows, its comparison group's, and its goals. */
function against(
  { from, to, kind }: TypedMove,
  { metric, claim }: MeasureInsight,
  { goals }: PlanInsight,
  context: ChartContext,
): Disagreement | 'agrees' | 'nothing' {
  const unit = wordedUnit(metric, context, wordingFor(context.locale));
  const fitting = unit.kind === 'share' || unit.kind === 'money' ? unit.kind : 'number';
  const [before, after] = [claim.before, claim.after].map(estimated);
  if (before === undefined || after === undefined || kind !== fitting) return 'nothing';
  const group = criterionOf(claim, 'comparison-group')?.detail;
  const ends = [
    [before, after],
    [estimated(group?.before ?? null), estimated(group?.after ?? null)],
    ...goals.filter((goal) => goal.metric.id === metric.id).map(({ target }) => [before, target]),
  ];
  const scale = unit.factor * (unit.kind === 'share' ? 100 : 1);
  const fits = (typed: TypedFigure | null, computed: number | undefined) =>
    computed !== undefined && (typed === null || agrees(typed, computed * scale));
  if (ends.some(([start, end]) => fits(from, start) && fits(to, end))) return 'agrees';
  const [first = '', last = ''] = writeLevels([before, after], unit, context);
  return { id: metric.id, name: metric.name, from: first, to: last, wrong: fits(from, before) ? 'to' : 'from' };
}

function estimated(window: WindowSummary | null): number | undefined {
  return window && !isRefusal(window.estimate) ? window.estimate.value : undefined;
}
