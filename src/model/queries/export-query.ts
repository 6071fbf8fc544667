import { asText } from '../../source/query/engine.ts';
import type { DeepReadonly } from '../entity.ts';
import type { MeasureKind } from '../series.ts';
import type { MetricData } from '../types/generated.ts';

/** How a tool's export is read. */
export type Export = DeepReadonly<NonNullable<NonNullable<MetricData['query']>['export']>>;

/** What is known of the files of one tool, where a metric does not say otherwise. */
interface Tool {
  readonly id?: string;
  readonly date?: string;
  readonly dates?: Export['dates'];
  readonly timeZone?: string;
  /** Which rows below the first line are no answers but headings, as a condition. */
  readonly headings?: string;
  /** A column and what stands in it for an answer that was sent off. */
  readonly finished?: readonly [column: string, values: readonly string[]];
  /** A column and what stands in it for an answer of a customer, and none of a test. */
  readonly real?: readonly [column: string, values: readonly string[]];
  readonly ignores?: readonly string[];
}

/** Labels and codes both, as an export may have either. */
const tools: { readonly [Name in Export['tool']]: Tool } = {
  qualtrics: {
    id: 'ResponseId',
    date: 'RecordedDate',
    headings: `id = 'Response ID' or id like '{"ImportId"%'`,
    finished: ['Finished', ['True', 'TRUE', 'true', '1']],
    real: ['Status', ['IP Address', 'Imported', 'Offline', '0', '4', '16']],
  },
  surveymonkey: { id: 'Respondent ID', date: 'End Date', dates: 'month-first', headings: 'id is null' },
  medallia: { id: 'request_id', date: 'response_received_at', timeZone: 'UTC' },
  zendesk: { id: 'Id', date: 'Solved at', ignores: ['Offered', 'Unoffered', 'Not Offered'] },
  generic: {},
};

/** What an export is missing so that a query can be made of it, in a sentence. */
export function exportFault({ tool, date, counts }: Export, measure: MeasureKind): string | undefined {
  if (figuresOf[measure] === undefined)
    return `An export gives answers, of which no ${measure} follows. Write the query yourself, with sql or file.`;
  if (date === undefined && tools[tool].date === undefined)
    return 'Write under date in which column the day of an answer stands.';
  if (measure === 'proportion' && counts === undefined)
    return 'A proportion needs counts: which answers are counted, out of all.';
  if (measure !== 'proportion' && counts !== undefined)
    return `Only a proportion counts answers. Delete counts, or write measure: proportion.`;
  return undefined;
}

/** The queries of an export. */
export interface ExportQuery {
  /** The figures of each day. */
  readonly sql: string;
  /** Why answers are left out, and how many. */
  readonly leftOut: string;
}

/** Makes the query that an export stands for; the days are those of the report's time zone. */
export function exportQuery(of: Export, table: string, measure: MeasureKind, timeZone: string): ExportQuery {
  const tool = tools[of.tool];
  const id = of.id ?? tool.id;
  const group = of.group === undefined ? [] : ['"group"'];
  const ignored = ['', ...(of.ignores ?? tool.ignores ?? [])];
  const column = (name: string | undefined, as: string) =>
    `${name === undefined ? 'null' : `nullif(trim(cast(${quotedName(name)} as varchar)), '')`} as ${as}`;
  const value =
    measure === 'proportion'
      ? `case when score in (${listed(ignored)}) then null when score in (${listed(of.counts ?? [])}) then 1 else 0 end`
      : `try_cast(nullif(regexp_extract(score, '^\\s*(-?\\d+(?:\\.\\d+)?)', 1), '') as double)`;
  const isValue = measure === 'nps' ? 'value in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)' : 'value is not null';
  const among = (known: Tool['finished'], as: string) =>
    known === undefined ? 'true' : `coalesce(${as} in (${listed(known[1])}), false)`;
  const judged = `with answers as (
  select ${[
    column(id, 'id'),
    column(of.date ?? tool.date, 'written'),
    column(of.score, 'score'),
    ...(of.group === undefined ? [] : [column(of.group, '"group"')]),
    column(tool.finished?.[0], 'finished'),
    column(tool.real?.[0], 'status'),
  ].join(', ')}
  from "${asText(table)}"
), dated as (
  select *, ${dayOf(of.dates ?? tool.dates ?? 'iso', of.timeZone ?? tool.timeZone ?? timeZone, timeZone)} as moment, ${value} as value
  from answers${tool.headings === undefined ? '' : ` where not coalesce(${tool.headings}, false)`}
), judged as (
  select *, case
    when not ${among(tool.finished, 'finished')}${of.tool === 'surveymonkey' ? ' or written is null' : ''} then 'unfinished'
    when not ${among(tool.real, 'status')} then 'tests'
    when moment is null then 'without a day that can be read'
    when not coalesce(${isValue}, false) then 'without a score'
    else 'counted' end as fate
  from dated
), kept as (
  select *, case when fate = 'counted' and id is not null and row_number() over (
    partition by id, fate order by moment desc, value, ${['score', ...group].join(', ')}) > 1 then 'twice' else fate end as why
  from judged
)`;
  const keys = ['cast(moment as date)', ...group];
  return {
    sql: `${judged}
select cast(moment as date) as period, ${[figuresOf[measure] ?? 'value', ...group].join(', ')}
from kept where why = 'counted'${measure === 'duration' ? '' : ` group by ${keys.join(', ')}`}
`,
    leftOut: `${judged}
select why, count(*) as answers from kept where why <> 'counted' group by why order by why
`,
  };
}

const figuresOf: { readonly [Kind in MeasureKind]?: string } = {
  nps: 'count(*) filter (where value >= 9) as promoters, count(*) filter (where value in (7, 8)) as passives, count(*) filter (where value <= 6) as detractors',
  proportion: 'cast(sum(value) as bigint) as numerator, count(*) as denominator',
  mean: 'count(*) as n, sum(value) as sum, sum(value * value) as sum_of_squares',
  duration: 'value',
};

const formats = {
  'month-first': ['%m/%d/%Y %I:%M:%S %p', '%m/%d/%Y %H:%M:%S', '%m/%d/%Y %I:%M %p', '%m/%d/%Y %H:%M', '%m/%d/%Y'],
  'day-first': ['%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M', '%d/%m/%Y', '%d.%m.%Y %H:%M:%S', '%d.%m.%Y %H:%M', '%d.%m.%Y'],
};

/** The moment at which an answer was given, in the report's time zone; one that says its offset from UTC needs no zone. */
function dayOf(dates: NonNullable<Export['dates']>, from: string, to: string): string {
  const zone = (name: string) => listed([name]);
  const moved = (local: string) => (from === to ? local : `timezone(${zone(to)}, timezone(${zone(from)}, ${local}))`);
  if (dates !== 'iso') return moved(`try_strptime(written, [${listed(formats[dates])}])`);
  const offset = `regexp_matches(written, '(Z|[+-]\\d{2}:?\\d{2})$') and length(written) > 10`;
  return `case when ${offset} then timezone(${zone(to)}, try_cast(regexp_replace(written, '([+-]\\d{2})(\\d{2})$', '\\1:\\2') as timestamptz)) else ${moved('try_cast(written as timestamp)')} end`;
}

const listed = (texts: readonly string[]) => texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ');
const quotedName = (name: string) => `"${name.replaceAll('"', '""')}"`;
