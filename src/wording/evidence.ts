import type { Claim, Criterion, CriterionId, Missing } from '../insight/claim.ts';
import type { ChartContext } from './format.ts';
import { sayFor } from './context.ts';
import { wordingFor } from './language.ts';
import type { WordedMetric } from './unit.ts';
import type { CriterionWords, NamedMethod, Say, Words } from './words.ts';

/** One criterion as a reader checks it off. */
export interface CriterionInWords {
  readonly id: CriterionId;
  readonly asks: string;
  readonly found: string;
  readonly holds: boolean | null;
  /** "holds", "does not hold", "could not be assessed". */
  readonly answer: string;
}

/** Every criterion of a claim with what it asks, what was found and whether it holds. */
export function criteriaInWords(
  { criteria }: Pick<Claim, 'criteria'>,
  metric: WordedMetric,
  context: ChartContext,
): readonly CriterionInWords[] {
  const words = wordingFor(context.locale);
  const say = sayFor(metric, context);
  return criteria.map((criterion) => {
    const { asks, found } = criterionTexts(criterion, words, say);
    const answer = criterion.holds === null ? 'unknown' : criterion.holds ? 'yes' : 'no';
    return { id: criterion.id, asks, found, holds: criterion.holds, answer: words.holds[answer] };
  });
}

function criterionTexts<Id extends CriterionId>(criterion: Extract<Criterion, { id: Id }>, words: Words, say: Say) {
  const entry = words.criteria[criterion.id] as CriterionWords<CriterionId>;
  return { asks: entry.asks(say, criterion.detail), found: entry.found(say, criterion.detail) };
}

/** What would raise a claim's grade, one sentence each, in the order of the grades. */
export function missingInWords(
  { missing }: Pick<Claim, 'missing'>,
  metric: WordedMetric,
  context: ChartContext,
): readonly string[] {
  const words = wordingFor(context.locale);
  const say = sayFor(metric, context);
  return missing.filter(canBeMended).map((entry) => {
    const sentence = words.missing[entry.code] as (missing: Missing, say: Say) => string;
    return sentence(entry, say);
  });
}

/** A total never has an interval, so asking for one would ask in vain. */
function canBeMended(missing: Missing): boolean {
  return !(missing.code === 'comparable-windows' && missing.reason === 'no-interval');
}

/** A method's name, its explanation and the id of the part of the method page that describes it. */
export function methodInWords(method: NamedMethod, { locale }: Pick<ChartContext, 'locale'>) {
  return { id: method, ...wordingFor(locale).methods[method] };
}

/** How many answers, cases, events or periods a window holds: "4,120 answers". */
export function sizeInWords(n: number, metric: WordedMetric, context: ChartContext): string {
  return sayFor(metric, context).cases(n);
}
