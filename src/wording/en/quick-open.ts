import type { QuickOpenButtonWords, QuickOpenWords } from '../quick-open-words.ts';

/** Quick Open in British English. */
export const enQuickOpen: QuickOpenWords = {
  title: 'Go to a page',
  placeholder: 'A title, an owner, a metric – or ? for help',
  list: 'Found',
  close: 'Close',
  loading: 'Loading…',
  none: 'Nothing found.',
  found: { one: 'result', other: 'results' },
  inAllTexts: 'Search all texts for',
  page: 'Page',
  heading: 'On this page',
  recent: 'Seen lately',
  command: 'Command',
  commands: {
    light: 'Theme: light',
    dark: 'Theme: dark',
    auto: 'Theme: as the system',
    print: 'Print this page',
    slashOff: 'Do not open this with the key /',
    slashOn: 'Open this with the key /',
  },
  help: {
    '': 'Go to a plan, pain point, metric, person, department or journey',
    '>': 'Commands: theme, print, pages about the whole report',
    '@': 'Headings of this page',
    '?': 'This help',
  },
};

/** Its button in British English. */
export const enQuickOpenButton: QuickOpenButtonWords = {
  search: 'Search',
  failed: 'The index could not be loaded. Everything is listed under Browse.',
};
