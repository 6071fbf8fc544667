import type { Problem, Severity } from '../../source/problem.ts';
import { countsInWords } from './counts.ts';
import { inMarkdown } from '../in-markdown.ts';
import type { Reporter, Surroundings } from './reporter.ts';
import { toLine } from './text.ts';
import { compareText } from '../../source/text-order.ts';

/** GitHub shows so many annotations of each severity a step and drops the rest. */
const shownOfEach = 10;
/** GitHub drops a step summary over 1 MiB whole. */
const summaryLimit = 900_000;

const commands: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows beside the lines of a pull request, then every problem as a line of the log. */
export const toGithub: Reporter = (problems, surroundings) => {
  if (problems.length === 0) return 'No problems.\n';
  const shown = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    oneFileAfterTheOther(problems.filter((problem) => problem.severity === severity)).slice(0, shownOfEach),
  );
  const annotations = shown.map((problem) => toCommand(problem, surroundings));
  const rest = problems.length - shown.length;
  const note = rest > 0 ? [`GitHub shows ${shown.length} of ${problems.length} beside their lines; here are all:`] : [];
  const log = rest > 0 ? problems.map(toLine) : [];
  return `${[...annotations, ...note, ...log].join('\n')}\n\n${countsInWords(problems)}.\n`;
};

/** All problems as a table in Markdown, for the summary of a workflow's step. */
export function toStepSummary(problems: readonly Problem[], { inRepository }: Surroundings): string {
  if (problems.length === 0) return '### Poplar check\n\nNo problems.\n';
  const head = `### Poplar check\n\n${countsInWords(problems)}.\n\n| where | | what |\n| --- | --- | --- |\n`;
  const rows: string[] = [];
  let size = head.length;
  for (const { file, range, severity, rule, message } of problems) {
    const place = `${inRepository(file)}:${range.start.line}:${range.start.column}`;
    const row = `| ${inMarkdown(place)} | ${severity} | ${inMarkdown(message)} <br>${inMarkdown(rule)} |\n`;
    size += Buffer.byteLength(row);
    if (size > summaryLimit) break;
    rows.push(row);
  }
  const left = problems.length - rows.length;
  return `${head}${rows.join('')}${left > 0 ? `\n${left} more are in the log of this step.\n` : ''}`;
}

/** The first problem of every file, then the second: ten places are worth more than ten mistakes in one file. */
function oneFileAfterTheOther(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map<string, number>();
  return problems
    .map((problem) => {
      const nth = seen.get(problem.file) ?? 0;
      seen.set(problem.file, nth + 1);
      return { problem, nth };
    })
    .sort((a, b) => a.nth - b.nth || compareText(a.problem.file, b.problem.file))
    .map(({ problem }) => problem);
}

function toCommand({ file, range: { start, end }, severity, rule, message }: Problem, { inRepository }: Surroundings) {
  // Columns are taken for one line only; GitHub ignores an annotation that gives them for several.
  const columns =
    start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
  const properties = { file: inRepository(file), line: start.line, endLine: end.line, ...columns, title: rule };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
