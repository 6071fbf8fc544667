import type { Review, ReviewBlock } from '../history/review.ts';
import type { ClaimSides, ReviewedChange, ToldChange } from '../history/told-change.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';
import type { Problem } from '../source/problem.ts';

/** A review as data for another program: one object a change, then what the figures say of each plan, then problems. */
export function reviewAsData(
  review: Review,
  compared: { readonly from: string; readonly to: string | null },
  pathOf: (file: string) => string,
) {
  const { blocks, quiet, rest, newProblems, fixedProblems, plans, unchangedPlans } = review;
  const problem = (one: Problem) => ({ ...problemData(one), file: pathOf(one.file) });
  const all = [...blocks, ...quiet];
  return {
    compared,
    changes: [...all.flatMap(({ changes }) => changes), ...rest].map((change) => ({
      ...changeData(change),
      file: pathOf(change.at.file),
    })),
    plans: all.filter(({ claim }) => claim.before ?? claim.after).map(planData),
    unchanged: { plans: unchangedPlans, of: plans },
    problems: { new: newProblems.map(problem), fixed: fixedProblems?.map(problem) ?? null },
  };
}

function changeData({ change, plan, at, direction, flag, reason }: ReviewedChange) {
  return {
    kind: change.kind,
    plan,
    path: 'path' in change ? change.path : [],
    ...sidesOf(change),
    direction,
    flag,
    reason,
    file: at.file,
    line: at.range.start.line,
    ...detailOf(change),
  };
}

function sidesOf(change: ToldChange): { readonly from: unknown; readonly to: unknown } {
  switch (change.kind) {
    case 'restated': {
      const side = (which: 'from' | 'to') => change.restated.map((one) => ({ period: one.period, value: one[which] }));
      return { from: side('from'), to: side('to') };
    }
    case 'definition': {
      const side = (which: 'from' | 'to') => Object.fromEntries(change.parts.map((part) => [part.field, part[which]]));
      return { from: side('from'), to: side('to') };
    }
    case 'evidence-removed':
      return { from: change.evidence, to: null };
    case 'evidence-added':
      return { from: null, to: change.evidence };
    case 'update': {
      const one = { on: change.update.on, health: change.update.health };
      return { from: change.what === 'written' ? null : one, to: change.what === 'removed' ? null : one };
    }
    case 'figures':
    case 'story':
    case 'fields':
    case 'words':
    case 'economics':
      return { from: null, to: null };
    default:
      return { from: change.from, to: change.to };
  }
}

/** What the sides of a change leave open. */
function detailOf(change: ToldChange): object {
  switch (change.kind) {
    case 'restated':
      return { ...metricOf(change), meanShift: change.meanShift, claim: change.claim && claimData(change.claim) };
    case 'figures': {
      const { added, filledIn, completed } = change;
      return { ...metricOf(change), added, filledIn, completed };
    }
    case 'definition':
      return { metric: change.metric.id, dated: change.parts.every(({ dated }) => dated) };
    case 'goal':
      return { metric: change.metric, days: change.days };
    case 'step':
      return { step: change.step, days: change.days };
    case 'step-what':
    case 'step-who':
      return { step: change.step };
    case 'window':
      return { metric: change.metric, group: change.group, side: change.side };
    case 'measure':
    case 'group':
    case 'comparison':
      return { metric: change.metric, group: change.group };
    case 'words':
    case 'fields':
      return { fields: change.fields };
    case 'economics':
      return { inputs: change.inputs };
    case 'story':
    case 'update':
      return { what: change.what };
    case 'thing':
      return { what: change.what, type: change.type, name: change.name };
    default:
      return {};
  }
}

function metricOf({ metric, group }: Extract<ToldChange, { kind: 'restated' | 'figures' }>) {
  return { metric: metric.id, group };
}

function planData({ id, claim, cost, progress }: ReviewBlock) {
  const share = (side: 'before' | 'after') => progress[side]?.share ?? null;
  return {
    id,
    claim: claimData(claim),
    costOfDelayPerMonth: { from: cost.before, to: cost.after },
    progressToFirstGoal: { from: share('before'), to: share('after') },
  };
}

function claimData({ before, after }: ClaimSides) {
  const side = (one: MeasureInsight | null) =>
    one && { metric: one.metric.id, grade: one.claim.grade, direction: one.claim.direction };
  return { from: side(before), to: side(after) };
}

function problemData({ rule, severity, file, range, message }: Problem) {
  return { rule, severity, file, line: range.start.line, column: range.start.column, message };
}
