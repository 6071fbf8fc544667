import { colour } from '../colours.ts';
import { defineChart } from '../chart.ts';
import type { RuleMark } from '../picture.ts';
import { seriesLines } from '../series-marks.ts';
import { toSpec } from '../spec.ts';
import { timeDomain } from '../time-domain.ts';
import { windowBands, windowLevels } from '../window-marks.ts';
import { beforeAfterKind } from './before-after.ts';
import type { BeforeAfterInput } from './before-after.ts';

/** The measures of a mini chart's canvas, in pixels: as high as three lines of the row in which it stands. */
export const miniCanvas = { width: 220, height: 64 } as const;

/** What part of the range stays free above and below the figures, so that no line touches the edge. */
const AIR = 0.12;

/** Its own range, not from zero: a mini chart shows a shape, and the row beside it says the values. */
function rangeOf({ points, before, after }: BeforeAfterInput): readonly [low: number, high: number] {
  const values = [...points.map(({ value }) => value), before?.value, after?.value].filter(
    (value) => value !== undefined,
  );
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high === low ? Math.abs(high) || 1 : high - low) * AIR;
  return [low - air, high + air];
}

function spec(input: BeforeAfterInput): ReturnType<typeof toSpec> {
  const { measure, points, before, after, changedOn } = input;
  const { width, height } = miniCanvas;
  const [low, high] = rangeOf(input);
  const [start, end] = timeDomain({ points, every: measure.every, windows: [before, after], days: [changedOn] });
  const ruled = (x: number, x2: number, y: number, y2: number, dash: readonly number[]): RuleMark => ({
    x,
    x2,
    y,
    y2,
    stroke: colour(dash.length > 0 ? 'text' : 'hairline'),
    width: 1,
    dash,
  });
  const changed = changedOn === undefined ? undefined : Date.parse(changedOn);
  const split = points.findIndex(({ period }) => changedOn !== undefined && period >= changedOn);
  const turn = split === -1 ? points.length : split;
  return toSpec({
    plain: true,
    width,
    gap: 0,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    time: { start, end, ticks: [], labels: [] },
    panels: [
      {
        height,
        scale: { low, high, ticks: [], labels: [] },
        layers: {
          bands: windowBands({ ...(after ? { after } : {}) }),
          rules: [
            ruled(start, end, low, low, []),
            ...(changed === undefined ? [] : [ruled(changed, changed, low, high, [2, 3])]),
          ],
          lines: [
            ...seriesLines(points.slice(0, turn + 1), measure, 'before', { role: 'before', width: 1.25 }),
            ...seriesLines(points.slice(turn), measure, 'after', { role: 'after', width: 1.5 }),
          ],
          levels: windowLevels(input).map((level) => ({ ...level, width: 2 })),
        },
      },
    ],
  });
}

/** Shows in a row of a list how a measure moved: the shape before and after the change, with the words of its large chart. */
export const miniKind = defineChart<BeforeAfterInput>({ ...beforeAfterKind, kind: 'mini', oneSize: 'wide', spec });
