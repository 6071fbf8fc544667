import type { ChangeMet } from '../insight/changes-met.ts';
import type { ChartContext } from './chart.ts';
import { colour } from './colours.ts';
import { formatDate } from '../wording/format.ts';
import type { Frame } from './frame.ts';
import type { Label, RuleMark } from './picture.ts';
import { extentOf, keepWithin, overlaps } from './plot.ts';
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
  return changedOn === undefined ? [] : changeLabels([{ day: changedOn, ofGroup: false }], frame, y, context);
}

/** Names each change of a series above its line; changes whose names would cover each other have one together. */
export function changeLabels(changes: readonly ChangeMet[], frame: Frame, y: number, context: ChartContext): Label[] {
  const named: { readonly together: readonly ChangeMet[]; readonly name: Label }[] = [];
  for (const change of changes) {
    let together = [change];
    let name = nameOf(together, frame, y, context);
    for (let last = named.at(-1); last && overlaps(extentOf(last.name), extentOf(name)); last = named.at(-1)) {
      named.pop();
      together = [...last.together, ...together];
      name = nameOf(together, frame, y, context);
    }
    named.push({ together, name });
  }
  return named.map(({ name }) => name);
}

function nameOf(changes: readonly ChangeMet[], frame: Frame, y: number, context: ChartContext): Label {
  const words = chartWords(context);
  const days = changes.map(({ day }) => day);
  const [first = '', last = first] = [days[0], days.at(-1)];
  const [from, to] = [formatDate(first, context), formatDate(last, context)];
  const text =
    changes.length > 1
      ? words.changes(changes.length, from, to)
      : changes.some(({ ofGroup }) => ofGroup)
        ? words.changedForGroup(from)
        : words.changed(from);
  const middle = (frame.x(Date.parse(first)) + frame.x(Date.parse(last))) / 2;
  return keepWithin(
    label(middle, y, text, { align: 'center', role: 'text' }),
    2 - frame.left,
    frame.width + frame.right - 2,
  );
}
