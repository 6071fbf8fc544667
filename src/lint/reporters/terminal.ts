import { styleText } from 'node:util';
import type { Severity } from '../../source/problem.ts';
import { secretsIn } from '../../source/secret.ts';
import { codeFrame } from './code-frame.ts';
import { countsInWords } from './counts.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';

/** Problems for somebody at a terminal: grouped by file, each shown in its line. */
export const toTerminal: Reporter = (problems, { colour, textOf }) => {
  const paint = colour ? painted : plain;
  if (problems.length === 0) return `${paint('green', 'No problems.')}\n`;
  const groups = [...Map.groupBy(problems, ({ file }) => file)].map(([file, inFile]) => {
    const text = textOf(file);
    const entries = inFile.map(({ range, severity, rule, message, secret }) => {
      const style = colours[severity];
      const place = `${range.start.line}:${range.start.column}`;
      const head = `  ${place}  ${paint(style, severity)}  ${printable(message)}  ${paint('dim', printable(rule))}`;
      const lines = text === undefined || secret ? [] : codeFrame(text, range);
      const frame = lines.some((line) => secretsIn(line).length > 0) ? [] : lines;
      const rows = frame.map((row, index) => `      ${paint(index === frame.length - 1 ? style : 'dim', row)}`);
      return [head, ...rows].join('\n');
    });
    return [paint('underline', printable(file)), ...entries].join('\n');
  });
  return `${groups.join('\n\n')}\n\n${paint('bold', `${countsInWords(problems)}.`)}\n`;
};

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;
const painted: Paint = (style, text) => styleText(style, text, { validateStream: false });
const plain: Paint = (_, text) => text;

const colours: { readonly [severity in Severity]: 'red' | 'yellow' | 'cyan' } = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};
