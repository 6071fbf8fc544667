import { compareText } from '../../../src/source/text-order.ts';
import type { Author } from './people.ts';
import {
  added,
  all,
  brought,
  countedAgain,
  done,
  edited,
  monthOfFigures,
  met,
  moved,
  planned,
  put,
  replaced,
  restated,
  type Undo,
} from './undo.ts';

/** The metrics that have a query since the last commit; before, their figures were typed. */
const counted = ['relationship-nps', 'wait-for-street-works-permit'];

/** One commit of the sample's past. */
export interface PastEvent {
  /** Day and time in Leeds. */
  readonly on: string;
  readonly by: Author;
  readonly message: string;
  readonly undo: Undo;
  /** Made on a branch of its own and merged with this commit. */
  readonly merged?: { readonly on: string; readonly by: Author; readonly message: string };
}

const plan = (id: string) => `plans/${id}/plan.yaml`;
const update = (id: string, on: string) => brought(`plans/${id}/updates/${on}.mdx`);
const painPoint = (id: string) => `pain-points/${id}.yaml`;

const assistant = 'voice-assistant-instead-of-the-menu';
const grace = 'late-fee-grace';
const notice = 'price-notice-in-plain-words';
const slot = 'confirm-the-slot-the-evening-before';
const handler = 'one-handler-per-fault';
const receipt = 'receipt-at-the-parcel-shop';
const callBack = 'call-back-within-the-hour';

/** Monthly figures, entered on one of the first days of the next month. */
const figures: readonly PastEvent[] = (
  [
    ['2025-02', '2025-03-06'],
    ['2025-03', '2025-04-04'],
    ['2025-04', '2025-05-07'],
    ['2025-05', '2025-06-05'],
    ['2025-06', '2025-07-04'],
    ['2025-07', '2025-08-06'],
    ['2025-08', '2025-09-04'],
    ['2025-09', '2025-10-06'],
    ['2025-10', '2025-11-06'],
    ['2025-11', '2025-12-04'],
    ['2025-12', '2026-01-07'],
    ['2026-01', '2026-02-05'],
    ['2026-02', '2026-03-05'],
    ['2026-03', '2026-04-07'],
    ['2026-04', '2026-05-06'],
    ['2026-05', '2026-06-04'],
    ['2026-06', '2026-07-06'],
    ['2026-07', '2026-08-06'],
    ['2026-08', '2026-09-03'],
    ['2026-09', '2026-10-06'],
  ] as const
).map(([month, on]) => ({
  on: `${on} 17:20`,
  by: 'priya',
  message: `Enter the figures of ${month}`,
  undo: monthOfFigures(`${month}-01`),
}));

/** Sponsors who backed an owner in public, entered the day after. */
const backings: readonly PastEvent[] = (
  [
    [assistant, '2025-04-11', 'sian'],
    [grace, '2025-05-09', 'tunde'],
    [notice, '2025-07-03', 'ruth'],
    [slot, '2025-09-12', 'helen'],
    [handler, '2025-10-21', 'callum'],
    [receipt, '2026-03-27', 'tunde'],
    [callBack, '2026-04-17', 'helen'],
  ] as const
).map(([id, on, by]) => ({
  on: `${on} 09:30`,
  by,
  message: 'Say where the owner was backed in public',
  undo: added(plan(id), 'backing'),
}));

/** Everything else that happened, oldest first but for the figures between. */
const happened: readonly PastEvent[] = [
  {
    on: '2025-03-03 15:40',
    by: 'sian',
    message: 'Accept the plan for a voice assistant',
    undo: brought(`plans/${assistant}/`),
  },
  {
    on: '2025-03-10 09:15',
    by: 'dev',
    message: 'Open: the engineer does not come in the slot',
    undo: brought(painPoint('engineer-does-not-come-in-the-slot')),
  },
  {
    on: '2025-04-14 16:05',
    by: 'maria',
    message: 'Accept the plan on late fees',
    undo: brought('plans/hold-the-late-fee/'),
  },
  {
    on: '2025-05-02 11:30',
    by: 'priya',
    message: 'Name the late-fee plan after what it gives',
    undo: moved('plans/hold-the-late-fee/', `plans/${grace}/`),
  },
  {
    on: '2025-05-12 10:10',
    by: 'marcus',
    message: 'Open: the price notice does not say why',
    undo: brought(painPoint('price-notice-does-not-say-why')),
  },
  {
    on: '2025-06-09 14:25',
    by: 'marcus',
    message: 'Accept the plan for a notice in plain words',
    undo: brought(`plans/${notice}/`),
  },
  {
    on: '2025-06-13 17:45',
    by: 'sian',
    message: 'Supplier chosen, two weeks late',
    undo: done(assistant, 'choose-supplier'),
  },
  {
    on: '2025-06-16 12:00',
    by: 'callum',
    message: 'Open: a fault explained again on the second contact',
    undo: brought(painPoint('fault-explained-again-on-the-second-contact')),
  },
  {
    on: '2025-06-17 09:50',
    by: 'kieran',
    message:
      'Correct missed visits of last winter\n\nReason: Visits that the customer cancelled on the day had been counted as missed.',
    undo: restated('missed-appointments', 'numerator', ['2024-11', '2024-12', '2025-01'], 1.06),
  },
  {
    on: '2025-07-02 16:30',
    by: 'priya',
    message: 'Write down what customers said from April to June',
    undo: brought('voices/2025-q2.yaml'),
  },
  {
    on: '2025-07-21 13:35',
    by: 'dev',
    message: 'Accept the plan to check each visit the evening before',
    undo: brought(`plans/${slot}/`),
  },
  {
    on: '2025-08-14 18:05',
    by: 'aoife',
    message: "The bank's file is read before the fee run",
    undo: done(grace, 'read-the-bank-file-first'),
  },
  {
    on: '2025-09-08 10:40',
    by: 'gareth',
    message: 'Open: a new connection date each time the permit has not come',
    undo: brought(painPoint('connection-date-slips-for-a-street-works-permit')),
  },
  {
    on: '2025-09-10 17:00',
    by: 'marcus',
    message: 'Forty customers have read the draft',
    undo: done(notice, 'test-with-forty'),
  },
  {
    on: '2025-09-15 20:10',
    by: 'joanna',
    message: 'The assistant answers every call',
    undo: all(done(assistant, 'switch-on'), met(assistant)),
  },
  {
    on: '2025-09-24 11:15',
    by: 'maria',
    message: 'Say how the pilot will be read, before it begins',
    undo: edited(plan(grace), (text) => text.replaceAll(/^ {4}(group: pilot|comparison: .*)\n/gm, '')),
  },
  {
    on: '2025-09-29 15:20',
    by: 'callum',
    message: 'Accept the plan for one handler a fault',
    undo: brought(`plans/${handler}/`),
  },
  {
    on: '2025-10-03 09:30',
    by: 'priya',
    message: 'Write down what customers said from July to September',
    undo: brought('voices/2025-q3.yaml'),
  },
  {
    on: '2025-10-06 08:50',
    by: 'maria',
    message: 'The pilot begins',
    undo: all(done(grace, 'pilot-on-early-bill-dates'), met(grace)),
  },
  {
    on: '2025-10-09 16:40',
    by: 'sian',
    message: 'Update: three and a half weeks with the assistant',
    undo: all(update(assistant, '2025-10-09'), planned(assistant, 'way-out')),
  },
  {
    on: '2025-10-17 12:20',
    by: 'maria',
    message: 'Reasons reach the notice, after the deadline',
    undo: done(notice, 'reason-on-the-record'),
  },
  {
    on: '2025-11-03 09:05',
    by: 'marcus',
    message: 'The new notice goes out',
    undo: all(done(notice, 'new-notice'), met(notice), added(painPoint('price-notice-does-not-say-why'), 'reply')),
  },
  {
    on: '2025-11-10 19:15',
    by: 'dev',
    message: 'Evening desks run in the South West and Wales',
    undo: all(done(slot, 'evening-shift-in-two-regions'), met(slot)),
  },
  {
    on: '2025-11-12 14:10',
    by: 'maria',
    message: 'Update: five weeks of the pilot',
    undo: update(grace, '2025-11-12'),
  },
  {
    on: '2025-11-17 11:45',
    by: 'marcus',
    message: 'Open: a new contract demanded on a home move',
    undo: brought(painPoint('new-contract-demanded-on-a-home-move')),
  },
  {
    on: '2025-12-09 15:30',
    by: 'marcus',
    message: 'Update: five weeks of the new notice',
    undo: all(update(notice, '2025-12-09'), countedAgain('price-notice-does-not-say-why', '2025-05-12')),
  },
  {
    on: '2025-12-09 18:25',
    by: 'joanna',
    message: 'A caller can say "person"',
    undo: done(assistant, 'way-out'),
  },
  {
    on: '2025-12-12 16:55',
    by: 'callum',
    message: 'One case stays open per fault',
    undo: done(handler, 'one-case-per-fault'),
  },
  {
    on: '2025-12-16 13:00',
    by: 'sian',
    message: 'Update: far more callers hang up',
    undo: update(assistant, '2025-12-16'),
  },
  {
    on: '2025-12-18 10:35',
    by: 'dev',
    message: 'Update: evening desks',
    undo: all(update(slot, '2025-12-18'), countedAgain('engineer-does-not-come-in-the-slot', '2025-03-10')),
  },
  {
    on: '2026-01-08 09:40',
    by: 'priya',
    message: 'Write down what customers said from October to December',
    undo: brought('voices/2025-q4.yaml'),
  },
  {
    on: '2026-01-12 08:30',
    by: 'callum',
    message: 'A second call goes to the handler first',
    undo: all(done(handler, 'route-to-the-handler'), met(handler)),
  },
  {
    on: '2026-01-26 17:10',
    by: 'dev',
    message: 'The Midlands desk opens a week early',
    undo: done(slot, 'midlands-desk'),
    merged: { on: '2026-01-28 09:00', by: 'priya', message: 'Merge pull request #14 from dpatel/midlands' },
  },
  {
    on: '2026-02-09 12:15',
    by: 'aoife',
    message: 'Open: charged for a router already returned',
    undo: brought(painPoint('charged-for-a-router-already-returned')),
  },
  {
    on: '2026-02-12 10:20',
    by: 'sian',
    message: 'The assistant is switched off\n\nReason: Calls given up stayed above 12 per cent through January.',
    undo: all(
      planned(assistant, 'switch-off'),
      replaced(plan(assistant), ['status: stopped', 'status: under-way']),
      edited(plan(assistant), (text) =>
        text.replaceAll('after: { from: 2025-10-01, to: 2026-01-31 }', 'after: { from: 2025-10-01 }'),
      ),
    ),
  },
  {
    on: '2026-02-20 18:40',
    by: 'joanna',
    message: "Van stock is on the dispatcher's screen",
    undo: done(slot, 'parts-check'),
  },
  {
    on: '2026-02-26 16:00',
    by: 'dev',
    message: 'Update: my last note was too cheerful',
    undo: all(update(slot, '2026-02-26'), planned(slot, 'winter-plan')),
  },
  {
    on: '2026-02-27 15:45',
    by: 'sian',
    message: 'Update: the plan stops here, and what it taught',
    undo: all(
      update(assistant, '2026-02-27'),
      brought(`plans/${assistant}/story.mdx`),
      added(plan(assistant), 'result'),
    ),
  },
  {
    on: '2026-03-02 11:05',
    by: 'aoife',
    message: 'Accept the plan for a receipt at the parcel shop',
    undo: all(brought(`plans/${receipt}/`), added(painPoint('engineer-does-not-come-in-the-slot'), 'reply')),
  },
  {
    on: '2026-03-10 14:50',
    by: 'callum',
    message: 'Update: two months with named handlers',
    undo: all(
      update(handler, '2026-03-10'),
      planned(handler, 'named-stand-ins'),
      countedAgain('fault-explained-again-on-the-second-contact', '2025-06-16'),
    ),
  },
  {
    on: '2026-03-23 13:20',
    by: 'joanna',
    message:
      'Accept the plan for a call-back within the hour\n\nReason: Siân Griffiths stopped the assistant and hands the pain point on.',
    undo: all(
      brought(`plans/${callBack}/`),
      replaced(painPoint('hangs-up-before-anybody-answers'), ['owner: joanna-whitlock', 'owner: sian-griffiths']),
    ),
  },
  {
    on: '2026-03-26 17:35',
    by: 'maria',
    message:
      'Update: Internal Audit and I have read the pilot\n\nReason: The billing system is frozen until the middle of May, so the fee is held for everyone a quarter later.',
    undo: all(
      update(grace, '2026-03-26'),
      done(grace, 'read-the-pilot'),
      replaced(plan(grace), ['by: 2026-09-30', 'by: 2026-06-30']),
      replaced(
        plan(grace),
        [
          'source: Fall in late-fee complaints in the pilot, less a margin for fees that were owed and still annoy',
          'source: Judgement of Billing and Internal Audit',
        ],
        ['on: 2026-03-24', 'on: 2025-04-10'],
        ['low: 0.5, base: 0.65, high: 0.8', 'low: 0.3, base: 0.5, high: 0.7'],
      ),
    ),
  },
  {
    on: '2026-03-27 16:15',
    by: 'gareth',
    message: 'Hand the permit dates over to Dev Patel\n\nReason: Gareth Hollis leaves Northline today.',
    undo: all(
      replaced(painPoint('connection-date-slips-for-a-street-works-permit'), [
        'owner: dev-patel',
        'owner: gareth-hollis',
      ]),
      replaced(painPoint('connection-date-slips-for-a-street-works-permit'), [
        ' Gareth Hollis\n    opened this and Dev Patel took it over when he left in March.',
        '',
      ]),
      replaced('people/gareth-hollis.yaml', ['left: 2026-03-27\n', '']),
    ),
  },
  {
    on: '2026-04-07 10:00',
    by: 'priya',
    message: 'Write down what customers said from January to March',
    undo: brought('voices/2026-q1.yaml'),
  },
  {
    on: '2026-04-20 12:45',
    by: 'aoife',
    message: 'Update: no system knows how often',
    undo: all(update(receipt, '2026-04-20'), planned(receipt, 'own-reason-code')),
  },
  {
    on: '2026-04-28 15:15',
    by: 'marcus',
    message:
      'Update: I take the green arrow back\n\nReason: One notice in ten is held back first, so a reading comes half a year later.',
    undo: all(
      update(notice, '2026-04-28'),
      planned(notice, 'hold-back-a-tenth'),
      replaced(plan(notice), ['by: 2026-12-31', 'by: 2026-06-30']),
    ),
  },
  {
    on: '2026-05-11 11:25',
    by: 'dev',
    message: 'Tell customers that we cannot shorten the wait for a permit',
    undo: added(painPoint('connection-date-slips-for-a-street-works-permit'), 'reply'),
  },
  {
    on: '2026-05-12 16:20',
    by: 'joanna',
    message: 'Update: the card that says when we stop',
    undo: all(
      update(callBack, '2026-05-12'),
      replaced(plan(callBack), ['\t- id: faults-first', '  - id: faults-first']),
      done(callBack, 'stop-line'),
    ),
  },
  {
    on: '2026-05-12 17:05',
    by: 'joanna',
    message: 'Mend the plan: a tab had slipped in',
    undo: replaced(plan(callBack), ['  - id: faults-first', '\t- id: faults-first']),
  },
  {
    on: '2026-05-20 14:30',
    by: 'dev',
    message:
      'The desk in the North needs another season\n\nReason: Six of fourteen jobs found a taker at the day rate; a new rate has to go through the union.',
    undo: put(slot, 'northern-desk', '2026-06-15'),
  },
  {
    on: '2026-05-20 17:50',
    by: 'priya',
    message: 'Say what listening led to',
    undo: brought('programmes/voice-of-the-customer.yaml', 'programmes/walking-the-journey.yaml'),
  },
  {
    on: '2026-06-05 17:25',
    by: 'aoife',
    message: 'The scan file is read every hour',
    undo: done(receipt, 'read-the-scan'),
  },
  {
    on: '2026-06-09 10:05',
    by: 'kieran',
    message: 'Load contacts per fault again',
    undo: restated('contacts-per-fault', 'mean', ['2026-02', '2026-03', '2026-04'], 0.97),
  },
  {
    on: '2026-06-15 09:45',
    by: 'aoife',
    message: 'Customers get a message when the parcel is scanned',
    undo: all(done(receipt, 'send-the-receipt'), met(receipt)),
  },
  {
    on: '2026-06-22 16:35',
    by: 'callum',
    message: 'Every handler has a stand-in',
    undo: done(handler, 'named-stand-ins'),
  },
  {
    on: '2026-07-01 08:40',
    by: 'maria',
    message: 'The fee is held for every account, a month late',
    undo: all(
      done(grace, 'hold-for-everyone'),
      replaced(painPoint('late-fee-before-payment-clears'), [
        'status: resolved\nresolvedOn: 2026-06-30',
        'status: focus',
      ]),
    ),
  },
  {
    on: '2026-07-01 18:10',
    by: 'maria',
    message: 'Wrong charges have a reason code of their own',
    undo: done(receipt, 'own-reason-code'),
  },
  {
    on: '2026-07-02 13:55',
    by: 'callum',
    message: 'Update: the goal was not reached, and a second one',
    undo: all(
      update(handler, '2026-07-02'),
      edited(plan(handler), (text) =>
        text.replace(
          / {2}- metric: had-to-explain-again\n {4}value: 0\.33\n {4}by: .*\n {4}reason: >-\n(?: {6}.*\n)+/,
          '',
        ),
      ),
    ),
  },
  {
    on: '2026-07-06 12:30',
    by: 'priya',
    message: 'Write down what customers said from April to June, and small fixes',
    undo: brought('voices/2026-q2.yaml', 'micro-actions/2026-q2.yaml'),
  },
  {
    on: '2026-07-13 15:00',
    by: 'callum',
    message: 'Tell customers what one handler changed and what it did not',
    undo: added(painPoint('fault-explained-again-on-the-second-contact'), 'reply'),
  },
  {
    on: '2026-07-16 11:40',
    by: 'aoife',
    message:
      'Update: messages go out\n\nReason: The last large parcel chain joins in August, so nine in ten is within reach.',
    undo: all(
      update(receipt, '2026-07-16'),
      planned(receipt, 'stop-the-charge'),
      edited(plan(receipt), (text) => text.replace('value: 0.9\n    by: 2026-12-31', 'value: 0.8\n    by: 2026-12-31')),
    ),
  },
  {
    on: '2026-08-20 16:45',
    by: 'sian',
    message: 'Wrong fees are back with 38,400 customers',
    undo: all(
      done(grace, 'give-back-and-tell'),
      added(painPoint('late-fee-before-payment-clears'), 'reply'),
      countedAgain('late-fee-before-payment-clears', '2025-02-03'),
    ),
  },
  {
    on: '2026-08-24 09:20',
    by: 'callum',
    message: 'Callers with a fault are offered a call-back',
    undo: done(callBack, 'faults-first'),
  },
  {
    on: '2026-09-04 14:15',
    by: 'joanna',
    message: 'Expect what two weeks with faults showed',
    undo: replaced(
      plan(callBack),
      [
        'source: Two weeks with callers who had a fault, August 2026, 3,160 calls',
        'source: Judgement of Digital and Customer Care',
      ],
      ['on: 2026-09-04', 'on: 2026-03-20'],
      ['low: 0.05, base: 0.2, high: 0.3', 'low: 0.1, base: 0.3, high: 0.4'],
    ),
  },
  {
    on: '2026-09-07 08:55',
    by: 'joanna',
    message: 'The call-back is open to everybody',
    undo: all(
      done(callBack, 'all-callers'),
      met(callBack),
      added(painPoint('hangs-up-before-anybody-answers'), 'reply'),
      countedAgain('hangs-up-before-anybody-answers', '2025-01-20'),
    ),
  },
  {
    on: '2026-09-14 17:15',
    by: 'maria',
    message: 'The charge run waits six weeks longer\n\nReason: The October release of the billing system was full.',
    undo: put(receipt, 'stop-the-charge', '2026-10-12'),
  },
  {
    on: '2026-09-18 13:10',
    by: 'joanna',
    message: 'Update: off for a day and a half, as the card says',
    undo: all(update(callBack, '2026-09-18'), planned(callBack, 'noon-rota')),
  },
  {
    on: '2026-09-25 18:30',
    by: 'joanna',
    message: 'Set the share of call-backs kept',
    undo: edited(plan(callBack), (text) =>
      text.replace('value: 0.9\n    by: 2026-12-31', 'value: 0.95\n    by: 2026-12-31'),
    ),
  },
  {
    on: '2026-09-29 12:05',
    by: 'priya',
    message: 'Write down two years of days in their shoes',
    undo: brought('programmes/a-day-in-their-shoes.yaml', 'programmes/figures-that-answer-back.yaml'),
  },
  {
    on: '2026-09-30 16:50',
    by: 'maria',
    message: 'Update: the plan ends today',
    undo: all(
      update(grace, '2026-09-30'),
      brought(`plans/${grace}/story.mdx`),
      added(plan(grace), 'result'),
      replaced(
        plan(grace),
        ['status: done', 'status: under-way'],
        [
          'source: Project account 2214, closed on 30 September 2026; fees put back are booked apart',
          'source: Project account 2214',
        ],
      ),
    ),
  },
  {
    on: '2026-10-01 10:55',
    by: 'priya',
    message: 'Write down small fixes from July to September',
    undo: brought('micro-actions/2026-q3.yaml'),
  },
  {
    on: '2026-10-05 11:20',
    by: 'priya',
    message: 'Write down what customers said from July to September',
    undo: brought('voices/2026-q3.yaml'),
  },
  {
    on: '2026-10-08 15:25',
    by: 'aoife',
    message: 'Update: two systems, each right by its own lights',
    undo: all(
      update(receipt, '2026-10-08'),
      planned(receipt, 'clear-the-old-ones'),
      replaced(
        plan(receipt),
        [
          'source: Judgement of the account team; there is no before figure to rest it on',
          'source: Judgement of the account team',
        ],
        ['on: 2026-09-28', 'on: 2026-02-27'],
      ),
      added(painPoint('charged-for-a-router-already-returned'), 'reply'),
    ),
  },
  {
    on: '2026-10-12 09:35',
    by: 'ruth',
    message: 'Exempt three pieces of the report until March, each with a reason',
    undo: added('report.yaml', 'exemptions'),
  },
  {
    on: '2026-10-13 17:40',
    by: 'marcus',
    message: 'Park home moves until the new contract system is here',
    undo: all(
      replaced(painPoint('new-contract-demanded-on-a-home-move'), ['status: parked', 'status: identified']),
      added(painPoint('new-contract-demanded-on-a-home-move'), 'parkedBecause'),
      countedAgain('new-contract-demanded-on-a-home-move', '2025-11-17'),
    ),
  },
  {
    on: '2026-10-14 14:05',
    by: 'marcus',
    message: 'Update: a tenth is held back, and less is expected',
    undo: all(
      update(notice, '2026-10-14'),
      planned(notice, 'decide-on-the-app'),
      brought(`plans/${notice}/story.mdx`),
      replaced(
        plan(notice),
        [
          'source: Judgement of Pricing and Finance until the held-back tenth has been read',
          'source: Judgement of Pricing and Finance',
        ],
        ['on: 2026-10-12', 'on: 2025-06-02'],
        ['low: 0, base: 0.1, high: 0.25', 'low: 0.1, base: 0.25, high: 0.4'],
      ),
    ),
  },
  {
    on: '2026-10-16 10:30',
    by: 'dev',
    message: 'Count again what permits cost',
    undo: all(
      replaced(
        painPoint('connection-date-slips-for-a-street-works-permit'),
        ['n: 20700\n    met: 7040', 'n: 18900\n    met: 5480'],
        ['value: 20700', 'value: 18900'],
        ['low: 0.3, base: 0.34, high: 0.38', 'low: 0.25, base: 0.29, high: 0.33'],
      ),
      countedAgain('connection-date-slips-for-a-street-works-permit', '2025-09-08'),
    ),
  },
  {
    on: '2026-10-20 16:10',
    by: 'callum',
    message: 'Update: the engineer asks once more',
    undo: all(
      update(handler, '2026-10-20'),
      planned(handler, 'summary-to-the-tablet'),
      planned(handler, 'listen-again'),
      brought(`plans/${handler}/story.mdx`),
    ),
  },
  {
    on: '2026-10-21 12:50',
    by: 'dev',
    message: 'Update: the North runs on four days of seven',
    undo: all(
      update(slot, '2026-10-21'),
      planned(slot, 'read-the-winter'),
      brought(`plans/${slot}/story.mdx`),
      put(slot, 'winter-plan', '2026-10-30'),
    ),
  },
  {
    on: '2026-10-22 11:15',
    by: 'joanna',
    message: 'Update: six weeks of call-backs',
    undo: all(update(callBack, '2026-10-22'), brought(`plans/${callBack}/story.mdx`)),
  },
  {
    on: '2026-10-19 09:25',
    by: 'priya',
    message: 'Write down what customers said in October',
    undo: brought('voices/2026-q4.yaml'),
  },
  {
    on: '2026-10-29 15:55',
    by: 'aoife',
    message: 'Tell the story of the router so far',
    undo: all(
      brought(`plans/${receipt}/story.mdx`),
      countedAgain('charged-for-a-router-already-returned', '2026-02-09'),
    ),
  },
  {
    on: '2026-10-31 17:00',
    by: 'priya',
    message: 'Enter the figures of 2026-10',
    undo: all(
      monthOfFigures('2026-10-01'),
      added('report.yaml', 'asOf'),
      brought('sources/', 'queries/', ...counted.map((metric) => `data/${metric}.source.json`)),
      ...counted.map((metric) => added(`metrics/${metric}.yaml`, 'query')),
    ),
  },
];

/** The first commit, which holds whatever was there before all that happened. */
export const beginning = {
  on: '2025-02-24 14:00',
  by: 'priya',
  message: 'Begin a report on what we are fixing',
} as const;

/** Every later commit, the oldest first. */
export const pastEvents: readonly PastEvent[] = [...figures, ...backings, ...happened].sort((a, b) =>
  compareText(a.on, b.on),
);
