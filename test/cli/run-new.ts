import { vi } from 'vitest';
import { type Command, readOptions } from '../../src/cli/command.ts';
import { newCommand } from '../../src/cli/new.ts';
import { PoplarError } from '../../src/source/poplar-error.ts';

/** Runs `npm run new` as somebody does who stands in a folder and has no terminal. */
export const runNew = (standing: string, typed: readonly string[]) => runCommand(newCommand, standing, typed);

/** Runs a command as somebody does who stands in a folder and has no terminal; a refusal ends with 2, as the command does. */
export async function runCommand(command: Command, standing: string, typed: readonly string[]) {
  vi.stubEnv('POPLAR_STANDING_IN', standing);
  vi.stubEnv('POPLAR_CONTENT', undefined);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const { values, words } = readOptions(command, typed);
    const status = await command.run(values, words).catch((error: unknown) => error);
    const text = (spy: typeof said) => spy.mock.calls.map(([line]) => String(line)).join('');
    if (!(status instanceof PoplarError)) return { status, stdout: text(printed), stderr: text(said) };
    return { status: 2, stdout: text(printed), stderr: `${status.message}\n${status.hint ?? ''}` };
  } finally {
    said.mockRestore();
    printed.mockRestore();
    vi.unstubAllEnvs();
  }
}
