import type { PriorityReason, Ranked } from '../insight/priority.ts';
import { formatMoney, formatMoneyShort, type ChartContext } from './format.ts';
import { wordingFor } from './language.ts';
import { writeCount } from './numbers.ts';
import type { Words } from './words.ts';

/** Why a pain point stands where it does. */
export interface PriorityInWords {
  /** "2nd of 7" */
  readonly place: string;
  /** One phrase a factor, known ones first. */
  readonly reasons: readonly string[];
}

/** Explains a place in the ranking of `of` pain points. */
export function priorityInWords(ranked: Ranked, of: number, context: ChartContext): PriorityInWords {
  const words = wordingFor(context.locale);
  const known = ranked.reasons.flatMap((reason) => knownReason(reason, context, words));
  const unknown = ranked.unknown.map((factor) => words.priority.unknown[factor]);
  return { place: words.priority.place(ranked.rank, of), reasons: [...known, ...unknown] };
}

function knownReason({ factor, value, place, of }: PriorityReason, context: ChartContext, words: Words) {
  if (value === null || place === null) return [];
  const { priority } = words;
  if (value === 0 && factor !== 'effort') return [priority.none[factor]];
  const written = {
    damage: () =>
      priority.aYear(value < 1000 ? formatMoney(Math.round(value), context) : formatMoneyShort(value, context)),
    'word-of-mouth': () => priority.people(writeCount(value, context)),
    effort: () => priority.effort[value === 1 ? 0 : value === 2 ? 1 : 2],
  }[factor]();
  return [priority.reasons[factor](written, place, of)];
}
