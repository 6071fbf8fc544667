import type { EmergingWords } from '../emerging-words.ts';

/** What gets worse, in English. */
export const enEmerging: EmergingWords = {
  title: 'Emerging',
  deck: 'What gets worse, whether somebody owns it or nobody: figures, themes of which customers speak more often, and pain points that cost more. Each is named once, in the quarter in which it is first seen.',
  thisQuarter: (span) => `Named this quarter, ${span}`,
  quarterBefore: (span) => `Named in the quarter before, ${span}`,
  earlier: 'Named before that',
  dismissed: 'Looked at and left',
  none: 'Nothing new is seen to get worse.',
  noneBefore: 'Nothing was named then.',
  all: 'All that emerges',
  signal: (since) =>
    `The control chart signals it from ${since} on, and it holds against the twelve months before, season and chance allowed for. The figures do not show why.`,
  theme: (theme) => `Voices about “${theme}”`,
  themeGrew: (theme, now, then) =>
    `Voices about “${theme}”: ${now} in three months, ${then === 0 ? 'none' : then} in the twelve before`,
  themeNote:
    'More often than before, in number and among all voices, season and chance allowed for. Who is heard decides what is heard: this is a reason to ask, and no measure of how many are concerned.',
  cost: (title, from, to) => `${title}: the cost of waiting rose from ${from} to ${to} a month`,
  costNote: (day) => `Its inputs were last changed on ${day}; the history of its file says which and why.`,
  namedWith: (day) => `Named with the figures up to ${day}`,
  nobody: 'Nobody owns this yet.',
  nobodyNow: ([first, ...others]) =>
    others.length === 0
      ? `Nobody owns this any more: “${first}” is resolved.`
      : `Nobody owns this any more: the pain points about it are resolved, “${[first, ...others].join('”, “')}”.`,
  ownedBy: (names) => `Owned by ${names}.`,
  start: 'To make it a pain point:',
  dismissedBy: (name, until, reason) => `Left by ${name} until ${until}: ${reason}`,
  howDismissed:
    'Whoever has looked at one and decides to leave it writes so in emerging.yaml, with the reason and a day.',
  noHistory: 'Whether costs grew cannot be told here: that is read from git’s history.',
  howOften: {
    title: 'How often something is named as emerging although nothing changed',
    why: (metrics) =>
      `Each quarter every metric is looked at three times, so chance has three goes. In simulated worlds, ${metrics} metrics of each kind a world, at most one in twenty may be named in a quarter where nothing changed, and three in twenty where figures wander and never come back.`,
    caption: 'Metrics named within a quarter',
    themes: (reports) =>
      `The same for themes, of which eight are heard in each of ${reports} simulated reports a world, with half a voice to four and a half a month each.`,
    themesCaption: 'Themes named within a quarter',
    themeWorlds: {
      chance: 'Chance alone',
      'months-differ': 'Months that differ by 30%',
      season: 'A season that all themes share',
      'own-seasons': 'A season of each theme’s own',
      'more-heard': 'Twice as many voices about everything',
      memory: 'Months that resemble the one before',
      walk: 'Themes that wander and never come back',
      fivefold: 'A theme heard five times as often',
    },
    columns: { world: 'World', named: 'Named', worst: 'Worst kind', promise: 'Promised' },
    worlds: {
      chance: 'Chance alone',
      'months-differ': 'Months that differ by 8%',
      memory: 'Months that resemble the one before',
      season: 'A season',
      rare: 'Rare events',
      walk: 'Figures that wander and never come back',
      'rise-30': 'Figures that rose by 30%',
    },
    atMost: (share) => `at most ${share}`,
    atLeast: (share) => `at least ${share}`,
  },
};
