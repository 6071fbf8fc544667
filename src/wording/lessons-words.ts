/** The words of the page of lessons. */
export interface LessonsWords {
  readonly title: string;
  readonly deck: string;
  readonly groups: { readonly [Group in 'failed' | 'silent' | 'others']: string };
  /** Below the heading of failures that nobody has learned from. */
  readonly silentDeck: string;
  readonly stopped: string;
  readonly owner: string;
  readonly none: string;
}
