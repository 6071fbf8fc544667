import type { ChecksWords } from '../wording/checks-words.ts';

/** A stretch of a rule's example; what the rule points at is marked. */
export interface ExamplePart {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits a piece of an example at its marks `⟦ ⟧`, and says in words what is left out of it. */
export function examplePartsOf(
  piece: string,
  { missing, missingFile, andSoOn }: Pick<ChecksWords, 'missing' | 'missingFile' | 'andSoOn'>,
): readonly ExamplePart[] {
  return piece
    .trimEnd()
    .replace(/^# without this file$/gm, `# ${missingFile}`)
    .replace(/^# without (.*)$/gm, (_, key: string) => `# ${missing(key)}`)
    .replace(/^# and so on, (\d+) times$/gm, (_, times: string) => `# ${andSoOn(Number(times))}`)
    .split(/(⟦[^⟧]*⟧)/)
    .filter((text) => text !== '')
    .map((text) => ({ text: text.replaceAll(/[⟦⟧]/g, ''), marked: text.startsWith('⟦') }));
}
