import type { ChartContext } from './chart.ts';
import { colour } from './colours.ts';
import type { ChartGoal, ChartPoint } from './figures.ts';
import { formatMonth, formatTarget } from '../wording/format.ts';
import type { Unit } from '../wording/format.ts';
import type { Frame } from './frame.ts';
import type { Label, RuleMark } from './picture.ts';
import { extentOf, placeLabel } from './plot.ts';
import { FONT_SIZE } from './spec.ts';
import { label } from './text.ts';
import { chartWords } from '../wording/language.ts';

/** Says a goal: "Goal 6% by Jun 2026". */
function sayGoal({ value, by }: ChartGoal, unit: Unit, context: ChartContext): string {
  return chartWords(context).goal(formatTarget(value, unit, context), formatMonth(by, context));
}

/** Draws the goal as a dotted line across the plot. */
export function goalRule(goal: ChartGoal | undefined, { time }: Frame): RuleMark[] {
  if (!goal) return [];
  return [
    { x: time.start, x2: time.end, y: goal.value, y2: goal.value, stroke: colour('text'), width: 1, dash: [1, 4] },
  ];
}

/** Names the goal at its line, on the end and the side where it hides least. */
export function goalLabel(
  goal: ChartGoal | undefined,
  frame: Frame,
  unit: Unit,
  points: readonly ChartPoint[],
  taken: readonly Label[],
  context: ChartContext,
): Label[] {
  if (!goal) return [];
  const text = sayGoal(goal, unit, context);
  const y = frame.y(goal.value);
  const places = [y - 6, y + FONT_SIZE + 4]
    .filter((at) => at > FONT_SIZE && at < frame.height - 4)
    .flatMap((at) => [
      label(frame.width, at, text, { align: 'right', role: 'text' }),
      label(4, at, text, { role: 'text' }),
    ]);
  const marks = points.map(({ period, value }) => ({ x: frame.x(Date.parse(period)), y: frame.y(value) }));
  const placed = placeLabel(
    places,
    taken.map((other) => extentOf(other)),
    marks,
  );
  return placed ? [placed] : [];
}
