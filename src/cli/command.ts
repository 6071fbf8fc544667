import { parseArgs } from 'node:util';
import { didYouMean } from '../source/did-you-mean.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { callOf } from '../source/call.ts';

/** One option of a command, as it is typed and as `--help` explains it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for a text in the help: `folder` is printed as `<folder>`. */
  readonly value?: string;
  /** It can be typed several times, each with another value. */
  readonly many?: true;
  /** One sentence. */
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What was typed for each option; a switch that was not typed is false, one that can be typed often an empty list. */
export type Values<Given extends Options> = {
  readonly [Name in keyof Given]: Given[Name]['type'] extends 'boolean'
    ? boolean
    : Given[Name] extends { readonly many: true }
      ? readonly string[]
      : string | undefined;
};

/** Everything that running a command and explaining it are derived from. */
export interface Command<Given extends Options = Options> {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  readonly options: Given;
  /** Words after the command's name, as the help shows them; a command without takes none. */
  readonly words?: string;
  /** What a reader can copy: the words after the command's name, and what they do. */
  readonly examples: readonly (readonly [typed: string, does: string])[];
  /** Does the work and gives the exit code: 0 clean, 1 problems. */
  run(values: Values<Given>, words: readonly string[]): Promise<number>;
}

/** Checks a command's definition where it is written, and forgets its options' types so that all fit one list. */
export function defineCommand<const Given extends Options>(command: Command<Given>): Command {
  return command as unknown as Command;
}

/** Reads what was typed after a command's name; refuses what the command does not know, with what it does. */
export function readOptions({ name, options, words }: Command, typed: readonly string[]) {
  const { values, tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(
      Object.entries(options).map(([option, { type, many }]) => [option, { type, multiple: many === true }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const help = `See what it takes with: ${callOf(name, '--help')}`;
  const given: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option)
      throw new PoplarError(
        `There is no option "${token.rawName}" here.${didYouMean(token.rawName, optionNames(options))}`,
        { hint: help },
      );
    if (option.type === 'string' && !token.value)
      throw new PoplarError(
        `After ${token.rawName} a value is missing: ${token.rawName} <${option.value ?? 'value'}>.`,
        {
          hint: help,
        },
      );
    if (option.type === 'boolean' && token.value !== undefined)
      throw new PoplarError(`${token.rawName} takes no value.`, { hint: help });
  }
  if (words === undefined && given.length > 0)
    throw new PoplarError(`"${given[0]}" is not expected here.${didYouMean(`--${given[0]}`, optionNames(options))}`, {
      hint: help,
    });
  const complete = Object.fromEntries(
    Object.entries(options).map(([option, { type, many }]) => [
      option,
      values[option] ?? (many ? [] : type === 'boolean' ? false : undefined),
    ]),
  );
  return { values: complete as Values<Options>, words: given };
}

function optionNames(options: Options): string[] {
  return Object.keys(options).map((name) => `--${name}`);
}
