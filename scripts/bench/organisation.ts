import { asOf } from './calendar.ts';
import { departmentNames, entryOf, familyNames, givenNames, stageNames } from './vocabulary.ts';
import type { Value } from './yaml-text.ts';

/** Who there is to own, sponsor and lead, by number, so that any plan finds its people without a search. */
export interface Organisation {
  readonly departments: number;
  readonly executives: number;
  readonly owners: number;
  readonly journeys: number;
}

/** A modest organisation for that many plans: an owner for five, a department for fifty up to twenty. */
export function organisationFor(plans: number): Organisation {
  const owners = Math.max(2, Math.ceil(plans / 5));
  return {
    departments: Math.min(departmentNames.length, 3 + Math.ceil(plans / 50)),
    executives: Math.max(2, Math.min(12, Math.ceil(owners / 20))),
    owners,
    journeys: Math.min(8, 1 + Math.floor(plans / 100)),
  };
}

const padded = (number: number): string => String(number + 1).padStart(4, '0');
export const departmentId = (index: number): string =>
  entryOf(departmentNames, index).toLowerCase().replaceAll(' ', '-');
export const executiveId = (index: number): string => `executive-${padded(index)}`;
export const leadId = (department: number): string => `lead-${padded(department)}`;
export const ownerId = (index: number): string => `owner-${padded(index)}`;
export const journeyId = (index: number): string => `journey-${padded(index)}`;
export const stageId = (stage: number): string => entryOf(stageNames, stage).toLowerCase().replaceAll(' ', '-');

/** The first department is the CX team, which leads and measures but owns no plan. */
export const departmentOfOwner = (organisation: Organisation, owner: number): number =>
  1 + (owner % (organisation.departments - 1));

/** People, departments, journeys and the report itself, by path. */
export function* organisationFiles(organisation: Organisation): Generator<readonly [path: string, value: Value]> {
  yield ['report.yaml', report];
  for (let i = 0; i < organisation.departments; i++) yield [`departments/${departmentId(i)}.yaml`, department(i)];
  for (let i = 0; i < organisation.journeys; i++) yield [`journeys/${journeyId(i)}.yaml`, journey(i)];
  const person = (id: string, index: number, facts: { readonly [key: string]: Value | undefined }) =>
    [`people/${id}.yaml`, { name: nameOf(index), ...facts, git: id, joined: '2020-03-01' }] as const;
  let index = 0;
  for (let i = 0; i < organisation.executives; i++)
    yield person(executiveId(i), index++, {
      role: i === 0 ? 'Chief executive' : 'Director',
      department: departmentId(1 + (i % (organisation.departments - 1))),
      manager: i === 0 ? undefined : executiveId(0),
      executive: true,
    });
  for (let i = 0; i < organisation.departments; i++)
    yield person(leadId(i), index++, {
      role: `Head of ${entryOf(departmentNames, i)}`,
      department: departmentId(i),
      manager: executiveId(i % organisation.executives),
    });
  for (let i = 0; i < organisation.owners; i++) {
    const home = departmentOfOwner(organisation, i);
    yield person(ownerId(i), index++, { role: 'Manager', department: departmentId(home), manager: leadId(home) });
  }
}

const report: Value = {
  organisation: 'Parcelway',
  title: 'A generated report',
  summary: 'A report of any size, generated to measure how long checking and building take.',
  notice: 'Parcelway does not exist. Every name, word and figure here was generated.',
  locale: 'en-GB',
  currency: 'EUR',
  asOf,
  customers: 1_200_000,
  focusLimit: { from: 1, to: 5 },
};

function department(index: number): Value {
  return {
    name: entryOf(departmentNames, index),
    lead: leadId(index),
    cxTeam: index === 0 ? true : undefined,
    canDo: [
      'Read one customer comment aloud at the start of the weekly meeting.',
      'Send a case back with a name, never to a mailbox.',
    ],
    glossary: [{ term: 'Case', means: 'One customer who meets the event once.' }],
  };
}

function journey(index: number): Value {
  return {
    name: `Get a parcel, way ${index + 1}`,
    summary: 'From choosing what to send until it is in the right hands.',
    stages: stageNames.map((name, stage) => ({
      id: stageId(stage),
      name,
      touchpoints: ['Web shop', 'Message', 'Counter'],
    })),
  };
}

function nameOf(index: number): string {
  const rest = Math.floor(index / givenNames.length);
  const generation = Math.floor(rest / familyNames.length);
  return `${entryOf(givenNames, index)} ${entryOf(familyNames, rest)}${generation === 0 ? '' : ` ${generation + 1}`}`;
}
