import { parseArgs } from 'node:util';
import { contentRoot, pathTyped } from '../source/environment.ts';
import { readAhead } from '../source/read-ahead.ts';

/** Begins to read the content that a command will most likely ask for, by what was typed after its name. */
export function beginReading(typed: readonly string[]): void {
  const { content } = parseArgs({ args: [...typed], options: { content: { type: 'string' } }, strict: false }).values;
  readAhead(typeof content === 'string' ? pathTyped(content) : contentRoot());
}
