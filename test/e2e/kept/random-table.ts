import { nextPeriod } from '../../../src/model/period.ts';
import { type MeasureKind, type PeriodLength, seriesShapes, withheld } from '../../../src/model/series.ts';
import { columnsThere } from './edited-fields.ts';
import type { Draw } from './random-value.ts';

/** The first day of figures, long enough before they end. */
const begins: Readonly<Partial<Record<PeriodLength, string>>> = {
  week: '2025-06-02',
  'four-weeks': '2024-09-02',
  month: '2024-07-01',
  quarter: '2022-01-01',
  year: '2015-01-01',
};
const units: Readonly<Partial<Record<MeasureKind, string>>> = { proportion: '%', nps: 'points', duration: 'days' };

/** A way to measure, with the keys of the metric's file that go with it and a table of such figures. */
export function randomMeasure(draw: Draw): { readonly facts: object; readonly table: string } {
  const measure = draw.pick(Object.keys(seriesShapes) as MeasureKind[]);
  const period = draw.pick(Object.keys(begins) as PeriodLength[]);
  const unit = units[measure] ?? 'cases';
  const per = measure === 'rate' ? { per: draw.pick([100, 1000]) } : {};
  const from = period === 'four-weeks' ? { periodStart: begins[period] } : {};
  return { facts: { measure, period, unit, ...per, ...from }, table: randomTable(measure, period, draw) };
}

function randomTable(measure: MeasureKind, period: PeriodLength, draw: Draw): string {
  const { columns, rowACase = false } = seriesShapes[measure];
  const chance = (share: number) => draw.random.uniform() < share;
  const kinds = Object.values(columns);
  const has = { cases: rowACase && chance(0.4), group: chance(0.4), why: chance(0.3) };
  const groups = has.group ? ['', 'North', 'South'] : [''];
  const cells = () => [
    // Each column is several times the one before: a part, and the whole that it is a part of.
    ...kinds.map((kind, i) => figure(20 * 8 ** i * (0.8 + 0.4 * draw.random.uniform()), kind === 'count')),
    ...(has.cases ? [String(1 + Math.floor(3 * draw.random.uniform()))] : []),
  ];
  const rows: string[] = [];
  for (let i = 0, day = begins[period] ?? ''; i < 15; i++, day = nextPeriod(day, period))
    for (const group of groups)
      for (let left = rowACase ? 3 : 1; left > 0; left--) {
        const isWithheld = has.why && chance(0.05);
        const figures = isWithheld ? cells().fill('') : cells();
        const further = [...(has.group ? [group] : []), ...(has.why ? [isWithheld ? withheld : ''] : [])];
        rows.push([day, ...figures, ...further].join());
      }
  const further = Object.entries(has).flatMap(([name, is]) => (is ? [name] : []));
  return `${[['period', ...Object.keys(columns), ...further].join(), ...rows].join('\n')}\n`;
}

function figure(value: number, isWhole: boolean): string {
  return isWhole ? String(Math.round(value)) : value.toFixed(1);
}

/** A table in which one column says something else somewhere. */
export function redrawnTable(text: string, measure: MeasureKind, draw: Draw): string {
  const [header = '', ...rows] = text.trim().split('\n');
  const names = header.split(',');
  const wanted = draw.seldom(columnsThere(measure).filter((name) => names.includes(name.split(' ')[1] ?? '')));
  const column = names.indexOf(wanted.split(' ')[1] ?? '');
  const at = Math.floor(draw.random.uniform() * rows.length);
  const cells = (rows[at] ?? '').split(',');
  const withCell = (value: string) => rows.with(at, cells.with(column, value).join());
  const changed =
    {
      period: () => rows.slice(0, -1),
      group: () => rows.map((row) => row.replace(/,North(?=,|$)/, `,${draw.pick(['East', 'West', 'North-East'])}`)),
      why: () =>
        rows.with(
          at,
          cells.map((cell, i) => (i === 0 || names[i] === 'group' ? cell : i === column ? withheld : '')).join(),
        ),
    }[names[column] ?? ''] ?? (() => withCell(String(Number(cells[column]) + draw.pick([-3, -1, 1, 2, 10]))));
  return `${[header, ...changed()].join('\n')}\n`;
}
