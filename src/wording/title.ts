import type { Claim } from '../insight/claim.ts';
import type { ChartContext } from './format.ts';
import { sayFor } from './context.ts';
import { wordingFor } from './language.ts';
import { wordedUnit, type WordedMetric } from './unit.ts';
import { likelihoodOf, type Levels, levelsOf, wayOf } from './verdict.ts';
import type { Words } from './words.ts';

/** A metric's name has at most this many letters in a headline; a longer one asks for a `shortName`. */
export const mostLettersInHeadline = 40;

/** What a metric is called in a headline. */
export function nameInHeadline({ name, shortName = name }: Pick<WordedMetric, 'name' | 'shortName'>): string {
  return shortName.replace(/[\s.:]+$/u, '');
}

/**
 * A claim's headline: what happened, in figures and plain verbs, as far as its grade goes and in full. Whether that is
 * better or worse is a label beside it.
 */
export function claimTitle(claim: Claim, metric: WordedMetric, context: ChartContext): string {
  const words = wordingFor(context.locale);
  const { title, verdict } = words;
  const name = nameInHeadline(metric);
  if (claim.grade === 0) return title.noBefore(name);
  if (claim.grade === 1) return title.tooEarly(name);
  const way = wayOf(claim.direction, claim.better);
  const levels = levelsOf(claim, metric, context);
  const to = levels && withUnit(levels, metric, context, words);
  if (claim.grade === 2 || way === null) {
    if (!levels || to === null) return title.noClearChange(name);
    return title.noClearChangeFrom(name, levels.from === levels.to ? to : levels.from, to);
  }
  const likelihood = likelihoodOf(claim, way);
  const said = () => {
    if (levels?.show === way && to !== null)
      return title[claim.kind === 'amount' ? 'fromToOnAverage' : 'fromTo'](name, way, levels.from, to);
    if (!likelihood) return title.moved(name, way);
    return title.likelier(name, way, sayFor(metric, context).outOf100(likelihood).value);
  };
  const beyond = { 3: '', 4: `, ${verdict.beyondTrend}`, 5: `, ${verdict.beyondGroup}` }[claim.grade];
  return `${said()}${beyond}`;
}

/** The later level with its unit, of a rate only what it is counted by: its name says what is counted. */
function withUnit({ to }: Levels, metric: WordedMetric, context: ChartContext, words: Words): string {
  const unit = wordedUnit(metric, context, words);
  const tail = unit.kind === 'points' ? words.units.scorePoints.after : unit.tail;
  const at = metric.measure === 'rate' ? tail.search(words.units.countedBy) : 0;
  const kept = tail.slice(Math.max(0, at)).trim();
  return kept === '' ? to : `${to}\u00a0${kept}`;
}

/** A claim's two figures for a row of a list, each written once and alike, and what they are figures of. */
export interface FiguresInShort {
  /** "3.3 → 1.0", or one figure where both are written alike; null where there are none to compare. */
  readonly figures: string | null;
  /** "Late-fee complaints per 1,000 bills" */
  readonly of: string;
}

/** What a claim compares, in the room of a table's cell. */
export function figuresInShort(claim: Claim, metric: WordedMetric, context: ChartContext): FiguresInShort {
  const words = wordingFor(context.locale);
  const name = nameInHeadline(metric);
  const levels = claim.grade < 2 ? null : levelsOf(claim, metric, context);
  if (!levels) return { figures: null, of: name };
  const tail = withUnit({ ...levels, to: '' }, metric, context, words).trim();
  return {
    figures: levels.from === levels.to ? levels.to : `${levels.from} → ${levels.to}`,
    of: tail === '' || name.includes(tail) ? name : `${name}, ${tail}`,
  };
}
