import type { MeasureKind } from '../model/series.ts';

/** How many metrics of a world were named within one quarter, as `npm run calibrate` counted them. */
export interface EmergingRecord {
  readonly computedOn: string;
  readonly commit: string;
  /** Metrics of each kind and world. */
  readonly metrics: number;
  readonly seed: string;
  readonly worlds: readonly {
    readonly world: string;
    readonly budget: { readonly most?: number; readonly least?: number };
    readonly named: Readonly<Record<MeasureKind, number>>;
    /** The same of the first metrics, which a test simulates again. */
    readonly again: Readonly<Record<MeasureKind, number>>;
  }[];
  /** Themes of voices, watched in as many reports a world. */
  readonly themes: {
    readonly reports: number;
    readonly worlds: readonly {
      readonly world: string;
      readonly budget: { readonly most?: number; readonly least?: number };
      readonly themes: number;
      readonly named: number;
      readonly again: number;
    }[];
  };
}
