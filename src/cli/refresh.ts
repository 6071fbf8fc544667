import { metricQuery } from '../model/queries/metric-query.ts';
import { bareSelect } from '../model/queries/one-select.ts';
import { recordPath, recordText, textHash } from '../model/queries/refresh-record.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';
import { isDay } from '../source/day.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { now } from '../source/environment.ts';
import { readTree } from '../source/files.ts';
import { isPoplarError, PoplarError } from '../source/poplar-error.ts';
import type { OpenSource, QueryAnswer } from '../source/query/engine.ts';
import { replaceFiles } from '../source/replace-files.ts';
import { defineCommand } from './command.ts';
import { callHere, chooseContent, contentOption, reportIn } from './content.ts';
import { followed } from './followed.ts';
import { openSource } from './open-source.ts';
import { countMetric, inShort } from './refresh-metric.ts';
import { recountText } from './refresh-text.ts';

/** Counts figures anew where they come from. Nothing else runs a query, and no build needs what it takes. */
export const refresh = defineCommand({
  name: 'refresh',
  summary: 'Counts figures anew from raw answers, by the queries of metrics, and rewrites their CSVs.',
  options: {
    ...contentOption,
    metric: { type: 'string', value: 'id', many: true, help: 'Counts only this metric; can be given several times.' },
    since: {
      type: 'string',
      value: 'period',
      help: 'Counts from the period of this day, month or year on, and keeps the figures before.',
    },
    'dry-run': { type: 'boolean', help: 'Says what would change and writes nothing.' },
  },
  examples: [
    ['', 'counts every metric that has a query'],
    ['--metric late-fee-complaints --dry-run', 'says what would change in one'],
    ['--since 2026-01', 'leaves figures of earlier years as they are'],
  ],
  async run({ content, metric: wanted, since: typed, 'dry-run': isTrial }) {
    const since = typed === undefined ? undefined : firstDayOf(typed);
    const root = chooseContent({ content });
    const tree = readTree(root);
    const texts = new Map(tree.files.map(({ path, text }) => [path, text]));
    const report = reportIn(tree);
    const { settings } = report;
    const metrics = chosen(report, wanted);
    let failed = false;
    for (const [id, own] of Map.groupBy(metrics, ({ query }) => query?.source ?? '')) {
      const told = await orSaid(
        async () => {
          const source = await openSource(soundSource(id, report), root);
          try {
            const answered = await together(own, source);
            for (const metric of own)
              failed = !(await orSaid(() => one(metric, source, answered), metric.id)) || failed;
            return true;
          } finally {
            await source.close();
          }
        },
        own.map((metric) => metric.id).join(', '),
      );
      failed = !told || failed;
    }
    if (isTrial) process.stderr.write('This was a trial: nothing was written.\n');
    return failed ? 1 : 0;

    function queryOf(metric: Metric) {
      return metricQuery(metric, report as Report, (path) => texts.get(path) ?? '');
    }

    /** The answers that are had by reading the rows of several metrics once. */
    async function together(own: readonly Metric[], source: OpenSource): Promise<ReadonlyMap<string, QueryAnswer>> {
      const sound = own.flatMap((metric) => {
        const query = queryOf(metric);
        const isPlain = query && !query.fault && query.leftOut === undefined && metric.measure !== 'duration';
        return isPlain ? [{ id: metric.id, select: bareSelect(query.sql) }] : [];
      });
      if (!source.together || since !== undefined || sound.length < 2) return new Map();
      const selects = sound.map(({ select }) => select);
      const ids = inShort(sound.map(({ id }) => id));
      return followed(ids, async (progress) => (await source.together?.(selects, progress)) ?? new Map());
    }

    async function one(
      metric: Metric,
      source: OpenSource,
      answered: ReadonlyMap<string, QueryAnswer>,
    ): Promise<boolean> {
      const query = queryOf(metric);
      if (!query || query.fault) throw new PoplarError(query?.fault?.message ?? 'It has no query.');
      const csv = `data/${metric.id}.csv`;
      const count = {
        metric,
        sql: query.sql,
        leftOut: query.leftOut,
        settings,
        standing: texts.get(csv),
        since,
        answered,
      };
      const recount = await followed(metric.id, (progress) => countMetric(count, source, progress));
      process.stderr.write(recountText(metric.id, recount));
      const { text, rows, newest, withheld } = recount;
      if (text === undefined) return false;
      const record = {
        source: metric.query?.source ?? '',
        engine: source.engine,
        ...(source.server === undefined ? {} : { server: source.server }),
        refreshed: now(),
        query: textHash(query.sql),
        csv: textHash(text),
        rows,
        newest,
        withheld: withheld.length,
        ...(source.inputs.length > 0 ? { inputs: source.inputs } : {}),
      };
      if (!isTrial)
        replaceFiles(root, [
          { path: csv, text },
          { path: recordPath(metric.id), text: recordText(record) },
        ]);
      return true;
    }
  },
});

function soundSource(id: string, { sources }: Report) {
  const source = sources.find(id);
  if (source) return source;
  throw new PoplarError(`There is no sound source "${id}".`, {
    hint: `If there is a sources/${id}.yaml, see what is wrong with it: ${callHere('check')}`,
  });
}

/** The day that is meant by a day, a month or a year: its first. */
function firstDayOf(typed: string): string {
  const day = `${typed}-01-01`.slice(0, Math.max(10, typed.length));
  if (isDay(day)) return day;
  throw new PoplarError(`"${typed}" is neither a day nor a month or a year.`, {
    hint: 'Write it with the year first, for example: --since 2026-01-01, --since 2026-01 or --since 2026',
  });
}

function chosen({ metrics }: Report, wanted: readonly string[]): readonly Metric[] {
  const counted = metrics.all.filter(({ query }) => query);
  if (wanted.length === 0) {
    if (counted.length > 0) return counted;
    throw new PoplarError('No metric has a query, so there is nothing to count.', {
      hint: 'Write query with its source into a file in metrics/.',
    });
  }
  return wanted.map((id) => {
    const metric = metrics.find(id);
    const ids = metrics.all.map((one) => one.id);
    if (!metric)
      throw new PoplarError(`There is no sound metric "${id}".${didYouMean(id, ids)}`, {
        hint: `If there is a metrics/${id}.yaml, see what is wrong with it: ${callHere('check')}`,
      });
    if (!metric.query)
      throw new PoplarError(`The metric "${id}" has no query; its figures are typed into data/${id}.csv.`);
    return metric;
  });
}

/** What stops one metric or one source is said, and the others are counted all the same. */
async function orSaid(work: () => Promise<boolean>, of: string): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (!isPoplarError(error)) throw error;
    process.stderr.write(`${of}\n  ${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}`);
    return false;
  }
}
