import type { Rule } from '../rule.ts';
import { beforeWindowIsLongEnough } from './before-window-is-long-enough.ts';
import { currencyIsKnown } from './currency-is-known.ts';
import { localeHasWords } from './locale-has-words.ts';
import { programmeLeadsToAction } from './programme-leads-to-action.ts';
import { storyShowsWhatIsMeasured } from './story-shows-what-is-measured.ts';

const list = [
  beforeWindowIsLongEnough,
  currencyIsKnown,
  localeHasWords,
  programmeLeadsToAction,
  storyShowsWhatIsMeasured,
] as const;

/** The id of a rule that a report may change or exempt itself from. */
export type RuleId = (typeof list)[number]['id'];

/** Every rule of what good content is, sorted by id. */
export const rules: readonly Rule<RuleId>[] = list;

declare module '../../source/problem.ts' {
  interface RuleIds {
    readonly rules: RuleId;
  }
}
