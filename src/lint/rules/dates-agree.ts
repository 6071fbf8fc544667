import type { Report } from '../../model/report.ts';
import type { PainPoint } from '../../model/types/pain-point.ts';
import type { Plan } from '../../model/types/plan.ts';
import type { Settings } from '../../model/types/report.ts';
import { answerOf } from '../../insight/answers.ts';
import { fileStart, type Location } from '../../source/problem.ts';
import { type Breach, defineRule } from '../rule.ts';

type Dates = Generator<Breach>;

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
  *check(report, { plans, painPoints }) {
    const { asOf } = report.settings;
    for (const plan of plans) yield* ofPlan(plan, report.settings);
    for (const painPoint of painPoints) yield* ofPainPoint(painPoint, asOf);
    yield* ofPeople(report);
    yield* ofListening(report);
  },
});

function* ofPlan(
  { starts, changedOn, accepted, backing, steps, updates, result, at }: Plan,
  { asOf, finishedThrough }: Settings,
): Dates {
  const start = { day: starts, said: 'the plan starts' };
  // A change to come is said by windows-fit-the-change, with what follows from it.
  if (changedOn !== undefined && changedOn <= asOf)
    yield* happened('Customers met the change', changedOn, () => at('changedOn'), asOf, start);
  yield* happened('The plan was accepted', accepted?.on, () => at('accepted', 'on'), asOf);
  yield* happened('The sponsor backed the plan', backing?.on, () => at('backing', 'on'), asOf);
  for (const [i, { due, done }] of steps.entries()) {
    if (due < starts)
      yield {
        at: at('steps', i, 'due'),
        message: `The step is due on ${due}, before the plan starts on ${starts}. Correct one of the two.`,
      };
    yield* happened('The step was done', done, () => at('steps', i, 'done'), asOf, start);
  }
  const written = finishedThrough === asOf ? ', or move asOf in report.yaml on' : '';
  for (const { on, file } of updates)
    if (on > asOf)
      yield {
        at: { file, range: fileStart },
        message: `This update is of ${on}, after the report's day, ${asOf}. Give the file the day it was written${written}.`,
      };
  yield* happened('The plan ended', result?.on, () => at('result', 'on'), asOf, { day: starts, said: 'it starts' });
}

function* ofPainPoint({ opened, resolvedOn, reply, evidence = [], at }: PainPoint, asOf: string): Dates {
  // One day that is wrong is said once, and nothing that is measured by it.
  const since = (said: string) => (opened > asOf ? undefined : { day: opened, said });
  yield* happened('The pain point was opened', opened, () => at('opened'), asOf);
  yield* happened('The pain point was resolved', resolvedOn, () => at('resolvedOn'), asOf, since('it was opened'));
  const opening = since('the pain point was opened');
  yield* happened('Customers were told', reply?.toldOn, () => at('reply', 'toldOn'), asOf, opening);
  for (const [i, { from, to }] of evidence.entries())
    if (from !== undefined && to !== undefined && from > to)
      yield {
        at: at('evidence', i, 'from'),
        message: `The evidence was taken from ${from} to ${to}. Swap the two.`,
      };
}

function* ofPeople({ people }: Report): Dates {
  for (const { name, joined, left, at } of people)
    if (joined !== undefined && left !== undefined && left < joined)
      yield {
        at: at('left'),
        message: `${name} left on ${left}, before joining on ${joined}. Correct one of the two.`,
      };
}

function* ofListening({ voices, microActions, programmes, settings: { asOf } }: Report): Dates {
  for (const voice of voices) {
    const { on, routedTo, routedOn, answered, at } = voice;
    yield* happened('This was said', on, () => at('on'), asOf);
    const saying = on > asOf ? undefined : { day: on, said: 'it was said' };
    yield* happened('This was routed', routedOn, () => at('routedOn'), asOf, saying);
    if (routedOn !== undefined && routedTo === undefined)
      yield {
        at: at('routedOn'),
        message: `This was routed on ${routedOn}, and nothing says to whom. Add routedTo: with the department, or take the day out.`,
      };
    const place = () => (typeof answered === 'object' ? at('answered', 'on') : at('answered'));
    yield* happened('This was answered', answerOf(voice)?.on ?? undefined, place, asOf, saying);
  }
  for (const { on, at } of microActions) yield* happened('This was done', on, () => at('on'), asOf);
  for (const { reports = [], at } of programmes)
    for (const [i, { on }] of reports.entries())
      yield* happened('This report came out', on, () => at('reports', i, 'on'), asOf);
}

/** What has happened is not to come, and does not lie before what it needs. */
function* happened(
  said: string,
  day: string | undefined,
  at: () => Location,
  asOf: string,
  since?: { readonly day: string; readonly said: string },
): Dates {
  if (day === undefined) return;
  if (day > asOf)
    yield {
      at: at(),
      message: `${said} on ${day}, after the report's day, ${asOf}. Correct the day, or leave it out until then.`,
    };
  else if (since && day < since.day)
    yield {
      at: at(),
      message: `${said} on ${day}, before ${since.said} on ${since.day}. Correct one of the two.`,
    };
}
