/** What a query gives: its columns, and rows of texts; null where there is no value. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** A file that queries read, as it was then. */
export interface InputFile {
  /** From the source's folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** When it was written last, in UTC. */
  readonly modified: string;
  /** SHA-256 of its bytes; of files that are quickly read. */
  readonly sha256?: string;
}

/** A source that is open: it answers one query after the other, and can write nowhere. */
export interface OpenSource {
  /** Its name and version, such as "DuckDB v1.5.6". */
  readonly engine: string;
  /** The files it reads; a server has none. */
  readonly inputs: readonly InputFile[];
  /** The variable that holds a server's address; files have none. */
  readonly server?: string;
  /** What it calls a number of 64 bits with a point. */
  readonly double: string;
  /** Runs one SELECT; `progress` is told what share of it is done, where the engine knows. */
  ask(select: string, progress?: (share: number) => void): Promise<QueryAnswer>;
  /** Answers those of these SELECTs that it can by reading the same rows once; the others are asked for by themselves. */
  together?(selects: readonly string[], progress: (share: number) => void): Promise<ReadonlyMap<string, QueryAnswer>>;
  close(): Promise<void>;
}

/** So long a single query may take. */
export const mostSeconds = 600;

/** The most rows that are taken from an engine: as many as a table of figures may have. */
export const mostRows = 250_000;

/** A query of which no more rows come than are taken and one, so that it shows when there are too many. */
export function limited(select: string): string {
  return `select * from (\n${select}\n) as taken limit ${mostRows + 1}`;
}

/** The table in which every column of a declared CSV is text, as it stands in the file. */
export function asText(table: string): string {
  return `${table}_as_text`;
}
