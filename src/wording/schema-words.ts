/** The words around the fields of a type of content, which are described in English. */
export interface SchemaWords {
  readonly title: string;
  readonly deck: string;
  readonly kicker: string;
  file(path: string): string;
  /** That what follows is in English; empty where the report is. */
  readonly inEnglish: string;
  readonly caption: string;
  readonly columns: { readonly key: string; readonly means: string; readonly holds: string };
  readonly needed: string;
  readonly idOf: string;
  readonly oneOf: string;
  readonly example: string;
}
