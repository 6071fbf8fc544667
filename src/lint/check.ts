import { insightOf, type ReportInsight } from '../insight/report-insight.ts';
import { type Clock, type LoadedReport, loadReport } from '../model/load-report.ts';
import type { Report } from '../model/report.ts';
import type { Tree } from '../source/files.ts';
import type { Problem } from '../source/problem.ts';
import { limitPerFile } from '../source/problem-limit.ts';
import { checkRuleNames, exempt } from './exemptions.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';

/** A report with what its figures prove and all that is wrong with it, as far as it could be understood. */
export interface CheckedReport extends LoadedReport {
  readonly insight: ReportInsight | undefined;
  /** What is wrong and was not asked for. */
  readonly hidden: readonly Problem[];
}

/** Which day a check is made on, and which problems somebody wants to hear of; all, unless said otherwise. */
export interface CheckOptions extends Clock {
  readonly select?: (problem: Problem) => boolean;
}

/** The one way in for every command and page: loads a tree, asks the rules, and heeds what the settings say of them. */
export function checkContent(tree: Tree, { today, select = () => true }: CheckOptions): CheckedReport {
  const loaded = loadReport(tree, { today });
  const { report } = loaded;
  const insight = report && insightOf(report);
  const problems = [...loaded.problems, ...(insight ? judged(report, insight, tree, loaded) : [])];
  const { shown = [], hidden = [] } = Object.groupBy(problems, (problem) => (select(problem) ? 'shown' : 'hidden'));
  return { ...loaded, insight, problems: limitPerFile(shown), hidden };
}

/** What the rules say, where the settings let them, and what is wrong with those settings. */
function judged(report: Report, insight: ReportInsight, tree: Tree, { problems }: LoadedReport): readonly Problem[] {
  const complete = problems.every(({ severity }) => severity !== 'error');
  const texts = new Map(tree.files.map(({ file, text }) => [file, text]));
  const context: RuleContext = { insight, textOf: (file) => texts.get(file) ?? '' };
  return [...checkRuleNames(report.settings), ...exempt(broken(report, context), report.settings, tree, complete)];
}

/** Every break of a rule, as severe as the report's settings say, else as the rule does. */
function broken(report: Report, context: RuleContext): Problem[] {
  const changed: { readonly [id: string]: Problem['severity'] | 'off' } = report.settings.rules;
  return rules.flatMap((rule) => {
    const set = changed[rule.id];
    if (set === 'off') return [];
    return [...rule.check(report, context)].map(({ at, severity, ...breach }): Problem => ({
      rule: rule.id,
      severity: set ?? severity ?? rule.severity,
      ...at,
      ...breach,
    }));
  });
}
