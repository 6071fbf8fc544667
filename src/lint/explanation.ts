import type { KnownRule } from './known-rules.ts';
import type { RuleExample } from './rule.ts';

/** All that there is to say of a rule, for somebody at a terminal. */
export function toExplanation({ id, why, changeable }: KnownRule): string {
  if (!changeable)
    return `${id} (error)\n\n${why}\n\nEvery report must meet this; report.yaml can neither change it nor exempt a path.\n`;
  const { severity, bad, good } = changeable;
  return [
    `${id} (${severity})`,
    why,
    `Breaks it:\n\n${exampleLines(bad)}`,
    `Meets it:\n\n${exampleLines(good)}`,
    `To change it, write in report.yaml:\n\n    rules:\n      ${id}: off    # or info, warning, error\n`,
  ].join('\n\n');
}

/** Every rule in a line, for somebody who looks for one. */
export function toRuleList(rules: readonly KnownRule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const line = ({ id, why, changeable }: KnownRule) =>
    `  ${id.padEnd(width)}  ${(changeable?.severity ?? 'error').padEnd(7)}  ${why}`;
  const [own = [], readers = []] = [rules.filter(({ changeable }) => changeable), rules.filter((r) => !r.changeable)];
  return `What a report must meet to be read at all\n\n${readers.map(line).join('\n')}\n\nWhat good content is\n\n${own.map(line).join('\n')}\n`;
}

function exampleLines(example: RuleExample): string {
  return Object.entries(example)
    .map(([path, piece]) => `  ${path}\n${piece.trimEnd().split('\n').flatMap(marked).join('\n')}`)
    .join('\n\n');
}

/** A line of an example; below it, a mark under what the rule points at. */
function marked(line: string): readonly string[] {
  const text = line.replaceAll(/[⟦⟧]/g, '').replace(/^# without (.*)$/, '# $1 is missing');
  const start = line.indexOf('⟦');
  if (start < 0) return [`    ${text}`.trimEnd()];
  const end = line.indexOf('⟧');
  const length = end < 0 ? text.length - start : end - start - 1;
  return [`    ${text}`, `    ${' '.repeat(start)}${'^'.repeat(Math.max(1, length))}`];
}
