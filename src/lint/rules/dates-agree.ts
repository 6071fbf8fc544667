import type { Report } from '../../model/report.ts';
import type { Plan } from '../../model/types/plan.ts';
import { fileStart } from '../../source/problem.ts';
import { type Breach, defineRule } from '../rule.ts';

/** Dates of what has happened lie in the past, and in the order in which things can happen. */
export const datesAgree = defineRule({
  id: 'dates-agree',
  severity: 'error',
  why: 'A date that cannot be is a typing mistake, and every page that counts days from it is wrong.',
  bad: {
    'report.yaml': 'asOf: 2025-10-31\n',
    'plans/late-fee-grace/plan.yaml': `starts: 2025-05-06
steps:
  - id: read-the-bank-file
    what: Load the bank's file before the fee run
    who: ada-quist
    due: 2025-06-30
    done: ⟦2024-06-27⟧
  - id: tell-customers
    what: Tell each customer who was charged
    who: cleo-marsh
    due: 2026-02-28
`,
  },
  good: {
    'report.yaml': 'asOf: 2025-10-31\n',
    'plans/late-fee-grace/plan.yaml': `starts: 2025-05-06
steps:
  - id: read-the-bank-file
    what: Load the bank's file before the fee run
    who: ada-quist
    due: 2025-06-30
    done: 2025-06-27
  - id: tell-customers
    what: Tell each customer who was charged
    who: cleo-marsh
    due: 2026-02-28
`,
  },
  *check(report) {
    const { asOf } = report.settings;
    for (const plan of report.plans) yield* ofPlan(plan, asOf);
    yield* ofPeople(report);
    yield* ofPainPoints(report);
  },
});

function* ofPlan({ starts, steps, updates, result, at }: Plan, asOf: string): Generator<Breach> {
  for (const [i, { due, done }] of steps.entries()) {
    if (due < starts)
      yield {
        at: at('steps', i, 'due'),
        message: `The step is due on ${due}, before the plan starts on ${starts}. Correct one of the two.`,
      };
    if (done === undefined) continue;
    if (done > asOf)
      yield {
        at: at('steps', i, 'done'),
        message: `The step is done on ${done}, after the report's day, ${asOf}. Leave it out until it is done.`,
      };
    else if (done < starts)
      yield {
        at: at('steps', i, 'done'),
        message: `The step was done on ${done}, before the plan starts on ${starts}. Correct one of the two.`,
      };
  }
  for (const { on, file } of updates)
    if (on > asOf)
      yield {
        at: { file, range: fileStart },
        message: `This update is of ${on}, after the report's day, ${asOf}. Give the file the day it was written.`,
      };
  if (result?.on !== undefined && (result.on > asOf || result.on < starts))
    yield {
      at: at('result', 'on'),
      message:
        result.on > asOf
          ? `The plan ended on ${result.on}, after the report's day, ${asOf}. Leave it out until it has.`
          : `The plan ended on ${result.on}, before it starts on ${starts}. Correct one of the two.`,
    };
}

function* ofPeople({ people }: Report): Generator<Breach> {
  for (const { name, joined, left, at } of people)
    if (joined !== undefined && left !== undefined && left < joined)
      yield {
        at: at('left'),
        message: `${name} left on ${left}, before joining on ${joined}. Correct one of the two.`,
      };
}

function* ofPainPoints({ painPoints, settings: { asOf } }: Report): Generator<Breach> {
  for (const { opened, evidence = [], at } of painPoints) {
    if (opened > asOf)
      yield {
        at: at('opened'),
        message: `The pain point was opened on ${opened}, after the report's day, ${asOf}. Correct the day.`,
      };
    for (const [i, { from, to }] of evidence.entries())
      if (from !== undefined && to !== undefined && from > to)
        yield {
          at: at('evidence', i, 'from'),
          message: `The evidence was taken from ${from} to ${to}. Swap the two.`,
        };
  }
}
