import type { QueryAnswer } from '../../source/query/engine.ts';
import { lastDayOf } from '../period.ts';
import { type MeasureKind, type PeriodLength, seriesShapes } from '../series.ts';

/** A row of a metric's CSV before anything is withheld; a figure is null where the query had none. */
export interface CountedRow {
  readonly period: string;
  /** Empty for the whole. */
  readonly group: string;
  /** By column of the CSV, `cases` of a duration among them. */
  readonly figures: ReadonlyMap<string, number | null>;
}

export interface Counted {
  readonly rows: readonly CountedRow[];
  /** Periods that were not over, and therefore left out. */
  readonly unfinished: readonly string[];
  /** What cannot be a figure, in sentences. */
  readonly refused: readonly string[];
}

/** What turns an answer into figures. */
interface Way {
  readonly measure: MeasureKind;
  readonly period: PeriodLength;
  readonly resolution: number;
  /** The last day that is over. */
  readonly finishedThrough: string;
}

/** Midnight stands for its day, however an engine writes it. */
const day = /^(\d{4}-\d{2}-\d{2})(?:[ T]00:00:00(?:\.0+)?(?:Z|\+00(?::?00)?)?)?$/;

/** The figures of an answer, by the columns of the metric's CSV. */
export function countedRows({ columns, rows }: QueryAnswer, way: Way): Counted {
  const refused: string[] = [];
  const unfinished = new Set<string>();
  const counted = rows.flatMap((cells): CountedRow[] => {
    const given = new Map(columns.map((name, i) => [name, cells[i] ?? null]));
    const written = given.get('period') ?? null;
    const period = written === null ? undefined : day.exec(written)?.[1];
    if (period === undefined) {
      refused.push(
        written === null
          ? 'A row has no period. Leave such answers out with a WHERE, or say to which period they belong.'
          : `"${written.slice(0, 40)}" is not the day with which a period begins.`,
      );
      return [];
    }
    if (lastDayOf(period, way.period) > way.finishedThrough) {
      unfinished.add(period);
      return [];
    }
    const numbers = new Map<string, number | null>();
    for (const [name, text] of given)
      if (name !== 'period' && name !== 'group') {
        const value = text === null ? null : Number(text);
        if (text?.trim() === '' || (value !== null && !Number.isFinite(value)))
          refused.push(
            `${period}: "${name}" is ${text === '' ? 'empty' : (text ?? '').slice(0, 40)}, which is no number.`,
          );
        else numbers.set(name, value);
      }
    return [{ period, group: given.get('group') ?? '', figures: figuresOf(numbers, way) }];
  });
  return { rows: counted, unfinished: [...unfinished].sort(), refused: [...new Set(refused)] };
}

function figuresOf(numbers: ReadonlyMap<string, number | null>, { measure, resolution }: Way) {
  const figure = (name: string) => numbers.get(name) ?? null;
  if (measure === 'mean') return meanOf(figure('n'), figure('sum'), figure('sum_of_squares'));
  const figures = new Map(Object.keys(seriesShapes[measure].columns).map((name) => [name, tidy(figure(name), 12)]));
  if (measure !== 'duration') return figures;
  const steps = figure('value');
  return figures.set('value', tidy(steps === null ? null : steps * resolution, 12)).set('cases', figure('cases'));
}

/** The mean and the standard deviation of single values, from their number, sum and sum of squares. */
function meanOf(n: number | null, sum: number | null, squares: number | null): Map<string, number | null> {
  const known = n !== null && n > 0 && sum !== null && squares !== null;
  const spread = known && n > 1 ? Math.sqrt(Math.max(0, (squares - (sum * sum) / n) / (n - 1))) : 0;
  return new Map([
    ['n', n],
    ['mean', known ? tidy(sum / n, 10) : null],
    ['sd', known ? tidy(spread, 8) : null],
  ]);
}

/** Engines add up in another order each time, so the last digits of a sum are chance. */
function tidy(value: number | null, digits: number): number | null {
  return value === null || Number.isSafeInteger(value) ? value : Number(value.toPrecision(digits));
}
