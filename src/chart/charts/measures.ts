import type { Direction } from '../../insight/claim.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, Table } from '../chart.ts';
import { colour } from '../colours.ts';
import { directionOf, sayDifference, sayWindow } from '../figures.ts';
import type { ChartDifference, ChartMeasure, ChartPoint } from '../figures.ts';
import { formatDate, formatShort, formatValue } from '../format.ts';
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
import type { Windows } from '../window-marks.ts';

/** One measure of a plan, with its windows and how far they are apart. */
export interface PlanMeasure extends Windows {
  readonly measure: ChartMeasure;
  readonly points: readonly ChartPoint[];
  readonly difference?: ChartDifference;
  /** What the claim comes to, which can rest on more than the difference. */
  readonly verdict?: Direction | 'early';
}

/** Every measure a plan declared, flattering or not. */
export interface MeasuresInput {
  readonly measures: readonly PlanMeasure[];
  readonly changedOn?: string;
}

const PANEL = { wide: 84, narrow: 76 };
const LINE = 18;
const CHANGE_ROOM = 24;

const verdicts: Readonly<Record<Direction | 'early', string>> = {
  better: 'better',
  worse: 'worse',
  none: 'no clear change',
  early: 'too early to tell',
};

function verdictWord({ measure, difference, verdict }: PlanMeasure): string {
  return verdicts[verdict ?? (difference ? directionOf(difference, measure.better) : 'early')];
}

function verdictOf(plan: PlanMeasure, context: ChartContext): string {
  const { measure, before, after } = plan;
  if (before?.value === undefined) return 'no before figure';
  if (after?.value === undefined) return 'too early to tell';
  const say = (value: number): string => formatShort(value, measure.unit, context);
  const figures = `${say(before.value)} → ${say(after.value)}`;
  return `${figures}, ${verdictWord(plan)}`;
}

/** The lines above a panel: the measure's name, then its verdict, on one line where both fit. */
function headings(plan: PlanMeasure, room: number, context: ChartContext): { text: string; bold: boolean }[][] {
  const verdict = { text: verdictOf(plan, context), bold: false };
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
  const windows: Windows = { ...(before && { before }), ...(after && { after }) };
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
      labels:
        points.length === 0 ? [label(plot.width / 2, plot.height / 2, 'No figures yet', { align: 'center' })] : [],
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
    const text = label(width / 2, height / 2, 'No measures declared', { align: 'center' });
    panels.push({ height, scale, layers: { labels: [text] } });
  }
  const [first] = panels;
  if (first && changedOn !== undefined) {
    const middle = plotOf(width, height, time, first.scale).x(Date.parse(changedOn));
    const y = -14 - (rows[0]?.length ?? 1) * LINE;
    const centred = label(middle, y, `Changed ${formatDate(changedOn, context)}`, { align: 'center', role: 'text' });
    const labels = [...(first.layers.labels ?? []), keepWithin(centred, 2 - left, width + canvas.right - 2)];
    panels[0] = { ...first, layers: { ...first.layers, labels } };
  }
  const top = 8 + (rows[0]?.length ?? 1) * LINE + (changedOn === undefined ? 0 : CHANGE_ROOM);
  const padding = { top, right: canvas.right, bottom: canvas.bottom, left };
  return toSpec({ width, padding, gap: 24 + deepest * LINE, time, panels });
}

function sentence({ measures }: MeasuresInput, context: ChartContext): string {
  if (measures.length === 0) return 'This plan declares no measures.';
  return `${measures.map((plan) => `${plan.measure.name}: ${verdictOf(plan, context)}`).join('. ')}.`;
}

function table({ measures }: MeasuresInput, context: ChartContext): Table {
  return {
    caption: 'Every measure of the plan',
    columns: [
      { label: 'Measure', numeric: false },
      { label: 'Before', numeric: true },
      { label: 'After', numeric: true },
      { label: 'Difference', numeric: true },
      { label: 'Verdict', numeric: false },
    ],
    rows: measures.map((plan) => {
      const { measure, before, after, difference } = plan;
      const cell = (window: Windows['before']): string =>
        window?.value === undefined
          ? ''
          : `${formatValue(window.value, measure.unit, context)}, ${sayWindow(window, context)}`;
      return [
        measure.name,
        cell(before),
        cell(after),
        difference ? sayDifference(difference, measure.unit, context) : '',
        verdictWord(plan),
      ];
    }),
  };
}

/** Shows all measures of a plan under each other on one time axis, so that none can be left out. */
export const measures = defineChart<MeasuresInput>({ kind: 'measures', spec, sentence, table });
