import type { DeepReadonly } from '../model/entity.ts';
import type { MetricData, PainPointData, PlanData, ReportData } from '../model/types/generated.ts';
import type { Commit, FileChange } from '../source/git/log.ts';
import type { PlanChange } from './change.ts';
import type { Beside, CommitFacts, FileFacts, ListedType } from './commit-facts.ts';
import { factsOfLists, type ListVersions } from './list-facts.ts';
import { betterOf, compareMetrics } from './compare-metrics.ts';
import { comparePainPoints } from './compare-pain-points.ts';
import { comparePlans } from './compare-plans.ts';
import { measurementOf, openingOfPainPoint, openingOfPlan } from './opening.ts';
import type { Data } from './own-data.ts';
import { changedFields } from './pair-up.ts';
import { pieceAt, renamesIn, reportPath, tablePath } from './pieces.ts';
import { isReworded } from './prose-changes.ts';
import { reasonTold } from './reason.ts';
import { type Renames, withNewNames } from './renamed.ts';
import { restatedTable } from './restated-table.ts';
import { type ObjectAt, PastVersions, type TextOf } from './past-versions.ts';
import { StandingFiles } from './standing-files.ts';
import { trueMoves } from './true-moves.ts';

type Plan = DeepReadonly<PlanData>;

/** What of a commit decides on each of its files. */
interface Around {
  /** The author's day. */
  readonly on: string;
  readonly objectAt: ObjectAt;
  readonly renames: Renames;
  /** Whether it touched one file alone of those on which claims rest. */
  readonly alone: boolean;
}

const claimsRestOn: ReadonlySet<string | undefined> = new Set(['plan', 'metric', 'figures', 'report']);

/** Reads commit after commit, the oldest first, as they stood; it knows what stood before each. */
export class FactsReader {
  readonly #files = new StandingFiles();
  readonly #versions: PastVersions;

  constructor(textOf: TextOf) {
    this.#versions = new PastVersions(this.#files, textOf);
  }

  /** What a commit on the line that stood did; afterwards the next one is compared with it. */
  async read(commit: Commit & { readonly cameFrom?: string | null }): Promise<CommitFacts> {
    const facts = await this.#factsOf(commit, ({ path, movedFrom }) => this.#files.readable(movedFrom ?? path) ?? null);
    this.pass(commit, facts);
    const { cameFrom = null } = commit;
    if (cameFrom === null) return facts;
    const moved: FileFacts = { of: 'report', id: 'report', formerly: cameFrom, did: 'changed', fields: [] };
    return { ...facts, files: [moved, ...facts.files] };
  }

  /** What a commit on a branch did, compared with what it says that it changed. */
  readAside(commit: Commit): Promise<CommitFacts> {
    return this.#factsOf(commit, ({ before }) => before);
  }

  /** Takes note of a commit whose facts are known already. */
  pass(commit: Pick<Commit, 'changes'>, facts: Pick<CommitFacts, 'on' | 'files'>): void {
    this.#files.pass(commit, facts);
  }

  async #factsOf(commit: Commit, beforeOf: (change: FileChange) => string | null): Promise<CommitFacts> {
    const data = async (path: string, object: string | null) =>
      object === null ? undefined : this.#versions.data(path, object);
    const changes = await trueMoves(commit.changes, {
      before: (change) => data(change.movedFrom ?? change.path, beforeOf(change)),
      after: ({ path, after }) => data(path, after),
    });
    const now = new Map(changes.map(({ path, after }) => [path, after]));
    const objectAt: ObjectAt = (path) => (now.has(path) ? now.get(path) : this.#files.standing(path)) ?? undefined;
    const on = commit.at.slice(0, 10);
    const renames = renamesIn(changes);
    const alone = changes.filter(({ path }) => claimsRestOn.has(pieceAt(path)?.of)).length === 1;
    const files: FileFacts[] = [];
    const lists = new Map<ListedType, ListVersions[]>();
    for (const change of changes) {
      const of = pieceAt(change.path)?.of;
      if (of === 'voice' || of === 'micro-action') {
        const versions = await this.#listVersions(change, beforeOf(change), renames);
        if (!versions) files.push({ id: pieceAt(change.path)?.id ?? '', formerly: null, of, did: 'unreadable' });
        else lists.set(of, [...(lists.get(of) ?? []), versions]);
        continue;
      }
      const facts = await this.#fileFacts(change, beforeOf(change), { on, objectAt, renames, alone });
      if (facts) files.push(facts);
    }
    files.push(...[...lists].flatMap(([of, versions]) => factsOfLists(of, versions)));
    return { hash: commit.hash, on, reason: reasonTold(commit.message), files };
  }

  async #fileFacts(
    { path, movedFrom, before: stood, after }: FileChange,
    before: string | null,
    around: Around,
  ): Promise<FileFacts | undefined> {
    const { objectAt, renames } = around;
    const piece = pieceAt(path);
    if (!piece) return undefined;
    const { of, id } = piece;
    const old = movedFrom === null ? undefined : pieceAt(movedFrom);
    const named = { id, formerly: old && old.of === of && old.id !== id ? old.id : null };
    if (after === null) return { ...named, of, did: 'removed' };
    if (of === 'update' || of === 'story') return this.#proseFacts({ ...named, of }, before, after, renames);
    if (of === 'figures') {
      const restated = await this.#restated(
        id,
        before ?? (await this.#versions.tableGone(id, objectAt)),
        after,
        around,
      );
      if (!restated) return { ...named, of, did: 'unreadable' };
      const { changes } = restated;
      const alone = around.alone && before !== null && before === stood && restated.alone;
      return changes.length > 0 ? { ...named, of, did: 'changed', changes, alone } : undefined;
    }
    const data = await this.#versions.data(path, after);
    if (data === undefined) return { ...named, of, did: 'unreadable' };
    const was =
      before === null ? undefined : withNewNames(await this.#versions.data(movedFrom ?? path, before), renames);
    if (of === 'pain-point') {
      const painPoint = data as PainPointData;
      if (was === undefined) return { ...named, of, did: 'opened', opening: openingOfPainPoint(painPoint) };
      const changes = comparePainPoints(was as PainPointData, painPoint);
      return changes.length > 0 || named.formerly !== null ? { ...named, of, did: 'changed', changes } : undefined;
    }
    if (of === 'plan') return this.#planFacts(named, was as Plan | undefined, data as Plan, objectAt);
    const now = data as Data;
    if (was === undefined) {
      const changes = of === 'metric' ? await this.#countedAnew(id, now) : [];
      return changes.length > 0
        ? { ...named, of: 'metric', did: 'changed', changes, fields: [] }
        : { ...named, of: of as Beside, did: 'opened', opening: { title: nameIn(now) } };
    }
    const fields = changedFields(was as Data, now).filter((field) => field !== 'reason');
    if (of !== 'metric')
      return fields.length > 0 || named.formerly !== null
        ? { ...named, of: of as Beside, did: 'changed', fields }
        : undefined;
    const changes = compareMetrics(was as MetricData, data as MetricData);
    const others = fields.filter((field) => !changes.some((change) => change.field === field));
    return fields.length > 0 || named.formerly !== null
      ? { ...named, of, did: 'changed', changes, fields: others }
      : undefined;
  }

  async #proseFacts(
    named: Pick<FileFacts, 'id' | 'formerly'> & { readonly of: 'update' | 'story' },
    before: string | null,
    after: string,
    renames: Renames,
  ): Promise<FileFacts | undefined> {
    if (before === null) return { ...named, did: 'opened' };
    // What is written of a plan has another name where the plan has; an update of its own only with another day.
    const redated = dayOf(named.formerly ?? named.id) !== dayOf(named.id);
    const told = { ...named, formerly: redated ? named.formerly : null };
    if (before !== after) {
      const [old = '', now = ''] = await Promise.all([this.#versions.text(before), this.#versions.text(after)]);
      if (isReworded(old, now, renames)) return { ...told, did: 'reworded' };
    }
    return redated ? { ...told, did: 'redated' } : undefined;
  }

  /** The entries of a list before and after; undefined where nobody can read it now. */
  async #listVersions(
    { path, movedFrom, after }: FileChange,
    before: string | null,
    renames: Renames,
  ): Promise<ListVersions | undefined> {
    const entriesOf = async (at: string, object: string | null) =>
      object === null ? null : ((await this.#versions.data(at, object)) as readonly Data[] | undefined);
    const old = await entriesOf(movedFrom ?? path, before);
    const now = await entriesOf(path, after);
    return now === undefined ? undefined : { before: withNewNames(old ?? null, renames), after: now };
  }

  async #planFacts(
    named: Pick<FileFacts, 'id' | 'formerly'>,
    was: Plan | undefined,
    plan: Plan,
    objectAt: ObjectAt,
  ): Promise<FileFacts | undefined> {
    const of = 'plan';
    const better: Record<string, 'higher' | 'lower'> = {};
    for (const { metric } of plan.goals) {
      const way = betterOf(await this.#versions.metricBefore(metric), await this.#versions.metric(metric, objectAt));
      if (way) better[metric] = way;
    }
    if (was === undefined)
      return {
        ...named,
        of,
        did: 'opened',
        opening: openingOfPlan(plan),
        figures: await this.#versions.figures(plan.measures, objectAt),
        better,
      };
    const changes = comparePlans(was, plan, (metric) => better[metric]);
    if (changes.length === 0 && named.formerly === null) return undefined;
    if (!changes.some(declares)) return { ...named, of, did: 'changed', changes, measures: [], figures: {}, better };
    const figures = await this.#versions.figures([...was.measures, ...plan.measures], objectAt);
    return { ...named, of, did: 'changed', changes, measures: plan.measures.map(measurementOf), figures, better };
  }

  /** Figures of a table that were others before; undefined where nobody can read it now. */
  async #restated(metric: string, before: string | null, after: string, { on, objectAt }: Around) {
    const nothing = { changes: [], alone: false };
    const [old, now] = await Promise.all([
      before === null ? '' : this.#versions.text(before),
      this.#versions.text(after),
    ]);
    if (old === undefined || now === undefined) return nothing;
    // A draft on a branch never stood.
    const stoodFrom = this.#files.stoodFrom(before ?? '') ?? on;
    const shape = await this.#versions.metric(metric, objectAt);
    const settings = (await this.#versions.lastRead(reportPath, objectAt)) as ReportData | undefined;
    const versions = { before: old, after: now, stoodFrom, on, last: this.#files.last ?? on };
    return shape ? restatedTable(tablePath(metric), versions, shape, settings) : nothing;
  }

  /** What a metric that comes back counts otherwise than when it was last there. */
  async #countedAnew(id: string, now: Data) {
    const was = await this.#versions.metricGone(id, now);
    return was ? compareMetrics(was as unknown as MetricData, now as unknown as MetricData) : [];
  }
}

/** The day of an update, behind the id of its plan; a story has none. */
function dayOf(id: string): string | undefined {
  return id.split('/')[1];
}

function nameIn({ name, title = name }: Data): string {
  return typeof title === 'string' ? title : '';
}

function declares({ kind }: PlanChange): boolean {
  return kind === 'measure' || kind === 'group' || kind === 'window' || kind === 'comparison';
}
