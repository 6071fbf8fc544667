import type { HoldsVerdict } from '../insight/holds.ts';

/** In which words a change that is done is asked whether it still holds. */
export interface HoldingWords {
  readonly question: string;
  readonly howAsked: string;
  /** A few words for a badge, lower case. */
  readonly labels: { readonly [V in HoldsVerdict]: string };
  /** `moved` says how far and begins with a small letter: "rose from 1.0 to 1.8". */
  worse(from: string, to: string, moved: string): string;
  better(from: string, to: string, moved: string): string;
  readonly notWorse: string;
  /** Neither that it slips back nor that it is better than before, with the levels of all three windows. */
  neither(from: string, to: string, now: string, then: string, before: string): string;
  readonly maybeSeason: string;
  readonly stillBetter: string;
  readonly notShownBetter: string;
  readonly whyUnknown: string;
  /** Three periods are over and hold too little. */
  readonly fewCases: string;
  /** For durations whose medians do not show it. */
  likelier(longer: boolean, of100: { readonly value: string; readonly lower: string; readonly upper: string }): string;
  moved(up: boolean): string;
  /** In a timeline: that it was asked, or is to be asked for the first time. */
  asked(label: string): string;
  readonly toBeAsked: string;
}
