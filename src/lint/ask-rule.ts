import type { Report } from '../model/report.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';

/** What a rule asked for by name, and what it got. */
type Answers = Map<string | symbol, unknown>;

interface Asked {
  readonly ofReport: Answers;
  readonly ofContext: Answers;
  readonly breaches: readonly Breach[];
}

/** The last two: a report with a broken file is judged as it is, and as its pages show it. */
const before = new WeakMap<Rule, readonly Asked[]>();

/**
 * What a rule says of a report. Collections in which nothing changed are the same as before, so a rule that asked for
 * none but those would say what it said, and is not asked again.
 */
export function askRule(rule: Rule, report: Report, context: RuleContext): readonly Breach[] {
  const last = before.get(rule) ?? [];
  const known = last.find((asked) => isAnswered(asked.ofReport, report) && isAnswered(asked.ofContext, context));
  if (known) return known.breaches;
  const [ofReport, ofContext]: [Answers, Answers] = [new Map(), new Map()];
  const breaches = [...rule.check(noting(report, ofReport), noting(context, ofContext))];
  before.set(rule, [{ ofReport, ofContext, breaches }, ...last.slice(0, 1)]);
  return breaches;
}

function isAnswered(answers: Answers, whole: object): boolean {
  return [...answers].every(([name, answer]) => Object.is(Reflect.get(whole, name), answer));
}

function noting<Whole extends object>(whole: Whole, answers: Answers): Whole {
  return new Proxy(whole, {
    get(from, name) {
      const answer: unknown = Reflect.get(from, name);
      answers.set(name, answer);
      return answer;
    },
  });
}
