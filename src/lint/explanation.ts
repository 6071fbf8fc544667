import type { KnownRule } from './known-rules.ts';
import type { RuleExample } from './rule.ts';

/** All that there is to say of a rule, for somebody at a terminal. */
export function toExplanation({ id, why, severity, changeable, examples }: KnownRule): string {
  return [
    `${id} (${severity})`,
    why,
    ...(examples
      ? [
          ...(examples.before ? [`What stood before:\n\n${exampleLines(examples.before)}`] : []),
          `Breaks it:\n\n${exampleLines(examples.bad)}`,
          `Meets it:\n\n${exampleLines(examples.good)}`,
        ]
      : ['No text is known that breaks it. If yours does, the mistake is in Poplar: please tell us.']),
    changeable
      ? `To change it, write in report.yaml:\n\n    rules:\n      ${id}: off    # or info, warning, error\n`
      : `${severity === 'error' ? 'Every report must meet this' : 'Every report is told of it'}; report.yaml can neither change it nor exempt a path.\n`,
  ].join('\n\n');
}

/** Every rule in a line, for somebody who looks for one. */
export function toRuleList(rules: readonly KnownRule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const line = ({ id, why, severity }: KnownRule) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${why}`;
  const [own = [], readers = []] = [rules.filter(({ changeable }) => changeable), rules.filter((r) => !r.changeable)];
  return `What no report can change\n\n${readers.map(line).join('\n')}\n\nWhat good content is\n\n${own.map(line).join('\n')}\n`;
}

function exampleLines(example: RuleExample): string {
  return Object.entries(example)
    .map(
      ([path, piece]) =>
        `${marked(path, '  ').join('\n')}\n${piece
          .trimEnd()
          .split('\n')
          .flatMap((line) => marked(line))
          .join('\n')}`,
    )
    .join('\n\n');
}

/** A line of an example; below it, a mark under what the rule points at. */
function marked(line: string, indent = '    '): readonly string[] {
  const text = line.replaceAll(/[⟦⟧]/g, '').replace(/^# without (.*)$/, '# $1 is missing');
  const start = line.indexOf('⟦');
  if (start < 0) return [`${indent}${text}`.trimEnd()];
  const end = line.indexOf('⟧');
  const length = end < 0 ? text.length - start : end - start - 1;
  return [`${indent}${text}`, `${indent}${' '.repeat(start)}${'^'.repeat(Math.max(1, length))}`];
}
