import type { Report } from '../../model/report.ts';
import { fileNameOf, reportTitleOf } from './report-name.ts';

/** What a scheduled count needs to know of the report whose figures it counts. */
export interface ScheduledCount {
  /** The folder of the figures, from the repository's top. */
  readonly data: string;
  /** The branch on which figures that were counted anew are proposed; there is one, and the next count replaces it. */
  readonly branch: string;
  readonly title: string;
  /** The variables that hold addresses of servers, which are secret, and those that hold folders. */
  readonly secrets: readonly string[];
  readonly folders: readonly string[];
}

/** What is counted by a schedule; undefined where no metric has a query, or the report cannot be read whole. */
export function scheduledCount(content: string, report: Report | undefined): ScheduledCount | undefined {
  const sources = report?.metrics.all.flatMap(({ query }) => (query ? [report.sources.get(query.source)] : [])) ?? [];
  if (sources.length === 0) return undefined;
  const names = (list: readonly (string | undefined)[]) => [...new Set(list.flatMap((name) => name ?? []))].sort();
  return {
    data: content === '' ? 'data' : `${content}/data`,
    branch: `poplar/refresh-${fileNameOf(content)}`,
    title: `${reportTitleOf(content)}: figures counted anew`,
    secrets: names(sources.map(({ env }) => env)),
    folders: names(sources.map(({ folderFrom }) => folderFrom)),
  };
}

/**
 * Lines for the shell that count, and keep in `proposal/` what is proposed: the changed figures, and what `review` says of
 * them. Figures that are the same as before are no proposal, though they were counted later.
 */
export function countingLines(refresh: string, review: string): string {
  return `rm -rf proposal
mkdir proposal
${refresh} > proposal/counted.txt 2>&1 || echo "$?" > proposal/failed
cat proposal/counted.txt
git add --intent-to-add -- "$DATA"
if ! git diff --quiet -- "$DATA/*.csv"; then
  git diff --binary -- "$DATA" > proposal/figures.patch
  ${review} > proposal/review.md || [ $? -eq 1 ]
fi
git reset --quiet
`;
}

/**
 * Lines for the shell that commit the figures which `staged` brought and push them by `push`. The branch is made anew each
 * time, so where somebody else has worked on it everything stays as it is.
 */
export function committingLines(staged: string, who: { readonly name: string; readonly mail: string }, push: string) {
  return `if git fetch --quiet origin "$BRANCH" 2> proposal/said && [ "$(git log -1 --format=%ae FETCH_HEAD)" != '${who.mail}' ]; then
  echo "Somebody has worked on the branch $BRANCH. Merge or delete it, then figures are counted onto a new one."
  exit 1
fi
${staged}
git -c user.name='${who.name}' -c user.email='${who.mail}' commit --quiet --message 'Count the figures anew'
git ${push} "HEAD:refs/heads/$BRANCH"
`;
}
