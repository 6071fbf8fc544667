import type { Claim } from '../insight/claim.ts';
import type { MethodId } from '../insight/interval.ts';
import { changeInWords } from './change.ts';
import { sayFor } from './context.ts';
import type { ChartContext } from './format.ts';
import { wordingFor } from './language.ts';
import { wordedUnit, type WordedMetric } from './unit.ts';

/** One more way to say how far durations moved. */
interface DurationSaid {
  /** The method it was computed by, which the method page explains. */
  readonly method: MethodId;
  readonly name: string;
  readonly said: string;
}

/** What is told of durations beside the shift of their medians: the ratio of means, and how often a case takes longer. */
export function durationInWords(
  { meanRatio, likelihood }: Pick<Claim, 'meanRatio' | 'likelihood'>,
  metric: WordedMetric,
  context: ChartContext,
): readonly DurationSaid[] {
  const words = wordingFor(context.locale);
  const { durations } = words;
  const unit = wordedUnit(metric, context, words);
  return [
    ...(meanRatio
      ? [{ method: meanRatio.method, name: durations.ratio, said: changeInWords(meanRatio, unit, context, words) }]
      : []),
    ...(likelihood
      ? [
          {
            method: 'between-periods' as const,
            name: durations.pairs,
            said: durations.longer(sayFor(metric, context).outOf100(likelihood)),
          },
        ]
      : []),
  ];
}
