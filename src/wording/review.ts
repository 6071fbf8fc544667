import type { Review, ReviewBlock } from '../history/review.ts';
import type { ReviewedChange } from '../history/told-change.ts';
import type { GoalProgress } from '../insight/goal-progress.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';
import type { Settings } from '../model/types/report.ts';
import type { Problem } from '../source/problem.ts';
import { formatTarget } from './format.ts';
import { wordingFor } from './language.ts';
import type { ReviewedSides } from './review-names.ts';
import { claimInShort, reviewedInWords } from './review-sentences.ts';
import type { ReviewWords } from './review-words.ts';
import { sayerOf } from './say.ts';
import { verdict } from './verdict.ts';

/** A row of figures: what, before and after. */
export type FigureRow = readonly [name: string, before: string, after: string];

/** A plan or a pain point as a reviewer reads it. */
export interface ReviewSection {
  readonly title: string;
  readonly owner: string;
  /** What somebody has to decide on. */
  readonly decisions: readonly string[];
  readonly others: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly problemCount: string | null;
  readonly problems: readonly string[];
  readonly drawn: ReviewBlock['drawn'];
}

/** A whole review in words, in the order in which it is read. */
export interface ReviewText {
  readonly words: ReviewWords;
  readonly lead: readonly string[];
  readonly sections: readonly ReviewSection[];
  /** What asks for nothing: a name and its sentences. */
  readonly also: readonly { readonly title: string; readonly sentences: readonly string[] }[];
  readonly problems: readonly string[];
  readonly foot: string;
}

/** What both versions are called, and the files in them. */
interface ReviewedNames {
  /** The later one is null where it is the files as they stand. */
  readonly names: { readonly from: string; readonly to: string | null };
  readonly pathOf: (file: string) => string;
}

/** Puts a review into words; problems name their files as `pathOf` does. */
export function reviewInWords(review: Review, sides: ReviewedSides, { names, pathOf }: ReviewedNames): ReviewText {
  const words = wordingFor(sides.after.report.settings.locale).review;
  const { blocks, quiet, rest, newProblems } = review;
  const flags = [...blocks.flatMap(({ changes }) => changes), ...rest].filter(({ flag }) => flag).length;
  const asking =
    blocks.filter(({ changes }) => changes.some(({ flag }) => flag)).length + Number(rest.some(({ flag }) => flag));
  const told = (change: ReviewedChange) => reviewedInWords(change, sides);
  const inSections = new Set(blocks.flatMap((block) => block.newProblems));
  const restFlags = rest.filter(({ flag }) => flag);
  const isEmpty = blocks.length + quiet.length + rest.length + newProblems.length === 0;
  return {
    words,
    lead: isEmpty ? [words.nothing] : [flags === 0 ? words.asksNothing : words.asks(asking, flags)],
    sections: [
      ...blocks.map((block) => sectionOf(block, sides, words, pathOf)),
      ...(restFlags.length > 0 ? [{ ...noSection, title: words.elsewhere, decisions: restFlags.map(told) }] : []),
    ],
    also: [
      ...quiet.map(({ subject, changes, earlier }) => ({
        title: subject.title,
        sentences: changes.map((change) => reviewedInWords(change, sides, earlier)),
      })),
      ...rest.filter(({ flag }) => !flag).map((change) => ({ title: '', sentences: [told(change)] })),
    ],
    problems: newProblems
      .filter((problem) => !inSections.has(problem))
      .map((problem) => problemInWords(problem, words, pathOf)),
    foot: `${words.compared(names.from, names.to ?? words.workingTree)} ${words.unchanged(review.unchangedPlans, review.plans)}`,
  };
}

const noSection = { owner: '', decisions: [], others: [], rows: [], problemCount: null, problems: [], drawn: [] };

function sectionOf(
  block: ReviewBlock,
  sides: ReviewedSides,
  words: ReviewWords,
  pathOf: ReviewedNames['pathOf'],
): ReviewSection {
  const { subject, changes, earlier, newProblems, fixedProblems, drawn } = block;
  const { people } = sides.after.report;
  // Until the change is approved, whoever owned the plan answers for it.
  const { owner } = earlier ?? subject;
  const told = (change: ReviewedChange) => reviewedInWords(change, sides, earlier);
  return {
    title: subject.title,
    owner: people.find(owner)?.name ?? sides.before.report.people.find(owner)?.name ?? owner,
    decisions: changes.filter(({ flag }) => flag).map(told),
    others: changes.filter(({ flag }) => !flag).map(told),
    rows: rowsOf(block, sides, words),
    problemCount:
      newProblems.length + (fixedProblems?.length ?? 0) > 0
        ? words.problemCount(newProblems.length, fixedProblems?.length ?? null)
        : null,
    problems: newProblems.map((problem) => problemInWords(problem, words, pathOf)),
    drawn,
  };
}

/** What the figures say on either side; rows of which neither side says anything are left out. */
function rowsOf(
  { claim, cost, progress }: ReviewBlock,
  sides: ReviewedSides,
  words: ReviewWords,
): readonly FigureRow[] {
  const { settings } = sides.after.report;
  const money = (value: number | null, side: keyof ReviewedSides) =>
    value === null ? words.unknown : words.perMonth(sayerOf(settingsOf(side, sides)).moneyShort(value));
  const rows: FigureRow[] = [];
  if (claim.before || claim.after)
    rows.push([words.rows.claim, claimText(claim.before, 'before', sides), claimText(claim.after, 'after', sides)]);
  if (cost.before !== null || cost.after !== null)
    rows.push([words.rows.cost, money(cost.before, 'before'), money(cost.after, 'after')]);
  if (progress.before || progress.after)
    rows.push([words.rows.progress, wayText(progress.before), wayText(progress.after)]);
  return rows;

  function wayText(one: GoalProgress | null): string {
    if (!one || one.share === null) return words.unknown;
    if (one.share < 0) return words.wrongWay;
    if (one.share >= 1) return words.allTheWay;
    return formatTarget(Math.floor(one.share * 100) / 100, { kind: 'share', label: '' }, settings);
  }
}

/** How a side writes its figures: in its own currency, in the language of the later one. */
function settingsOf(side: keyof ReviewedSides, sides: ReviewedSides): Settings {
  const [{ settings }, { locale }] = [sides[side].report, sides.after.report.settings];
  return settings.locale === locale ? settings : { ...settings, locale };
}

/** The grade, and the figures behind it where they prove something. */
function claimText(one: MeasureInsight | null, side: keyof ReviewedSides, sides: ReviewedSides): string {
  const short = claimInShort(one, sides);
  if (!one || one.claim.grade < 3) return short;
  return `${short}. ${verdict(one.claim, one.metric, settingsOf(side, sides)).sentence}`;
}

function problemInWords(
  { rule, file, range, message, severity }: Problem,
  words: ReviewWords,
  pathOf: ReviewedNames['pathOf'],
): string {
  return `${severity === 'error' ? '✕' : '△'} ${words.line(pathOf(file), range.start.line)}: ${message} (${rule})`;
}
