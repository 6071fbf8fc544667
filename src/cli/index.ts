/** Poplar's commands: `npm run <command> -- [options]`. */
import { didYouMean } from '../source/did-you-mean.ts';
import { enterProject } from '../source/environment.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { type Command, readOptions } from './command.ts';
import { dev } from './dev.ts';
import { due } from './due.ts';
import { editor } from './editor.ts';
import { explain } from './explain.ts';
import { helpOf, helpOfAll } from './help.ts';
import { newCommand } from './new.ts';
import { preview } from './preview.ts';
import { review } from './review.ts';
import { run } from './run.ts';

/** Every command, in the order in which the help lists them. */
const commands: readonly Command[] = [check, review, claims, due, explain, newCommand, build, dev, preview, editor];

await run(async () => {
  enterProject();
  const [name, ...typed] = process.argv.slice(2);
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(helpOfAll(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command)
    throw new PoplarError(
      `There is no command "${name}".${didYouMean(
        name,
        commands.map((known) => known.name),
      )}`,
      { hint: `The commands are ${commands.map((known) => known.name).join(', ')}.` },
    );
  if (typed.includes('--help')) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  const { values, words } = readOptions(command, typed);
  return command.run(values, words);
});
