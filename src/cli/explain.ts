import { toExplanation, toRuleList } from '../lint/explanation.ts';
import { knownRules } from '../lint/known-rules.ts';
import { knownRule } from '../lint/selection.ts';
import { defineCommand } from './command.ts';

/** Says why a rule exists and shows what breaks and what meets it. */
export const explain = defineCommand({
  name: 'explain',
  summary: 'Says why a rule exists, with an example that breaks it and one that meets it.',
  words: '[rules]',
  options: {},
  examples: [
    ['', 'lists every rule with its reason'],
    ['programme-leads-to-action', 'explains the rule that a problem names'],
  ],
  async run(_, words) {
    const asked = words.map((word) => knownRules.get(knownRule(word))).filter((rule) => rule !== undefined);
    process.stdout.write(
      asked.length === 0 ? toRuleList([...knownRules.values()]) : asked.map(toExplanation).join('\n\n'),
    );
    return 0;
  },
});
