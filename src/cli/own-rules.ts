import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fault, lineIn, type OwnRule, ownRuleFrom, type OwnRules } from '../lint/own-rules.ts';
import { pathShown, pathTyped } from '../source/environment.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { compareText } from '../source/text-order.ts';
import type { Problem } from '../source/problem.ts';

/** The option by which a company's own rules are asked, too. It runs what stands there, so nothing else names a folder. */
export const rulesOption = {
  rules: {
    type: 'string',
    value: 'folder',
    help: 'Asks the rules of this folder, too, each named own/<id>. They are programs: take them from nobody you do not know.',
  },
} as const;

/** Loads every rule of a folder, a file a rule; what is wrong with one keeps none of the others from being asked. */
export async function loadOwnRules(typed: string | undefined): Promise<OwnRules> {
  if (typed === undefined) return { rules: [], problems: [] };
  const folder = pathTyped(typed);
  const rules: OwnRule[] = [];
  const problems: Problem[] = [];
  for (const name of filesOf(folder, typed)) {
    const file = pathShown(join(folder, name));
    const text = readFileSync(join(folder, name), 'utf8');
    try {
      const module: { readonly default?: unknown } = await import(pathToFileURL(join(folder, name)).href);
      const found = ownRuleFrom(module.default, file, text);
      if (!('id' in found)) problems.push(...found);
      else if (rules.some(({ id }) => id === found.id))
        problems.push(fault(file, text, 'id', `Another rule is named ${found.id}, too. Rename one.`));
      else rules.push(found);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problems.push(
        fault(
          file,
          text,
          undefined,
          `This cannot be read as JavaScript: ${why}.`,
          lineOf(error, join(folder, name), file),
        ),
      );
    }
  }
  return { rules, problems };
}

/** Node tells the line of a mistake in the syntax to nobody but whoever reads along. */
function lineOf(error: unknown, path: string, file: string): number {
  if (!(error instanceof SyntaxError)) return lineIn(error, file);
  const { stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' });
  return Number(/:(\d+)\r?\n/.exec(stderr)?.[1] ?? 1);
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
