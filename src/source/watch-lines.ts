/** The lines around the problems of one check of `check --watch`, by which an editor knows that the list is whole. */
export const watchLines = { begins: 'Checking the content …', ends: 'Checked. Waiting for changes.' } as const;
