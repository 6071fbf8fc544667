import { type Document, LineCounter, parseDocument } from 'yaml';
import { fileStart, type Problem, type Range } from './problem.ts';
import { type Locator, locator, nowhere } from './yaml-locator.ts';
import { aliasRange, refusals } from './yaml-refusals.ts';
import { syntaxMistakes, tooDeep } from './yaml-syntax.ts';

export interface YamlText {
  /** Plain data; undefined when the text is no YAML. */
  readonly value: unknown;
  readonly locate: Locator;
  readonly problems: readonly Problem[];
}

/**
 * Parses YAML 1.2 (core schema: dates stay strings) and refuses what is easy to get wrong or made to harm:
 * duplicate keys, tabs, merge keys, tags, directives, several documents, nesting without end and aliases that blow up.
 */
export function parseYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const problem = ([range, message]: readonly [Range, string]): Problem => ({
    rule: 'yaml-is-plain',
    severity: 'error',
    file,
    range,
    message,
  });
  const depth = tooDeep(text);
  if (depth) return { value: undefined, locate: nowhere, problems: [problem(depth)] };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { ...options, lineCounter: lines });
  } catch {
    return { value: undefined, locate: nowhere, problems: [problem([fileStart, 'This cannot be read as YAML.'])] };
  }
  const locate = locator(document, lines);
  const mistakes = [...syntaxMistakes(document, lines, text), ...refusals(document, lines, text)];
  if (mistakes.length > 0) return { value: undefined, locate, problems: firstPerLine(mistakes).map(problem) };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), locate, problems: [] };
  } catch (error) {
    return { value: undefined, locate, problems: [problem([aliasRange(document, lines), explainAlias(error)])] };
  }
}

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
  keepSourceTokens: false,
} as const;

function explainAlias(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /alias count/i.test(message)
    ? 'Aliases (words that begin with "*") multiply too often here. Write the values out.'
    : 'This alias points at nothing. Write the value out.';
}

function firstPerLine(mistakes: readonly (readonly [Range, string])[]): (readonly [Range, string])[] {
  const seen = new Set<number>();
  return mistakes.filter(([{ start }]) => !seen.has(start.line) && seen.add(start.line));
}
