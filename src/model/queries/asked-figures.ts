import { nearest } from '../../source/did-you-mean.ts';
import { columnsOf, type MeasureKind } from '../series.ts';

/** Of a mean what engines can add up alike; of every other measure the figures are those of its CSV. */
const sums = ['n', 'sum', 'sum_of_squares'];

/** The columns that a query must give for a kind of measure. */
export function askedColumns(kind: MeasureKind): readonly string[] {
  return kind === 'mean' ? ['period', ...sums] : columnsOf(kind);
}

/** What is wrong with the columns that a query gives, in a sentence; undefined where they are those of its measure. */
export function columnsRefused(columns: readonly string[], kind: MeasureKind): string | undefined {
  const required = askedColumns(kind);
  const known = [...required, ...(kind === 'duration' ? ['cases'] : []), 'group'];
  const twice = columns.find((name, i) => columns.indexOf(name) < i);
  const foreign = columns.filter((name) => !known.includes(name));
  const missing = required.filter((name) => !columns.includes(name));
  if (twice === undefined && foreign.length === 0 && missing.length === 0) return undefined;
  const meant = foreign.map((name) => {
    const near = nearest(name, missing);
    return near === undefined ? `"${name}"` : `"${name}" (for "${near}"?)`;
  });
  return [
    ...(twice === undefined ? [] : [`The column "${twice}" is there twice.`]),
    ...(missing.length > 0 ? [`The query gives no ${missing.map((name) => `"${name}"`).join(', ')}.`] : []),
    ...(meant.length > 0 ? [`It gives ${meant.join(', ')}, which does not belong there.`] : []),
    `Its columns must be ${required.join(', ')}${kind === 'duration' ? ', and perhaps cases' : ''} and, for groups, "group".`,
  ].join(' ');
}

/**
 * The query as it is run: its rows from `since` on. The cases of a duration are counted by the engine, a row for each
 * multiple of the resolution; `double` is what the engine calls numbers with which all of them round alike.
 */
export function wrapped(
  select: string,
  columns: readonly string[],
  kind: MeasureKind,
  resolution: number,
  double: string,
  since?: string,
): string {
  const from = `from (\n${select}\n) as answer${since === undefined ? '' : ` where answer.period >= '${since}'`}`;
  if (kind !== 'duration') return `select * ${from}`;
  const group = columns.includes('group') ? ', answer."group" as in_group' : '';
  // A whole number without a point would have some engines divide whole numbers.
  const step = Number.isInteger(resolution) ? `${resolution}.0` : resolution;
  const steps = `floor(cast(answer.value as ${double}) / ${step} + 0.5)`;
  const cases = columns.includes('cases') ? 'sum(answer.cases)' : 'count(*)';
  // Names of its own within: some engines take a name for what is called so on the outside.
  return `select in_period as period, steps as value, counted as cases${group && ', in_group as "group"'} from (
select answer.period as in_period, ${steps} as steps, ${cases} as counted${group} ${from}
group by in_period, steps${group && ', in_group'}
) as stepped`;
}
