/** Poplar's commands: `npm run <command> -- [options]`, and `npx poplar <command> [options]` as a package. */
import { didYouMean } from '../source/did-you-mean.ts';
import { enterProject, keepCompiled } from '../source/environment.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { type Command, readOptions } from './command.ts';
import { helpOf, helpOfAll } from './help.ts';
import { run } from './run.ts';

/** Every command, in the order in which the help lists them. One is loaded when it is called: the rest costs no time. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  review: async () => (await import('./review.ts')).review,
  claims: async () => (await import('./claims.ts')).claims,
  due: async () => (await import('./due.ts')).due,
  explain: async () => (await import('./explain.ts')).explain,
  new: async () => (await import('./new.ts')).newCommand,
  import: async () => (await import('./import.ts')).importFigures,
  refresh: async () => (await import('./refresh.ts')).refresh,
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  preview: async () => (await import('./preview.ts')).preview,
  editor: async () => (await import('./editor.ts')).editor,
  migrate: async () => (await import('./migrate.ts')).migrate,
  doctor: async () => (await import('./doctor.ts')).doctor,
};

/** Those that begin with the content as it stands. */
const readers: ReadonlySet<string> = new Set(['check', 'claims', 'build']);

await run(async () => {
  enterProject();
  keepCompiled();
  const [name, ...typed] = process.argv.slice(2);
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(helpOfAll(await Promise.all(Object.values(commands).map((load) => load()))));
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new PoplarError(`There is no command "${name}".${didYouMean(name, Object.keys(commands))}`, {
      hint: `The commands are ${Object.keys(commands).join(', ')}.`,
    });
  if (readers.has(name) && !typed.includes('--help')) (await import('./begin-reading.ts')).beginReading(name, typed);
  const command = await load();
  if (typed.includes('--help')) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  const { values, words } = readOptions(command, typed);
  return command.run(values, words);
});
