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
  /** From what a metric's figures were counted, and when. */
  readonly counted: {
    readonly title: string;
    /** Where a metric has a query that was never run. */
    readonly never: string;
    readonly source: string;
    readonly engine: string;
    readonly server: string;
    /** The server, by the variable of the environment that holds its address. */
    serverIn(variable: string): string;
    readonly on: string;
    readonly rows: string;
    readonly newest: string;
    readonly withheld: string;
    /** Before the SQL that an export stands for. */
    readonly query: string;
    readonly hashes: string;
    /** "of the query": before a hash. */
    readonly ofQuery: string;
    readonly ofFigures: string;
    readonly inputs: string;
    /** "answers.csv, 1.2 MB, written on 3 March 2026" */
    input(path: string, size: string, on: string): string;
  };
  /** The link on the page that is made from these files. */
  readonly show: string;
}
