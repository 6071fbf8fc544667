/** The words of the page that shows the files a page is made from. */
export interface SourceWords {
  /** "Source of: Hold the late fee" */
  titleOf(name: string): string;
  readonly title: string;
  readonly deck: string;
  readonly edit: string;
  readonly onHost: string;
  readonly githubDev: string;
  readonly inEditor: string;
  /** In place of lines that are in the file and on no page. */
  notPublished(first: number, last: number): string;
  /** In place of an e-mail address. */
  readonly address: string;
  line(number: number): string;
  /** The link on the page that is made from these files. */
  readonly show: string;
}
