import type { ChangeMet } from '../../insight/changes-met.ts';
import { signalDirection } from '../../insight/control-signals.ts';
import type { Signal } from '../../insight/control-signals.ts';
import { changeLabels, changeRule } from '../change-mark.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, ChartTable } from '../chart.ts';
import { colour } from '../colours.ts';
import { sayPeriod, sayUnfinished } from '../figures.ts';
import type { ChartMeasure, ChartPoint } from '../figures.ts';
import { alikeUnit, formatValue, type Unit } from '../../wording/format.ts';
import { headerOf } from '../header.ts';
import { emptyLabels, framed, frameOf, unitLabels, unitRoom } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { keyMarks } from '../key.ts';
import { periodEnd } from '../period.ts';
import type { AreaStep, Dot, Label, RuleMark } from '../picture.ts';
import { blockAt, spread } from '../plot.ts';
import { dotArea, seriesDot, seriesLines, MOST_DOTS, unfinishedKey } from '../series-marks.ts';
import { FONT_SIZE } from '../spec.ts';
import { textLine } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { timeDomain } from '../time-domain.ts';
import type { ChartWords } from '../../wording/chart-words.ts';
import { chartWords, periodInWords } from '../../wording/language.ts';

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
  /** The changes that customers met, the first one first. */
  readonly changes: readonly ChangeMet[];
  /** Set where so few events happen in a period that no limits fit them. */
  readonly fewEvents?: true;
}

const styles = {
  better: { role: 'after', shape: 'square' },
  worse: { role: 'signal', shape: 'diamond' },
} as const;

const wayOf = (signal: Signal, { better }: ChartMeasure): keyof typeof styles =>
  signalDirection[signal] > 0 === (better === 'higher') ? 'better' : 'worse';

function limitMarks({ segments, measure }: ControlInput): { areas: AreaStep[]; levels: RuleMark[] } {
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

function limitLabels(
  { segments }: ControlInput,
  frame: Frame,
  names: ChartWords['control']['limits'][ChartSize],
): Label[] {
  const last = segments.at(-1);
  if (!last) return [];
  const blocks = (['upper', 'mean', 'lower'] as const).map((name) =>
    blockAt(frame.width + 6, frame.y(last[name]), [textLine(names[name], { bold: name === 'mean' })]),
  );
  return spread(blocks, 8, frame.height + 4);
}

function dots(input: ControlInput, frame: Frame, context: ChartContext): Dot[] {
  const { points, measure, signals } = input;
  const { signals: names } = chartWords(context).control;
  const area = dotArea(frame.width, points.length);
  const byPeriod = new Map(signals.map((signal) => [signal.period, signal]));
  return points.flatMap((point) => {
    const signal = byPeriod.get(point.period)?.signal;
    if (!signal && points.length > MOST_DOTS && !point.unfinished) return [];
    if (!signal) return [seriesDot(point, measure, area, { role: 'before', hollow: true, scale: 0.7 }, context)];
    const { role, shape } = styles[wayOf(signal, measure)];
    const dot = seriesDot(point, measure, area, { role, shape, scale: 1.6 }, context);
    return [{ ...dot, title: `${dot.title}, ${names[signal]}` }];
  });
}

function spec(input: ControlInput, size: ChartSize, context: ChartContext): ReturnType<typeof framed> {
  const { measure, points, segments, signals, changes } = input;
  const { limits, ways } = chartWords(context).control;
  const names = limits[size];
  const widest = Math.max(...Object.values(names).map((name) => textWidth(name, FONT_SIZE, name === names.mean)));
  const frame = frameOf(
    size,
    {
      unit: measure.unit,
      every: measure.every,
      values: [...points.map(({ value }) => value), ...segments.flatMap(({ lower, upper }) => [lower, upper])],
      domain: timeDomain({ points, every: measure.every, days: changes.map(({ day }) => day) }),
      right: segments.length > 0 ? widest + 10 : 0,
    },
    context,
  );
  const rebases: RuleMark[] = segments.slice(1).map(({ from }) => {
    const x = Date.parse(from);
    return { x, x2: x, y: frame.scale.low, y2: frame.scale.high, stroke: colour('muted'), width: 1, dash: [] };
  });
  const found = (['better', 'worse'] as const).filter((way) =>
    signals.some(({ signal }) => wayOf(signal, measure) === way),
  );
  const entries = [...found.map((way) => ({ ...styles[way], text: ways[way] })), ...unfinishedKey(points, context)];
  const header = headerOf({
    // The line of a change reaches up to its name, so nothing stands between that and the plot.
    change: changes.length > 0 ? 22 : 0,
    key: entries.length > 0 ? 22 : 0,
    unit: unitRoom(frame, measure.unit),
  });
  const key = keyMarks(entries, frame, header.key);
  const { areas, levels } = limitMarks(input);
  return framed(frame, header.height, {
    areas,
    rules: [...changes.flatMap(({ day }) => changeRule(day, frame, header.change + 6)), ...rebases],
    lines: seriesLines(points, measure, 'series', { role: 'before', width: 1.5 }),
    levels,
    dots: [...dots(input, frame, context), ...key.dots],
    labels: [
      ...unitLabels(frame, measure.unit, header.unit),
      ...changeLabels(changes, frame, header.change, context),
      ...key.labels,
      ...limitLabels(input, frame, names),
      ...emptyLabels(frame, points, context),
    ],
  });
}

/** The unit in which a segment's mean and limits are written alike. */
const limitUnit = ({ mean, lower, upper }: LimitSegment, unit: Unit): Unit => alikeUnit([mean, lower, upper], unit);

function sentence({ measure, points, segments, signals, fewEvents }: ControlInput, context: ChartContext): string {
  const { name, unit, every } = measure;
  const { control: words, hasNoFigures } = chartWords(context);
  const last = segments.at(-1);
  if (points.length === 0) return hasNoFigures(name);
  if (fewEvents) return words.fewEvents(name);
  if (!last) return words.tooFew(name);
  const say = (value: number): string => formatValue(value, limitUnit(last, unit), context);
  const trial = last.trial ? words.trial : '';
  const rebased = segments.length > 1 ? words.rebased(periodInWords(last.from, every, context)) : '';
  const usual = `${words.usual(name, say(last.mean), say(last.lower), say(last.upper))}${trial}${rebased}.`;
  const latest = signals.at(-1);
  const running = sayUnfinished(points, every, context);
  const ending = running === '' ? '' : ` ${running}`;
  if (!latest) return `${usual} ${words.noneDiffers}${ending}`;
  const when = periodInWords(latest.period, every, context);
  const said = words.latest(when, words.ways[wayOf(latest.signal, measure)], words.signals[latest.signal]);
  return `${usual} ${words.differ(signals.length)}; ${said}${ending}`;
}

function table({ measure, points, segments, signals }: ControlInput, context: ChartContext): ChartTable {
  const { name, unit, every } = measure;
  const { columns, control: words } = chartWords(context);
  const names = words.limits.wide;
  const byPeriod = new Map(signals.map((signal) => [signal.period, signal]));
  return {
    caption: words.caption(name, unit.label),
    columns: [
      { label: columns.period, numeric: false },
      { label: columns.figure, numeric: true },
      { label: names.lower, numeric: true },
      { label: names.mean, numeric: true },
      { label: names.upper, numeric: true },
      { label: words.signal, numeric: false },
    ],
    rows: points.map((point) => {
      const { period, value } = point;
      const limits = segments.find(({ from, to }) => period >= from && period <= to);
      const signal = byPeriod.get(period)?.signal;
      return [
        sayPeriod(point, every, context),
        formatValue(value, unit, context),
        ...(['lower', 'mean', 'upper'] as const).map((end) =>
          limits ? formatValue(limits[end], limitUnit(limits, unit), context) : '',
        ),
        signal ? `${words.ways[wayOf(signal, measure)]}: ${words.signals[signal]}` : '',
      ];
    }),
  };
}

/** Shows what is usual for a measure and which points are not, so that noise is not taken for a change. */
export const controlKind = defineChart<ControlInput>({ kind: 'control', spec, sentence, table });
