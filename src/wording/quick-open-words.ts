/** The words of Quick Open; plain texts, because they travel to the browser with its index. */
export interface QuickOpenWords {
  /** Names the dialog and its field. */
  readonly title: string;
  readonly placeholder: string;
  /** Names the list of what was found. */
  readonly list: string;
  readonly close: string;
  readonly loading: string;
  readonly none: string;
  /** How many were found; the number stands before it. */
  readonly found: { readonly one: string; readonly other: string };
  /** The last line of the list, before what was typed: leads to the search of all texts. */
  readonly inAllTexts: string;
  readonly page: string;
  readonly heading: string;
  readonly recent: string;
  readonly command: string;
  readonly commands: {
    readonly light: string;
    readonly dark: string;
    readonly auto: string;
    readonly print: string;
    readonly slashOff: string;
    readonly slashOn: string;
  };
  /** What each prefix is for. */
  readonly help: { readonly '': string; readonly '>': string; readonly '@': string; readonly '?': string };
}

/** What stands on every page for it, before anything is loaded. */
export interface QuickOpenButtonWords {
  readonly search: string;
  /** Said where the index could not be loaded. */
  readonly failed: string;
}
