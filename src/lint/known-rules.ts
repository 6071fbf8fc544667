import { compareText } from '../source/text-order.ts';
import type { RuleName, Severity } from '../source/problem.ts';
import { readerRules } from '../source/reader-rules.ts';
import { settingRules } from './exemptions.ts';
import type { RuleExample } from './rule.ts';
import { rules } from './rules/index.ts';

/** Everything that a problem can name, with what there is to say of it. */
export interface KnownRule {
  readonly id: RuleName;
  readonly why: string;
  /** Of a rule that a report may change; the others say what a report must meet to be read at all. */
  readonly changeable?: { readonly severity: Severity; readonly bad: RuleExample; readonly good: RuleExample };
}

/** Every rule by its id, in the order of the alphabet. */
export const knownRules: ReadonlyMap<string, KnownRule> = new Map(
  [
    ...Object.entries({ ...readerRules, ...settingRules }).map(([id, why]): KnownRule => ({ id: id as RuleName, why })),
    ...rules.map(({ id, why, severity, bad, good }): KnownRule => ({ id, why, changeable: { severity, bad, good } })),
  ]
    .sort((a, b) => compareText(a.id, b.id))
    .map((rule) => [rule.id, rule]),
);
