import { isPoplarError } from '../source/poplar-error.ts';
import type { Location, Problem, Severity } from '../source/problem.ts';
import { keyPlace, placeFault, placeInStack, type RuleFile, ruleFault } from './own-rule-places.ts';
import type { Breach, Rule } from './rule.ts';

/** What must hold of a company's own rules, and why; it is told of the file in which they stand. */
export const ownRuleFaults = {
  'own-rule-is-sound': 'A rule that cannot be asked finds nothing, and everybody takes its silence for a clean report.',
} as const;

declare module '../source/problem.ts' {
  interface RuleIds {
    readonly own: keyof typeof ownRuleFaults | `own/${string}`;
  }
}

/** The rules of a folder that somebody named, what is wrong with them, and how long each may take. */
export interface OwnRules {
  readonly rules: readonly OwnRule[];
  readonly problems: readonly Problem[];
  readonly inTime: <T>(work: () => T) => T;
}

/** A rule with the file in which it stands. */
export interface OwnRule extends Rule<`own/${string}`>, RuleFile {}

const severities: ReadonlySet<unknown> = new Set<Severity>(['error', 'warning', 'info']);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isExample = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.values(value).length > 0 && Object.values(value).every(isText);

/** What each key of a rule has to be; the form is that of Poplar's own. */
const form: readonly (readonly [key: string, holds: (value: unknown) => boolean, needed: string])[] = [
  [
    'id',
    (value) => typeof value === 'string' && /^own\/[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    'is "own/" and lower-case words joined by hyphens, for example own/budget-is-approved',
  ],
  ['severity', (value) => severities.has(value), 'is "error", "warning" or "info"'],
  ['why', isText, 'says in a sentence why the rule exists, for somebody who has just broken it'],
  ['bad', isExample, 'shows content that breaks the rule, a text for each path'],
  ['good', isExample, 'shows content that meets the rule, a text for each path'],
  ['check', (value) => typeof value === 'function', 'is a function that yields what breaks the rule'],
];

/** A rule as a file exports it, or what keeps it from being one, each at its key. */
export function ownRuleFrom(exported: unknown, place: RuleFile): OwnRule | readonly Problem[] {
  if (typeof exported !== 'object' || exported === null)
    return [
      ruleFault(
        place,
        keyPlace(place),
        'This exports no rule. Write export default { id, severity, why, bad, good, check }.',
      ),
    ];
  const facts = exported as { readonly [key: string]: unknown };
  const known = new Set([...form.map(([key]) => key), 'before']);
  const wrong = form
    .filter(([key, holds]) => !holds(facts[key]))
    .map(([key, , needed]) =>
      ruleFault(
        place,
        keyPlace(place, key),
        `"${key}" ${key in facts ? 'is not understood' : 'is missing'}: it ${needed}.`,
      ),
    );
  const strange = Object.keys(facts)
    .filter((key) => !known.has(key))
    .map((key) => ruleFault(place, keyPlace(place, key), `A rule has no "${key}". It has ${[...known].join(', ')}.`));
  const problems = [...wrong, ...strange];
  return problems.length > 0 ? problems : { ...(exported as Rule<`own/${string}`>), ...place };
}

/** Asks an own rule; one that fails, does not end, or finds what has no place in the content is told of itself. */
export function askOwnRule(
  rule: OwnRule,
  ask: () => readonly Breach[],
  textOf: (file: string) => string | undefined,
): readonly Breach[] | Problem {
  const found = (() => {
    try {
      return ask();
    } catch (error) {
      return failure(rule, error);
    }
  })();
  if (!Array.isArray(found)) return found as Problem;
  for (const breach of found as readonly Breach[]) {
    const odd = oddity(breach, textOf);
    if (odd) return ruleFault(rule, keyPlace(rule, 'check'), `${rule.id} ${odd}`);
  }
  return found;
}

function failure(rule: OwnRule, error: unknown): Problem {
  if (isPoplarError(error))
    return ruleFault(
      rule,
      keyPlace(rule, 'check'),
      `${rule.id} could not be asked: ${error.message} Look for a loop in its "check" that nothing ends.`,
    );
  const { message = String(error), stack = '' } = error instanceof Error ? error : {};
  return ruleFault(
    rule,
    placeInStack(rule, stack) ?? keyPlace(rule, 'check'),
    `${rule.id} could not be asked: ${message}. Correct this line; a value that may be missing is asked for with ?.`,
  );
}

/** What is wrong with one thing that a rule yields. */
function oddity(breach: Breach | undefined, textOf: (file: string) => string | undefined): string | undefined {
  const isPlace = (at: Location | undefined) => isText(at?.file) && at?.range !== undefined;
  if (!isText(breach?.message) || !isPlace(breach.at))
    return 'yields something without "at" or "message". Write yield { at: plan.at(\'goals\'), message: \'…\' }.';
  if (breach.severity !== undefined && !severities.has(breach.severity))
    return `yields the severity "${breach.severity}". Write "error", "warning" or "info", or leave it out.`;
  const places = [breach.at, ...(breach.related ?? []), ...(breach.fix ? [{ ...breach.at, ...breach.fix }] : [])];
  const fault = places.map((place) => placeFault(place, textOf)).find((said) => said !== undefined);
  return fault && `yields ${fault}. Take the place of what you judge, for example plan.at('goals').`;
}
