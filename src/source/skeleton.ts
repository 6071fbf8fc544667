import commonSchema from '../../schemas/common.schema.json' with { type: 'json' };

/** What we read of a schema to sketch what it asks for. */
interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  /** The type of content that an id here names. */
  readonly reference?: string;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: { readonly [key: string]: SchemaNode };
}

/** A hint is there to be read; what is deeper than this, the next check asks for. */
const deepest = 2;

/** Keys that a file lacks, as comments with what each is for: nothing that counts until its author says so. */
export function skeletonOf(schema: object, keys: readonly string[]): readonly string[] {
  const { properties = {} } = resolve(schema as SchemaNode);
  return keys.flatMap((key) => linesOf(key, properties[key] ?? {}, 0)).map((line) => `# ${line}`);
}

/** All keys that a schema asks for; of a list's schema, those of an entry. */
export function neededKeys(schema: object): {
  readonly of: object;
  readonly keys: readonly string[];
  readonly isList: boolean;
} {
  const root = resolve(schema as SchemaNode);
  const of = root.items ? resolve(root.items) : root;
  return { of, keys: of.required ?? [], isList: root.items !== undefined };
}

function linesOf(key: string, given: SchemaNode, depth: number): readonly string[] {
  const node = resolve(given);
  const indent = '  '.repeat(depth);
  const hint = node.description ? [`${indent}# ${node.description}`.slice(depth === 0 ? 2 : 0)] : [];
  const entry = node.items && resolve(node.items);
  const inner = entry?.properties ? entry : node;
  if (!inner.properties || depth === deepest) return [...hint, `${indent}${key}:${choiceOf(node)}`];
  const lines = (inner.required ?? []).flatMap((one) => linesOf(one, inner.properties?.[one] ?? {}, depth + 1));
  const listed = entry?.properties ? asEntry(lines, `${indent}  `) : lines;
  return [...hint, `${indent}${key}:`, ...listed];
}

/** The hyphen of a list's entry stands before its first key. */
function asEntry(lines: readonly string[], indent: string): readonly string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, i) => (i === first ? `${indent}- ${line.trimStart()}` : i < first ? line : `  ${line}`));
}

/** What may be written, beside an empty place: an example that stood in it would be published by somebody. */
function choiceOf(node: SchemaNode): string {
  const { reference, examples } = node.items ? { ...resolve(node.items), examples: undefined } : node;
  if (reference !== undefined) return ` # the id of a ${reference.replaceAll('-', ' ')}`;
  if (node.enum) return ` # one of ${node.enum.join(', ')}`;
  const example = node.const ?? examples?.[0];
  return example === undefined || typeof example === 'object' ? '' : ` # for example: ${String(example)}`;
}

function resolve(node: SchemaNode): SchemaNode {
  const name = /#\/\$defs\/([\w-]+)$/.exec(node.$ref ?? '')?.[1];
  const shared: { readonly [name: string]: unknown } = commonSchema.$defs;
  return name === undefined ? node : { ...(shared[name] as SchemaNode), ...node };
}
