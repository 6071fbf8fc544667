import type { ReviewWords } from '../review-words.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const list = new Intl.ListFormat('en-GB');
const things = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const lastly = { worse: 'It was getting worse', better: 'It was getting better', none: 'It said' };

const heads = {
  loosened: 'Goal loosened',
  tightened: 'Goal tightened',
  later: 'Goal put off',
  earlier: 'Goal brought forward',
  none: 'Goal changed',
};

const group = (name: string | null) => (name === null ? 'everybody' : `the group “${name}”`);

export const enReview: ReviewWords = {
  title: 'What this change does to the report',
  asks: (count, flags) =>
    `${things(flags, 'point')} in ${things(count, 'place')} ${flags === 1 ? 'needs' : 'need'} a decision.`,
  asksNothing: 'Nothing here needs a decision.',
  nothing: 'Nothing that the report says is different.',
  unchanged: (same, all) =>
    same === all && all > 1
      ? `All ${things(all, 'plan')} as they were.`
      : `${same} of ${things(all, 'plan')} unchanged.`,
  decisions: 'Needs a decision',
  alsoIn: 'Also changed here',
  figures: 'What the figures say',
  sides: { before: 'before this change', after: 'with this change' },
  also: 'Also changed',
  elsewhere: 'Elsewhere in the report',
  changedCharts: 'Charts before and after',
  problems: 'Problems',
  problemCount: (added, fixed) => (fixed === null ? `${added} new` : `${added} new, ${fixed} fixed`),
  line: (file, line) => `${file} line ${line}`,
  more: (count) =>
    `${count} more ${count === 1 ? 'change is' : 'changes are'} not shown here; the full review has them all.`,
  compared: (from, to) => `Compared ${from} with ${to}, content only.`,
  workingTree: 'the files as they stand',
  noChart: 'Not measured here.',
  reason: (text) => `Reason given: ${text}`,
  noReason: 'No reason is given.',
  rows: { claim: 'Claim', cost: 'Cost of delay', progress: 'Progress to the first goal' },
  grade: (grade, label) => `grade ${grade}, ${label}`,
  notMeasured: 'nothing is measured',
  perMonth: (money) => `${money} a month`,
  same: 'unchanged',
  unknown: 'not known',
  wrongWay: 'the wrong way',
  allTheWay: 'all of it',
  goal({ way, name, from, to, dueFrom, dueTo, days: moved, sameValue }) {
    const value = sameValue ? `${name} stays at ${to}` : `${name}, ${from} → ${to}`;
    const due =
      moved === 0
        ? `still due ${dueTo}`
        : `due ${days(Math.abs(moved))} ${moved > 0 ? 'later' : 'earlier'} (${dueFrom} → ${dueTo})`;
    return `${heads[way]}: ${value}, ${due}.`;
  },
  goalNew: (name, value, by) => `New goal: ${name}, ${value} by ${by}.`,
  goalGone: (name, value, by) => `Goal removed: ${name}, ${value} by ${by}.`,
  firstInFile: (value, by) => `The first goal that the plan listed on it was ${value} by ${by}.`,
  stepMoved: (what, from, to, moved, overdue) =>
    `Step ${moved > 0 ? 'put off' : 'brought forward'} by ${days(Math.abs(moved))}: “${what}”, ${from} → ${to}.${overdue > 0 ? ` It was ${days(overdue)} overdue.` : ''}`,
  stepDone: (what, late) =>
    `Step done${late === 0 ? ' on the day' : late > 0 ? `, ${days(late)} late` : `, ${days(-late)} early`}: “${what}”.`,
  stepDoneOn: (what, from, to) => `The day “${what}” was done: ${from} → ${to}.`,
  stepNew: (what, due) => `New step: “${what}”, due ${due}.`,
  stepGone: (what, due) => `Step removed: “${what}”, due ${due}.`,
  stepOpenAgain: (what, due) => `Step no longer done: “${what}”, due ${due}.`,
  stepWhat: (from, to) => `Step rewritten: “${from}” → “${to}”.`,
  stepWho: (what, from, to) => `Who does “${what}”: ${from} → ${to}.`,
  owner: (from, to) => `Owner: ${from} → ${to}.`,
  notAccepted: (name) => `${name} has not accepted.`,
  load: (name, plans, most) =>
    `With this, ${name} owns ${things(plans, 'plan')} that ${plans === 1 ? 'is' : 'are'} agreed or under way${most ? ', more than anybody else' : ''}.`,
  sponsor: (from, to) => `Sponsor: ${from} → ${to}.`,
  status: (from, to) => `Status: ${from} → ${to}.`,
  statuses: {
    proposed: 'proposed',
    agreed: 'agreed',
    'under-way': 'under way',
    done: 'done',
    stopped: 'stopped',
    identified: 'identified',
    focus: 'in focus',
    parked: 'parked',
    resolved: 'resolved',
  },
  accepted: ({ from, to }) =>
    to === null
      ? `Acceptance withdrawn (${from}).`
      : from === null
        ? `Accepted: ${to}.`
        : `Acceptance: ${from} → ${to}.`,
  changedOn: ({ from, to }) =>
    from === null
      ? `Customers met the change on ${to}.`
      : to === null
        ? `The day customers met the change (${from}) was removed.`
        : `The day customers met the change: ${from} → ${to}.`,
  opened: ({ from, to }) => `Opened: ${from} → ${to}.`,
  window: (side, name, { from, to }) =>
    from === null
      ? `New ${side} window of “${name}”: ${to}.`
      : to === null
        ? `The ${side} window of “${name}” was removed (${from}).`
        : `The ${side} window of “${name}” moved: ${from} → ${to}.`,
  since: (day) => `from ${day} on`,
  measureNew: (name) => `New measure: “${name}”.`,
  measureGone: (name, last) =>
    `Measure removed: “${name}”.${last === null ? '' : ` ${lastly[last.direction]}: ${last.sentence}`}`,
  measureGroup: (name, { from, to }) => `“${name}” is measured of ${group(to)} instead of ${group(from)}.`,
  comparison: (name, { from, to }) =>
    from === null
      ? `“${name}” is now compared with ${to}.`
      : to === null
        ? `“${name}” is no longer compared with ${from}.`
        : `“${name}” is compared with ${to} instead of ${from}.`,
  hero: ({ from, to }) =>
    from === null || to === null ? `Led by ${to ?? 'nothing'}.` : `The plan is judged by “${to}” instead of “${from}”.`,
  result: ({ from, to }) =>
    to === null ? 'The lesson was removed.' : from === null ? `Lesson: ${to}` : `The lesson was rewritten: ${to}`,
  ended: ({ from, to }) =>
    from === null
      ? `The plan ended on ${to}.`
      : to === null
        ? `The day the plan ended (${from}) was removed.`
        : `The day the plan ended: ${from} → ${to}.`,
  followUpOwner: (from, to) => `Who carries it on: ${from} → ${to}.`,
  restated({ name, periods, one, span, shift, higher, levels }) {
    const size =
      one && levels.from !== null
        ? `: ${levels.from} → ${levels.to ?? 'removed'}`
        : shift === null
          ? ''
          : `, ${shift} ${higher ? 'higher' : 'lower'} on average`;
    return `Past figures of “${name}” restated: ${one ? span : `${periods}, ${span}`}${size}.`;
  },
  claimTurns: (from, to) => `With the old figures the claim was “${from}”; with the new ones it is “${to}”.`,
  claimStays: (claim) => `The claim stays “${claim}”.`,
  figuresNew: (name, periods, last) => `New figures of “${name}”: ${periods}, up to ${last}.`,
  figuresFilledIn: (name, periods, span) => `Figures of “${name}” put in among the past: ${periods}, ${span}.`,
  figuresCompleted: (name, periods, span) => `Figures of “${name}” that were not final completed: ${periods}, ${span}.`,
  definition: (name, parts, dated) =>
    `What “${name}” counts changed: ${list.format(parts)}. ${dated ? 'The day of the change is given.' : 'No day is given.'}`,
  story: { written: 'Story written.', removed: 'Story removed.', reworded: 'Story rewritten.' },
  update: (what, day, health) =>
    ({
      written: `Update of ${day}: ${health}.`,
      removed: `Update of ${day} removed (it said: ${health}).`,
      reworded: `Update of ${day} rewritten: ${health}.`,
    })[what],
  health: { 'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track' },
  evidence: (what, span, n, source) => `Evidence ${what}: ${span}, ${n}, ${source}.`,
  economics: (parts) => `What it costs rests on other figures: ${list.format(parts)}.`,
  reworded: (parts) => `Other facts changed: ${list.format(parts)}.`,
  changed: (type, name, parts) => `${type} “${name}”: ${list.format(parts)} changed.`,
  types: {
    plan: 'Plan',
    story: 'Story',
    update: 'Update',
    'pain-point': 'Pain point',
    metric: 'Metric',
    figures: 'Table of figures',
    person: 'Person',
    department: 'Department',
    journey: 'Journey',
    programme: 'Programme',
    page: 'Page',
    voice: 'Voice',
    'micro-action': 'Micro-action',
    report: 'Report',
  },
  thing: (what, type, name) =>
    ({
      added: `${type} added: “${name}”.`,
      removed: `${type} removed: “${name}”.`,
      unreadable: `${type} “${name}” cannot be read any more; nothing of it is compared.`,
      readable: `${type} “${name}” can be read again; before, it could not be.`,
      unread: `${type} “${name}” was changed, but cannot be read on either side; nothing of it is compared.`,
    })[what],
  renamed: (type, name, from, to) => `${type} “${name}” has another address: ${from} → ${to}.`,
};
