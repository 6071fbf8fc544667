/** What a generated content file may hold; an entry left undefined is not written. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** An entry of a quarterly file: its day decides in which file it stands. */
export interface DatedEntry {
  readonly on: string;
  readonly [key: string]: Value | undefined;
}

const plain = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const date = /^\d{4}-\d{2}-\d{2}$/;
const keyword = /^(true|false|null|yes|no|on|off|y|n)$/;

/** Block YAML as a person would type it; writing it here is many times faster than a YAML library on 50,000 files. */
export function yamlText(value: Value): string {
  return `${lines(value, '').join('\n')}\n`;
}

function lines(value: Value, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Value) => listItem(item, indent));
  if (typeof value !== 'object') return [indent + scalar(value)];
  return Object.entries(value).flatMap(([key, item]) => {
    if (item === undefined) return [];
    if (typeof item !== 'object') return [`${indent}${key}: ${scalar(item)}`];
    if (Object.keys(item).length === 0) return [`${indent}${key}: ${Array.isArray(item) ? '[]' : '{}'}`];
    return [`${indent}${key}:`, ...lines(item, `${indent}  `)];
  });
}

function listItem(item: Value, indent: string): string[] {
  const [first = '', ...rest] = lines(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return date.test(value) || (plain.test(value) && !keyword.test(value)) ? value : JSON.stringify(value);
}
