/** What a record of the full-text search is about. */
export type SearchedType = 'plan' | 'pain-point' | 'person' | 'metric' | 'lesson' | 'page';

/** What results can be narrowed by. */
export type SearchFilter = 'type' | 'department' | 'status' | 'grade' | 'year';

/** The words of the page that searches all texts. */
export interface SearchWords {
  readonly title: string;
  readonly deck: string;
  /** What stands there where no script runs, before and after the link to everything. */
  readonly withoutScript: readonly [before: string, link: string, after: string];
  readonly field: string;
  readonly submit: string;
  readonly filters: { readonly [F in SearchFilter]: string };
  /** The choice of no filter. */
  readonly any: string;
  readonly types: { readonly [T in SearchedType]: string };
  grade(grade: number): string;
  /** What of a pain point or plan that was learned. */
  lessonOf(plan: string): string;
  /** Plain texts, because they travel to the browser. */
  readonly found: { readonly one: string; readonly other: string };
  readonly none: string;
  readonly searching: string;
  readonly failed: string;
  readonly more: string;
  readonly results: string;
}
