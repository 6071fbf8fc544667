import type { Claim } from '../../insight/claim.ts';
import type { ChartContext } from '../format.ts';
import { wordingFor } from './context.ts';
import { wordedUnit, type WordedMetric } from './unit.ts';
import { levelsOf, wayOf } from './verdict.ts';

/** A title is read at a glance, so it has at most this many words. */
export const mostWordsInTitle = 10;

/** A figure's title, computed from the claim: as full as ten words allow, without the metric's name if need be. */
export function claimTitle(claim: Claim, metric: WordedMetric, context: ChartContext): string {
  const candidates = titlesFor(claim, metric, context);
  return candidates.find((title) => wordCount(title) <= mostWordsInTitle) ?? candidates.at(-1) ?? '';
}

/** How many words a title has; figures and their units count too. */
export function wordCount(text: string): number {
  return text.trim().split(/\s+/u).length;
}

function titlesFor(claim: Claim, metric: WordedMetric, context: ChartContext): readonly string[] {
  const { title, directions } = wordingFor(context.locale);
  const name = metric.name.replace(/[\s.:]+$/u, '');
  if (claim.grade === 0) return title.noBefore(name);
  if (claim.grade === 1) return title.tooEarly(name);
  const way = wayOf(claim.direction, claim.better);
  if (claim.grade === 2 || way === null) return title.noClearChange(name);
  const direction = directions[claim.direction];
  if (claim.grade === 4) return title.beyondTrend(name, way, direction);
  if (claim.grade === 5) return title.beyondGroup(name, way, direction);
  const levels = levelsOf(claim, metric, context);
  if (levels?.show !== way) return title.moved(name, way, direction);
  const { tail } = wordedUnit(metric, context, wordingFor(context.locale));
  const to = tail === '' || /\s/.test(tail) ? levels.to : `${levels.to}\u00a0${tail}`;
  return title.changed(name, way, levels.from, to, direction);
}
