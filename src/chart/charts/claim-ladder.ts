import type { Direction, Grade } from '../../insight/claim.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, Table } from '../chart.ts';
import { colour } from '../colours.ts';
import type { Dot, Label, Rule } from '../picture.ts';
import { canvases } from '../plot.ts';
import { FONT_SIZE, toSpec } from '../spec.ts';
import { label } from '../text.ts';
import { wrapText } from '../text-width.ts';

/** A claim's grade, which way it points, and in sentences what would raise it. */
export interface ClaimLadderInput {
  readonly grade: Grade;
  readonly direction: Direction;
  readonly missing: readonly string[];
}

const grades: readonly Grade[] = [5, 4, 3, 2, 1, 0];

const names: Readonly<Record<Grade, string>> = {
  0: 'No data',
  1: 'Too early',
  2: 'No clear change',
  3: 'Changed',
  4: 'Changed beyond its own trend',
  5: 'Changed beyond a comparison group',
};

const LINE = 18;
const RUNG = 34;
const MARK = 12;
const TEXT = 34;

const nameOf = (grade: Grade, { grade: own, direction }: ClaimLadderInput): string =>
  grade === own && grade >= 3 && direction !== 'none' ? `${names[grade]}, for the ${direction}` : names[grade];

function spec(input: ClaimLadderInput, size: ChartSize, _context: ChartContext): ReturnType<typeof toSpec> {
  const { grade: own, missing } = input;
  const { width, right } = canvases[size];
  const room = width - TEXT - right;
  const dots: Dot[] = [];
  const labels: Label[] = [];
  let y = 20;
  for (const grade of grades) {
    const reached = grade <= own;
    const current = grade === own;
    const lines = wrapText(`${grade}  ${nameOf(grade, input)}`, FONT_SIZE + (current ? 2 : 0), room, current);
    dots.push({
      x: MARK,
      y: -y,
      size: current ? 260 : 110,
      shape: 'circle',
      fill: colour(reached ? 'after' : 'surface'),
      stroke: colour(reached ? 'after' : 'before'),
      title: `Grade ${grade}: ${names[grade]}`,
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
  const rail = (from: number, to: number, role: 'after' | 'before', dash: readonly number[]): Rule => ({
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

function sentence(input: ClaimLadderInput): string {
  const { grade, missing } = input;
  const needs = missing.length === 0 ? '' : ` What would raise it: ${missing.join(' ')}`;
  return `Claim grade ${grade} of 5: ${nameOf(grade, input).toLowerCase()}.${needs}`;
}

function table(input: ClaimLadderInput): Table {
  return {
    caption: 'The claim grade and what it takes',
    columns: [
      { label: 'Grade', numeric: true },
      { label: 'Name', numeric: false },
      { label: 'Reached', numeric: false },
    ],
    rows: [...grades]
      .reverse()
      .map((grade) => [
        String(grade),
        names[grade],
        grade === input.grade ? 'this one' : grade < input.grade ? 'yes' : 'no',
      ]),
  };
}

/** Shows how much a claim proves on a ladder of six grades, and what it would take to climb. */
export const claimLadder = defineChart<ClaimLadderInput>({ kind: 'claim-ladder', spec, sentence, table });
