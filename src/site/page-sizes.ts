/** How many entries a page of each list shows, so that no page grows with the report. */
export const pageSizes = {
  plans: 40,
  painPoints: 40,
  links: 60,
  browse: 100,
  changes: 40,
  problems: 100,
  ownProblems: 10,
  voices: 25,
  lessons: 25,
  replies: 25,
} as const;
