import type { Direction, Grade } from '../../insight/claim.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, ChartTable } from '../chart.ts';
import { colour } from '../colours.ts';
import type { Dot, Label, RuleMark } from '../picture.ts';
import { canvases } from '../plot.ts';
import { FONT_SIZE, toSpec } from '../spec.ts';
import { label } from '../text.ts';
import { wrapText } from '../text-width.ts';
import { claimLabel } from '../../wording/label.ts';
import { chartWords, wordingFor } from '../../wording/language.ts';
import type { Words } from '../../wording/words.ts';

/** A claim's grade, which way it points, and in sentences what would raise it. */
export interface ClaimLadderInput {
  readonly grade: Grade;
  readonly direction: Direction;
  readonly missing: readonly string[];
}

const grades: readonly Grade[] = [5, 4, 3, 2, 1, 0];

const LINE = 18;
const RUNG = 34;
const MARK = 12;
const TEXT = 34;

function nameOf(grade: Grade, { grade: own, direction }: ClaimLadderInput, words: Words): string {
  const { name } = words.grades[grade];
  return grade === own && grade >= 3 && direction !== 'none'
    ? words.charts.claimLadder.directed(name, words.directions[direction])
    : name;
}

function spec(input: ClaimLadderInput, size: ChartSize, context: ChartContext): ReturnType<typeof toSpec> {
  const { grade: own, missing } = input;
  const words = wordingFor(context.locale);
  const { gradeTitle } = words.charts.claimLadder;
  const { width, right } = canvases[size];
  const room = width - TEXT - right;
  const dots: Dot[] = [];
  const labels: Label[] = [];
  let y = 20;
  for (const grade of grades) {
    const reached = grade <= own;
    const current = grade === own;
    const lines = wrapText(`${grade}  ${nameOf(grade, input, words)}`, FONT_SIZE + (current ? 2 : 0), room, current);
    dots.push({
      x: MARK,
      y: -y,
      size: current ? 260 : 110,
      shape: 'circle',
      fill: colour(reached ? 'after' : 'surface'),
      stroke: colour(reached ? 'after' : 'before'),
      title: gradeTitle(grade, words.grades[grade].name),
    });
    for (const [i, text] of lines.entries()) {
      const role = current ? 'text' : 'muted';
      const textSize = FONT_SIZE + (current ? 2 : 0);
      labels.push(label(TEXT, y + 5 + i * LINE, text, { role, bold: current, size: textSize }));
    }
    y += (lines.length - 1) * LINE;
    if (grade === own + 1)
      for (const line of missing.flatMap((text) => wrapText(text, FONT_SIZE, room))) {
        y += LINE;
        labels.push(label(TEXT, y + 5, line));
      }
    y += RUNG;
  }
  const height = y - RUNG + 20;
  const at = dots.map((dot) => dot.y);
  const rail = (from: number, to: number, role: 'after' | 'before', dash: readonly number[]): RuleMark => ({
    x: MARK,
    x2: MARK,
    y: from,
    y2: to,
    stroke: colour(role),
    width: 3,
    dash,
  });
  const turn = at[grades.indexOf(own)] ?? 0;
  const rules = [rail(at[0] ?? 0, turn, 'before', [2, 4]), rail(turn, at.at(-1) ?? 0, 'after', [])];
  return toSpec({
    plain: true,
    width,
    gap: 0,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    time: { start: 0, end: width, ticks: [], labels: [] },
    panels: [{ height, scale: { low: -height, high: 0, ticks: [], labels: [] }, layers: { rules, dots, labels } }],
  });
}

function sentence(input: ClaimLadderInput, context: ChartContext): string {
  const { grade, missing } = input;
  const { sentence: said, raises } = chartWords(context).claimLadder;
  const { label: few, direction } = claimLabel(input, context);
  const own = said(grade, direction === null ? few : `${few}, ${direction}`);
  return missing.length === 0 ? own : `${own} ${raises(missing.join(' '))}`;
}

function table(input: ClaimLadderInput, context: ChartContext): ChartTable {
  const { grades: names, charts } = wordingFor(context.locale);
  const words = charts.claimLadder;
  return {
    caption: words.caption,
    columns: [
      { label: words.grade, numeric: true },
      { label: words.name, numeric: false },
      { label: words.reached, numeric: false },
    ],
    rows: [...grades]
      .reverse()
      .map((grade) => [
        String(grade),
        names[grade].name,
        grade === input.grade ? words.thisOne : grade < input.grade ? words.yes : words.no,
      ]),
  };
}

/** Shows how much a claim proves on a ladder of six grades, and what it would take to climb. */
export const claimLadderKind = defineChart<ClaimLadderInput>({
  kind: 'claim-ladder',
  oneSize: 'narrow',
  spec,
  sentence,
  table,
});
