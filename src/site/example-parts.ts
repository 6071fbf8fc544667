/** A stretch of a rule's example; what the rule points at is marked. */
export interface ExamplePart {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits a piece of an example at its marks `⟦ ⟧`, and says of a key that is left out that it is. */
export function examplePartsOf(piece: string, missing: (key: string) => string): readonly ExamplePart[] {
  return piece
    .trimEnd()
    .replace(/^# without (.*)$/gm, (_, key: string) => `# ${missing(key)}`)
    .split(/(⟦[^⟧]*⟧)/)
    .filter((text) => text !== '')
    .map((text) => ({ text: text.replaceAll(/[⟦⟧]/g, ''), marked: text.startsWith('⟦') }));
}
