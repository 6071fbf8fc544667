import { capital } from '../capital.ts';
import type { Of } from '../../history/commit-facts.ts';
import type { GoalSaid, LedgerWords, Moved } from '../ledger-words.ts';

const goal = ({ value, by }: GoalSaid) => `${value} by ${by}`;
const way = ({ days, later }: Moved) => `${days} ${later ? 'later' : 'earlier'}`;
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const group = (name: string | null) => (name === null ? 'everybody' : `the group “${name}”`);
const window = (side: 'before' | 'after') => `the time ${side}`;

const list = new Intl.ListFormat('en-GB');
const named = (fields: readonly string[]) => (fields.length > 0 ? `: ${list.format(fields)}` : '');
const plurals: Readonly<Record<Of, string>> = {
  plan: 'plans',
  'pain-point': 'pain points',
  metric: 'metrics',
  figures: 'tables of figures',
  update: 'updates',
  story: 'stories',
  voice: 'voices',
  'micro-action': 'small fixes',
  programme: 'programmes',
  page: 'further pages',
  person: 'people',
  department: 'departments',
  journey: 'journeys',
  report: 'reports',
};

/** What git tells, in English. */
export const enLedger: LedgerWords = {
  somebody: 'Somebody not in people/',
  inCommit: (hash) => `commit ${hash}`,
  because: (reason) => `Reason: ${reason}`,
  noReason: 'No reason given.',
  days: { one: 'day', other: 'days' },
  plan: {
    began: 'Plan added to the report',
    removed: 'Plan removed from the report',
    unreadable: 'The plan’s file could not be read as it was committed',
    renamed: (before) => `Plan given another name in its address; it was ${before}`,
    goalAdded: (metric, to) => `Goal added: ${metric}, ${goal(to)}`,
    goalDropped: (metric, from) => `Goal dropped: ${metric}, ${goal(from)}`,
    goalMoved: (metric, from, to, bearing, moved) => {
      const what = bearing === 'none' ? 'Goal moved' : `Goal ${bearing}`;
      const values = from.value === to.value ? from.value : `${from.value} to ${to.value}`;
      return `${what}: ${metric}, ${values}${moved ? `, due ${way(moved)} (${from.by} to ${to.by})` : `, by ${to.by}`}`;
    },
    stepAdded: (what, due, done) => `Step added, due ${due}${done === null ? '' : ` and ${done}`}: ${what}`,
    stepDropped: (what, due) => `Step dropped, was due ${due}: ${what}`,
    stepMoved: (what, from, to, moved, done) =>
      `Step ${moved.later ? 'put off' : 'brought forward'} by ${moved.days}, from ${from} to ${to}${done === null ? '' : `, and ${done}`}: ${what}`,
    andStep: {
      done: (day) => `done on ${day}`,
      notDone: 'no longer called done',
      doneOn: (from, to) => `done on ${to}, no longer on ${from}`,
    },
    stepDone: (what, late) => `Step done${late === null ? '' : `, ${late} late`}: ${what}`,
    stepNotDone: (what) => `Step no longer called done: ${what}`,
    stepDoneOn: (what, from, to) => `Day on which a step was done changed from ${from} to ${to}: ${what}`,
    stepWhat: (from, to) => `Step rewritten: “${from}”, now “${to}”`,
    stepWho: (what, from, to) => `Step passed from ${from} to ${to}: ${what}`,
    owner: (from, to) => `Owner changed from ${from} to ${to}`,
    sponsor: (from, to) => `Sponsor changed from ${from} to ${to}`,
    status: (from, to) => `Status changed from “${from}” to “${to}”`,
    accepted: (day) => `Accepted by the owner on ${day}`,
    acceptedAgain: (from, to) => `Acceptance by the owner changed from ${from} to ${to}`,
    acceptedNoMore: 'The owner’s acceptance was taken out',
    changedOn: (day) => `Customers met the change on ${day}`,
    changedOnMoved: (from, to) => `Day on which customers met the change moved from ${from} to ${to}`,
    changedOnGone: 'The day on which customers met the change was taken out',
    windowDeclared: (metric, side, days) => `${capital(window(side))} set for ${metric}: ${days}`,
    windowMoved: (metric, side, from, to) => `${capital(window(side))} moved for ${metric}: ${from}, now ${to}`,
    windowGone: (metric, side, days) => `${capital(window(side))} taken out for ${metric}: it was ${days}`,
    openWindow: (from) => `from ${from}`,
    measureAdded: (metric) => `Measure declared: ${metric}`,
    measureRemoved: (metric) => `Measure removed: ${metric}`,
    measureGroup: (metric, from, to) => `Measured of ${group(to)}, no longer of ${group(from)}: ${metric}`,
    comparison: (metric, from, to) =>
      to === null
        ? `Comparison taken out for ${metric}: it was ${from}`
        : from === null
          ? `Comparison declared for ${metric}: ${to}`
          : `Comparison changed for ${metric}: ${from}, now ${to}`,
    result: {
      written: 'What the plan taught was written down',
      rewritten: 'What the plan taught was rewritten',
      gone: 'What the plan taught was taken out',
    },
    ended: (from, to) => `Day on which the plan ended changed from ${from} to ${to}`,
    followUpOwner: (from, to) => `What follows from the plan passed from ${from} to ${to}`,
    otherFacts: (fields) => `Other facts of the plan changed${named(fields)}`,
  },
  painPoint: {
    began: 'Pain point added to the report',
    removed: 'Pain point removed from the report',
    unreadable: 'The pain point’s file could not be read as it was committed',
    renamed: (before) => `Pain point given another name in its address; it was ${before}`,
    opened: (from, to) => `Day it was opened changed from ${from} to ${to}`,
    evidenceAdded: (source) => `Evidence added: ${source}`,
    evidenceRemoved: (source) => `Evidence removed: ${source}`,
    evidenceCounted: (source) => `Evidence counted again: ${source}`,
    economics: 'What it costs was worked out from other figures',
    otherFacts: (fields) => `Other facts of the pain point changed${named(fields)}`,
  },
  metric: {
    began: 'added to the report',
    fields: (fields) => `other facts changed: ${list.format(fields)}`,
    renamed: (before) => `given another name in its address; it was ${before}`,
    removed: 'removed from the report',
    unreadable: 'its file could not be read as it was committed',
    definition: (field, from, to, dated) =>
      `what is counted changed (${field}): ${from}, now ${to}${dated ? '' : '; no day is given for it'}`,
    nothing: 'nothing',
  },
  figures: {
    removed: 'all figures removed',
    unreadable: 'the figures could not be read as they were committed',
    restated: (periods, span, shift) => `${periods} restated (${span})${shift === null ? '' : `, ${shift} on average`}`,
    emptied: (periods, span) => `${periods} now without a figure (${span})`,
    filledIn: (periods, span) => `${periods} put in afterwards (${span})`,
    shift: (percent, up) => `${percent} ${up ? 'higher' : 'lower'}`,
    ofGroup: (group) => `, group ${group}`,
    turned: (plan, from, to) => `; with it the claim of “${plan}” turned from “${from}” to “${to}”`,
    noneTurned: '; no claim changed by it',
  },
  graded: (claim) => `The figures as they stood then: ${claim}`,
  gradedWhen:
    'What the figures proved is looked at in the last commit of a month, in a large report of its latest months only: what changed in between stands at the later one.',
  update: {
    began: 'Update written',
    reworded: 'Update rewritten',
    removed: 'Update removed',
    redated: (before) => `Update given another day; it was ${before}`,
  },
  story: { began: 'Story written', reworded: 'Story rewritten', removed: 'Story removed' },
  beside: {
    types: {
      programme: 'Programme',
      page: 'Page',
      person: 'Person',
      department: 'Department',
      journey: 'Journey',
      report: 'Report',
    },
    began: (type) => `${type} added`,
    removed: (type) => `${type} removed from the report`,
    unreadable: (type) => `${type}: the file could not be read as it was committed`,
    renamed: (type, before) => `${type} given another name in its address; it was ${before}`,
    folderMoved: (before) =>
      `The report’s files were moved to another folder; they stood ${before === '' ? 'at the top of the repository' : `in ${before}`}`,
    reportsDay: 'The day that the report speaks for moved',
    fields: (type, fields) => `${type}: ${list.format(fields)} changed`,
  },
  listed: {
    names: {
      voice: { all: 'Voices', one: 'voice', other: 'voices' },
      'micro-action': {
        all: 'Small fixes on the spot',
        one: 'small fix on the spot',
        other: 'small fixes on the spot',
      },
    },
    added: (what) => `${what} written down`,
    removed: (what) => `${what} removed`,
    changed: (what, fields) => `${what} changed: ${list.format(fields)}`,
    unreadable: 'The list could not be read as it was committed',
    listRemoved: 'A list removed',
  },
  goals: {
    heldAgainstFirst: 'Goals, held against the first one promised',
    plain: 'Goals',
    first: 'First promised',
    moved: (loosened, tightened, moved, first) => {
      const parts = [
        loosened > 0 && `loosened ${times(loosened)}`,
        tightened > 0 && `tightened ${times(tightened)}`,
        moved && `due ${way(moved)}`,
      ].filter(Boolean);
      return `First promised: ${goal(first)}. Since then ${parts.join(', ') || 'set anew'}.`;
    },
  },
  measures: { declaredBefore: 'Git shows that this plan declared every measure before it knew the result.' },
  commitments: {
    title: 'What was promised',
    counts: ({ kept, moved, missed, ahead, unknown }, withReason) =>
      [
        kept > 0 && `${kept} kept`,
        moved > 0 &&
          `${moved} moved in time${withReason === moved ? (moved === 1 ? ', with a reason' : ', each with a reason') : withReason > 0 ? `, ${withReason} with a reason` : ', without a reason'}`,
        missed > 0 && `${missed} missed`,
        ahead > 0 && `${ahead} still ahead`,
        unknown > 0 && `${unknown} not known`,
      ]
        .filter(Boolean)
        .join('; '),
    none: 'Nothing was promised yet.',
    explained:
      'Held against the day first promised in git: kept is done by then; moved is put off, or eased, before; missed is any other; not known lacks figures by then.',
    outcomes: { kept: 'Kept', moved: 'Moved', missed: 'Missed', ahead: 'Still ahead', unknown: 'Not known' },
    said: ({ outcome, first, eased, withReason }) => {
      if (outcome === 'ahead' || outcome === 'unknown') return '';
      if (outcome === 'kept') return 'kept';
      if (outcome === 'missed') return first === null ? 'missed' : `missed: promised for ${first}`;
      const day = first === null ? 'moved in time' : `moved in time, first promised for ${first}`;
      const moved = first === null && eased ? 'made easier in time' : day;
      return `${moved}, ${withReason ? 'with a reason' : 'no reason given'}`;
    },
    earlier: (count) => `${count} events`,
    movedWithReason: 'Moved in time, with a reason',
    movedWithout: 'Moved in time, no reason given',
    caption: 'Steps and goals, what was missed and moved first',
    firstOf: (shown, all) => `The first ${shown} of ${all} steps and goals, what was missed and moved first`,
    goalOn: (metric) => `Goal: ${metric}`,
    columns: { what: 'What', plan: 'Plan', first: 'First promised for', by: 'Now due', outcome: 'What came of it' },
  },
  changes: {
    title: 'Changes',
    titleOf: (kind) => `Changes: ${kind.toLowerCase()}`,
    deck: 'What was promised, moved, measured, restated and written down, as git has it.',
    filter: 'Show',
    all: 'Everything',
    kinds: {
      promises: 'Promises',
      people: 'Owners and sponsors',
      evidence: 'Figures and evidence',
      progress: 'Progress',
      listening: 'Voices and small fixes',
      other: 'Other facts',
    },
    feed: 'Follow these changes in a feed reader',
    none: 'Nothing of this kind has changed.',
    ofOne: 'What git tells of it',
    updateOf: (plan, day) => `${plan}, ${day}`,
    begun: (of, count) => `${count} ${plurals[of]} added`,
  },
  untold: {
    'no-git': 'Git is not installed where this site was built, so nothing tells what was moved or restated.',
    'no-repository': 'The report is not kept in git, so nothing tells what was moved or restated.',
    'no-commits': 'Nothing of this report is committed yet, so there is no history.',
    'objects-left-out':
      'The clone this site was built from holds not every file of its history, so what was moved or restated is not told.',
    'cut-off':
      'The clone this site was built from was cut off: what happened before its first commit is not told, and nothing is called the first promise.',
    'not-committed': 'This is not committed yet, so git tells nothing of it.',
  },
};
