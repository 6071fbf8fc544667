import {
  claimTitle,
  criteriaInWords,
  methodInWords,
  missingInWords,
  verdict,
  wordingFor,
} from '../../wording/index.ts';
import type { ChartContext } from '../../wording/format.ts';
import type { Claim, WindowSummary } from '../../insight/claim.ts';
import { isRefusal, type Estimate, type Refusal } from '../../insight/interval.ts';
import type { Metric } from '../../model/types/metric.ts';

/** A figure that is given, or the reason why it is not: a program must not take one for the other. */
export function figureOrReason<Figure extends object>(figure: Figure | Refusal) {
  return isRefusal(figure) ? { withheld: figure.reason } : figure;
}

function windowFacts(window: WindowSummary | null) {
  if (!window) return null;
  const { from, to, last, periods, n, estimate } = window;
  return { from, to, last, periods, n, estimate: figureOrReason<Estimate>(estimate) };
}

/** Two windows against each other, in figures alone. */
export function comparedFacts({ direction, before, after, comparison }: Claim) {
  return { direction, before: windowFacts(before), after: windowFacts(after), comparison };
}

/** A claim as the API gives it: figures in the unit of the series, and the words that pages put them into. */
export function claimFacts(claim: Claim, metric: Metric, context: ChartContext) {
  const words = criteriaInWords(claim, metric, context);
  const { sentence, thatIs, caution } = verdict(claim, metric, context);
  return {
    grade: claim.grade,
    gradeName: wordingFor(context.locale).grades[claim.grade].name,
    direction: claim.direction,
    title: claimTitle(claim, metric, context),
    verdict: thatIs === null ? sentence : `${sentence} ${thatIs}`,
    caution,
    before: windowFacts(claim.before),
    after: windowFacts(claim.after),
    comparison: claim.comparison,
    meanRatio: claim.meanRatio,
    likelihood: claim.likelihood,
    method: claim.method === null ? null : methodInWords(claim.method, context),
    criteria: claim.criteria.map(({ id, holds, detail }, i) => ({
      id,
      holds,
      asks: words[i]?.asks ?? '',
      found: words[i]?.found ?? '',
      detail,
    })),
    missing: claim.missing,
    missingInWords: missingInWords(claim, metric, context),
  };
}
