import type { Claim } from '../insight/claim.ts';
import type { Holds } from '../insight/holds.ts';
import { capital } from './capital.ts';
import { sayFor } from './context.ts';
import { missingInWords } from './evidence.ts';
import type { ChartContext } from './format.ts';
import { dayInWords, wordingFor } from './language.ts';
import { levelOf } from './levels.ts';
import { writeLevels } from './numbers.ts';
import { wordedUnit, type WordedMetric } from './unit.ts';
import { levelsMoved, likelihoodOf, wayOf } from './verdict.ts';

/** Whether a change holds, in words that go no further than what was tested. */
export interface HoldsInWords {
  /** "Still holds", "Slipping back". */
  readonly label: string;
  readonly sentences: readonly string[];
}

/** Puts the answer to "does it hold?" into words. */
export function holdsInWords(holds: Holds, metric: WordedMetric, context: ChartContext): HoldsInWords {
  const words = wordingFor(context.locale).holding;
  const label = capital(words.labels[holds.verdict]);
  const { sinceAfter, sinceBefore, to } = holds;
  if (holds.verdict === 'early' || to === null) {
    const missing = holds.missing.filter(({ code }) => code === 'more-periods');
    const sentences = missing.length > 0 ? missingInWords({ missing }, metric, context) : [words.fewCases];
    return { label, sentences };
  }
  const span = [dayInWords(holds.from, context), dayInWords(to, context)] as const;
  const worse = () => words.worse(...span, moved(sinceAfter, metric, context));
  const better = () => words.better(...span, moved(sinceBefore, metric, context));
  if (holds.verdict === 'slipping')
    return {
      label,
      sentences: [worse(), holds.betterThanBefore ? words.stillBetter : words.notShownBetter, words.whyUnknown],
    };
  const season = holds.maybeSeason ? [worse(), words.maybeSeason] : [];
  if (holds.verdict === 'holds')
    return { label, sentences: [better(), ...(holds.maybeSeason ? season : [words.notWorse])] };
  if (holds.maybeSeason) return { label, sentences: [...season, words.notShownBetter] };
  const levels = [levelOf(sinceAfter, 'after'), levelOf(sinceAfter, 'before'), levelOf(sinceBefore, 'before')];
  const known = levels.flatMap((level) => (level ? [level.value] : []));
  if (known.length < levels.length) return { label, sentences: [words.notShownBetter] };
  const unit = wordedUnit(metric, context, wordingFor(context.locale));
  const [now = '', then = '', before = ''] = writeLevels(known, unit, context);
  return { label, sentences: [words.neither(...span, now, then, before)] };
}

/** How far and which way, without a judgement: "rose from 1.0 to 1.8 per 1,000 bills (up 80%, …)". */
function moved(claim: Claim, metric: WordedMetric, context: ChartContext): string {
  const words = wordingFor(context.locale);
  const way = wayOf(claim.direction, claim.better) ?? 'up';
  const levels = levelsMoved(claim, way, metric, context, words);
  if (levels !== null) return levels.charAt(0).toLowerCase() + levels.slice(1);
  const likelihood = likelihoodOf(claim, way);
  return likelihood
    ? words.holding.likelier(way === 'up', sayFor(metric, context).outOf100(likelihood))
    : words.holding.moved(way === 'up');
}
