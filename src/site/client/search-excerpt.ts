/** A stretch of an excerpt, and whether it is what was searched for. */
export interface Fragment {
  readonly words: string;
  readonly isFound: boolean;
}

/**
 * Takes an excerpt apart at the marks that Pagefind puts around what was found, so that it becomes text and never
 * markup; of the text itself Pagefind writes only angle brackets otherwise.
 */
export function fragmentsOf(excerpt: string): readonly Fragment[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      words: part
        .replace(/^<mark>|<\/mark>$/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
      isFound: part.startsWith('<mark>'),
    }));
}
