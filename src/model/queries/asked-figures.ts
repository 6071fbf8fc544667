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

/** The most rows that are taken from an engine: as many as a table of figures may have. */
export const mostRows = 250_000;

/**
 * The query as it is run: its rows from `since` on, and one more than is taken, so that it shows when there are too many.
 * The cases of a duration are counted by the engine, a row for each multiple of the resolution.
 */
export function wrapped(
  select: string,
  columns: readonly string[],
  kind: MeasureKind,
  resolution: number,
  since?: string,
): string {
  const from = `from (\n${select}\n) as answer${since === undefined ? '' : ` where period >= '${since}'`}`;
  const limit = `limit ${mostRows + 1}`;
  if (kind !== 'duration') return `select * ${from} ${limit}`;
  const group = columns.includes('group') ? ['"group"'] : [];
  // A whole number without a point would have some engines divide whole numbers.
  const step = Number.isInteger(resolution) ? `${resolution}.0` : resolution;
  const steps = `floor(value / ${step} + 0.5)`;
  const cases = columns.includes('cases') ? 'sum(cases)' : 'count(*)';
  const keys = ['period', ...group, steps];
  return `select period, ${steps} as value, ${cases} as cases${group.map((name) => `, ${name}`).join('')} ${from} group by ${keys.join(', ')} ${limit}`;
}
