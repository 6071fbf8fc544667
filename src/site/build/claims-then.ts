import { type ClaimsThen, claimsIn } from '../../history/claims-then.ts';
import type { CommitFacts } from '../../history/commit-facts.ts';
import { insightOf } from '../../insight/report-insight.ts';
import { loadReport } from '../../model/load-report.ts';
import { forgetRolls } from '../../model/roll.ts';
import type { SourceFile } from '../../source/files.ts';
import type { Repository } from '../../source/git/repository.ts';
import { treeAt } from '../../source/git/tree-at.ts';

/** What commits proved, by their hash. */
export type ClaimsByCommit = Readonly<Record<string, ClaimsThen>>;

/** So many plans are judged as they stood, over all commits that are looked at: what takes longer is left out. */
const mostPlans = 2500;
/** Twenty years of months, more than which nobody reads. */
const mostCommits = 240;

/** How many commits of a report with so many plans are judged. */
export function judgedAtMost(plans: number): number {
  return Math.min(mostCommits, Math.floor(mostPlans / Math.max(1, plans)));
}

/**
 * The commits worth judging, as far as there is time: both sides of each that restated figures and did nothing else, the newest
 * first, then
 * the last of each month, the newest first.
 */
export function worthJudging(commits: readonly CommitFacts[], most: number): readonly CommitFacts[] {
  const restated = commits.flatMap((commit, index) => {
    const before = commits[index - 1];
    const turns = commit.files.some((file) => file.of === 'figures' && file.did === 'changed' && file.alone);
    return before && turns ? [[before, commit]] : [];
  });
  const months = new Map(commits.map((commit) => [commit.on.slice(0, 7), commit]));
  const wanted = [...restated.toReversed().flat(), ...[...months.values()].reverse()];
  return [...new Set(wanted)].slice(0, most);
}

/**
 * Judges the content as it stood in these commits, but for those that are known; one without a report is left out. Nothing
 * else of them stays in memory.
 */
export async function claimsOf(
  commits: readonly CommitFacts[],
  repository: Repository,
  known: ClaimsByCommit,
): Promise<ClaimsByCommit> {
  const files = new Map<string, SourceFile>();
  const claims: Record<string, ClaimsThen> = {};
  for (const { hash, on } of commits) {
    const before = known[hash];
    const tree = before ? undefined : await treeAt(repository, hash, { known: files });
    const report = tree && loadReport(tree, { today: on }).report;
    if (before) claims[hash] = before;
    else if (report) claims[hash] = claimsIn(report, insightOf(report));
  }
  forgetRolls();
  return claims;
}
