import { day } from './calendar.ts';
import type { GeneratedMetric } from './metrics.ts';
import type { Standing, Subject } from './subject.ts';
import { customerWords, entryOf, filled } from './vocabulary.ts';
import type { DatedEntry, Value } from './yaml-text.ts';

const causes = ['conflicting-systems', 'outdated-policy', 'process', 'product', 'communication', 'training'] as const;

const statusOf: { readonly [Key in Standing]: string } = {
  'under-way': 'identified',
  agreed: 'identified',
  proposed: 'identified',
  done: 'resolved',
  stopped: 'parked',
};

/** Only this many pain points are in focus, however large the report. */
const focusPlaces = 8;

/** The pain point a plan answers, with its evidence and what it costs. */
export function painPointFile(subject: Subject, metrics: readonly GeneratedMetric[]): Value {
  const random = subject.random('pain point');
  const status = statusOf[subject.standing];
  const n = 400 + Math.floor(800 * random.uniform());
  const met = random.binomial(n, 0.08 + 0.1 * random.uniform());
  const input = (value: Value): Value => ({ value, source: 'Finance, customer base review', on: '2025-01-15' });
  const share = 0.04 + 0.1 * random.uniform();
  return {
    title: `${subject.event.title}, ${subject.area} ${subject.index + 1}`,
    whatHappens: `The customer waits, hears nothing and then learns by chance. It happens with ${subject.event.subject} in the ${subject.area} area, mostly on weekdays.`,
    opened: day(2024, subject.index % 9, 1 + (subject.index % 28)),
    journey: subject.journey,
    stage: subject.stage,
    departments: [subject.department],
    owner: subject.owner,
    sponsor: subject.sponsor,
    status: status === 'identified' && subject.index < focusPlaces ? 'focus' : status,
    parkedBecause:
      status === 'parked' ? 'The scanner it needs is being replaced; it comes back with the new one.' : undefined,
    rootCause: {
      category: entryOf(causes, subject.index),
      explanation: 'Two steps each wait for the other to say that the case is closed, and neither is told.',
    },
    evidence: [
      {
        method: 'random-sample',
        from: '2024-07-01',
        to: '2024-12-31',
        n,
        met,
        complained: Math.floor(met / 9),
        source: 'Half-yearly customer survey',
      },
    ],
    economics: {
      model: 'simple',
      customers: input(20_000 + Math.floor(60_000 * random.uniform())),
      shareAffected: input({ low: rounded(share * 0.8), base: rounded(share), high: rounded(share * 1.25) }),
      loyaltyDrop: input(rounded(0.05 + 0.1 * random.uniform())),
      annualValue: input(60 + Math.floor(90 * random.uniform())),
    },
    priority: {
      effort: entryOf(['low', 'medium', 'high'], subject.index),
      why: 'It is met early, and whoever meets it calls twice.',
    },
    metrics: metrics.map((metric) => metric.id),
    voices: subject.voices,
    reply: status === 'resolved' ? reply(subject) : undefined,
  };
}

/** Customers' words about the pain point, with the day on which each was heard. */
export function voicesOf(subject: Subject): readonly DatedEntry[] {
  const random = subject.random('voices');
  return subject.voices.map((id) => ({
    id,
    on: day(2025, Math.floor(12 * random.uniform()), 1 + Math.floor(28 * random.uniform())),
    channel: entryOf(['Telephone', 'Letter', 'Survey comment'], 3 * random.uniform()),
    kind: entryOf(['complaint', 'survey', 'informal'], 3 * random.uniform()),
    words: filled(entryOf(customerWords, customerWords.length * random.uniform()), { subject: subject.event.subject }),
    journey: subject.journey,
    stage: subject.stage,
    theme: subject.event.subject,
    control: 'direct',
    heardBy: subject.owner,
    receipt: 'Thanked, and told who is working on it.',
    painPoint: subject.painPoint,
  }));
}

function reply(subject: Subject): Value {
  return {
    youSaid: `You told us that you hear about ${subject.event.subject} too late.`,
    weDid: 'The message now goes out as soon as we know, with a name to call.',
    toldOn: '2026-02-10',
    channel: 'Letter to everybody who wrote',
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
