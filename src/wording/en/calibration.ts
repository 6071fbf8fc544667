import type { CalibrationWords } from '../calibration-words.ts';

/** How often the page is wrong, in English. */
export const enCalibration: CalibrationWords = {
  title: 'How often this page is wrong',
  why: 'In a simulated plan we know what is true, and can count how often these methods say something else. Most worlds below hold no change at all, and everything that is called a change there is a false alarm; the others hold a real one, and what is not seen is missed.',
  run: (day, commit, plans, all) =>
    `Computed on ${day} with the methods of commit ${commit}: ${plans} plans of each kind of measure in each world, ${all} in all. Windows are 12 or 24 months before and 4 to 12 after, other sizes are named.`,
  caption: 'Simulated plans, and what the page would say of them',
  columns: {
    world: 'What was simulated',
    answer: 'What the page would say',
    share: 'How often',
    worst: 'Worst kind of measure',
    budget: 'Allowed',
  },
  answers: {
    changed: 'Changed',
    'beyond-trend': 'Changed beyond its own trend',
    'beyond-group': 'Changed beyond a comparison group',
    slipping: 'Slipping back',
    holds: 'Still holds',
  },
  kinds: {
    proportion: 'shares',
    nps: 'net promoter scores',
    mean: 'means',
    rate: 'rates',
    duration: 'durations',
    amount: 'totals',
  },
  atMost: (share) => `at most ${share}`,
  atLeast: (share) => `at least ${share}`,
  noPromise: 'nothing is promised',
  over: 'not kept',
  broken: (count) =>
    count === 0
      ? 'Every limit is kept by every kind of measure.'
      : `${count === 1 ? 'One limit is' : `${count} limits are`} not kept by the kind of measure that does worst; ${count === 1 ? 'it is' : 'they are'} marked. A share just beyond its limit can be chance among the simulated plans.`,
  cannot:
    'Your figures may come from a world that is not in this list. The table says how the methods do, not how likely one claim of this report is to be right.',
  worlds: {
    chance: 'Nothing changed: only chance among cases',
    'months-differ-5': 'Nothing changed: months differ by 5%',
    'months-differ-8': 'Nothing changed: months differ by 8%',
    memory: 'Nothing changed: months differ by 8% and resemble the month before',
    walk: 'Nothing was done: the figure wanders, 8% a month, and never comes back',
    'walk-hidden-by-chance': 'Nothing was done: the figure wanders slowly beneath months that differ',
    'walk-long-windows':
      'Nothing was done: the figure wanders, 2 to 12% a month, with 12 or 24 months before and 12 after',
    'season-same-months': 'Nothing changed: a season of 20%, and a year or two before to compare',
    'season-other-months':
      'Nothing changed: a season of 20%, six months before, other months after, and figures from a year earlier',
    'season-not-ruled-out':
      'Nothing changed: a season of 20%, six months before, other months after, and nothing from a year earlier',
    rare: 'Nothing changed: hardly any cases',
    blip: 'Nothing changed: one month is 80% higher',
    unfinished: 'Nothing changed: of the last month only a part is over',
    trend: 'Nothing was done: the figure has a trend of its own',
    'shared-shock': 'Something met the plan and its comparison group alike',
    'shared-shock-other-level': 'The same, with a group at another level',
    'change-30': 'A real change of 30%, months differ by 8%, 12 months before',
    'change-30-after-4': 'The same, with 4 months after',
    'change-30-bit-by-bit': 'A real change of 30% that comes bit by bit over three months, months differ by 4%',
    'change-30-beyond-group': 'A real change of 30% that the comparison group does not share',
    held: 'A change of 30% that holds: only chance among cases',
    'held-months-differ': 'A change of 30% that holds: months differ by 8%',
    'held-small': 'A change of 12% that holds, and was claimed where luck made it look larger: months differ by 8%',
    'held-asked-every-month': 'A change of 30% that holds, asked every month of a year: called so in any of them',
    'held-memory': 'A change of 30% that holds: months resemble the month before',
    'held-walk': 'A change of 30% that holds, of a figure that wanders',
    'held-season': 'A change of 50% that holds: a season of 15%, and a year before to compare',
    'held-season-unknown': 'A change of 50% that holds: a season of 15%, and only six months before',
    'held-rare': 'A change of 50% that holds: few cases',
    'held-blip': 'A change of 30% that holds: one later month is 80% higher',
    'held-unfinished': 'A change of 30% that holds: of the last month only a part is over',
    'half-lost': 'A change of 30%, of which half is lost: months differ by 8%',
    lost: 'A change of 30% that is lost altogether: months differ by 8%',
    'lost-after-a-year': 'A change of 30% that holds for a year and is lost for six months',
    'lost-lately': 'A change of 30% that holds for eight months and is lost for four',
  },
};
