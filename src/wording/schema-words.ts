import type { FieldType } from '../source/schema-fields.ts';

/** The words around the fields of a type of content, which are described in English. */
export interface SchemaWords {
  readonly title: string;
  readonly deck: string;
  file(path: string): string;
  /** That what follows is in English; empty where the report is. */
  readonly inEnglish: string;
  readonly caption: string;
  readonly types: { readonly [Type in FieldType]: string };
  /** Between two types, with its spaces. */
  readonly or: string;
  readonly needed: string;
  readonly idOf: string;
  readonly oneOf: string;
  readonly example: string;
}
