import type { Identity } from '../../model/entity.ts';
import type { Report } from '../../model/report.ts';
import type { Plan } from '../../model/types/plan.ts';
import { bodyOffset } from '../../source/front-matter.ts';
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

const found = new WeakMap<Report, readonly Passage[]>();

/** Everything that owners say of their plans, read once: headline, story, updates, lesson, and the reply to customers. */
export function passagesOf(report: Report, context: RuleContext): readonly Passage[] {
  const known = found.get(report) ?? [...read(report, context)];
  found.set(report, known);
  return known;
}

function* read(report: Report, context: RuleContext): Generator<Passage> {
  const { asOf } = report.settings;
  for (const plan of report.plans) {
    const { story, updates, result } = plan;
    if (story) {
      for (const key of ['headline', 'did'] as const) yield* fromFacts(story, [key], story[key], plan, asOf, context);
      yield* fromBody(story.file, plan, asOf, context);
    }
    for (const update of updates) {
      yield* fromFacts(update, ['callToAction'], update.callToAction, plan, update.on, context);
      yield* fromBody(update.file, plan, update.on, context);
    }
    yield* fromFacts(plan, ['result', 'lesson'], result?.lesson, plan, asOf, context);
  }
  for (const painPoint of report.painPoints) {
    const plan = leadingPlan(report.relations.plansOf(painPoint.id), context);
    if (plan) yield* fromFacts(painPoint, ['reply', 'weDid'], painPoint.reply?.weDid, plan, asOf, context);
  }
}

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
  { textOf }: RuleContext,
): Generator<Passage> {
  if (value === undefined) return;
  yield {
    text: ownWords(value),
    plan,
    on,
    at: (offset, length) => placeIn(textOf(file), at(...path), value.slice(offset, offset + length)),
  };
}

function* fromBody(file: string, plan: Plan, on: string, { textOf }: RuleContext): Generator<Passage> {
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
