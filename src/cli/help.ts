import { callOf } from '../source/call.ts';
import type { Command, Options } from './command.ts';

/** The page that lists every command in a line. */
export function helpOfAll(commands: readonly Command[]): string {
  return [
    `Usage: ${callOf('<command>', '[options]')}`,
    '',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    `What a command takes: ${callOf('<command>', '--help')}`,
    '',
  ].join('\n');
}

/** The page that a command's `--help` prints: what it does, its options and examples. */
export function helpOf({ name, summary, words, options, examples }: Command): string {
  const usage = `Usage: ${callOf(name, words ?? '', '[options]')}`;
  return [
    usage,
    '',
    summary,
    '',
    ...table([...rowsOf(options), ['--help', 'Prints this page.']]),
    '',
    'Examples',
    '',
    ...table(examples.map(([typed, does]) => [callOf(name, typed), does])),
    '',
  ].join('\n');
}

function rowsOf(options: Options): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { type, value, help }]) => [
    type === 'string' ? `--${name} <${value ?? 'value'}>` : `--${name}`,
    help,
  ]);
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
