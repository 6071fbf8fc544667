import type { ProgressStation } from '../insight/progress.ts';

/** What the stations of a pain point are called. */
export const progressWords: { readonly [Station in ProgressStation]: string } = {
  pinpointed: 'Pinpointed',
  priced: 'Priced',
  owned: 'Owned',
  measured: 'Measured',
};
