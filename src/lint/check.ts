import { type Base, changesSince, type NoBase, type Since } from '../history/since.ts';
import { insightOf, type ReportInsight } from '../insight/report-insight.ts';
import { type Clock, type LoadedReport, loadReport } from '../model/load-report.ts';
import type { Report } from '../model/report.ts';
import type { Tree } from '../source/files.ts';
import type { KeptReading } from '../source/kept-reading.ts';
import type { Problem } from '../source/problem.ts';
import { limitPerFile } from '../source/problem-limit.ts';
import { madeOnce } from '../source/reads.ts';
import { askRule } from './ask-rule.ts';
import { checkRuleNames, exempt } from './exemptions.ts';
import { KeptJudgements } from './kept-judgements.ts';
import { notCompared } from './not-compared.ts';
import { askOwnRule, type OwnRules } from './own-rules.ts';
import type { Breach, Judged, Rule, RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { whatDiffers } from './what-differs.ts';

/** A report with what its figures prove and all that is wrong with it, as far as it could be understood. */
export interface CheckedReport extends LoadedReport {
  readonly insight: ReportInsight | undefined;
  /** What changed since the version that was named; null where none was, or it could not be compared. */
  readonly since: Since | null;
  /** What is wrong and was not asked for. */
  readonly hidden: readonly Problem[];
}

/** Which day a check is made on, and which problems somebody wants to hear of; all, unless said otherwise. */
export interface CheckOptions extends Clock {
  readonly select?: (problem: Problem) => boolean;
  /** The earlier version that changes are judged against, or why there is none; null where nothing changed. */
  readonly base?: Base | NoBase | null;
  /** Rules besides ours, and what is wrong with them. */
  readonly ownRules?: OwnRules;
  /** What rules said of parts of the content before, by this program; where it is missing, they are asked of all. */
  readonly kept?: KeptReading | undefined;
}

/** How what was loaded is judged. */
type JudgeOptions = Omit<CheckOptions, keyof Clock> & {
  /** Another version, read beside this one, that it is held against: what both must say the same of is not judged. */
  readonly beside?: Report | undefined;
};

const none: OwnRules = { rules: [], problems: [], inTime: (work) => work() };

/** The one way in for every command and page: loads a tree, asks the rules, and heeds what the settings say of them. */
export function checkContent(tree: Tree, { today, ...options }: CheckOptions): CheckedReport {
  return checkLoaded(tree, loadReport(tree, { today }), options);
}

/** The same for a tree that was loaded already. */
export function checkLoaded(tree: Tree, loaded: LoadedReport, options: JudgeOptions): CheckedReport {
  const steps = checkInSteps(tree, loaded, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps: it rests after each rule. */
export function* checkInSteps(
  tree: Tree,
  loaded: LoadedReport,
  { select = () => true, base = null, beside, ownRules = none, kept }: JudgeOptions,
): Generator<void, CheckedReport> {
  const { report } = loaded;
  const insight = report && insightOf(report);
  const since =
    report && base && typeof base === 'object' ? changesSince(base, report, (path) => textIn(tree, path)) : null;
  const problems = [
    ...loaded.problems,
    ...(report && typeof base === 'string' ? notCompared(base, report.settings) : []),
    ...ownRules.problems,
    ...(insight
      ? yield* judged(
          report,
          { insight, since, ...judgedOf(report, beside) },
          tree,
          loaded,
          ownRules,
          beside ? undefined : kept,
        )
      : []),
  ];
  const { shown = [], hidden = [] } = Object.groupBy(problems, (problem) => (select(problem) ? 'shown' : 'hidden'));
  const { ids, reading } = loaded;
  return {
    report,
    insight,
    since,
    problems: limitPerFile(shown),
    hidden,
    ids,
    reading,
    // The hash of everything is made for who asks.
    get digest() {
      return loaded.digest;
    },
  };
}

function judgedOf(report: Report, beside: Report | undefined): Judged {
  const { plans, painPoints, metrics, voices, microActions } = beside ? whatDiffers(report, beside) : report;
  return { plans, painPoints, metrics, voices, microActions };
}

function textIn({ files }: Tree, path: string): string {
  return files.find((source) => source.path === path)?.text ?? '';
}

/** What the rules say, where the settings let them, and what is wrong with those settings. */
function* judged(
  report: Report,
  asked: Omit<RuleContext, 'textOf'>,
  tree: Tree,
  { problems }: LoadedReport,
  own: OwnRules,
  kept: KeptReading | undefined,
): Generator<void, readonly Problem[]> {
  const complete = problems.every(({ severity }) => severity !== 'error');
  const texts = madeOnce(tree, 'texts', () => new Map(tree.files.map(({ file, text }) => [file, text])));
  const textOf = (file: string) => texts.get(file) ?? '';
  const context = { ...asked, textOf };
  // What cannot be understood takes along what rests on it, so that no text says what a part of the report is.
  const judgements = kept && complete ? new KeptJudgements(report, tree, context, kept) : undefined;
  const ask = (rule: Rule) => judgements?.ask(rule) ?? askRule(rule, report, context);
  const ours = yield* broken(report, ask, complete);
  judgements?.keep();
  const breaches = [...ours, ...brokenOwn(own, report, context, texts)];
  return [...checkRuleNames(report.settings, own), ...exempt(breaches, report.settings, tree, complete)];
}

/** Every break of a rule that what could be read proves, as severe as the report's settings say, else as the rule does. */
function* broken(
  report: Report,
  ask: (rule: Rule) => readonly Breach[],
  complete: boolean,
): Generator<void, readonly Problem[]> {
  const changed: { readonly [id: string]: Problem['severity'] | 'off' } = report.settings.rules;
  const problems: Problem[] = [];
  for (const rule of rules) {
    const set = changed[rule.id];
    if (set === 'off') continue;
    for (const breach of ask(rule))
      if (complete || !breach.ofWhole)
        problems.push(problemOf(rule.id, set ?? breach.severity ?? rule.severity, breach));
    yield;
  }
  return problems;
}

/** The same of a company's own rules, and what keeps one of them from being asked. */
function* brokenOwn(
  { rules: own, inTime }: OwnRules,
  report: Report,
  context: RuleContext,
  texts: ReadonlyMap<string, string>,
): Generator<Problem> {
  const changed: { readonly [id: string]: Problem['severity'] | 'off' } = report.settings.rules;
  for (const rule of own) {
    const set = changed[rule.id];
    if (set === 'off') continue;
    const ask = () => inTime(() => [...rule.check(report, context)]);
    const answer = askOwnRule(rule, ask, (file) => texts.get(file));
    if ('rule' in answer) yield answer;
    else for (const breach of answer) yield problemOf(rule.id, set ?? breach.severity ?? rule.severity, breach);
  }
}

/** Written out key by key: there can be thousands at each save, and taking keys out of an object takes ten times as long. */
function problemOf(
  rule: Problem['rule'],
  severity: Problem['severity'],
  { at: { file, range }, message, related, fix, secret }: Breach,
): Problem {
  return {
    rule,
    severity,
    file,
    range,
    message,
    ...(related && { related }),
    ...(fix && { fix }),
    ...(secret !== undefined && { secret }),
  };
}
