/** Gives for each text the one that came first with the same letters, so that many lists hold it once. */
export function heldTexts(): (text: string) => string {
  const held = new Map<string, string>();
  return (text) => {
    const known = held.get(text) ?? text;
    held.set(known, known);
    return known;
  };
}
