import type { Problem } from '../../source/problem.ts';
import type { Reporter } from './reporter.ts';
import { toLine } from './text.ts';

/**
 * JUnit's XML, which every build server reads: a suite a file, a case a problem. An error is a failed case; a warning or
 * a hint is a case that passed and says something, so that the server agrees with the command's exit code.
 */
export const toJunit: Reporter = (problems) => {
  const failures = countErrors(problems);
  const suites = [...Map.groupBy(problems, ({ file }) => file)].map(
    ([file, inFile]) =>
      `  <testsuite${attributes({ name: file, tests: inFile.length, failures: countErrors(inFile) })}>\n${inFile.map((problem) => toCase(problem)).join('')}  </testsuite>\n`,
  );
  // Build servers take a report without a single case for a run that never happened.
  const clean =
    '  <testsuite name="content" tests="1" failures="0">\n    <testcase name="No problems" classname="content"/>\n  </testsuite>\n';
  const head = attributes({ name: 'Poplar check', tests: Math.max(1, problems.length), failures });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites.join('') || clean}</testsuites>\n`;
};

function countErrors(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

function toCase(problem: Problem): string {
  const { file, rule, severity, message, range } = problem;
  const { line, column } = range.start;
  const text = escapeXml(toLine(problem));
  const outcome =
    severity === 'error'
      ? `<failure${attributes({ type: rule, message })}>${text}</failure>`
      : `<system-out>${text}</system-out>`;
  const head = attributes({ name: `${rule} (${line}:${column})`, classname: file, file, line });
  return `    <testcase${head}>${outcome}</testcase>\n`;
}

function attributes(values: { readonly [name: string]: string | number }): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** XML 1.0 can hold neither most control characters nor half a surrogate pair, however they are written. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
