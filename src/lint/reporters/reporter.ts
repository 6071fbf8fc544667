import type { Problem } from '../../source/problem.ts';

/** What a reporter may know besides the problems: where it prints, and the texts that they stand in. */
export interface Surroundings {
  /** Poplar's own version, for formats that name the tool. */
  readonly version: string;
  /** Somebody is reading along, so problems are grouped and shown in their lines. */
  readonly terminal: boolean;
  readonly colour: boolean;
  /** A file's text by the path that its problems name; undefined where it could not be read as text. */
  readonly textOf: (file: string) => string | undefined;
  /** The same path from the root of the repository, as services that annotate a commit expect it. */
  readonly inRepository: (file: string) => string;
  /** Why a rule exists, where the rule says so. */
  readonly whyOf: (rule: string) => string | undefined;
}

/** Turns problems into the text that a command prints. */
export type Reporter = (problems: readonly Problem[], surroundings: Surroundings) => string;
