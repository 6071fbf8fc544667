import type { ChartContext } from './chart.ts';
import { colour } from './colours.ts';
import { formatDate } from '../wording/format.ts';
import type { Frame } from './frame.ts';
import type { Label, RuleMark } from './picture.ts';
import { extentOf, keepWithin } from './plot.ts';
import { label } from './text.ts';
import { chartWords } from '../wording/language.ts';

/**
 * Draws the day customers met the change as a line that reaches from the time axis up to its name, or only to below the
 * lowest of those texts through which it would run.
 */
export function changeRule(
  changedOn: string | undefined,
  frame: Frame,
  name: number,
  texts: readonly Label[] = [],
): RuleMark[] {
  if (changedOn === undefined) return [];
  const { scale, valueAt } = frame;
  const x = Date.parse(changedOn);
  const at = frame.x(x);
  const hit = texts.map((text) => extentOf(text)).filter(({ left, right }) => left < at && at < right);
  const top = Math.max(name, ...hit.map(({ bottom }) => bottom));
  return [{ x, x2: x, y: scale.low, y2: valueAt(top), stroke: colour('text'), width: 1.5, dash: [3, 3] }];
}

/** Names the day of the change above its line. */
export function changeLabel(changedOn: string | undefined, frame: Frame, y: number, context: ChartContext): Label[] {
  if (changedOn === undefined) return [];
  const text = chartWords(context).changed(formatDate(changedOn, context));
  const centred = label(frame.x(Date.parse(changedOn)), y, text, { align: 'center', role: 'text' });
  return [keepWithin(centred, 2 - frame.left, frame.width + frame.right - 2)];
}
