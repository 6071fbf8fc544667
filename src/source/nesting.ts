/** The most levels that facts and prose may be nested: lists, keys, quotes and components in one another. */
export const deepest = 100;

/** What to tell about more. */
export const nestedTooDeep = 'This is nested too deeply to be read.';
