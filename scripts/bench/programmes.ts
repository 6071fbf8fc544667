import { day, quarterOf } from './calendar.ts';
import type { Subject } from './subject.ts';
import type { DatedEntry, Value } from './yaml-text.ts';
import { compareText } from '../../src/source/text-order.ts';

const kinds = ['voice-of-the-customer', 'journey-mapping', 'culture', 'measurement'] as const;

/** Four programmes, each leading to a few of the first plans: a report has as many however large it is. */
export function programmeFiles(subjects: readonly Subject[]): readonly (readonly [path: string, value: Value])[] {
  return kinds.map((kind, i) => {
    const plans = subjects
      .filter((_, index) => index % kinds.length === i)
      .slice(0, 5)
      .map((subject) => subject.plan);
    const [plan] = plans;
    return [
      `programmes/${kind}.yaml`,
      {
        name: `Programme ${i + 1}: ${kind.replaceAll('-', ' ')}`,
        kind,
        purpose: 'Bring what customers meet in front of those who can change it.',
        department: 'customer-experience',
        costPerYear: 40_000,
        leadsTo: plans,
        reports: [
          plan === undefined
            ? { title: 'What we heard this winter', on: '2025-02-03', ledTo: 'nothing' }
            : { title: 'What we heard this winter', on: '2025-02-03', ledTo: 'plan', plan },
          {
            title: 'What we heard this spring',
            on: '2025-05-05',
            ledTo: 'decision',
            decision: 'Scanners are bought with a larger screen.',
          },
        ],
      },
    ];
  });
}

/** A small fix for every tenth event, and the day on which it was made. */
export function microActionOf(subject: Subject): DatedEntry | undefined {
  if (subject.index % 10 !== 0) return undefined;
  return {
    on: day(2025, (subject.index / 10) % 12, 1 + (subject.index % 28)),
    department: subject.department,
    heard: `A customer asked twice about ${subject.event.subject}.`,
    did: `Put the answer on the counter sheet for the ${subject.area} area.`,
    where: `Depot ${subject.area}`,
    painPoint: subject.painPoint,
  };
}

/** Entries of one list cut into quarterly files of bounded size, so that no file grows with the report. */
export function quarterlyFiles(folder: string, entries: readonly DatedEntry[]): readonly (readonly [string, Value])[] {
  const byQuarter = Map.groupBy(entries, (entry) => quarterOf(entry.on));
  return [...byQuarter]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([quarter, inQuarter]) =>
      Array.from(
        { length: Math.ceil(inQuarter.length / entriesAFile) },
        (_, part) =>
          [
            `${folder}/${quarter}${part === 0 ? '' : `-part-${part + 1}`}.yaml`,
            inQuarter.slice(part * entriesAFile, (part + 1) * entriesAFile),
          ] as const,
      ),
    );
}

const entriesAFile = 200;
