import type { HoldsVerdict } from '../insight/holds.ts';
import type { CalibratedKind } from '../wording/calibration-words.ts';

type ByKind<Counts> = { readonly [Kind in CalibratedKind]: Counts };

/** The most, or the least, of a world's plans that may be given an answer. */
interface Budget {
  readonly most?: number;
  readonly least?: number;
}

/** What `npm run calibrate -- --write` found, as `calibration.json` keeps it. */
export interface CalibrationRecord {
  readonly computedOn: string;
  /** The last commit that changed a method. */
  readonly commit: string;
  readonly seed: string;
  /** How many plans of each kind and world were simulated. */
  readonly plans: number;
  readonly claimed: readonly {
    readonly world: string;
    readonly budgets: readonly (Budget & { readonly grade: number })[];
    /** Plans at each grade, 0 to 5. */
    readonly grades: ByKind<readonly number[]>;
    /** The same of the first few plans, which a test simulates again. */
    readonly again: ByKind<readonly number[]>;
  }[];
  readonly held: readonly {
    readonly world: string;
    readonly budgets: readonly (Budget & { readonly verdict: HoldsVerdict })[];
    /** Claimed changes by verdict, in the order of `verdictOrder`. */
    readonly verdicts: ByKind<readonly number[]>;
    /** Null where asking takes too long for a test. */
    readonly again: ByKind<readonly number[]> | null;
  }[];
}

/** The order in which verdicts are counted. */
export const verdictOrder: readonly HoldsVerdict[] = ['slipping', 'holds', 'unclear', 'early'];
