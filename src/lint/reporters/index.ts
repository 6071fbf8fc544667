import type { Problem } from '../../source/problem.ts';
import { toJson } from './json.ts';
import { toText } from './text.ts';

/** Every form in which problems can be printed, by the name that `--format` takes. */
export const reporters: ReadonlyMap<string, (problems: readonly Problem[]) => string> = new Map([
  ['json', toJson],
  ['text', toText],
]);
