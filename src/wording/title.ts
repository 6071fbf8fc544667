import type { Claim } from '../insight/claim.ts';
import type { ChartContext } from './format.ts';
import { wordingFor } from './language.ts';
import { wordedUnit, type WordedMetric } from './unit.ts';
import { levelsOf, wayOf } from './verdict.ts';

/** A title is read at a glance, so it has at most this many words. */
export const mostWordsInTitle = 10;

/** Words of a name that cannot end it, wherever it is cut, have at most this many letters. */
const mostLettersAtCut = 3;

/** A figure's title, computed from the claim: it begins with the metric's name, and says as much as ten words allow. */
export function claimTitle(claim: Claim, metric: WordedMetric, context: ChartContext): string {
  const name = metric.name.replace(/[\s.:]+$/u, '');
  const fitting = (subject: string) =>
    titlesFor(subject, claim, metric, context).find((title) => wordCount(title) <= mostWordsInTitle);
  for (let words = wordCount(name); words > 0; words--) {
    const title = fitting(cut(name, words));
    if (title !== undefined) return title;
  }
  return name;
}

/** The first words of a name, with a sign that more follow. */
function cut(name: string, count: number): string {
  const all = name.split(/\s+/u);
  if (count >= all.length) return name;
  let kept = count;
  while (kept > 1 && (all[kept - 1] ?? '').length <= mostLettersAtCut) kept--;
  return `${all.slice(0, kept).join(' ')}\u2026`;
}

/** How many words a title has; figures and their units count too. */
export function wordCount(text: string): number {
  return text.trim().split(/\s+/u).length;
}

function titlesFor(name: string, claim: Claim, metric: WordedMetric, context: ChartContext): readonly string[] {
  const words = wordingFor(context.locale);
  const { title, directions } = words;
  if (claim.grade === 0) return title.noBefore(name);
  if (claim.grade === 1) return title.tooEarly(name);
  const way = wayOf(claim.direction, claim.better);
  if (claim.grade === 2 || way === null) return title.noClearChange(name);
  const direction = directions[claim.direction];
  if (claim.grade === 4) return title.beyondTrend(name, way, direction);
  if (claim.grade === 5) return title.beyondGroup(name, way, direction);
  const moved = title.moved(name, way, direction);
  const levels = levelsOf(claim, metric, context);
  if (levels?.show !== way) return moved;
  const { tail } = wordedUnit(metric, context, words);
  const to = tail === '' || /\s/.test(tail) ? levels.to : `${levels.to}\u00a0${tail}`;
  return [...title.changed(name, way, levels.from, to, direction), ...moved];
}
