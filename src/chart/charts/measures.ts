import type { Claim } from '../../insight/claim.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, ChartTable } from '../chart.ts';
import { colour } from '../colours.ts';
import { sayDifference, sayWindow, windowUnit } from '../figures.ts';
import type { ChartDifference, ChartMeasure, ChartPoint } from '../figures.ts';
import { formatDate, formatValue } from '../../wording/format.ts';
import { emptyLabels } from '../frame.ts';
import type { Label, Panel } from '../picture.ts';
import { canvases, keepWithin, leftRoom, plotOf } from '../plot.ts';
import type { Plot } from '../plot.ts';
import { seriesDot, seriesLines } from '../series-marks.ts';
import { FONT_SIZE, toSpec } from '../spec.ts';
import { label } from '../text.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { timeDomain } from '../time-domain.ts';
import { timeScale } from '../time-scale.ts';
import { valueScale } from '../value-scale.ts';
import type { ValueScale } from '../value-scale.ts';
import { windowBands, windowLevels } from '../window-marks.ts';
import type { ChartWindows } from '../window-marks.ts';
import { claimLabel } from '../../wording/label.ts';
import { chartWords } from '../../wording/language.ts';

/** One measure of a plan, with its windows and how far they are apart. */
export interface PlanMeasure extends ChartWindows {
  readonly measure: ChartMeasure;
  readonly points: readonly ChartPoint[];
  readonly difference?: ChartDifference;
  /** What the claim comes to, which can rest on more than the difference. */
  readonly claim: Pick<Claim, 'grade' | 'direction'>;
}

/** Every measure a plan declared, flattering or not. */
export interface MeasuresInput {
  readonly measures: readonly PlanMeasure[];
  readonly changedOn?: string;
}

const PANEL = { wide: 84, narrow: 76 };
const LINE = 18;
const CHANGE_ROOM = 24;

/** The claim in the fewest words: its direction, or why it has none. */
function verdictOf({ claim }: PlanMeasure, context: ChartContext): string {
  const { label: grade, direction } = claimLabel(claim, context);
  return direction ?? grade;
}

function figuresAndVerdict(plan: PlanMeasure, context: ChartContext): string {
  const { measure, before, after } = plan;
  const verdict = verdictOf(plan, context);
  if (before?.value === undefined || after?.value === undefined) return verdict;
  const unit = windowUnit([before, after], measure.unit);
  const [from, to] = [before.value, after.value].map((value) => formatValue(value, unit, context));
  return `${from} → ${to}, ${verdict}`;
}

/** The lines above a panel: the measure's name, then its verdict, on one line where both fit. */
function headings(plan: PlanMeasure, room: number, context: ChartContext): { text: string; bold: boolean }[][] {
  const verdict = { text: figuresAndVerdict(plan, context), bold: false };
  const unit = plan.measure.unit.label;
  const names = wrapText(`${plan.measure.name}, ${unit}`, FONT_SIZE, room, true).map((text) => ({ text, bold: true }));
  const used = textWidth(names.at(-1)?.text ?? '', FONT_SIZE, true) + textWidth(verdict.text, FONT_SIZE) + 20;
  const rows = names.map((name) => [name]);
  if (used <= room) rows.at(-1)?.push(verdict);
  else rows.push([verdict]);
  return rows;
}

function headingLabels(rows: ReturnType<typeof headings>, left: number, right: number): Label[] {
  return rows.flatMap((row, i) => {
    const y = -12 - (rows.length - 1 - i) * LINE;
    return row.map(({ text, bold }, part) =>
      part === 0
        ? label(left, y, text, { role: bold ? 'text' : 'muted', bold })
        : label(right, y, text, { align: 'right' }),
    );
  });
}

function panelOf(
  plan: PlanMeasure,
  plot: Plot,
  scale: ValueScale,
  changedOn: string | undefined,
  context: ChartContext,
): Panel {
  const { measure, points, before, after } = plan;
  const windows: ChartWindows = { ...(before && { before }), ...(after && { after }) };
  const last = points.at(-1);
  const at = changedOn === undefined ? [] : [Date.parse(changedOn)];
  return {
    height: plot.height,
    scale,
    layers: {
      bands: windowBands(windows),
      rules: at.map((x) => ({
        x,
        x2: x,
        y: scale.low,
        y2: scale.high,
        stroke: colour('text'),
        width: 1.5,
        dash: [3, 3],
      })),
      lines: seriesLines(points, measure, 'series', { role: 'before', width: 1.5 }),
      levels: windowLevels(windows),
      dots: last ? [seriesDot(last, measure, 24, { role: 'after' }, context)] : [],
      labels: emptyLabels(plot, points, context),
    },
  };
}

function spec(
  { measures, changedOn }: MeasuresInput,
  size: ChartSize,
  context: ChartContext,
): ReturnType<typeof toSpec> {
  const canvas = canvases[size];
  const height = PANEL[size];
  const scales = measures.map(({ measure, points, before, after }) => {
    const windows = [before?.value, after?.value].filter((value) => value !== undefined);
    return valueScale([...points.map(({ value }) => value), ...windows], { unit: measure.unit, tickCount: 2 }, context);
  });
  const left = leftRoom(scales.map(({ labels }) => labels));
  const width = canvas.width - left - canvas.right;
  const domains = measures.map(({ measure, points, before, after }) =>
    timeDomain({ points, every: measure.every, windows: [before, after], days: [changedOn] }),
  );
  const known = domains.filter(([start]) => start !== 0);
  const start = Math.min(...known.map(([from]) => from));
  const end = Math.max(...known.map(([, to]) => to));
  const every = measures[0]?.measure.every ?? 'month';
  const options = { every, width, maxTicks: canvas.timeTicks, fontSize: FONT_SIZE };
  const time = known.length === 0 ? timeScale(0, 1, options, context) : timeScale(start, end, options, context);
  const rows = measures.map((plan) => headings(plan, canvas.width - 8, context));
  const deepest = Math.max(1, ...rows.map((lines) => lines.length));
  const panels: Panel[] = measures.map((plan, i) => {
    const scale = scales[i] ?? valueScale([], { unit: plan.measure.unit, tickCount: 2 }, context);
    const panel = panelOf(plan, plotOf(width, height, time, scale), scale, changedOn, context);
    const texts = headingLabels(rows[i] ?? [], 2 - left, width + canvas.right - 2);
    return { ...panel, layers: { ...panel.layers, labels: [...texts, ...(panel.layers.labels ?? [])] } };
  });
  if (panels.length === 0) {
    const scale = valueScale([], { unit: { kind: 'number', label: '' }, tickCount: 2 }, context);
    const text = label(width / 2, height / 2, chartWords(context).measures.noneDeclared, { align: 'center' });
    panels.push({ height, scale, layers: { labels: [text] } });
  }
  const [first] = panels;
  if (first && changedOn !== undefined) {
    const middle = plotOf(width, height, time, first.scale).x(Date.parse(changedOn));
    const y = -14 - (rows[0]?.length ?? 1) * LINE;
    const centred = label(middle, y, chartWords(context).changed(formatDate(changedOn, context)), {
      align: 'center',
      role: 'text',
    });
    const labels = [...(first.layers.labels ?? []), keepWithin(centred, 2 - left, width + canvas.right - 2)];
    panels[0] = { ...first, layers: { ...first.layers, labels } };
  }
  const top = 8 + (rows[0]?.length ?? 1) * LINE + (changedOn === undefined ? 0 : CHANGE_ROOM);
  const padding = { top, right: canvas.right, bottom: canvas.bottom, left };
  return toSpec({ width, padding, gap: 24 + deepest * LINE, time, panels });
}

function sentence({ measures }: MeasuresInput, context: ChartContext): string {
  if (measures.length === 0) return chartWords(context).measures.planDeclaresNone;
  return measures.map((plan) => `${plan.measure.name}: ${figuresAndVerdict(plan, context)}.`).join(' ');
}

function table({ measures }: MeasuresInput, context: ChartContext): ChartTable {
  const { measures: words, columns, sides } = chartWords(context);
  return {
    caption: words.caption,
    columns: [
      { label: columns.measure, numeric: false },
      { label: sides.before, numeric: true },
      { label: sides.after, numeric: true },
      { label: columns.difference, numeric: true },
      { label: columns.verdict, numeric: false },
    ],
    rows: measures.map((plan) => {
      const { measure, before, after, difference } = plan;
      const unit = windowUnit([before, after], measure.unit);
      const cell = (window: ChartWindows['before']): string =>
        window?.value === undefined ? '' : `${formatValue(window.value, unit, context)}, ${sayWindow(window, context)}`;
      return [
        measure.name,
        cell(before),
        cell(after),
        difference ? sayDifference(difference, measure.unit, context) : '',
        verdictOf(plan, context),
      ];
    }),
  };
}

/** Shows all measures of a plan under each other on one time axis, so that none can be left out. */
export const measuresKind = defineChart<MeasuresInput>({ kind: 'measures', oneSize: 'narrow', spec, sentence, table });
