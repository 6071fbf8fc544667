import { callOf } from '../source/call.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import type { Tree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { Problem } from '../source/problem.ts';
import { readerRules } from '../source/reader-rules.ts';
import { knownRules } from './known-rules.ts';
import { countsInWords } from './reporters/counts.ts';

/** What somebody wants to hear of; an empty list means everything. */
export interface Selection {
  readonly rules: readonly string[];
  /** Files and folders as paths inside the content. */
  readonly paths: readonly string[];
}

/** Refuses a rule that nobody can break. */
export function knownRule(id: string): string {
  if (knownRules.has(id)) return id;
  throw new PoplarError(`There is no rule "${id}".${didYouMean(id, knownRules.keys())}`, {
    hint: `See them all with: ${callOf('explain')}`,
  });
}

/**
 * Gives which problems a selection shows. A file that cannot be read keeps every rule from being asked about it, and a
 * report.yaml that cannot be read keeps them from being asked at all: these are shown whatever was selected, so that
 * silence always means that there is nothing.
 */
export function selecting(selection: Selection, tree: Pick<Tree, 'name'>): (problem: Problem) => boolean {
  const isAsked = askedFor(selection, tree);
  const isInPaths = askedFor({ ...selection, rules: [] }, tree);
  return (problem) => {
    const stopsReading = problem.severity === 'error' && Object.hasOwn(readerRules, problem.rule);
    return isAsked(problem) || (stopsReading && (isInPaths(problem) || problem.file === `${tree.name}/report.yaml`));
  };
}

/** Gives which problems were asked for, and nothing besides. */
export function askedFor({ rules, paths }: Selection, { name }: Pick<Tree, 'name'>): (problem: Problem) => boolean {
  return ({ rule, file }) =>
    (rules.length === 0 || rules.includes(rule)) &&
    (paths.length === 0 || paths.some((path) => path === '' || `${file}/`.startsWith(`${name}/${path}/`)));
}

/** Says what was found beyond the selection, so that nobody takes a part for the whole. */
export function toHidden(hidden: readonly Problem[]): string {
  if (hidden.length === 0) return '';
  const broken = hidden.some(({ rule, severity }) => severity === 'error' && Object.hasOwn(readerRules, rule));
  const unasked = broken ? ' What needs one of those files could not be checked whole.' : '';
  return `Not shown, because you did not ask for it: ${countsInWords(hidden)}.${unasked}\n`;
}
