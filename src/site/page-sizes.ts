/** How many entries a page of each list shows, so that no page grows with the report. */
export const pageSizes = {
  plans: 25,
  painPoints: 25,
  /** Rows with a chart; those beyond are links. */
  metrics: 25,
  links: 60,
  browse: 100,
  changes: 40,
  problems: 100,
  ownProblems: 10,
  voices: 25,
  /** Voices on the page of what they were passed to. */
  ownVoices: 12,
  emergingOnHome: 3,
  waiting: 12,
  fixThemes: 25,
  /** Fixes of a theme, and of none, wherever they are listed. */
  fixesOfTheme: 3,
  fixes: 20,
  fixPlaces: 6,
  lessons: 25,
  replies: 25,
  money: 25,
} as const;
