import { contentTypes } from './types/index.ts';

/** What a key of a content file is called by its schema, within a sentence: "expected effect"; the key where none names it. */
export function fieldTitle(type: string, key: string): string {
  const schema = contentTypes.find(({ name }) => name === type)?.schema;
  const title = titleIn(schema, key);
  return title === undefined ? key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : inSentence(title);
}

/** The title of the first property of that name, the outermost first. */
function titleIn(schema: unknown, key: string): string | undefined {
  let layer: unknown[] = [schema];
  while (layer.length > 0) {
    for (const part of layer) {
      const properties = isObject(part) && isObject(part['properties']) ? part['properties'] : undefined;
      const property = properties?.[key];
      if (isObject(property) && typeof property['title'] === 'string') return property['title'];
    }
    layer = layer.flatMap((part) => (isObject(part) ? Object.values(part) : Array.isArray(part) ? part : []));
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A title whose first word is an abbreviation keeps its capitals. */
function inSentence(title: string): string {
  return /^[A-Z](?![A-Z])/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
