/** New ids by the old ones, a map a type. */
export interface Renames {
  readonly person: ReadonlyMap<string, string>;
  readonly metric: ReadonlyMap<string, string>;
  readonly painPoint: ReadonlyMap<string, string>;
  readonly plan: ReadonlyMap<string, string>;
  readonly department: ReadonlyMap<string, string>;
  readonly journey: ReadonlyMap<string, string>;
}

/** The keys under which ids stand, and of what. */
const referring: Readonly<Record<string, keyof Renames>> = {
  ...named('person', ['owner', 'sponsor', 'who', 'manager', 'lead', 'author', 'followUpOwner', 'heardBy']),
  ...named('person', ['responsible', 'consulted', 'informed']),
  ...named('metric', ['metric', 'metrics', 'hero', 'answersFor']),
  ...named('painPoint', ['painPoint']),
  ...named('plan', ['leadsTo', 'plan']),
  ...named('department', ['department', 'departments', 'routedTo']),
  ...named('journey', ['journey']),
};

function named(what: keyof Renames, keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, what]));
}

/** What an older version says, with the names that things have now; that a thing was renamed changes nothing else. */
export function withNewNames<Value>(value: Value, renames: Renames): Value {
  return Object.values(renames).every(({ size }) => size === 0) ? value : (translated(value, renames) as Value);
}

function translated(value: unknown, renames: Renames, key = ''): unknown {
  if (typeof value === 'string') {
    const what = referring[key];
    // Who accepted and who backed a plan stands under a key that elsewhere is a date.
    if (key === 'by') return renames.person.get(value) ?? value;
    return (what && renames[what].get(value)) ?? value;
  }
  if (Array.isArray(value)) return value.map((part) => translated(part, renames, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, part]) => [inner, translated(part, renames, inner)]));
}
