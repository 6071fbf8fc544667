import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Base } from '../history/since.ts';
import { type Review, reviewOf } from '../history/review.ts';
import type { ReviewSide } from '../history/review-side.ts';
import { type CheckedReport, checkLoaded } from '../lint/check.ts';
import { wholeReport } from '../lint/reading.ts';
import { reporters } from '../lint/reporters/index.ts';
import { type Clock, loadReport } from '../model/load-report.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { projectRoot, today } from '../source/environment.ts';
import type { Tree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { Problem } from '../source/problem.ts';
import { publicFolder } from '../source/publishing/public-files.ts';
import type { ReviewedSides } from '../wording/review-names.ts';
import { reviewInWords } from '../wording/review.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';
import { reviewAsData } from './review-data.ts';
import { reviewAsLines } from './review-lines.ts';
import { reviewAsMarkdown } from './review-markdown.ts';
import { type Compared, comparedVersions } from './compared-versions.ts';
import { surroundingsOf } from './surroundings.ts';

const formats = ['text', 'md', 'json', 'html'] as const;
const limits = ['error', 'flag'] as const;

/** Tells what a change does to the report, in a manager's words. */
export const review = defineCommand({
  name: 'review',
  summary: 'Tells what a branch does to goals, figures, claims and owners, in a manager’s words.',
  options: {
    ...contentOption,
    base: {
      type: 'string',
      value: 'revision',
      help: 'Compares with where the branch left this one; else the default branch.',
    },
    head: { type: 'string', value: 'revision', help: 'What is reviewed; else the files as they stand.' },
    format: { type: 'string', value: 'format', help: `How to print the review: ${formats.join(', ')}; else text.` },
    page: {
      type: 'string',
      value: 'address',
      help: 'Where the page of this review will be read: a comment (md) then leads to each chart on it.',
    },
    'fail-on': {
      type: 'string',
      value: 'limit',
      help: 'Ends with 1 for every flag too: flag; else for new errors: error.',
    },
  },
  examples: [
    ['--base origin/main', 'reviews what stands here against the default branch'],
    ['--base main --head a-branch', 'reviews a branch without checking it out'],
    ['--base main --format md', 'prints a comment for a pull request'],
    ['--base main --format html', 'prints a page with the charts before and after'],
  ],
  async run({ content, base, head, format = 'text', page, 'fail-on': limit = 'error' }) {
    oneOf('format', format, formats);
    oneOf('limit', limit, limits);
    const address = page === undefined || page === '' ? null : webAddress(page);
    const root = chooseContent({ content });
    const compared = await comparedVersions(root, { base, head });
    const made = makeReview(compared, { today });
    if (!made.review) {
      process.stdout.write(reporters.get('text')?.(made.problems, surroundingsOf(root)) ?? '');
      return 1;
    }
    const { review: found, sides } = made;
    const { inRepository: pathOf } = surroundingsOf(root);
    process.stdout.write(await printed(found, sides, format, address, { names: compared.names, pathOf }));
    const isBad = found.newProblems.some(({ severity }) => severity === 'error');
    return isBad || (limit === 'flag' && hasFlag(found)) ? 1 : 0;
  },
});

/** A review of two versions; where the later one is no report, what keeps it from being one. */
export function makeReview(
  compared: Compared,
  clock: Clock,
):
  | { readonly review: Review; readonly sides: ReviewedSides }
  | { readonly review: null; readonly problems: readonly Problem[] } {
  const [was, is] = [loadReport(compared.before, clock), loadReport(compared.after, clock)];
  const before = checkLoaded(compared.before, was, { beside: is.report });
  const base = baseFrom(compared, before);
  if (!base)
    throw new PoplarError(`The content of ${compared.names.from} cannot be read as a report.`, {
      hint: 'Name an earlier version with --base whose report.yaml can be read.',
    });
  const after = checkLoaded(compared.after, is, { base, beside: was.report });
  if (!after.since) return { review: null, problems: after.problems };
  const sides: ReviewedSides = { before: sideOf(before, compared.before), after: sideOf(after, compared.after) };
  return { review: reviewOf(sides.before, sides.after, after.since), sides };
}

async function printed(
  found: Review,
  sides: ReviewedSides,
  format: string,
  page: URL | null,
  named: Parameters<typeof reviewInWords>[2],
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(reviewAsData(found, named.names, named.pathOf), null, 2)}\n`;
  const text = reviewInWords(found, sides, named);
  if (format === 'md') return reviewAsMarkdown(text, page);
  if (format === 'text') return reviewAsLines(text);
  // The charts of a page take half a second to load.
  const { reviewAsPage } = await import('./review-page.ts');
  return reviewAsPage(text, {
    settings: sides.after.report.settings,
    tokens: readFileSync(join(projectRoot(), 'src/site/styles/tokens.css'), 'utf8'),
  });
}

function baseFrom({ before: tree, reasons, moved, wasOver }: Compared, before: CheckedReport): Base | null {
  const { report } = before;
  if (!report) return null;
  const texts = new Map(tree.files.map(({ path, text }) => [path, text]));
  return { report, wasOver, textOf: (path) => texts.get(path) ?? '', moved, reasons };
}

function sideOf({ report, insight, problems, ids, reading }: CheckedReport, { files }: Tree): ReviewSide {
  if (!report || !insight) throw new TypeError('Only a report that could be read is reviewed.');
  // What is published as it is is not read from a commit, so nothing can be said of it.
  const folder = `${reading.folder}/${publicFolder}`;
  return {
    report,
    insight,
    files,
    problems: problems.filter(({ file }) => !file.startsWith(folder)),
    isWhole: wholeReport({ report, problems }) !== undefined,
    ids,
  };
}

function webAddress(typed: string): URL {
  if (/^https?:\/\//i.test(typed) && URL.canParse(typed)) return new URL(typed);
  throw new PoplarError(`--page "${typed}" is no address on the web.`, {
    hint: 'Name where the page will be read, such as https://…/review.html.',
  });
}

function hasFlag({ blocks, rest }: Review): boolean {
  return [...blocks.flatMap(({ changes }) => changes), ...rest].some(({ flag }) => flag);
}

function oneOf(what: string, typed: string, known: readonly string[]): void {
  if (!known.includes(typed))
    throw new PoplarError(`There is no ${what} "${typed}".${didYouMean(typed, known)}`, {
      hint: `There are ${known.join(', ')}.`,
    });
}
