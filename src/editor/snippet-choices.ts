import type { Schema } from '../source/schema-part.ts';
import type { KnownNames } from './names.ts';

/** More than this in a snippet's drop-down is better found by typing. */
const longestChoice = 100;

/** A schema's snippets, with the ids that exist to choose from where an id belongs. */
export function withChoices(schema: Schema, names: KnownNames): readonly Schema[] {
  const snippets = schema['defaultSnippets'] as readonly Schema[];
  return snippets.map((snippet) => ({ ...snippet, body: fill(snippet['body'], schema, names) }));
}

function fill(body: unknown, schema: Schema, names: KnownNames): unknown {
  if (Array.isArray(body)) return body.map((entry) => fill(entry, (schema['items'] ?? {}) as Schema, names));
  if (typeof body === 'object' && body !== null) {
    const properties = (schema['properties'] ?? {}) as { readonly [key: string]: Schema };
    return Object.fromEntries(
      Object.entries(body).map(([key, value]) => {
        if (key === 'stage' && 'journey' in properties) return [key, choose(value, stagesOf(names))];
        if (key === 'sponsor') return [key, choose(value, othersThanTheFirst(names))];
        return [key, fill(value, properties[key] ?? {}, names)];
      }),
    );
  }
  const known = names.byType.get(String(schema['reference']));
  return known ? choose(body, withRoleFirst(body, [...known.keys()], names)) : body;
}

/** The stages of all journeys, in the order in which the journeys are offered. */
function stagesOf({ stages }: KnownNames): readonly string[] {
  return [...new Set([...stages.keys()].sort().flatMap((journey) => [...(stages.get(journey)?.keys() ?? [])]))];
}

/** The people, whom an owner's list begins with last: nobody sponsors their own work. */
function othersThanTheFirst({ byType }: KnownNames): readonly string[] {
  const [first, ...others] = byType.get('person')?.keys() ?? [];
  return first === undefined ? [] : [...others, first];
}

/** A placeholder such as `${12:outcome-metric-id}` begins with the metrics of that role. */
function withRoleFirst(placeholder: unknown, ids: readonly string[], { metricRoles }: KnownNames): readonly string[] {
  const role = typeof placeholder === 'string' ? /^\$\{\d+:(\w+)-metric-id\}$/.exec(placeholder)?.[1] : undefined;
  if (role === undefined) return ids;
  const { true: fitting = [], false: others = [] } = Object.groupBy(ids, (id) => `${metricRoles.get(id) === role}`);
  return [...fitting, ...others];
}

/** `${3:person-id}` becomes `${3|dev-patel,maria-okafor|}`. */
function choose(placeholder: unknown, ids: readonly string[]): unknown {
  const number = typeof placeholder === 'string' ? /^\$\{(\d+):/.exec(placeholder)?.[1] : undefined;
  return number === undefined || ids.length === 0 || ids.length > longestChoice
    ? placeholder
    : `\${${number}|${ids.join(',')}|}`;
}
