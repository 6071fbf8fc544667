import type { PlanChange } from './change.ts';
import { claimMoves, type Reach } from './claims-then.ts';
import { gradesOver } from './grades-over.ts';
import type { PainPointChange } from './compare-pain-points.ts';
import type { Beside, FileFacts } from './commit-facts.ts';
import type { LedgerEntry, Ledger, Told } from './ledger.ts';
import { underNamesOfToday } from './names-now.ts';
import { withoutParts } from './parts-of-whole.ts';
import { PlanRecord } from './plan-record.ts';
import { type StoodCommit, whoWrote } from './told-commits.ts';

/** Tells from the commits that stood, the oldest first, what was promised and what became of it. */
export function ledgerOf(stood: readonly StoodCommit[], cutOff: boolean): Ledger {
  const commits = underNamesOfToday(stood);
  const entries: LedgerEntry[] = [];
  const plans = new Map<string, PlanRecord>();
  const recordOf = ({ id }: FileFacts): PlanRecord => {
    const record = plans.get(id) ?? new PlanRecord();
    plans.set(id, record);
    return record;
  };
  for (const [index, commit] of commits.entries()) {
    const seenFirst = !cutOff || index > 0;
    for (const file of commit.facts.files) {
      // What a clone that was cut off begins with did not begin there.
      const told = seenFirst || file.did !== 'opened' ? entriesOf(commit, file, commits[index - 1]) : [];
      entries.push(...told);
      if (file.of !== 'plan') continue;
      const record = recordOf(file);
      record.entries.push(...told);
      if (file.did === 'opened') {
        const by = whoWrote(commit, file);
        const moved = record.open(file, by, seenFirst).map((change): LedgerEntry => {
          return { of: 'plan', id: file.id, change, told: { ...by, reason: change.reason ?? by.reason } };
        });
        entries.push(...moved);
        record.entries.push(...moved);
      }
      if (file.did === 'changed')
        for (const change of file.changes) record.change(change, whoWrote(commit, file, change), file);
    }
  }
  return {
    plans: new Map([...plans].map(([id, record]) => [id, record.ledger(id)])),
    entries,
    grades: gradesOver(lastOfMonths(commits)),
    since: commits[0]?.facts.on ?? null,
    cutOff,
  };
}

function entriesOf(commit: StoodCommit, file: FileFacts, before: StoodCommit | undefined): LedgerEntry[] {
  const { id, formerly } = file;
  const whole = (
    of: typeof file.of,
    kind: 'began' | 'removed' | 'unreadable' | 'renamed' | 'reworded',
    name: string | null,
  ): LedgerEntry => ({ of, id, change: { kind, name }, told: whoWrote(commit, file) });
  const renamed = formerly === null ? [] : [whole(file.of, 'renamed', formerly)];
  if (file.of === 'voice' || file.of === 'micro-action') {
    const { of } = file;
    if (file.did === 'removed' || file.did === 'unreadable') return [whole(of, file.did, null)];
    return file.changes.map((change): LedgerEntry => ({
      of,
      id: change.about ?? '',
      change,
      told: whoWrote(commit, file, change),
    }));
  }
  if (file.did === 'redated') return renamed;
  if (file.did === 'removed' || file.did === 'unreadable' || file.did === 'reworded')
    return [...renamed, whole(file.of, file.did, null)];
  if (file.did === 'opened') return [whole(file.of, 'began', 'opening' in file ? file.opening.title : null)];
  const tell = (change: object): Told => whoWrote(commit, file, change);
  const fieldsTold = (of: 'metric' | Beside, fields: readonly string[]): readonly LedgerEntry[] =>
    fields.length === 0 ? [] : [{ of, id, change: { kind: 'fields', fields }, told: whoWrote(commit, file) }];
  if (file.of === 'plan')
    return [
      ...renamed,
      ...file.changes.map((change: PlanChange): LedgerEntry => ({ of: 'plan', id, change, told: tell(change) })),
    ];
  if (file.of === 'pain-point') {
    const counted = sourcesCountedAgain(file.changes);
    const others = file.changes.filter((change) => !('evidence' in change && counted.has(change.evidence.source)));
    return [
      ...renamed,
      ...[...counted].map((source): LedgerEntry => ({
        of: 'pain-point',
        id,
        change: { kind: 'evidence-counted', source },
        told: tell(
          file.changes.find((change) => change.kind === 'evidence-added' && change.evidence.source === source) ?? {},
        ),
      })),
      ...others.map((change): LedgerEntry => ({ of: 'pain-point', id, change, told: tell(change) })),
    ];
  }
  if (file.of === 'metric')
    return [
      ...renamed,
      ...file.changes.map((change): LedgerEntry => ({
        of: 'metric',
        id,
        change: { ...change, kind: 'definition' },
        told: tell(change),
      })),
      ...fieldsTold(file.of, file.fields),
    ];
  if ('fields' in file) return [...renamed, ...fieldsTold(file.of, file.fields)];
  if (!('changes' in file) || file.of !== 'figures') return renamed;
  const told = withoutParts(file.changes);
  const apart = new Set(told.map(({ group }) => group));
  // What is told with the whole did what it did with the whole.
  const reachOf = (of: string | null): Reach => ({
    metric: id,
    holds: (group) => (of === null ? !apart.has(group) : group === of),
  });
  return told.map((change) => ({
    of: 'figures',
    id,
    change: {
      ...change,
      kind: 'restated',
      claims: file.alone ? claimMoves(reachOf(change.group), before?.claims, commit.claims) : [],
    },
    told: tell(change),
  }));
}

/** Sources that one commit took away and gave again, once each. */
function sourcesCountedAgain(changes: readonly PainPointChange[]): ReadonlySet<string> {
  const sources = (kind: PainPointChange['kind']) =>
    changes.flatMap((change) => ('evidence' in change && change.kind === kind ? change.evidence.source : []));
  const added = new Set(sources('evidence-added'));
  return new Set(sources('evidence-removed').filter((source) => added.has(source)));
}

/** The last commit of each month that somebody judged. */
function lastOfMonths(commits: readonly StoodCommit[]) {
  const months = new Map(commits.map((commit) => [commit.facts.on.slice(0, 7), commit]));
  return [...months.values()].flatMap(({ facts, claims }) => (claims ? [{ on: facts.on, claims }] : []));
}
