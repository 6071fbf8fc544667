import { compareText } from '../source/text-order.ts';
import type { RuleName, Severity } from '../source/problem.ts';
import { readerRules } from '../source/reader-rules.ts';
import { settingRules } from './exemptions.ts';
import { type ReaderExample, readerExamples } from './reader-examples.ts';
import { ownRuleFaults } from './own-rules.ts';
import type { RuleExample } from './rule.ts';
import { rules } from './rules/index.ts';

/** Everything that a problem can name, with what there is to say of it. */
export interface KnownRule {
  readonly id: RuleName;
  readonly why: string;
  readonly severity: Severity;
  /** Whether a report may change it; of the others each says what a report must meet to be read at all. */
  readonly changeable: boolean;
  /** Left out where no text is known that breaks it. */
  readonly examples?: { readonly before?: RuleExample; readonly bad: RuleExample; readonly good: RuleExample };
}

/** Every rule by its id, in the order of the alphabet. */
export const knownRules: ReadonlyMap<string, KnownRule> = new Map(
  [
    ...Object.entries({ ...readerRules, ...settingRules, ...ownRuleFaults }).map(([id, why]) =>
      fixedRule(id as RuleName, why),
    ),
    ...rules.map(({ id, why, severity, before, bad, good }): KnownRule => ({
      id,
      why,
      severity,
      changeable: true,
      examples: { ...(before && { before }), bad, good },
    })),
  ]
    .sort((a, b) => compareText(a.id, b.id))
    .map((rule) => [rule.id, rule]),
);

function fixedRule(id: RuleName, why: string): KnownRule {
  const example = (readerExamples as { readonly [id: string]: ReaderExample })[id];
  const { severity = 'error', bad, good } = example ?? {};
  return { id, why, severity, changeable: false, ...(bad && good && { examples: { bad, good } }) };
}
