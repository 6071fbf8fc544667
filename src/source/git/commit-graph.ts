import type { Repository } from './repository.ts';
import { startGit } from './run.ts';

/** What every commit says of itself, whatever it touched. */
export interface CommitNode {
  readonly parents: readonly string[];
  /** The author's address as `.mailmap` gives it; it never leaves the ledger. */
  readonly email: string;
  readonly subject: string;
}

/** Every commit that leads to one, by its hash. */
export async function commitGraph({ root }: Repository, from: string): Promise<ReadonlyMap<string, CommitNode>> {
  const { git, finished } = startGit(root, ['log', '-z', '--format=%H%n%P%n%aE%n%s', '--end-of-options', from]);
  git.stdin.end();
  let text = '';
  for await (const chunk of git.stdout.setEncoding('utf8')) text += chunk;
  await finished;
  return new Map(
    text
      .split('\0')
      .filter(Boolean)
      .map((commit) => {
        const [hash = '', parents = '', email = '', subject = ''] = commit.split('\n');
        return [hash, { parents: parents.split(' ').filter(Boolean), email, subject }];
      }),
  );
}

/** A commit of the line that stood, and those that it brought in from a branch. */
export interface MainStep {
  readonly hash: string;
  /** The commit that stood before it; null for the first. */
  readonly before: string | null;
  readonly broughtIn: readonly string[];
}

/**
 * The commits that stood one after the other, the oldest first. Drafts on a branch never stood: what they came to did,
 * with the merge. A merge that `git pull` makes goes on with the branch that was pulled, whose commits stood for everyone.
 */
export function mainLine(graph: ReadonlyMap<string, CommitNode>, head: string): readonly MainStep[] {
  const line: string[] = [];
  for (let hash: string | undefined = head; hash !== undefined && graph.has(hash); hash = mainParent(graph.get(hash)))
    line.push(hash);
  const seen = new Set<string>();
  return line.reverse().map((hash, index) => {
    seen.add(hash);
    const before = line[index - 1] ?? null;
    const others = graph.get(hash)?.parents.filter((parent) => parent !== before) ?? [];
    return { hash, before, broughtIn: unseenBelow(others, graph, seen) };
  });
}

function mainParent(node: CommitNode | undefined): string | undefined {
  const [first, second] = node?.parents ?? [];
  return second !== undefined && isPull(node?.subject ?? '') ? second : first;
}

/** "Merge branch 'main' of <address>" is what `git pull` writes on that branch itself; git names another one with "into". */
function isPull(subject: string): boolean {
  const [, pulled, remote, into] =
    /^Merge (?:branch '([^']+)' of \S+|remote-tracking branch '[^/']+\/([^']+)')(?: into (\S+))?$/.exec(subject) ?? [];
  const branch = pulled ?? remote;
  return branch !== undefined && (into === undefined ? /^(main|master)$/.test(branch) : into === branch);
}

function unseenBelow(from: readonly string[], graph: ReadonlyMap<string, CommitNode>, seen: Set<string>): string[] {
  const found: string[] = [];
  const waiting = [...from];
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    if (seen.has(hash) || !graph.has(hash)) continue;
    seen.add(hash);
    found.push(hash);
    waiting.push(...(graph.get(hash)?.parents ?? []));
  }
  return found;
}
