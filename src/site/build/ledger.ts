import { authorOf } from '../../history/authors.ts';
import type { CommitFacts } from '../../history/commit-facts.ts';
import type { Ledger } from '../../history/ledger.ts';
import { ledgerOf } from '../../history/ledger-of.ts';
import { FactsReader } from '../../history/read-facts.ts';
import type { Person } from '../../model/types/person.ts';
import { type Cache, keyOf } from '../../source/cache.ts';
import { type CommitNode, commitGraph } from '../../source/git/commit-graph.ts';
import { contentLog } from '../../source/git/content-log.ts';
import type { HistoryPlace } from '../../source/git/history-place.ts';
import { openObjects } from '../../source/git/objects.ts';
import { isPartial, type NoRepository, type Repository } from '../../source/git/repository.ts';
import { PoplarError } from '../../source/poplar-error.ts';
import { decodeText } from '../../source/text.ts';
import { type ClaimsByCommit, claimsOf, worthJudging } from './claims-then.ts';

/** Why git tells nothing of a report. */
export type NoLedger = NoRepository | 'no-commits' | 'objects-left-out';

/** What is kept of one reading of the log: nothing of who wrote it, and no address. */
interface Kept {
  readonly head: string;
  readonly commits: readonly KeptCommit[];
  readonly claims: ClaimsByCommit;
}

interface KeptCommit {
  readonly facts: CommitFacts;
  readonly broughtIn: readonly CommitFacts[];
}

/** What a ledger is read with. */
export interface LedgerReading {
  readonly people: Iterable<Person>;
  /** How many commits at most are judged as they stood (`judgedAtMost`). */
  readonly judged: number;
  readonly cache: Cache;
  readonly program: string;
}

/** Reads a content's history once, and afterwards only the commits that are new. */
export async function readLedger(
  place: HistoryPlace | NoRepository,
  { people, judged, cache, program }: LedgerReading,
): Promise<Ledger | NoLedger> {
  if (typeof place === 'string') return place;
  const { repository } = place;
  const { head, shallow, prefix } = repository;
  if (head === null) return 'no-commits';
  const graph = await commitGraph(repository, head);
  const key = keyOf('ledger', program, prefix, judged);
  const known = keptUnder(key, cache);
  let kept: Kept;
  try {
    kept = known?.head === head ? known : await readAll(repository, head, graph, judged, known);
  } catch (error) {
    if (error instanceof LeftOut || isPartial(repository.root)) return 'objects-left-out';
    throw error;
  }
  if (kept !== known) cache.set(key, JSON.stringify(kept));
  const { commits, claims } = kept;
  const author = authorOf(people);
  const byWhom = (facts: CommitFacts) => ({ facts, author: author(graph.get(facts.hash)?.email ?? '') });
  return ledgerOf(
    commits.map(({ facts, broughtIn }) => ({
      ...byWhom(facts),
      broughtIn: broughtIn.map(byWhom),
      claims: claims[facts.hash],
    })),
    shallow,
  );
}

async function readAll(
  repository: Repository,
  head: string,
  graph: ReadonlyMap<string, CommitNode>,
  judged: number,
  known: Kept | undefined,
): Promise<Kept> {
  const commits = await readCommits(repository, head, graph, known?.commits ?? []);
  const worth = worthJudging(
    commits.map(({ facts }) => facts),
    judged,
  );
  return { head, commits, claims: await claimsOf(worth, repository, known?.claims ?? {}) };
}

function keptUnder(key: string, cache: Cache): Kept | undefined {
  const bytes = cache.get(key);
  return bytes && (JSON.parse(bytes.toString('utf8')) as Kept);
}

/** A clone that holds not every object; git itself is not to fetch them. */
class LeftOut extends PoplarError {}

async function readCommits(
  repository: Repository,
  head: string,
  graph: ReadonlyMap<string, CommitNode>,
  known: readonly KeptCommit[],
): Promise<readonly KeptCommit[]> {
  const before = new Map(known.map((commit) => [commit.facts.hash, commit]));
  const log = await contentLog(repository, head, graph);
  const objects = openObjects(repository.root);
  const reader = new FactsReader(async (object) => {
    const bytes = await objects.read(object);
    if (!bytes) throw new LeftOut('The clone holds not every file of its history.');
    return decodeText(bytes, object).text;
  });
  try {
    const commits: KeptCommit[] = [];
    for (const { broughtIn, ...commit } of log) {
      const kept = before.get(commit.hash);
      if (kept) reader.pass(commit, kept.facts);
      const aside = kept ? [] : await inTurn(broughtIn, (one) => reader.readAside(one));
      commits.push(kept ?? { broughtIn: aside, facts: await reader.read(commit) });
    }
    return commits;
  } finally {
    await objects.close();
  }
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
