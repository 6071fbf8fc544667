import type { TypeName } from '../../source/schemas.ts';

/** Everything that reading, checking, editing and showing a type of content is derived from. */
export interface ContentType {
  readonly name: TypeName;
  readonly title: string;
  readonly plural: string;
  /** Where its files stand in the content folder; `:id` and `:plan` stand for one id each. */
  readonly path: string;
  /** `facts`: one YAML mapping · `list`: a YAML list of entries · `prose`: facts above MDX. */
  readonly format: 'facts' | 'list' | 'prose';
}

/** Checks a content type's definition where it is written. */
export function defineType<const Type extends ContentType>(type: Type): Type {
  return type;
}

/** The ids that a path of this type holds, or undefined when the path is not of this type. */
export function matchPath({ path }: ContentType, candidate: string): ReadonlyMap<string, string> | undefined {
  const wanted = path.split('/');
  const given = candidate.split('/');
  if (wanted.length !== given.length) return undefined;
  const ids = new Map<string, string>();
  for (const [index, part] of wanted.entries()) {
    const actual = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== actual) return undefined;
      continue;
    }
    const [name = '', ending = ''] = part.slice(1).split(/(?=\.)/);
    if (!actual.endsWith(ending)) return undefined;
    ids.set(name, actual.slice(0, actual.length - ending.length));
  }
  return ids;
}
