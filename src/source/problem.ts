import type { ReaderRule } from './reader-rules.ts';
import { compareText } from './text-order.ts';

/** A place in a text: line and column are 1-based, the column counts UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character to the one after the last. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where in the content something stands; `file` is relative to the content's parent, with forward slashes. */
export interface Location {
  readonly file: string;
  readonly range: Range;
}

export type Severity = 'error' | 'warning' | 'info';

/** The ids that a problem may carry, by the layer that gives them; layers above the readers add theirs. */
export interface RuleIds {
  readonly readers: ReaderRule;
}

/** The id of everything that can be wrong. */
export type RuleName = RuleIds[keyof RuleIds];

/** One thing an author got wrong, as data, for every place that shows it. */
export interface Problem extends Location {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** What is wrong and what to write instead. */
  readonly message: string;
  readonly related?: readonly (Location & { readonly message: string })[];
  readonly fix?: Fix;
  /** What stands at its place must not be repeated anywhere, not even in its own line. */
  readonly secret?: boolean;
  /** On the problem that stands for those of its file that are not shown: how many they are. */
  readonly more?: number;
}

/** A replacement that mends a problem without a judgement. */
export interface Fix {
  readonly range: Range;
  readonly text: string;
  /** Only sketches as comments what its author has to write, so that the problem stays. */
  readonly isSketch?: true;
}

const order: { readonly [severity in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** Compares by severity, the worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return order[a] - order[b];
}

/** Problems in the order in which a reader walks the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compareSeverity(a.severity, b.severity) ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/** The range of one line's characters from `column` on, `length` long. */
export function rangeOf(line: number, column: number, length = 1): Range {
  return { start: { line, column }, end: { line, column: column + length } };
}

/** The place for problems that concern a file as a whole. */
export const fileStart: Range = rangeOf(1, 1);
