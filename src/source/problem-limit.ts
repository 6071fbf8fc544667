import { compareSeverity, type Problem, type RuleName, type Severity, sortProblems } from './problem.ts';

/** A file with more mistakes than this is most likely of the wrong kind; the first ones tell enough. */
const mostInFile = 50;

type Told = Pick<Problem, 'range' | 'message' | 'related' | 'fix'>;

/** The problems of one reader or check: beyond the first of a file they are counted, and neither placed nor worded. */
export class Problems {
  readonly #rule: RuleName;
  readonly #files = new Map<string, { readonly shown: Problem[]; next?: Problem; more: number }>();

  constructor(rule: RuleName) {
    this.#rule = rule;
  }

  /** Adds a problem of a file; `tell` is called only when it is shown. */
  add(file: string, tell: () => Told): void {
    const found = this.#files.get(file) ?? { shown: [], more: 0 };
    this.#files.set(file, found);
    const problem = (): Problem => ({ rule: this.#rule, severity: 'error', file, ...tell() });
    if (found.shown.length < mostInFile) found.shown.push(problem());
    else {
      found.more++;
      found.next ??= problem();
    }
  }

  /** Whether nothing was added. */
  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  /** The problems that are shown, and one a file for the count of the rest. */
  get list(): readonly Problem[] {
    return [...this.#files.values()].flatMap(({ shown, next, more }) => (next ? [...shown, rest(next, more)] : shown));
  }
}

/** Keeps the worst and first problems of each file, and counts the rest of each severity in one more. */
export function limitPerFile(problems: readonly Problem[]): Problem[] {
  const files = Map.groupBy(problems, ({ file }) => file).values();
  return sortProblems([...files].flatMap(limit));
}

function limit(problems: readonly Problem[]): readonly Problem[] {
  const single = sortProblems(problems.filter(({ more }) => more === undefined));
  single.sort((a, b) => compareSeverity(a.severity, b.severity));
  const counted = problems.filter(({ more }) => more !== undefined);
  const hidden = Map.groupBy(sortProblems([...single.slice(mostInFile), ...counted]), ({ severity }) => severity);
  const rests = [...hidden.values()].flatMap((group) => {
    const more = group.reduce((sum, problem) => sum + (problem.more ?? 1), 0);
    return group.slice(0, 1).map((first) => rest(first, more));
  });
  return [...single.slice(0, mostInFile), ...rests];
}

const words: { readonly [severity in Severity]: readonly [string, string] } = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['hint', 'hints'],
};

function rest({ rule, severity, file, range }: Problem, more: number): Problem {
  const [one, many] = words[severity];
  const message = `There ${more === 1 ? `is 1 more ${one}` : `are ${more} more ${many}`} in this file. Mend these first.`;
  return { rule, severity, file, range, message, more };
}
