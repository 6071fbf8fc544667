import { asOf, windows } from './calendar.ts';
import type { GeneratedMetric } from './metrics.ts';
import type { Subject } from './subject.ts';
import type { Value } from './yaml-text.ts';

interface Step {
  readonly id: string;
  readonly what: string;
  readonly due: string;
}

const steps: readonly Step[] = [
  { id: 'watch-the-work', what: 'Sit beside the team and count the cases by hand', due: '2025-04-30' },
  { id: 'try-it', what: 'Try the change with one round in one depot', due: '2025-06-13' },
  { id: 'everywhere', what: 'Give it to every depot', due: '2026-05-29' },
];

const laterSteps: readonly Step[] = steps.map((step, i) => ({
  ...step,
  due: ['2026-09-30', '2026-11-30', '2027-02-26'][i] ?? step.due,
}));

/** The facts of a plan: coherent with where it stands on the day the report is read. */
export function planFile(subject: Subject, metrics: readonly GeneratedMetric[]): Value {
  const random = subject.random('plan');
  const over = subject.standing === 'done' || subject.standing === 'stopped';
  return {
    title: `${subject.event.plan}, ${subject.area} ${subject.index + 1}`,
    painPoint: subject.painPoint,
    owner: subject.owner,
    sponsor: subject.sponsor,
    accepted: subject.standing === 'proposed' ? undefined : { on: '2025-02-10', by: subject.manager },
    authority: 'May change the wording, the order of the steps and the round; may stop a release.',
    resources: {
      budget: 10_000 + 1_000 * Math.floor(30 * random.uniform()),
      people: 'Two developers and a dispatcher, a day a week',
    },
    backing: { on: '2025-02-20', where: 'Depot assembly', by: subject.sponsor },
    raci: { responsible: [subject.owner], consulted: [subject.manager], informed: [subject.sponsor] },
    status: subject.standing,
    starts: subject.changed ? '2025-03-03' : '2026-07-13',
    changedOn: subject.changed ? '2025-07-07' : undefined,
    goals: metrics.map((metric) => ({ metric: metric.id, value: metric.goal, by: '2026-12-31' })),
    measures: metrics.map((metric) =>
      subject.changed
        ? { metric: metric.id, ...windows }
        : { metric: metric.id, before: { from: windows.after.from, to: asOf } },
    ),
    steps: stepsOf(subject),
    investment: {
      oneOff: 8_000 + 500 * Math.floor(40 * random.uniform()),
      runPerYear: 2_400,
      source: 'Project ledger',
    },
    expectedEffect: {
      share: { value: { low: 0.1, base: 0.2, high: 0.35 }, source: 'The trial in one depot', on: '2025-06-20' },
      why: 'About a fifth of the cases begin where the plan begins.',
    },
    sideEffects: [{ what: 'Dispatchers may spend longer on each case', metric: metrics[0]?.id }],
    limits: ['It does nothing for orders without a telephone number.'],
    youCan: ['Send a case on with a name and a day, never to a mailbox.'],
    result: over
      ? {
          lesson: 'Ask the people at the counter first: they had the list before we did.',
          followUpOwner: subject.manager,
          on: '2026-04-15',
        }
      : undefined,
  };
}

/** The updates of a plan by date: the last one is fresh on the day the report is read. */
export function updateFiles(
  subject: Subject,
): readonly { readonly date: string; readonly front: Value; readonly body: string }[] {
  const health = subject.standing === 'stopped' ? 'off-track' : subject.index % 7 === 0 ? 'at-risk' : 'on-track';
  const front = { author: subject.owner, health };
  return [
    {
      date: '2026-05-18',
      front,
      body: 'The list arrived every morning this month. Two depots asked for a shorter one and have it since Tuesday.',
    },
    {
      date: '2026-06-15',
      front: { ...front, callToAction: 'Name one case in which nobody knew who had to answer.' },
      body: 'We went through twenty cases one by one. The wording is settled; the older devices still are not.',
    },
  ];
}

/** The step a story points at: every plan has it. */
export const shownStep = 'try-it';

function stepsOf(subject: Subject): readonly Value[] {
  return (subject.changed ? steps : laterSteps).map((step, i) => {
    const open = !subject.changed || (subject.standing !== 'done' && i === steps.length - 1);
    const due = open && subject.changed ? '2026-10-30' : step.due;
    return { ...step, due, who: i === 0 ? subject.manager : subject.owner, done: open ? undefined : step.due };
  });
}
