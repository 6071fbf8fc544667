import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Problem, Range } from './problem.ts';
import { plainLocator } from './plain-places.ts';
import { plainYaml } from './plain-yaml.ts';
import { fileStart } from './problem.ts';
import { Problems } from './problem-limit.ts';
import { type Locator, locator, nowhere, whenAsked } from './yaml-locator.ts';
import { aliasRange, refusals } from './yaml-refusals.ts';
import { yamlBeyondLimits } from './yaml-size.ts';
import { type Mistake, syntaxMistakes } from './yaml-syntax.ts';

export interface YamlText {
  /** Plain data; undefined when the text is no YAML. */
  readonly value: unknown;
  readonly locate: Locator;
  /** The same places anew, for who kept none of them. */
  readonly relocate: () => Locator;
  /** Whether the quick reader understood it, which finds places in another way. */
  readonly isPlain: boolean;
  readonly problems: readonly Problem[];
}

/** Parses YAML 1.2 (core schema: dates stay strings); places are looked for when somebody asks for one. */
export function parseYaml(text: string, file: string): YamlText {
  const value = plainYaml(text);
  if (!value) return parseThoroughly(text, file);
  const relocate = locatingPlain(text, file);
  return { value, locate: relocate(), relocate, isPlain: true, problems: [] };
}

/** The places in a text of which was kept what it says, and whether it is plain. */
export function relocateYaml(text: string, file: string, isPlain: boolean): Locator {
  return (isPlain ? locatingPlain : locatingThoroughly)(text, file)();
}

/** Apart from the reading, of whose values nothing is to be kept. */
function locatingPlain(text: string, file: string): () => Locator {
  return () =>
    plainLocator(
      text,
      whenAsked(() => parseThoroughly(text, file).locate),
    );
}

function locatingThoroughly(text: string, file: string): () => Locator {
  return () => parseThoroughly(text, file).locate;
}

/**
 * Keeps the place of everything, and refuses what is easy to get wrong or made to harm:
 * duplicate keys, tabs, merge keys, tags, directives, several documents, numbers that are not written in digits,
 * nesting without end and aliases that blow up.
 */
export function parseThoroughly(text: string, file: string): YamlText {
  const refuse = (range: Range, message: string, locate: Locator = nowhere): YamlText => {
    const problem: Problem = { rule: 'yaml-is-plain', severity: 'error', file, range, message };
    return { value: undefined, locate, relocate, isPlain: false, problems: [problem] };
  };
  const relocate = locatingThoroughly(text, file);
  const beyond = yamlBeyondLimits(text);
  if (beyond) return refuse(...beyond);
  const document = parse(text);
  if (!document) return refuse(fileStart, 'This cannot be read as YAML.');
  const lines = lineStartsOf(text);
  const locate = locator(document, lines, text);
  const mistakes = [...syntaxMistakes(document, lines, text), ...refusals(document, lines, text)];
  if (mistakes.length > 0) {
    const problems = firstPerLine(mistakes, lines, file);
    return { value: undefined, locate, relocate, isPlain: false, problems };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value, locate, relocate, isPlain: false, problems: [] };
  } catch (error) {
    return refuse(aliasRange(document, lines), explainAlias(error), locate);
  }
}

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  // The parser compares each key with every other; `refusals` looks them up.
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
  keepSourceTokens: false,
} as const;

/** The parser makes an error object of each mistake; their stack traces would take most of its time. */
function parse(text: string): Document.Parsed | undefined {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, options);
  } catch {
    return undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Where each line of a text begins: the parser itself counts none within what it does not understand. */
function lineStartsOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}

function explainAlias(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /alias count/i.test(message)
    ? 'Aliases (words that begin with "*") multiply too often here. Write the values out.'
    : 'This alias points at nothing. Write the value out.';
}

function firstPerLine(mistakes: readonly Mistake[], lines: LineCounter, file: string): readonly Problem[] {
  const problems = new Problems('yaml-is-plain');
  const seen = new Set<number>();
  for (const { offset, tell } of mistakes) {
    const { line } = lines.linePos(offset);
    if (seen.has(line)) continue;
    seen.add(line);
    problems.add(file, () => {
      const [range, message] = tell();
      return { range, message };
    });
  }
  return problems.list;
}
