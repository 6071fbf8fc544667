import type { Claim, Direction } from '../insight/claim.ts';
import { isRefusal } from '../insight/interval.ts';
import type { Likelihood } from '../insight/likelihood.ts';
import type { ChartContext } from './format.ts';
import { intervalInWords, ratioInWords } from './change.ts';
import { sayFor } from './context.ts';
import { wordingFor } from './language.ts';
import { writeLevels } from './numbers.ts';
import { wordedUnit, type WordedMetric } from './unit.ts';
import type { Way, Words } from './words.ts';

/** What a claim says, sentence by sentence, for pages that set them apart. */
export interface Verdict {
  /** "Fell from 18.2% to 9.1% (between −11.0 and −7.2 points), more than in the comparison group." */
  readonly sentence: string;
  /** "That is better."; null below grade 3. */
  readonly thatIs: string | null;
  /** What is not proven. */
  readonly caution: string;
}

/** Which way a figure moved, from whether that is good; null where the claim says neither. */
export function wayOf(direction: Direction, better: Claim['better']): Way | null {
  if (direction === 'none') return null;
  return (direction === 'better') === (better === 'higher') ? 'up' : 'down';
}

/** A claim's two levels as written in one sentence, and whether they themselves show the way it moved. */
export interface Levels {
  readonly from: string;
  readonly to: string;
  readonly show: Way | null;
}

/** The figures before and after, written alike; null where one of them is missing. */
export function levelsOf(claim: Claim, metric: WordedMetric, context: ChartContext): Levels | null {
  const { before, after } = claim;
  if (!before || !after || isRefusal(before.estimate) || isRefusal(after.estimate)) return null;
  const [first, second] = [before.estimate.value, after.estimate.value];
  const unit = wordedUnit(metric, context, wordingFor(context.locale));
  const [from = '', to = ''] = writeLevels([first, second], unit, context);
  return { from, to, show: first === second ? null : second > first ? 'up' : 'down' };
}

/** Puts a claim into words that go no further than its grade. */
export function verdict(claim: Claim, metric: WordedMetric, context: ChartContext): Verdict {
  const words = wordingFor(context.locale);
  const { caution } = words.grades[claim.grade];
  const plain = (sentence: string): Verdict => ({ sentence, thatIs: null, caution });
  const [lacking] = claim.missing;
  if (claim.grade === 0) {
    const there = lacking?.code === 'window' || lacking?.code === 'definition';
    return plain(there ? words.verdict.notComparable : words.verdict.noBefore);
  }
  if (claim.grade === 1) {
    const unmet = lacking?.code === 'window' && ['no-change-day', 'change-to-come'].includes(lacking.fault);
    return plain(unmet ? words.verdict.notMet : words.verdict.tooEarly);
  }
  const way = wayOf(claim.direction, claim.better);
  const more = asides(claim, words)
    .map((aside) => ` ${aside}`)
    .join('');
  if (claim.grade === 2 || way === null || claim.direction === 'none')
    return plain(`${words.verdict.noClearChange}${more}`);
  const said = movement(claim, way, metric, context, words);
  const beyond = { 3: '', 4: `, ${words.verdict.beyondTrend}`, 5: `, ${words.verdict.beyondGroup}` }[claim.grade];
  return { sentence: `${said}${beyond}.${more}`, thatIs: words.thatIs[claim.direction], caution };
}

/** A claim in one line: the sentence, and whether that is better or worse. */
export function verdictLine(claim: Claim, metric: WordedMetric, context: ChartContext): string {
  const { sentence, thatIs } = verdict(claim, metric, context);
  return thatIs === null ? sentence : `${sentence} ${thatIs}`;
}

function movement(claim: Claim, way: Way, metric: WordedMetric, context: ChartContext, words: Words): string {
  const shown = levelsMoved(claim, way, metric, context, words);
  if (shown !== null) return shown;
  const likelihood = likelihoodOf(claim, way);
  if (!likelihood) return words.grades[claim.grade].name;
  return words.verdict.likelier(way, sayFor(metric, context).outOf100(likelihood));
}

/** "Rose from 1.0 to 1.8 per 1,000 bills (up 80%, …)"; null where the levels themselves do not show that way. */
export function levelsMoved(
  claim: Claim,
  way: Way,
  metric: WordedMetric,
  context: ChartContext,
  words: Words,
): string | null {
  const levels = levelsOf(claim, metric, context);
  if (levels?.show !== way) return null;
  const unit = wordedUnit(metric, context, words);
  const to = unit.tail === '' ? levels.to : `${levels.to}\u00a0${unit.tail}`;
  const score = unit.kind === 'points' ? `${levels.to}\u00a0${words.units.scorePoints.after}` : to;
  const said =
    claim.kind === 'amount'
      ? words.verdict.fromToOnAverage(way, levels.from, to)
      : words.verdict.fromTo(way, levels.from, score);
  return `${said}${ground(claim, metric, context, words)}`;
}

/** The chance that a case after is longer than one before, or shorter where the figures fell; null for other kinds. */
export function likelihoodOf({ likelihood }: Pick<Claim, 'likelihood'>, way: Way): Likelihood | null {
  if (!likelihood || way === 'up') return likelihood;
  const { value, lower, upper } = likelihood;
  return { value: 1 - value, lower: 1 - upper, upper: 1 - lower };
}

/** What must be said with a verdict: what may have made the difference, or hidden it. */
function asides({ criteria, grade }: Claim, { verdict: said }: Words): readonly string[] {
  if (grade < 2) return [];
  return criteria.flatMap((criterion) => {
    if (criterion.id === 'season') return grade >= 3 && criterion.holds === null ? [said.seasonNotRuledOut] : [];
    if (criterion.id === 'extremes') {
      const [edge] = grade >= 3 ? criterion.detail.edges : [];
      return edge ? [said.atAnExtreme(edge)] : [];
    }
    if (criterion.id !== 'mix') return [];
    const { shifts, otherWay } = criterion.detail;
    return [...(otherWay.length > 0 ? [said.groupsOtherWay] : []), ...(shifts.length > 0 ? [said.mixShifted] : [])];
  });
}

/** What the movement rests on, in brackets: its interval, for a ratio with how far it is. */
function ground(claim: Claim, metric: WordedMetric, context: ChartContext, words: Words): string {
  const { comparison } = claim;
  if (!comparison || levelsOf(claim, metric, context)?.show === null) return '';
  const interval = intervalInWords(comparison, wordedUnit(metric, context, words), context, words);
  if (comparison.scale === 'ratio' && comparison.value !== null)
    return ` (${ratioInWords(comparison.value, context, words)}, ${interval})`;
  return interval === '' ? '' : ` (${interval})`;
}
