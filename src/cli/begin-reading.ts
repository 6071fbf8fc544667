import { parseArgs } from 'node:util';
import { contentRoot, pathTyped } from '../source/environment.ts';
import { readAhead } from '../source/read-ahead.ts';

/** Begins to read the content that a command will most likely ask for, by its name and what was typed after it. */
export function beginReading(name: string, typed: readonly string[]): void {
  const { content } = parseArgs({ args: [...typed], options: { content: { type: 'string' } }, strict: false }).values;
  readAhead(typeof content === 'string' ? pathTyped(content) : contentRoot(), { looks: name === 'build' });
}
