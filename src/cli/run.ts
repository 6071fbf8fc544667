import { PoplarError } from '../source/poplar-error.ts';

/** Runs a command's work and turns its outcome into an exit code: 0 clean, 1 problems, 2 could not run. */
export async function run(work: () => Promise<number>): Promise<void> {
  // `| head` closes the pipe once it has read enough; what was asked for has then been given.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof PoplarError) console.error(`${error.message}${error.hint ? `\n${error.hint}` : ''}`);
    else console.error(error);
  }
}
