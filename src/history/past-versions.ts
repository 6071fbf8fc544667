import type { DeepReadonly } from '../model/entity.ts';
import type { MetricData, PlanData } from '../model/types/generated.ts';
import type { KnownFigures } from './commit-facts.ts';
import type { Data } from './own-data.ts';
import { dataIn, metricPath, tablePath } from './pieces.ts';
import { isSameThing } from './same-thing.ts';
import type { StandingFiles } from './standing-files.ts';

/** The text that git keeps under an object's name; undefined where the clone does not hold it. */
export type TextOf = (object: string) => Promise<string | undefined>;

/** Which object a commit leaves at a path; undefined where it leaves none. */
export type ObjectAt = (path: string) => string | undefined;

/** What the versions of files say that stand, or stood: each is read once while it is the last that was asked for. */
export class PastVersions {
  readonly #files: StandingFiles;
  readonly #textOf: TextOf;
  readonly #parsed = new Map<string, { readonly object: string; readonly data: unknown }>();
  readonly #lastPeriods = new Map<string, string | null>();

  constructor(files: StandingFiles, textOf: TextOf) {
    this.#files = files;
    this.#textOf = textOf;
  }

  text(object: string): Promise<string | undefined> {
    return this.#textOf(object);
  }

  /** What a version says; undefined where nobody can read it. */
  async data(path: string, object: string): Promise<unknown> {
    const known = this.#parsed.get(path);
    if (known?.object === object) return known.data;
    const text = await this.#textOf(object);
    const data = text === undefined ? undefined : dataIn(text, path);
    this.#parsed.set(path, { object, data });
    return data;
  }

  /** What a file says that is there, or said when it could last be read. */
  async lastRead(path: string, objectAt: ObjectAt): Promise<unknown> {
    const [object, last] = [objectAt(path), this.#files.readable(path)];
    if (object === undefined) return undefined;
    return (await this.data(path, object)) ?? (last === undefined ? undefined : this.data(path, last));
  }

  async metric(id: string, objectAt: ObjectAt): Promise<MetricData | undefined> {
    return (await this.lastRead(metricPath(id), objectAt)) as MetricData | undefined;
  }

  /** A metric as it last could be read before this commit, though it was taken away since. */
  async metricBefore(id: string): Promise<MetricData | undefined> {
    const path = metricPath(id);
    const object = this.#files.readable(path) ?? this.#files.gone(path);
    return object === undefined ? undefined : ((await this.data(path, object)) as MetricData | undefined);
  }

  /** A metric as it was when it was taken away; none of one that is another under the same name. */
  async metricGone(id: string, now: Data): Promise<Data | undefined> {
    const object = this.#files.gone(metricPath(id));
    const was = object === undefined ? undefined : ((await this.data(metricPath(id), object)) as Data | undefined);
    return was && isSameThing('metric', id, was, now) ? was : undefined;
  }

  /** The table that a metric last had, where it has none and is no other metric under the same name. */
  async tableGone(id: string, objectAt: ObjectAt): Promise<string | null> {
    const [table, metric] = [tablePath, metricPath].map((of) => this.#files.gone(of(id)));
    if (table === undefined || metric === undefined) return table ?? null;
    const now = (await this.lastRead(metricPath(id), objectAt)) as Data | undefined;
    return now && (await this.metricGone(id, now)) ? table : null;
  }

  /** The last period of which there is a figure, by metric. */
  async figures(measures: DeepReadonly<PlanData>['measures'], objectAt: ObjectAt): Promise<KnownFigures> {
    const last: Record<string, string | null> = {};
    for (const { metric } of measures) {
      const object = objectAt(tablePath(metric));
      if (object === undefined) last[metric] = null;
      else {
        const period = this.#lastPeriods.get(object) ?? lastPeriod((await this.#textOf(object)) ?? '');
        this.#lastPeriods.set(object, period);
        last[metric] = period;
      }
    }
    return last;
  }
}

/** The latest day with which a row of a table begins. */
function lastPeriod(table: string): string | null {
  let last: string | null = null;
  for (const [day] of table.matchAll(/^\d{4}-\d{2}-\d{2}(?=,)/gm)) if (last === null || day > last) last = day;
  return last;
}
