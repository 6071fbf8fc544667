import { stringify } from 'yaml';

const placeholder = /["']?(\$\{\d+[:|](?:[^{}]|\\\})*\})["']?/g;

/** The YAML lines of a snippet's body; a placeholder of a text keeps the quotes it will need, of a figure none. */
export function snippetText(body: unknown): readonly string[] {
  return stringify(body, { lineWidth: 0, singleQuote: true }).trimEnd().replace(placeholder, '$1').split('\n');
}
