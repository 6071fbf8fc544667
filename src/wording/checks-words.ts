import type { Severity } from '../source/problem.ts';

/** The words around what the checks found, in one language; the messages themselves are in English. */
export interface ChecksWords {
  readonly title: string;
  readonly deck: string;
  readonly nothing: string;
  /** Before what was found in the files that one page is made from. */
  readonly thisPage: string;
  readonly nothingHere: string;
  readonly found: { readonly [S in Severity]: { readonly one: string; readonly other: string } };
  readonly severity: { readonly [S in Severity]: string };
  /** Beside what pages show as it was before its file had an error. */
  heldBack(files: readonly string[]): string;
  /** The text of the link to a line in the author's own editor. */
  readonly openInEditor: string;
  readonly all: string;
  readonly rules: string;
  readonly rulesDeck: string;
  readonly rule: string;
  readonly before: string;
  readonly breaks: string;
  readonly meets: string;
  /** Of a rule that no text is known to break. */
  readonly noExample: string;
  readonly toChange: string;
  /** Of a rule that no report can change. */
  readonly always: string;
  /** The same of one that only warns. */
  readonly alwaysTold: string;
  readonly foundHere: string;
  /** Where the report says that a rule does not apply. */
  readonly exemptions: string;
  readonly exemptionsDeck: string;
  until(day: string): string;
  readonly agreedBy: string;
  /** In an example, where a key is left out. */
  missing(key: string): string;
  /** In an example, where a file is left out. */
  readonly missingFile: string;
  /** In an example, where a line is repeated. */
  andSoOn(times: number): string;
  /** Said where the words around them are in another language. */
  readonly inEnglish: string;
}
