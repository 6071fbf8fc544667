import { memory } from '../model/remembered.ts';
import type { Report } from '../model/report.ts';
import type { Breach, Judged, Rule, RuleContext } from './rule.ts';
import { whatDiffers } from './what-differs.ts';

/** What a rule asked for by name, and what it got. */
type Answers = Map<string | symbol, unknown>;

interface Asked {
  readonly report: Report;
  readonly context: RuleContext;
  readonly ofReport: Answers;
  readonly ofContext: Answers;
  readonly breaches: readonly Breach[];
}

/** The last two: a report with a broken file is judged as it is, and as its pages show it. */
const before = memory<Rule, readonly Asked[]>();

/**
 * What a rule says of a report. Collections in which nothing changed are the same as before, so a rule that asked for
 * none but those would say what it said, and is not asked again. One that goes over the things that are judged is asked
 * of those alone that differ from the report before.
 */
export function askRule(rule: Rule, report: Report, context: RuleContext): readonly Breach[] {
  const last = before.get(rule) ?? [];
  const known = last.find((asked) => isAnswered(asked.ofReport, report) && isAnswered(asked.ofContext, context));
  if (known) return known.breaches;
  const asked = askedOfDifferent(rule, report, context, last) ?? askedOf(rule, report, context);
  before.set(rule, [asked, ...last.slice(0, 1)]);
  return asked.breaches;
}

function askedOf(rule: Rule, report: Report, context: RuleContext): Asked {
  const [ofReport, ofContext]: [Answers, Answers] = [new Map(), new Map()];
  const breaches = [...rule.check(noting(report, ofReport), noting(context, ofContext))];
  return { report, context, ofReport, ofContext, breaches };
}

/**
 * What a rule says, from what it said of a whole report before, less what it said there of the things that differ, and
 * with what it says of them now. Undefined where nothing was said before, or more would have to be asked than that.
 */
function askedOfDifferent(rule: Rule, report: Report, context: RuleContext, last: readonly Asked[]): Asked | undefined {
  const whole = last.find(isOfWhole);
  if (!whole || goneOver(whole).some((name) => context[name] !== report[name])) return undefined;
  if (whole.ofContext.has('since') && whole.context.since !== context.since) return undefined;
  const [then, now] = [differing(whole.report, report), differing(report, whole.report)];
  if (then === whole.report || now === report) return undefined;
  const gone = askedOf(rule, whole.report, { ...whole.context, ...then });
  const left = without(whole.breaches, gone.breaches);
  if (!left) return undefined;
  const come = askedOf(rule, report, { ...context, ...now });
  const answersOf = (from: object, one: Answers, other: Answers): Answers =>
    new Map([...one.keys(), ...other.keys()].map((name) => [name, Reflect.get(from, name)]));
  return {
    report,
    context,
    ofReport: answersOf(report, whole.ofReport, come.ofReport),
    ofContext: answersOf(context, whole.ofContext, come.ofContext),
    breaches: [...left, ...come.breaches],
  };
}

const judgedNames = ['plans', 'painPoints', 'metrics', 'voices', 'microActions'] as const satisfies (keyof Judged)[];

/** Which of the things that are judged a rule went over. */
function goneOver({ ofContext }: Asked): readonly (keyof Judged)[] {
  return judgedNames.filter((name) => ofContext.has(name));
}

/** Whether a rule went over all of a report's things. */
function isOfWhole(asked: Asked): boolean {
  const names = goneOver(asked);
  return names.length > 0 && names.every((name) => asked.ofContext.get(name) === asked.report[name]);
}

const differences = new WeakMap<Report, WeakMap<Report, Judged>>();

/** What differs in a report from another, worked out once for all rules. */
function differing(report: Report, other: Report): Judged {
  const others = differences.get(report) ?? new WeakMap<Report, Judged>();
  differences.set(report, others);
  const known = others.get(other) ?? whatDiffers(report, other);
  others.set(other, known);
  return known;
}

/** A list without those of another one; undefined where it does not hold them all. */
function without(breaches: readonly Breach[], gone: readonly Breach[]): readonly Breach[] | undefined {
  const files = new Set(gone.map(({ at }) => at.file));
  const waiting = gone.map(nameOf);
  const left = breaches.filter((breach) => {
    const at = files.has(breach.at.file) ? waiting.indexOf(nameOf(breach)) : -1;
    if (at >= 0) waiting.splice(at, 1);
    return at < 0;
  });
  return waiting.length === 0 ? left : undefined;
}

function nameOf({ at: { file, range }, ...breach }: Breach): string {
  return JSON.stringify([file, range, breach]);
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
