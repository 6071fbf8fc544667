import type { Report } from '../model/report.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';

/** Something that a rule asked for, and what it got. */
interface Answer {
  readonly of: 'report' | 'context';
  readonly name: string | symbol;
  readonly answer: unknown;
}

interface Asked {
  readonly answers: readonly Answer[];
  readonly breaches: readonly Breach[];
}

const before = new WeakMap<Rule, Asked>();

/**
 * What a rule says of a report. Collections in which nothing changed are the same as before, so a rule that asked for
 * none but those would say what it said, and is not asked again.
 */
export function askRule(rule: Rule, report: Report, context: RuleContext): readonly Breach[] {
  const whole = { report, context };
  const known = before.get(rule);
  if (known?.answers.every(({ of, name, answer }) => Object.is(Reflect.get(whole[of], name), answer)))
    return known.breaches;
  const answers: Answer[] = [];
  const noting = <Of extends keyof typeof whole>(of: Of) =>
    new Proxy(whole[of], {
      get(from, name) {
        const answer: unknown = Reflect.get(from, name);
        answers.push({ of, name, answer });
        return answer;
      },
    });
  const breaches = [...rule.check(noting('report'), noting('context'))];
  before.set(rule, { answers, breaches });
  return breaches;
}
