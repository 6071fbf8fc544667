const brace = '\uFDD0';
/** Characters that no text can hold, also as addresses spell them, and what each stands for. */
const written: ReadonlyMap<string, string> = new Map([
  [brace, '{'],
  ['\uFDD1', 'i'],
  ['\uFDD2', 'e'],
  ['%EF%B7%90', '%7B'],
  ['%EF%B7%91', 'i'],
  ['%EF%B7%92', 'e'],
]);

/** What prose is parsed with, wherever it is: a line of dashes at its beginning opens no second front matter. */
export const proseFeatures = { frontmatter: false } as const;

/**
 * Prose as it may be parsed. MDX would hand what stands in braces and behind `import` and `export` to a parser of
 * JavaScript; prose holds no code, and that parser can be made to hang or to fall over. So these signs are taken out of
 * its sight, one character for one, so that every place stays where it is.
 */
export function shielded(body: string): string {
  return body
    .replace(/\\[\s\S]|\{/g, (signs) => (signs === '{' ? brace : signs))
    .replace(/^(?:import|export)\b/gm, (word) => `${word.startsWith('i') ? '\uFDD1' : '\uFDD2'}${word.slice(1)}`);
}

/** What was parsed, as it was written. */
export function unshielded(text: string): string {
  return text.replace(/[\uFDD0-\uFDD2]|%EF%B7%9[0-2]/g, (standIn) => written.get(standIn) ?? '');
}

/** Where a text already holds a character that stands for another in shielded ones; -1 if it does not. */
export function standInAt(body: string): number {
  return body.search(/[\uFDD0-\uFDD2]/);
}

/** Where, from `start` on, an unescaped brace opens in a shielded text, and where it closes; -1 if it does not. */
export function braceIn(text: string, start: number, end: number): readonly [number, number] | undefined {
  const within = text.slice(start, end).indexOf(brace);
  if (within < 0) return undefined;
  const opens = start + within;
  let depth = 0;
  for (let at = opens; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === brace) depth++;
    else if (text[at] === '}' && --depth === 0) return [opens, at + 1];
  }
  return [opens, -1];
}

/** Whether the shielded text of a paragraph begins as a line of code would. */
export function beginsAsCode(text: string): boolean {
  return /^[\uFDD1\uFDD2](?:mport|xport)[\s"'*\uFDD0]/.test(text);
}
