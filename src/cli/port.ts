import { PoplarError } from '../source/poplar-error.ts';

/** The option by which a command that serves takes its port. */
export const portOption = {
  port: { type: 'string', value: 'number', help: 'The port to serve at, 0 for any free one; else 4321 or the next.' },
} as const;

/** The port that was typed, if it can be one. */
export function portTyped(port: string | undefined): { readonly port?: number } {
  if (port === undefined) return {};
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new PoplarError(`"${port}" is not a port.`, { hint: 'Write a number up to 65535, for example --port 4321.' });
  return { port: Number(port) };
}
