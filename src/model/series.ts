/** The length of one period of a series. */
export type PeriodLength = 'day' | 'week' | 'four-weeks' | 'month' | 'quarter' | 'half-year' | 'year';

/** What a column may hold: whole numbers from zero on, numbers from zero on, or any number. */
export type ColumnKind = 'count' | 'from-zero' | 'any';

/** The numbers of one row, by column. */
type Numbers<Column extends string = string> = { readonly [Name in Column]: number };

/** What a row may not say although each of its cells is right. */
interface Impossible<Column extends string> {
  /** The cell at which the problem is shown. */
  readonly column: Column;
  is(row: Numbers<Column>): boolean;
  message(row: Numbers<Column>): string;
}

/** What the CSV of one kind of measure holds besides the period. */
interface SeriesShape<Column extends string = string> {
  /** In the order in which they are documented. */
  readonly columns: { readonly [Name in Column]: ColumnKind };
  /** Whether a period has a row for each case rather than one row. */
  readonly rowACase?: boolean;
  readonly impossible?: readonly Impossible<NoInfer<Column>>[];
}

const shape = <Column extends string>(of: SeriesShape<Column>): SeriesShape<Column> => of;
const leaveOut = 'Leave the row out and name the gap in the metric.';

/** All that reading figures knows of each kind of measure. */
const shapes = {
  proportion: shape({
    columns: { numerator: 'count', denominator: 'count' },
    impossible: [
      {
        column: 'numerator',
        is: ({ numerator, denominator }) => numerator > denominator,
        message: ({ numerator, denominator }) =>
          `The numerator ${numerator} is above the denominator ${denominator}. A share is a part of the whole.`,
      },
      {
        column: 'denominator',
        is: ({ denominator }) => denominator === 0,
        message: () => `A share of nothing is no figure. ${leaveOut}`,
      },
    ],
  }),
  nps: shape({
    columns: { promoters: 'count', passives: 'count', detractors: 'count' },
    impossible: [
      {
        column: 'promoters',
        is: ({ promoters, passives, detractors }) => promoters + passives + detractors === 0,
        message: () => `A score from nobody is no figure. ${leaveOut}`,
      },
    ],
  }),
  /** `sd` is the standard deviation of the `n` single values, never of the mean. */
  mean: shape({
    columns: { n: 'count', mean: 'any', sd: 'from-zero' },
    impossible: [
      { column: 'n', is: ({ n }) => n === 0, message: () => `A mean of no cases is no figure. ${leaveOut}` },
    ],
  }),
  rate: shape({
    columns: { events: 'count', exposure: 'from-zero' },
    impossible: [
      {
        column: 'exposure',
        is: ({ exposure }) => exposure === 0,
        message: () => `A rate without exposure is no figure. ${leaveOut}`,
      },
    ],
  }),
  duration: shape({ columns: { value: 'from-zero' }, rowACase: true }),
  amount: shape({ columns: { value: 'any' } }),
} as const;

/** How a metric is measured; it decides the columns of its CSV and the statistics that fit it. */
export type MeasureKind = keyof typeof shapes;

/** One row of a series by kind; `period` is the ISO date of the period's first day. */
export type PointByKind = {
  readonly [Kind in MeasureKind]: { readonly period: string } & Numbers<
    keyof (typeof shapes)[Kind]['columns'] & string
  >;
};

/** What the CSV of each kind of measure holds and may not hold. */
export const seriesShapes: { readonly [Kind in MeasureKind]: SeriesShape } = shapes;

/** The rows of one metric (or of one group of it), sorted by period. */
export type Series = {
  readonly [Kind in MeasureKind]: { readonly kind: Kind; readonly points: readonly PointByKind[Kind][] };
}[MeasureKind];

/** A metric's whole CSV: the rows without a group, and the rows of each named group. */
export interface MetricSeries {
  readonly whole: Series;
  /** By `groupKey`. */
  readonly groups: ReadonlyMap<string, Series>;
}

/** A group's name as it is compared: the same word in whatever Unicode form. */
export function groupKey(name: string): string {
  return name === '' ? name : name.normalize('NFC');
}

/** The columns a CSV may have besides: a group; how many cases a row stands for; why a row has no figures. */
export function furtherColumnsOf(kind: MeasureKind): readonly string[] {
  return [...(seriesShapes[kind].rowACase ? ['cases'] : []), 'group', 'why'];
}

/** What stands in the column `why` of a row whose figures are too few to be shown. */
export const withheld = 'withheld';

/** The columns a CSV must have, in the order in which they are documented. */
export function columnsOf(kind: MeasureKind): readonly string[] {
  return ['period', ...Object.keys(shapes[kind].columns)];
}
