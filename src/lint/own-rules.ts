import type { Breach, Rule } from './rule.ts';
import type { Location, Problem, Severity } from '../source/problem.ts';

/** What must hold of a company's own rules, and why; it is told of the file in which they stand. */
export const ownRuleFaults = {
  'own-rule-is-sound': 'A rule that cannot be asked finds nothing, and everybody takes its silence for a clean report.',
} as const;

declare module '../source/problem.ts' {
  interface RuleIds {
    readonly own: keyof typeof ownRuleFaults | `own/${string}`;
  }
}

/** The rules of a folder that somebody named, and what is wrong with them. */
export interface OwnRules {
  readonly rules: readonly OwnRule[];
  readonly problems: readonly Problem[];
}

/** A rule with the file in which it stands. */
export interface OwnRule extends Rule<`own/${string}`> {
  readonly file: string;
}

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

/** A rule as a file exports it, or what keeps it from being one, each at the line of its key. */
export function ownRuleFrom(exported: unknown, file: string, text: string): OwnRule | readonly Problem[] {
  if (typeof exported !== 'object' || exported === null)
    return [
      fault(
        file,
        text,
        undefined,
        'This exports no rule. Write export default { id, severity, why, bad, good, check }.',
      ),
    ];
  const facts = exported as { readonly [key: string]: unknown };
  const known = new Set([...form.map(([key]) => key), 'before']);
  const wrong = form
    .filter(([key, holds]) => !holds(facts[key]))
    .map(([key, , needed]) =>
      fault(file, text, key, `"${key}" ${key in facts ? 'is not understood' : 'is missing'}: it ${needed}.`),
    );
  const strange = Object.keys(facts)
    .filter((key) => !known.has(key))
    .map((key) => fault(file, text, key, `A rule has no "${key}". It has ${[...known].join(', ')}.`));
  const problems = [...wrong, ...strange];
  return problems.length > 0 ? problems : { ...(exported as Rule<`own/${string}`>), file };
}

/** Asks an own rule; one that fails, or finds something without saying where and what, is told of itself. */
export function askOwnRule(rule: OwnRule, ask: () => readonly Breach[]): readonly Breach[] | Problem {
  try {
    const breaches = ask();
    const odd = breaches.find((breach) => !isText(breach?.message) || !isText(breach.at?.file));
    if (!odd) return breaches;
    return fault(
      rule.file,
      '',
      undefined,
      `${rule.id} yields something without "at" or "message". Write yield { at: plan.at('goals'), message: '…' }.`,
    );
  } catch (error) {
    const line = lineIn(error, rule.file);
    return fault(
      rule.file,
      '',
      undefined,
      `${rule.id} could not be asked: ${error instanceof Error ? error.message : String(error)}.`,
      line,
    );
  }
}

/** The line of a file that an error names first, in its stack or above it. */
export function lineIn(error: unknown, file: string): number {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const name = file.split('/').at(-1) ?? file;
  const [, line] =
    new RegExp(`${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:\\?[^:]*)?:(\\d+)`).exec(stack) ?? [];
  return Number(line ?? 1);
}

/** A mistake in a rule's file, at the line of a key where that can be found. */
export function fault(file: string, text: string, key: string | undefined, message: string, line?: number): Problem {
  const at =
    key === undefined ? -1 : text.split('\n').findIndex((one) => new RegExp(`^\\s*(async )?\\*?${key}\\b`).test(one));
  const start = { line: line ?? Math.max(0, at) + 1, column: 1 };
  const place: Location = { file, range: { start, end: { ...start, column: 2 } } };
  return { rule: 'own-rule-is-sound', severity: 'error', message, ...place };
}
