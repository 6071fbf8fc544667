/** Where the prose of a sound MDX file begins: behind the second line of ---. */
export function bodyOffset(text: string): number {
  const closing = /\n---[^\n]*\n?/.exec(text.slice(3));
  return closing ? 3 + closing.index + closing[0].length : text.length;
}
