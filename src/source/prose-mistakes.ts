import type { ComponentShape } from './component-shape.ts';
import { didYouMean } from './did-you-mean.ts';
import { type Range, rangeOf } from './problem.ts';
import { unshielded } from './prose-shield.ts';

type Components = ReadonlyMap<string, ComponentShape>;

/** How a component is written, for messages. */
export function componentExample(name: string, { attributes, holdsText }: ComponentShape): string {
  const written = attributes.map((key) => ` ${key}="…"`).join('');
  return holdsText ? `<${name}${written}>…</${name}>` : `<${name}${written} />`;
}

/** Why an attribute that is no text in quotes is refused. */
export function notLiteral(name: string, shape: ComponentShape): string {
  return `An attribute of <${name}> must be a text in quotes, for example ${componentExample(name, shape)}.`;
}

/** Why a tag is refused that is none of the components. */
export function notAllowed(name: string, components: Components): string {
  const known = [...components.keys()].map((key) => `<${key}>`).join(', ');
  return `<${name.slice(0, 60)}> is not allowed here. Use Markdown, or one of ${known}.${didYouMean(name, components.keys())}`;
}

/** The parser stops at the first text it cannot read; what stands there tells what an author meant. */
export function proseSyntaxError(error: unknown, body: string, components: Components): readonly [Range, string] {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = 1, column = 1] = (/^(\d+):(\d+): /.exec(said) ?? []).map(Number);
  const rest = unshielded(body.split('\n')[line - 1]?.slice(column - 1) ?? '');
  const [length, message] = explain(said, rest, components);
  return [rangeOf(line, column, length), message];
}

function explain(said: string, rest: string, components: Components): readonly [number, string] {
  if (rest.startsWith('<!--')) return [4, 'Comments are not allowed in prose. Delete it.'];
  const address = /^<((?:https?:|mailto:|www\.)[^>\s]*)>?/.exec(rest);
  if (address?.[1])
    return [address[0].length, `Write this address as a link: [its words](${address[1].slice(0, 200)}).`];
  const [tag = '<', name = ''] = /^<\/?([A-Za-z][\w.-]*)/.exec(rest) ?? [];
  const shape = components.get(name);
  if (name && !shape) return [tag.length, notAllowed(name, components)];
  if (tag.startsWith('</')) return [tag.length, `${tag}> closes a tag that is not open here. Delete it.`];
  if (!shape) return [1, 'A tag seems to open here. To show the sign itself, write \\<.'];
  const whole = /^<[^>]*?(?:\{.*\}[^>]*)?>/.exec(rest)?.[0] ?? tag;
  if (/[\s=]\{/.test(whole)) return [whole.length, notLiteral(name, shape)];
  return /closing tag/.test(said)
    ? [tag.length, `<${name}> is never closed. Write ${componentExample(name, shape)}.`]
    : [tag.length, `<${name}> is not complete. Write ${componentExample(name, shape)}.`];
}
