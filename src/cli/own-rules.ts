import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keyPlace, placeInStack, type RuleFile, ruleFault } from '../lint/own-rule-places.ts';
import { type OwnRule, ownRuleFrom, type OwnRules } from '../lint/own-rules.ts';
import { runWithin } from '../source/bounded-run.ts';
import { pathShown, pathTyped } from '../source/environment.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { type Problem, rangeOf } from '../source/problem.ts';
import { compareText } from '../source/text-order.ts';

/** The option by which a company's own rules are asked, too. It runs what stands there, so nothing else names a folder. */
export const rulesOption = {
  rules: {
    type: 'string',
    value: 'folder',
    help: 'Asks the rules of this folder, too, each named own/<id>. They are programs: take them from nobody you do not know.',
  },
} as const;

/** Milliseconds after which a rule is given up on; the largest report takes ours less than one second each. */
const patience = 10_000;

/** Loads every rule of a folder, a file a rule; what is wrong with one keeps none of the others from being asked. */
export async function loadOwnRules(typed: string | undefined, milliseconds = patience): Promise<OwnRules> {
  const inTime = <T>(work: () => T) => runWithin(milliseconds, work);
  if (typed === undefined) return { rules: [], problems: [], inTime };
  const folder = pathTyped(typed);
  const rules: OwnRule[] = [];
  const problems: Problem[] = [];
  for (const name of filesOf(folder, typed)) {
    const path = join(folder, name);
    const place = { file: pathShown(path), text: readFileSync(path, 'utf8') };
    const unread = whyUnread(path, place, milliseconds);
    if (unread) {
      problems.push(unread);
      continue;
    }
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href);
    const found = ownRuleFrom(module.default, place);
    if (!('id' in found)) problems.push(...found);
    else if (rules.some(({ id }) => id === found.id))
      problems.push(ruleFault(place, keyPlace(place, 'id'), `Another rule is named ${found.id}, too. Rename one.`));
    else rules.push(found);
  }
  return { rules, problems, inTime };
}

/** What a process of its own meets that reads a file first: one that is no program, fails, or never ends. */
function whyUnread(path: string, place: RuleFile, timeout: number): Problem | undefined {
  const reads = 'await import(process.argv[1]); process.exit()';
  const args = ['--input-type=module', '--eval', reads, pathToFileURL(path).href];
  const { status, stderr, error } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout });
  if (status === 0) return undefined;
  if (error)
    return ruleFault(
      place,
      keyPlace(place),
      `This has not been read after ${timeout / 1000} seconds. Look for a loop outside of "check" that nothing ends.`,
    );
  const said = /^(\w*Error.*)$/m.exec(stderr)?.[1] ?? stderr.trim().split('\n')[0];
  const [, line, above] = /:(\d+)\r?\n.*\r?\n( *)\^/.exec(stderr) ?? [];
  const range = line
    ? rangeOf(Number(line), (above?.length ?? 0) + 1)
    : (placeInStack(place, stderr) ?? keyPlace(place));
  return ruleFault(place, range, `This cannot be read as a program: ${said}. Correct this line.`);
}

function filesOf(folder: string, typed: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(m?js|ts)$/.test(name) && !/\.(d|test)\.ts$/.test(name))
      .sort(compareText);
  } catch (cause) {
    throw new PoplarError(`There is no folder ${typed}, so no rules of your own can be asked.`, {
      hint: 'Name the folder that holds them with --rules <folder>.',
      cause,
    });
  }
}
