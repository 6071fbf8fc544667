/** A component that prose may use: its attributes, all required and literal, and whether it holds text. */
export interface ComponentShape {
  readonly attributes: readonly string[];
  readonly holdsText: boolean;
}
