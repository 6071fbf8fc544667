import type { Claim } from '../insight/claim.ts';
import type { MeasureInsight, PlanInsight } from '../insight/plan-insight.ts';
import { printable } from '../lint/reporters/printable.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Settings } from '../model/types/report.ts';
import { measureInWords, windowsInWords } from '../wording/claim-words.ts';
import { holdsInWords } from '../wording/holding.ts';
import {
  claimLabel,
  comparisonInWords,
  criteriaInWords,
  estimateInWords,
  missingInWords,
  verdictLine,
  wordingFor,
} from '../wording/index.ts';
import type { PlanClaims } from './claims-data.ts';

/** What a line of a claim tells, and that. */
type Row = readonly [name: string, text: string];

/** The claims of plans for somebody at a terminal: each plan's verdict first; with `whole`, every criterion in words. */
export function claimsAsText(
  plans: readonly PlanClaims[],
  settings: Settings,
  { whole }: { readonly whole: boolean },
): string {
  if (plans.length === 0) return `${wordsOf(settings).noPlan}\n`;
  return plans.map((one) => `${planLines(one, settings, whole).map(inLine).join('\n')}\n`).join('\n');
}

const wordsOf = ({ locale }: Settings) => wordingFor(locale).claims;

/** A line as a terminal and its tools take it: spaces that keep words together are for pages. */
const inLine = (line: string) => printable(line).replaceAll('\u00a0', ' ');

function planLines({ plan, insight: { hero, holds, measures } }: PlanClaims, settings: Settings, whole: boolean) {
  const { rows, notMeasured } = wordsOf(settings);
  if (!hero) return [`${plan.id}: ${notMeasured}`];
  const others = measures.filter((entry) => entry !== hero);
  return [
    `${plan.id}: ${gradeOf(hero, settings)}`,
    ...verdictAnd(hero, settings, [
      ...figureRows(hero, settings),
      ...holdsRows(hero, holds, settings),
      ...(whole ? criterionRows(hero, settings) : [...countedRows(hero, settings), ...others.map(shortRow(settings))]),
    ]),
    ...(whole ? others : []).flatMap((entry) => [
      '',
      ...verdictAnd(entry, settings, [
        [rows.grade, gradeOf(entry, settings)],
        ...figureRows(entry, settings),
        ...criterionRows(entry, settings),
      ]),
    ]),
  ];
}

/** "grade 4 of 5, better: changed beyond its own trend" */
function gradeOf({ claim }: MeasureInsight, settings: Settings): string {
  const { grade, direction, label } = claimLabel(claim, settings);
  return `${wordsOf(settings).gradeOfAll(grade)}${direction === null ? '' : `, ${direction}`}: ${label}`;
}

/** A measure that does not lead, in a line. */
function shortRow(settings: Settings) {
  return (entry: MeasureInsight): Row => [
    wordsOf(settings).grade(entry.claim.grade),
    `${measureInWords(entry)}: ${verdictLine(entry.claim, entry.metric, settings)}`,
  ];
}

function verdictAnd(entry: MeasureInsight, settings: Settings, rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    `  ${measureInWords(entry)}: ${verdictLine(entry.claim, entry.metric, settings)}`,
    ...rows.map(([name, text]) => `    ${name.padEnd(width)}  ${text}`),
  ];
}

function figureRows(entry: MeasureInsight, settings: Settings): readonly Row[] {
  const { claim, metric } = entry;
  const { rows } = wordsOf(settings);
  const levels = (['before', 'after'] as const).flatMap((side): readonly Row[] =>
    claim[side] ? [[rows[side], estimateInWords(claim, side, metric, settings)]] : [],
  );
  const windows: readonly Row[] = levels.length > 0 ? [[rows.windows, windowsInWords(entry, settings)]] : [];
  return [...levels, ...windows, ...intervalRow(entry, settings)];
}

/** Whether a plan that is done still holds. */
function holdsRows({ metric }: MeasureInsight, holds: PlanInsight['holds'], settings: Settings): readonly Row[] {
  if (!holds) return [];
  const { label, sentences } = holdsInWords(holds, metric, settings);
  return [[wordsOf(settings).rows.since, [`${label}.`, ...sentences].join(' ')]];
}

/** Each criterion with what was found, and what would prove more. */
function criterionRows({ claim, metric }: MeasureInsight, settings: Settings): readonly Row[] {
  const criteria = criteriaInWords(claim, metric, settings);
  return [
    ...criteria.map(({ answer, asks, found }): Row => [answer, `${asks}: ${found}`]),
    ...missingRows(claim, metric, settings),
  ];
}

/** The criteria by their ids, those first that keep the claim from more, and what would prove more. */
function countedRows({ claim, metric }: MeasureInsight, settings: Settings): readonly Row[] {
  const criteria = criteriaInWords(claim, metric, settings);
  const answers = [false, null, true].flatMap((holds): readonly Row[] => {
    const these = criteria.filter((criterion) => criterion.holds === holds);
    const [first] = these;
    return first ? [[first.answer, these.map(({ id }) => id).join(', ')]] : [];
  });
  return [...answers, ...missingRows(claim, metric, settings)];
}

function missingRows(claim: Claim, metric: Metric, settings: Settings): readonly Row[] {
  const { more } = wordsOf(settings).rows;
  return missingInWords(claim, metric, settings).map((sentence): Row => [more, sentence]);
}

/** The difference with the interval beside it, and which of the two intervals that is. */
function intervalRow({ claim, metric }: MeasureInsight, settings: Settings): readonly Row[] {
  const { comparison, interval } = claim;
  if (!comparison || interval === null) return [];
  const { rows, by } = wordsOf(settings);
  return [[rows.difference, `${comparisonInWords(comparison, metric, settings)}, ${by[interval]}`]];
}
