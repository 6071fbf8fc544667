import type { QuickOpenWords } from '../../wording/quick-open-words.ts';

/** An entry as it travels: its id, its title, then what else it is found by, as places in the part's names. */
export type QuickEntry = readonly [id: string, title: string, ...names: number[]];

/** One file of the index that Quick Open loads. */
export interface QuickPart {
  /** Names of owners, metrics and roles, each once; an entry's first one stands beside its title. */
  readonly names: readonly string[];
  readonly kinds: readonly QuickKind[];
}

/** Entries of one kind, whose pages stand below `path`. */
interface QuickKind {
  readonly one: string;
  readonly path: string;
  readonly entries: readonly QuickEntry[];
}

/** The first file, which also holds what there is only one of. */
export interface QuickIndex extends QuickPart {
  /** How many files there are. */
  readonly parts: number;
  readonly language: string;
  readonly words: QuickOpenWords;
  readonly pages: readonly (readonly [label: string, path: string])[];
}
