import type { ChangeMet } from '../../insight/changes-met.ts';
import { nearestPossible } from '../../insight/measure-bounds.ts';
import { changeLabels, changeRule } from '../change-mark.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, ChartTable } from '../chart.ts';
import { colour } from '../colours.ts';
import type { ColourRole } from '../colours.ts';
import { sayFigure, sayPeriod, sayUnfinished } from '../figures.ts';
import type { ChartMeasure, ChartPoint } from '../figures.ts';
import { formatNumber, formatValue } from '../../wording/format.ts';
import { headerOf } from '../header.ts';
import { emptyLabels, frameOf, unitLabels, unitRoom } from '../frame.ts';
import { keyMarks } from '../key.ts';
import { periodEnd, unbrokenRuns } from '../period.ts';
import type { AreaStep, Box } from '../picture.ts';
import { blockAt, plotOf, spread } from '../plot.ts';
import { MOST_DOTS, dotArea, seriesDot, seriesLines, unfinishedKey } from '../series-marks.ts';
import { toSpec } from '../spec.ts';
import { label, textLine } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { timeDomain } from '../time-domain.ts';
import { valueScale } from '../value-scale.ts';
import { chartWords, periodInWords } from '../../wording/language.ts';

/** One period's score with its interval, and the counts it comes from. */
export interface NpsChartPoint extends ChartPoint {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** A Net Promoter Score and the three shares it is made of: the same score can hide a split. */
export interface NpsInput {
  readonly measure: ChartMeasure;
  readonly points: readonly NpsChartPoint[];
  /** The changes that customers met, the first one first. */
  readonly changes: readonly ChangeMet[];
}

const GAP = 44;
const shareUnit = { kind: 'share', label: '' } as const;

const groups = ['promoters', 'passives', 'detractors'] as const;
const fills: Readonly<Record<(typeof groups)[number], { role: ColourRole; opacity: number }>> = {
  promoters: { role: 'after', opacity: 1 },
  passives: { role: 'before', opacity: 0.25 },
  detractors: { role: 'signal', opacity: 0.8 },
};

const answers = ({ promoters, passives, detractors }: NpsChartPoint): number => promoters + passives + detractors;

/** An adjusted interval can reach past the ends of the scale, where no score can be. */
const possible = (score: number): number => nearestPossible('nps', score);

function shareBars({ points, measure }: NpsInput): Box[] {
  return points
    .filter((point) => answers(point) > 0)
    .flatMap((point) => {
      const start = Date.parse(point.period);
      const end = periodEnd(point.period, measure.every);
      const gap = points.length > MOST_DOTS ? 0 : (end - start) * 0.12;
      let y = 0;
      return groups.map((group) => {
        const { role, opacity } = fills[group];
        const y2 = y + point[group] / answers(point);
        const bar = {
          x: start + gap / 2,
          x2: end - gap / 2,
          y,
          y2,
          fill: colour(role),
          opacity: point.unfinished ? opacity / 3 : opacity,
        };
        y = y2;
        return bar;
      });
    });
}

function intervalArea({ points, measure }: NpsInput): AreaStep[] {
  return unbrokenRuns(points, measure.every).flatMap((run, i) =>
    run.flatMap(({ period, lower, upper }) =>
      lower === undefined || upper === undefined
        ? []
        : [
            {
              series: `interval-${i}`,
              x: (Date.parse(period) + periodEnd(period, measure.every)) / 2,
              y: possible(lower),
              y2: possible(upper),
              fill: colour('before'),
              opacity: 0.16,
            },
          ],
    ),
  );
}

function spec(input: NpsInput, size: ChartSize, context: ChartContext): ReturnType<typeof toSpec> {
  const { measure, points, changes } = input;
  const words = chartWords(context).nps;
  const running = unfinishedKey(points, context);
  const last = points.findLast(({ unfinished }) => !unfinished);
  const room = Math.max(...Object.values(words.groups).map((name) => textWidth(name, 14, true)));
  const whole = frameOf(
    size,
    {
      unit: measure.unit,
      every: measure.every,
      values: points
        .flatMap(({ value, lower, upper }) => [value, lower, upper])
        .map((value) => value && possible(value)),
      domain: timeDomain({ points, every: measure.every, days: changes.map(({ day }) => day) }),
      right: last ? room + 12 : 0,
      labels: [formatValue(1, shareUnit, context)],
    },
    context,
  );
  const header = headerOf({
    unit: unitRoom(whole, measure.unit) + 2,
    key: 22 * running.length,
    change: changes.length > 0 ? 22 : 0,
  });
  const height = size === 'wide' ? 150 : 130;
  const frame = { ...whole, ...plotOf(whole.width, height, whole.time, whole.scale) };
  const valueAt = (y: number): number => frame.scale.high - (y / height) * (frame.scale.high - frame.scale.low);
  const key = keyMarks(running, { ...frame, valueAt }, header.key);
  const shares = valueScale([0, 1], { unit: shareUnit, tickCount: 2, fromZero: true }, context);
  const shareFrame = { ...frame, scale: shares, ...plotOf(frame.width, height, frame.time, shares) };
  const area = dotArea(frame.width, points.length);
  let base = 0;
  const names = groups.map((group) => {
    if (!last || answers(last) === 0) return [];
    const share = last[group] / answers(last);
    const middle = base + share / 2;
    base += share;
    const role = group === 'passives' ? 'before' : fills[group].role;
    return blockAt(frame.width + 8, shareFrame.y(middle), [
      textLine(words.groups[group], { role, bold: true }),
      textLine(formatValue(share, shareUnit, context), { role }),
    ]);
  });
  const score = last
    ? blockAt(frame.width + 8, frame.y(last.value), [
        textLine(words.score, { role: 'text', bold: true }),
        textLine(formatValue(last.value, measure.unit, context), { role: 'text' }),
      ])
    : [];
  const { canvas, left, right, width, time, scale } = frame;
  return toSpec({
    width,
    padding: { top: header.height, right, bottom: canvas.bottom, left },
    gap: GAP,
    time,
    panels: [
      {
        height,
        scale,
        layers: {
          areas: intervalArea(input),
          rules: changes.flatMap(({ day }) => changeRule(day, { ...frame, valueAt }, header.change + 6)),
          lines: seriesLines(points, measure, 'score', { role: 'text' }),
          dots: [
            ...points
              .filter(({ unfinished }) => unfinished || points.length <= MOST_DOTS)
              .map((point) => seriesDot(point, measure, area, { role: 'text', scale: 0.5 }, context)),
            ...key.dots,
          ],
          labels: [
            ...unitLabels(frame, measure.unit, header.unit),
            ...changeLabels(changes, frame, header.change, context),
            ...key.labels,
            ...spread([score], 8, height + 4),
            ...emptyLabels(frame, points, context),
          ],
        },
      },
      {
        height,
        scale: shares,
        layers: {
          boxes: shareBars(input),
          levels: changes.flatMap(({ day }) => changeRule(day, { ...shareFrame, valueAt: () => 1 }, 0)),
          labels: [label(2 - left, header.unit, words.axis), ...spread(names, 12, height + 8)],
        },
      },
    ],
  });
}

function sayShares(point: NpsChartPoint, context: ChartContext): string {
  const total = answers(point);
  const { share } = chartWords(context).nps;
  return groups.map((group) => share(formatValue(point[group] / total, shareUnit, context), group)).join(', ');
}

function sentence({ measure, points }: NpsInput, context: ChartContext): string {
  const over = points.filter(({ unfinished }) => !unfinished);
  const [first, last] = [over[0], over.at(-1)];
  const { nps: words, hasNoFigures } = chartWords(context);
  if (!first || !last) return hasNoFigures(measure.name);
  const when = (point: NpsChartPoint): string => periodInWords(point.period, measure.every, context);
  const now = words.now(measure.name, sayFigure(last, measure.unit, context), when(last));
  const made = answers(last) === 0 ? '' : `; ${sayShares(last, context)}`;
  return [
    `${now}${made}.`,
    first === last ? '' : words.began(formatValue(first.value, measure.unit, context), when(first)),
    sayUnfinished(points, measure.every, context),
  ]
    .filter(Boolean)
    .join(' ');
}

function table({ measure, points }: NpsInput, context: ChartContext): ChartTable {
  const { nps: words, columns } = chartWords(context);
  return {
    caption: words.caption(measure.name),
    columns: [
      { label: columns.period, numeric: false },
      { label: words.scoreWithInterval, numeric: true },
      ...groups.map((group) => ({ label: words.groups[group], numeric: true })),
      { label: words.answers, numeric: true },
    ],
    rows: points.map((point) => {
      const total = answers(point);
      return [
        sayPeriod(point, measure.every, context),
        sayFigure(point, measure.unit, context),
        ...groups.map((group) => (total === 0 ? '' : formatValue(point[group] / total, shareUnit, context))),
        formatNumber(total, context),
      ];
    }),
  };
}

/** Shows a Net Promoter Score above the shares of promoters, passives and detractors. */
export const npsKind = defineChart<NpsInput>({ kind: 'nps', spec, sentence, table });
