import { type Random, randomFrom } from '../simulation/random.ts';
import {
  type Organisation,
  departmentId,
  departmentOfOwner,
  executiveId,
  journeyId,
  leadId,
  ownerId,
  stageId,
} from './organisation.ts';
import { type Event, areas, entryOf, events } from './vocabulary.ts';

/** Where a plan stands. */
export type Standing = 'under-way' | 'done' | 'agreed' | 'proposed' | 'stopped';

/** One event with its plan, and everybody and everything that its files refer to. */
export interface Subject {
  readonly index: number;
  readonly event: Event;
  readonly area: string;
  readonly label: string;
  readonly standing: Standing;
  /** Whether customers have met the change. */
  readonly changed: boolean;
  readonly painPoint: string;
  readonly plan: string;
  readonly owner: string;
  readonly manager: string;
  readonly sponsor: string;
  readonly department: string;
  readonly journey: string;
  readonly stage: string;
  readonly voices: readonly [string, string];
  /** Draws for one purpose, undisturbed by those for any other. */
  readonly random: (purpose: string) => Random;
}

const standings: readonly Standing[] = [
  'under-way',
  'done',
  'under-way',
  'agreed',
  'done',
  'stopped',
  'under-way',
  'done',
  'proposed',
  'done',
];

/** The subject with that number; the same seed and organisation give the same one. */
export function subjectOf(index: number, seed: number, organisation: Organisation): Subject {
  const event = entryOf(events, index);
  const area = entryOf(areas, index / events.length);
  const number = String(index + 1).padStart(5, '0');
  const owner = index % organisation.owners;
  const department = departmentOfOwner(organisation, owner);
  const standing = entryOf(standings, index);
  const painPoint = `${event.slug}-${number}`;
  return {
    index,
    event,
    area,
    label: `${event.subject}, ${area} ${number}`,
    standing,
    changed: standing === 'under-way' || standing === 'done' || standing === 'stopped',
    painPoint,
    plan: `plan-${painPoint}`,
    owner: ownerId(owner),
    manager: leadId(department),
    sponsor: executiveId(index % organisation.executives),
    department: departmentId(department),
    journey: journeyId(index % organisation.journeys),
    stage: stageId(event.stage),
    voices: [`${painPoint}-voice-1`, `${painPoint}-voice-2`],
    random: (purpose) => randomFrom(`${seed}/${index}/${purpose}`),
  };
}
