import { signalDirection } from '../../insight/control-signals.ts';
import type { Signal } from '../../insight/control-signals.ts';
import { changeLabel, changeRule } from '../change-mark.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, Table } from '../chart.ts';
import { colour } from '../colours.ts';
import type { ChartMeasure, ChartPoint } from '../figures.ts';
import { formatPeriod, formatValue } from '../format.ts';
import { headerOf } from '../header.ts';
import { emptyLabel, framed, frameOf, unitLabel } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { keyMarks } from '../key.ts';
import { periodEnd } from '../period.ts';
import type { AreaStep, Dot, Label, Rule } from '../picture.ts';
import { blockAt, spread } from '../plot.ts';
import { dotArea, seriesDot, seriesLines, MOST_DOTS } from '../series-marks.ts';
import { textLine } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { timeDomain } from '../time-domain.ts';

/** The limits that hold from one period to another, both included. */
export interface LimitSegment {
  readonly from: string;
  readonly to: string;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether too few points set the limits for them to be more than a trial. */
  readonly trial: boolean;
}

/** A period that differs from usual variation, and by which rule. */
interface ChartSignal {
  readonly period: string;
  readonly signal: Signal;
}

/** A series with its limits, the signals in it, and new limits where it was rebased. */
export interface ControlInput {
  readonly measure: ChartMeasure;
  readonly points: readonly ChartPoint[];
  readonly segments: readonly LimitSegment[];
  readonly signals: readonly ChartSignal[];
  readonly changedOn?: string;
}

const LIMIT_NAMES = {
  wide: { upper: 'Upper limit', mean: 'Mean', lower: 'Lower limit' },
  narrow: { upper: 'Upper', mean: 'Mean', lower: 'Lower' },
};

const signalNames: Readonly<Record<Signal, string>> = {
  'above-limits': 'above the limits',
  'below-limits': 'below the limits',
  'seven-rising': 'seven rising in a row',
  'seven-falling': 'seven falling in a row',
  'two-of-three-high': 'two of three near the upper limit',
  'two-of-three-low': 'two of three near the lower limit',
  'seven-above': 'seven in a row above the mean',
  'seven-below': 'seven in a row below the mean',
};

const styles = {
  better: { role: 'after', shape: 'square', text: 'better than usual' },
  worse: { role: 'signal', shape: 'diamond', text: 'worse than usual' },
} as const;

const wayOf = (signal: Signal, { better }: ChartMeasure): keyof typeof styles =>
  signalDirection[signal] > 0 === (better === 'higher') ? 'better' : 'worse';

function limitMarks({ segments, measure }: ControlInput): { areas: AreaStep[]; levels: Rule[] } {
  const spans = segments.map((segment, i) => ({
    ...segment,
    series: `limits-${i}`,
    x: Date.parse(segment.from),
    x2: periodEnd(segment.to, measure.every),
  }));
  const areas = spans.flatMap(({ series, x, x2, lower, upper }) =>
    [x, x2].map((at) => ({ series, x: at, y: lower, y2: upper, fill: colour('before'), opacity: 0.1 })),
  );
  const levels = spans.flatMap(({ x, x2, mean, lower, upper, trial }) =>
    [upper, mean, lower].map((y) => ({
      x,
      x2,
      y,
      y2: y,
      stroke: colour('before'),
      width: y === mean ? 1.5 : 1,
      dash: y === mean ? [] : trial ? [2, 4] : [6, 4],
    })),
  );
  return { areas, levels };
}

function limitLabels({ segments }: ControlInput, frame: Frame, size: ChartSize): Label[] {
  const last = segments.at(-1);
  if (!last) return [];
  const names = LIMIT_NAMES[size];
  const blocks = (['upper', 'mean', 'lower'] as const).map((name) =>
    blockAt(frame.width + 6, frame.y(last[name]), [textLine(names[name], { bold: name === 'mean' })]),
  );
  return spread(blocks, 8, frame.height + 4);
}

function dots(input: ControlInput, frame: Frame, context: ChartContext): Dot[] {
  const { points, measure, signals } = input;
  const area = dotArea(frame.width, points.length);
  const byPeriod = new Map(signals.map((signal) => [signal.period, signal]));
  return points.flatMap((point) => {
    const signal = byPeriod.get(point.period)?.signal;
    if (!signal && points.length > MOST_DOTS) return [];
    if (!signal) return [seriesDot(point, measure, area, { role: 'before', hollow: true, scale: 0.7 }, context)];
    const { role, shape } = styles[wayOf(signal, measure)];
    const dot = seriesDot(point, measure, area, { role, shape, scale: 1.6 }, context);
    return [{ ...dot, title: `${dot.title}, ${signalNames[signal]}` }];
  });
}

function spec(input: ControlInput, size: ChartSize, context: ChartContext): ReturnType<typeof framed> {
  const { measure, points, segments, signals, changedOn } = input;
  const widest = Math.max(...Object.values(LIMIT_NAMES[size]).map((name) => textWidth(name, 14, name === 'Mean')));
  const frame = frameOf(
    size,
    {
      unit: measure.unit,
      every: measure.every,
      values: [...points.map(({ value }) => value), ...segments.flatMap(({ lower, upper }) => [lower, upper])],
      domain: timeDomain({ points, every: measure.every, days: [changedOn] }),
      right: segments.length > 0 ? widest + 10 : 0,
    },
    context,
  );
  const rebases: Rule[] = segments.slice(1).map(({ from }) => {
    const x = Date.parse(from);
    return { x, x2: x, y: frame.scale.low, y2: frame.scale.high, stroke: colour('muted'), width: 1, dash: [] };
  });
  const found = (['better', 'worse'] as const).filter((way) =>
    signals.some(({ signal }) => wayOf(signal, measure) === way),
  );
  const header = headerOf({ key: found.length > 0 ? 22 : 0, change: changedOn === undefined ? 0 : 22, unit: 20 });
  const key = keyMarks(
    found.map((way) => styles[way]),
    frame,
    header.key,
  );
  const { areas, levels } = limitMarks(input);
  return framed(frame, header.height, {
    areas,
    rules: [...changeRule(changedOn, frame, header.change + 6), ...rebases],
    lines: seriesLines(points, measure, 'series', { role: 'before', width: 1.5 }),
    levels,
    dots: [...dots(input, frame, context), ...key.dots],
    labels: [
      unitLabel(frame, measure.unit, header.unit),
      ...changeLabel(changedOn, frame, header.change, context),
      ...key.labels,
      ...limitLabels(input, frame, size),
      ...(points.length === 0 ? [emptyLabel(frame, 'No figures yet')] : []),
    ],
  });
}

function sentence({ measure, points, segments, signals }: ControlInput, context: ChartContext): string {
  const { name, unit, every } = measure;
  const last = segments.at(-1);
  if (points.length === 0) return `${name}: no figures yet.`;
  if (!last) return `${name}: too few figures for limits.`;
  const say = (value: number): string => formatValue(value, unit, context);
  const kind = last.trial ? 'trial limits' : 'limits';
  const usual = `${name} varies around ${say(last.mean)}, usually between ${say(last.lower)} and ${say(last.upper)} (${kind})`;
  const rebased = segments.length > 1 ? `, with new limits from ${formatPeriod(last.from, every, context)}` : '';
  const latest = signals.at(-1);
  if (!latest) return `${usual}${rebased}. No point differs from that.`;
  const way = styles[wayOf(latest.signal, measure)].text;
  const many = signals.length === 1 ? 'One point differs' : `${signals.length} points differ`;
  const when = formatPeriod(latest.period, every, context);
  return `${usual}${rebased}. ${many} from it; the latest, ${when}, is ${way}: ${signalNames[latest.signal]}.`;
}

function table({ measure, points, segments, signals }: ControlInput, context: ChartContext): Table {
  const { name, unit, every } = measure;
  const byPeriod = new Map(signals.map((signal) => [signal.period, signal]));
  return {
    caption: `${name}, ${unit.label}, with control limits`,
    columns: [
      { label: 'Period', numeric: false },
      { label: 'Figure', numeric: true },
      { label: 'Lower limit', numeric: true },
      { label: 'Mean', numeric: true },
      { label: 'Upper limit', numeric: true },
      { label: 'Signal', numeric: false },
    ],
    rows: points.map(({ period, value }) => {
      const limits = segments.find(({ from, to }) => period >= from && period <= to);
      const signal = byPeriod.get(period)?.signal;
      return [
        formatPeriod(period, every, context),
        formatValue(value, unit, context),
        ...(['lower', 'mean', 'upper'] as const).map((end) => (limits ? formatValue(limits[end], unit, context) : '')),
        signal ? `${styles[wayOf(signal, measure)].text}: ${signalNames[signal]}` : '',
      ];
    }),
  };
}

/** Shows what is usual for a measure and which points are not, so that noise is not taken for a change. */
export const control = defineChart<ControlInput>({ kind: 'control', spec, sentence, table });
