import { toGithub } from './github.ts';
import { toGitlab } from './gitlab.ts';
import { toJson } from './json.ts';
import { toJunit } from './junit.ts';
import type { Reporter } from './reporter.ts';
import { toSarif } from './sarif.ts';
import { toTerminal } from './terminal.ts';
import { toText } from './text.ts';

/** Every form in which problems can be printed, by the name that `--format` takes. */
export const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['text', (problems, surroundings) => (surroundings.terminal ? toTerminal(problems, surroundings) : toText(problems))],
  ['github', toGithub],
  ['gitlab', toGitlab],
  ['json', toJson],
  ['junit', toJunit],
  ['sarif', toSarif],
]);
