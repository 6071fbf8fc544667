import type { Schema } from '../source/schema-part.ts';
import { choiceOf, longestList, partsOf } from './choices.ts';
import type { KnownNames } from './names.ts';

type Properties = { readonly [key: string]: Schema };

/** Keeps a part of the schema under a name and gives the way to it, so that nothing long is written twice. */
export type Define = (name: string, make: () => Schema) => Schema;

/** Conditions under which a key of a group of keys has the choices that it has. */
export function conditionsOf(properties: Properties, names: KnownNames, define: Define): readonly Schema[] {
  return [
    ...stageOfJourney(properties, names),
    ...groupOfMetric(properties, names),
    ...longLists(properties, names, define),
  ];
}

/** Whether a list of ids is too long to be offered whole. */
export function isLong(to: unknown, { byType }: KnownNames): boolean {
  return (byType.get(String(to))?.size ?? 0) > longestList;
}

function stageOfJourney(properties: Properties, { stages }: KnownNames): readonly Schema[] {
  if (properties['journey']?.['reference'] !== 'journey' || !properties['stage']) return [];
  return [...stages].map(([journey, known]) =>
    when('journey', { const: journey }, { stage: choiceOf(known, `"${journey}" has no stage with this id.`) }),
  );
}

function groupOfMetric(properties: Properties, { groups }: KnownNames): readonly Schema[] {
  if (properties['metric']?.['reference'] !== 'metric' || !properties['comparison']) return [];
  return [...groups].map(([metric, known]) => {
    const group = { enum: known, errorMessage: `"${metric}" has no figures for this group.` };
    return when('metric', { const: metric }, { group, comparison: { properties: { group } } });
  });
}

/** The choices of a long list depend on the first letters that stand there. */
function longLists(properties: Properties, names: KnownNames, define: Define): readonly Schema[] {
  return Object.entries(properties).flatMap(([key, { reference }]) => {
    const known = names.byType.get(String(reference));
    if (!known || !isLong(reference, names)) return [];
    return partsOf(known).map(({ prefix, pattern, names: inside }) =>
      when(key, { pattern }, { [key]: define(`${reference} ${prefix}`, () => choiceOf(inside, missing(reference))) }),
    );
  });
}

/** What to say of an id that is none. */
export function missing(to: unknown): string {
  return `No ${String(to).replace('-', ' ')} has this id.`;
}

function when(key: string, is: Schema, then: Schema): Schema {
  return {
    if: { properties: { [key]: is }, required: [key] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema names it so
    then: { properties: then },
  };
}
