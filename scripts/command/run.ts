import { PoplarError } from '../../src/source/poplar-error.ts';

/** Runs a command's work and turns its outcome into an exit code: 0 clean, 1 problems, 2 could not run. */
export async function run(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof PoplarError) console.error(`${error.message}${error.hint ? `\n${error.hint}` : ''}`);
    else if (isUsageError(error)) console.error(error.message);
    else console.error(error);
  }
}

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
