import { isDeepStrictEqual } from 'node:util';
import { periodsApart } from '../model/period.ts';
import type { DeepReadonly } from '../model/entity.ts';
import type * as Written from '../model/types/generated.ts';
import type { Bearing, PlanChange, PromisedGoal, WindowDays } from './change.ts';

type PlanData = DeepReadonly<Written.PlanData>;
type Goal = DeepReadonly<Written.Goal>;
type Measure = DeepReadonly<Written.DeclaredMeasure>;
type Step = DeepReadonly<Written.Step>;

/** What a comparison needs to know of a metric: which way is better. */
export type BetterOf = (metric: string) => 'higher' | 'lower' | undefined;

/** Everything of a plan that a sponsor would want to know is different; formatting and order are not. */
export function comparePlans(before: PlanData, after: PlanData, better: BetterOf): PlanChange[] {
  const changes = [
    ...goalChanges(before, after, better),
    ...stepChanges(before.steps, after.steps),
    ...measureChanges(before.measures, after.measures),
    ...valueChanges(before, after),
  ];
  const told = new Set(changes.map(({ path: [key] }) => key));
  return [...changes, ...wordChanges(before, after, told)];
}

/**
 * Goals by metric: the first is the promise, each later one moved it. One that stands as it was is the same, wherever it
 * stands; of the others each is that of its place.
 */
function goalChanges(before: PlanData, after: PlanData, better: BetterOf): PlanChange[] {
  const metrics = new Set([...before.goals, ...after.goals].map(({ metric }) => metric));
  return [...metrics].flatMap((metric) => {
    const old = before.goals.filter((goal) => goal.metric === metric);
    const now = after.goals.map((goal, index) => ({ goal, index })).filter(({ goal }) => goal.metric === metric);
    const left = new Set(old);
    const moved = now.filter(({ goal }) => {
      const same = [...left].find((one) => isDeepStrictEqual(promiseOf(one), promiseOf(goal)));
      return !same || !left.delete(same);
    });
    const last = now.at(-1)?.goal;
    const standing = last ? promiseOf(last) : null;
    const measured = (last ? after : before).measures.find((measure) => measure.metric === metric);
    const group = measured?.group ?? null;
    const changes: PlanChange[] = [];
    const change = (from: Goal | undefined, to: Goal | undefined, path: readonly (string | number)[]) => {
      changes.push({
        kind: 'goal',
        metric,
        group,
        from: from ? promiseOf(from) : null,
        to: to ? promiseOf(to) : null,
        value: from && to ? bearingOf(from.value, to.value, better(metric)) : 'none',
        days: from && to ? periodsApart(from.by, to.by, 'day') : 0,
        standing,
        path,
        reason: newReason(from?.reason, to?.reason),
      });
    };
    const gone = [...left];
    for (const { goal, index } of moved) change(gone.shift() ?? old.at(-1), goal, ['goals', index]);
    for (const goal of gone) change(goal, undefined, ['goals', before.goals.indexOf(goal)]);
    return changes;
  });
}

/** What is written beside the newer value as the reason; one that stood there before is that of an older move. */
function newReason(from: string | undefined, to: string | undefined): string | null {
  return to === undefined || to === from ? null : to;
}

function promiseOf({ value, by }: Goal): PromisedGoal {
  return { value, by };
}

/** A goal is loosened when its value lies further on the worse side. */
export function bearingOf(from: number, to: number, better: 'higher' | 'lower' | undefined): Bearing {
  if (from === to || better === undefined) return 'none';
  return to > from === (better === 'higher') ? 'tightened' : 'loosened';
}

function stepChanges(before: readonly Step[], after: readonly Step[]): PlanChange[] {
  const old = new Map(before.map((step) => [step.id, step]));
  const state = ({ due, done }: Step) => ({ due, done: done ?? null });
  const kept = after.flatMap((step, index): PlanChange[] => {
    const was = old.get(step.id);
    old.delete(step.id);
    const moved: PlanChange = {
      kind: 'step',
      step: step.id,
      what: step.what,
      from: was ? state(was) : null,
      to: state(step),
      days: was ? periodsApart(was.due, step.due, 'day') : 0,
      path: ['steps', index],
      reason: null,
    };
    if (!was) return [moved];
    return [...(isDeepStrictEqual(moved.from, moved.to) ? [] : [moved]), ...taskChanges(was, step, index)];
  });
  const gone = [...old.values()].map((step): PlanChange => ({
    kind: 'step',
    step: step.id,
    what: step.what,
    from: state(step),
    to: null,
    days: 0,
    path: ['steps', before.indexOf(step)],
    reason: null,
  }));
  return [...kept, ...gone];
}

/** What a step that stays is to do, and who does it. */
function taskChanges(before: Step, after: Step, index: number): PlanChange[] {
  const about = { step: after.id, isDone: before.done !== undefined, reason: null };
  return [
    ...sides(before.what, after.what).map((both): PlanChange => ({
      kind: 'step-what',
      ...about,
      ...both,
      path: ['steps', index, 'what'],
    })),
    ...sides(before.who, after.who).map((both): PlanChange => ({
      kind: 'step-who',
      what: after.what,
      ...about,
      ...both,
      path: ['steps', index, 'who'],
    })),
  ];
}

const measureKey = ({ metric, group }: Measure) => `${metric} ${group ?? ''}`;

function measureChanges(before: readonly Measure[], after: readonly Measure[]): PlanChange[] {
  const { pairs, old } = pairMeasures(before, after);
  const about = ({ metric, group }: Measure) => ({ metric, group: group ?? null });
  const kept = after.flatMap((measure, index): PlanChange[] => {
    const was = pairs.get(measure);
    const path = ['measures', index];
    if (!was) return [{ kind: 'measure', ...about(measure), from: null, to: measure.metric, path, reason: null }];
    return [
      ...sides(was.group ?? null, measure.group ?? null).map((both): PlanChange => ({
        kind: 'group',
        ...about(measure),
        ...both,
        path,
        reason: newReason(was.reason, measure.reason),
      })),
      ...(['before', 'after'] as const).flatMap((side): PlanChange[] => {
        const [from, to] = [daysOf(was[side]), daysOf(measure[side])];
        if (from?.from === to?.from && from?.to === to?.to) return [];
        const reason = newReason(was[side]?.reason, measure[side]?.reason);
        return [{ kind: 'window', ...about(measure), side, from, to, path: [...path, side], reason }];
      }),
      ...sides(comparisonOf(was), comparisonOf(measure)).map((both): PlanChange => ({
        kind: 'comparison',
        ...about(measure),
        ...both,
        path: [...path, 'comparison'],
        reason: null,
      })),
    ];
  });
  const gone = old.map((measure): PlanChange => ({
    kind: 'measure',
    ...about(measure),
    from: measure.metric,
    to: null,
    path: ['measures', before.indexOf(measure)],
    reason: null,
  }));
  return [...kept, ...gone];
}

/** Each measure with the one it was, by metric and group; what is left of a metric with what else was measured of it. */
function pairMeasures(before: readonly Measure[], after: readonly Measure[]) {
  const old = new Set(before);
  const pairs = new Map<Measure, Measure>();
  const isSame = [
    (one: Measure, other: Measure) => measureKey(one) === measureKey(other),
    (one: Measure, other: Measure) => one.metric === other.metric,
  ];
  for (const same of isSame)
    for (const measure of after) {
      const was = pairs.has(measure) ? undefined : [...old].find((one) => same(one, measure));
      if (!was) continue;
      old.delete(was);
      pairs.set(measure, was);
    }
  return { pairs, old: [...old] };
}

function daysOf(window: Measure['before']): WindowDays | null {
  return window ? { from: window.from, to: window.to ?? null } : null;
}

function comparisonOf({ metric, comparison }: Measure): string | null {
  return comparison ? [comparison.metric ?? metric, comparison.group ?? ''].join(' ').trim() : null;
}

type ResultKind = 'result' | 'ended' | 'follow-up-owner';

/** Single values that somebody answers for. */
function valueChanges(before: PlanData, after: PlanData): PlanChange[] {
  const change = <Kind extends 'owner' | 'sponsor' | 'status' | 'accepted' | 'changed-on' | ResultKind>(
    kind: Kind,
    key: keyof PlanData,
    pick: (plan: PlanData) => string | undefined,
  ) =>
    sides(pick(before) ?? null, pick(after) ?? null).map((both) => ({
      kind,
      ...both,
      path: [key],
      reason: null,
    }));
  return [
    ...change('owner', 'owner', ({ owner }) => owner),
    ...change('sponsor', 'sponsor', ({ sponsor }) => sponsor),
    ...change('status', 'status', ({ status }) => status),
    ...change('accepted', 'accepted', ({ accepted }) => accepted && `${accepted.on} ${accepted.by}`),
    ...change('changed-on', 'changedOn', ({ changedOn }) => changedOn),
    ...change('result', 'result', ({ result }) => result?.lesson),
    ...(before.result && after.result
      ? [
          ...change('ended', 'result', ({ result }) => result?.on),
          ...change('follow-up-owner', 'result', ({ result }) => result?.followUpOwner),
        ]
      : []),
  ];
}

function sides<State>(from: State | null, to: State | null) {
  return from === to ? [] : [{ from, to }];
}

/** Every key that says something else, of which nothing is told yet; steps and measures may stand in any order. */
function wordChanges(before: PlanData, after: PlanData, told: ReadonlySet<unknown>): PlanChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof PlanData)[]);
  const said = (plan: PlanData, key: keyof PlanData) =>
    key === 'steps' || key === 'measures' ? new Set<unknown>(plan[key]) : plan[key];
  const isOther = (key: keyof PlanData) => !isDeepStrictEqual(said(before, key), said(after, key));
  const fields = [...keys].filter((key) => key !== 'formerly' && !told.has(key) && isOther(key)).sort();
  const [first] = fields;
  return first === undefined ? [] : [{ kind: 'words', fields, path: [first], reason: null }];
}
