import type { Identity } from '../../model/entity.ts';
import { memory, remembered } from '../../model/remembered.ts';
import type { Report } from '../../model/report.ts';
import type { PainPoint } from '../../model/types/pain-point.ts';
import type { Plan } from '../../model/types/plan.ts';
import { bodyOffset } from '../../source/body-offset.ts';
import type { Location } from '../../source/problem.ts';
import { rangeAt } from '../../source/text.ts';
import type { RuleContext } from '../rule.ts';
import { placeIn } from './place-in.ts';
import { ownWords } from './own-words.ts';

/** A stretch of an owner's own prose: what stands in quotation marks, in code or in a component is blanked out. */
export interface Passage {
  readonly text: string;
  /** The plan whose figures it can be held against. */
  readonly plan: Plan;
  /** The day it speaks for: that of an update, else the report's. */
  readonly on: string;
  /** The place of some of its characters. */
  at(offset: number, length: number): Location;
}

/** By the report's look-ups: no two reports share them, and a rule that asks for them is asked at every save. */
const found = memory<
  Report['relations'],
  Pick<RuleContext, 'plans' | 'painPoints'> & { readonly passages: readonly Passage[] }
>();

/** What a passage rests on besides the piece of content in which it stands. */
interface Asked {
  /** The report's own day. */
  asOf(): string;
  textOf(file: string): string;
}

/** Everything that owners say of the plans that are judged, read once: headline, story, updates, lesson, and the reply to customers. */
export function passagesOf(report: Report, context: RuleContext): readonly Passage[] {
  const { plans, painPoints } = context;
  const known = found.get(report.relations);
  if (known?.plans === plans && known.painPoints === painPoints) return known.passages;
  const passages = [...read(report, context)];
  found.set(report.relations, { plans, painPoints, passages });
  return passages;
}

function* read(report: Report, context: RuleContext): Generator<Passage> {
  const ask = { asOf: () => report.settings.asOf, textOf: context.textOf };
  for (const plan of context.plans) yield* ofPlan(plan, ask);
  for (const painPoint of context.painPoints) {
    const plan = leadingPlan(report.relations.plansOf(painPoint.id), context);
    if (plan) yield* ofPainPoint(painPoint, { ...ask, plan: () => plan });
  }
}

const ofPlan = remembered((plan: Plan, { asOf, textOf }: Asked): readonly Passage[] => {
  const { story, updates, result } = plan;
  const passages: Passage[] = [];
  if (story) {
    for (const key of ['headline', 'did'] as const)
      passages.push(...fromFacts(story, [key], story[key], plan, asOf(), textOf));
    passages.push(...fromBody(story.file, plan, asOf(), textOf));
  }
  for (const update of updates) {
    passages.push(...fromFacts(update, ['callToAction'], update.callToAction, plan, update.on, textOf));
    passages.push(...fromBody(update.file, plan, update.on, textOf));
  }
  passages.push(...fromFacts(plan, ['result', 'lesson'], result?.lesson, plan, asOf(), textOf));
  return passages;
});

const ofPainPoint = remembered(
  (painPoint: PainPoint, { asOf, textOf, plan }: Asked & { plan(): Plan }): readonly Passage[] => [
    ...fromFacts(painPoint, ['reply', 'weDid'], painPoint.reply?.weDid, plan(), asOf(), textOf),
  ],
);

/** Of several plans for one pain point the one whose figures prove most: its reply may claim as much. */
function leadingPlan(plans: readonly Plan[], { insight }: RuleContext): Plan | undefined {
  const gradeOf = ({ id }: Plan) => insight.plan(id).hero?.claim.grade ?? 0;
  return plans.toSorted((a, b) => gradeOf(b) - gradeOf(a))[0];
}

function* fromFacts(
  { file, at }: Identity,
  path: readonly string[],
  value: string | undefined,
  plan: Plan,
  on: string,
  textOf: Asked['textOf'],
): Generator<Passage> {
  if (value === undefined) return;
  const text = textOf(file);
  yield {
    text: ownWords(value),
    plan,
    on,
    at: (offset, length) => placeIn(text, at(...path), value.slice(offset, offset + length)),
  };
}

function* fromBody(file: string, plan: Plan, on: string, textOf: Asked['textOf']): Generator<Passage> {
  const text = textOf(file);
  const start = bodyOffset(text);
  let offset = start;
  let isCode = false;
  for (const block of text.slice(start).split(/(\n[ \t]*\n)/)) {
    const from = offset;
    offset += block.length;
    const fences = block.match(/^[ \t]*(?:```|~~~)/gm)?.length ?? 0;
    const skipped = isCode || fences > 0 || block.trim() === '';
    if (fences % 2 === 1) isCode = !isCode;
    if (skipped) continue;
    yield {
      text: ownWords(block),
      plan,
      on,
      at: (at, length) => ({
        file,
        range: { start: rangeAt(text, from + at).start, end: rangeAt(text, from + at + length).start },
      }),
    };
  }
}
