import { inDigits, type NumberStyle, styleShown, takeApart, type FigureParts } from '../source/typed-number.ts';
import type { MetricShape } from './read-series.ts';
import { seriesShapes } from './series.ts';

/** A column of figures: whether it counts cases, and what its percentages are of. */
export interface FigureColumn {
  readonly cells: readonly string[];
  readonly isCount: boolean;
  /** Whether the metric's unit is per cent, so that "12 %" is written 12. */
  readonly isPercent: boolean;
}

/** The columns of a metric's figures, whose cells are asked for by name. */
export function figureColumns(
  { measure, unit = '' }: Pick<MetricShape, 'measure' | 'unit'>,
  cellsOf: (column: string) => readonly string[],
): readonly FigureColumn[] {
  const isPercent = /^(%|per ?cent|prozent)$/i.test(unit);
  return Object.entries(seriesShapes[measure].columns).map(([name, kind]) => ({
    cells: cellsOf(name),
    isCount: kind === 'count',
    isPercent,
  }));
}

/** The figures of a table as they are to be written, or why that cannot be told; undefined where nothing is to be done. */
export type FigureReading =
  | { readonly columns: readonly (readonly (string | undefined)[])[]; readonly written: readonly string[] }
  | Unclear
  | undefined;

/** What only the table's author can tell, and the cell that shows it. */
export interface Unclear {
  readonly unclear: string;
  readonly cell: string;
}

const plain = /^[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d{1,3})?$/;

/** Reads the figures of a whole table in one style, which its own cells must show. */
export function readFigures(columns: readonly FigureColumn[]): FigureReading {
  const typed = columns.map(({ cells, ...column }) => ({
    ...column,
    cells: cells.map((cell) => ({ cell, typed: takeApart(cell) })),
  }));
  const all = typed.flatMap(({ cells, isCount }) => cells.map((cell) => ({ ...cell, isCount })));
  const isForeign = ({ cell, isCount }: { readonly cell: string; readonly isCount: boolean }) =>
    cell !== '' && (!plain.test(cell) || (isCount && /^\d{1,3}\.\d{3}$/.test(cell)));
  if (!all.some((entry) => isForeign(entry) && entry.typed)) return undefined;
  const style = styleOf(all.flatMap(({ cell, typed: one, isCount }) => (one ? [{ cell, typed: one, isCount }] : [])));
  if ('unclear' in style) return style;
  const scaled = typed
    .filter(({ isPercent }) => !isPercent)
    .flatMap(({ cells, isCount }) => cells.map((entry) => ({ ...entry, isCount })))
    .find(({ typed: one }) => one?.percent);
  if (scaled) {
    const { cell } = scaled;
    const figure = cell.replace('%', '').trim();
    return {
      cell,
      unclear: scaled.isCount ? `how many cases "${cell}" are` : `whether "${cell}" is ${figure} or a hundredth of it`,
    };
  }
  const write = (cell: string, one: FigureParts | undefined) => {
    if (plain.test(cell) && style.point !== 'thousands') return cell;
    return one && inDigits(one, style);
  };
  return {
    columns: typed.map(({ cells }) => cells.map(({ cell, typed: one }) => write(cell, one))),
    written: [
      ...(style.comma === 'decimal' && all.some(({ typed: one }) => one?.body.includes(',')) ? ['decimal commas'] : []),
      ...(all.some(({ cell, typed: one }) => one && isGrouped(cell, one, style)) ? ['signs between thousands'] : []),
      ...(all.some(({ typed: one }) => one?.percent) ? ['percent signs'] : []),
      ...(all.some(({ typed: one }) => one?.currency) ? ['currency signs'] : []),
    ],
  };
}

function isGrouped(cell: string, { body }: FigureParts, { comma, point }: Partial<NumberStyle>): boolean {
  const inBody = (body.includes(',') && comma === 'thousands') || (body.includes('.') && point === 'thousands');
  return inBody || /\d['’\u00A0\u202F\u2009 ]\d/.test(cell);
}

type Style = Partial<NumberStyle>;

/** The style that the cells of a table show together; in a column of counts three digits behind a mark are thousands. */
function styleOf(
  figures: readonly { readonly cell: string; readonly typed: FigureParts; readonly isCount: boolean }[],
): Style | Unclear {
  const style: { comma?: NumberStyle['comma']; point?: NumberStyle['point'] } = {};
  for (const { cell, typed, isCount } of figures) {
    const shown = styleShown(typed);
    const counted = isCount && Object.keys(shown).length === 0 && /[.,](?!000$)\d{3}$/.test(typed.body);
    const told: Style = counted ? { [typed.body.includes(',') ? 'comma' : 'point']: 'thousands' } : shown;
    for (const mark of ['comma', 'point'] as const) {
      if (told[mark] === undefined) continue;
      if (style[mark] !== undefined && style[mark] !== told[mark])
        return { cell, unclear: `what the ${mark} in "${cell}" means, as other cells use it otherwise` };
      style[mark] = told[mark];
    }
  }
  if (style.comma === 'decimal' && style.point === 'decimal') {
    const { cell = '' } = figures.find(({ typed }) => typed.body.includes(',')) ?? {};
    return { cell, unclear: 'whether decimals stand behind a comma or behind a point, as both are here' };
  }
  // A table has one sign before decimals; where the other one is it, this one can only group.
  if (style.comma === 'decimal') style.point = 'thousands';
  if (style.point === 'decimal') style.comma = 'thousands';
  const open = figures.find(({ typed: { body } }) => {
    const mark = body.includes(',') ? 'comma' : body.includes('.') ? 'point' : undefined;
    return mark !== undefined && style[mark] === undefined;
  });
  return open
    ? { cell: open.cell, unclear: `whether "${open.cell}" has three decimals or a sign between thousands` }
    : style;
}
