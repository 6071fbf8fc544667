/**
 * Gives for each text the one that came first with the same letters, so that many lists hold it once; `copy` makes what
 * is held of a piece of something larger.
 */
export function heldTexts(copy = (text: string): string => text): (text: string) => string {
  const held = new Map<string, string>();
  return (text) => {
    const known = held.get(text) ?? copy(text);
    held.set(known, known);
    return known;
  };
}
