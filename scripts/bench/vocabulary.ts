/** Everyday events of a parcel carrier's customers, each with the words its files are made of. */
export interface Event {
  readonly slug: string;
  readonly title: string;
  readonly plan: string;
  readonly subject: string;
  readonly stage: number;
}

export const events: readonly Event[] = [
  {
    slug: 'left-with-stranger',
    title: 'Parcel left with a stranger without a word',
    plan: 'Ask before leaving a parcel next door',
    subject: 'parcels left next door',
    stage: 3,
  },
  {
    slug: 'slot-moved',
    title: 'Delivery slot moved on the morning itself',
    plan: 'Fix the slot the evening before',
    subject: 'slots moved on the day',
    stage: 2,
  },
  {
    slug: 'charged-twice',
    title: 'Postage charged twice for one label',
    plan: 'Hold the second charge until the label is scanned',
    subject: 'labels charged twice',
    stage: 1,
  },
  {
    slug: 'return-unseen',
    title: 'Return handed in and not seen for a week',
    plan: 'Scan returns at the counter',
    subject: 'returns in transit',
    stage: 4,
  },
  {
    slug: 'customs-surprise',
    title: 'Customs fee asked for at the door',
    plan: 'Show the customs fee before the order is paid',
    subject: 'customs fees',
    stage: 0,
  },
  {
    slug: 'call-dropped',
    title: 'Call handed over and the story told again',
    plan: 'Pass the notes along with the call',
    subject: 'calls handed over',
    stage: 4,
  },
  {
    slug: 'locker-full',
    title: 'Sent to a locker that was full',
    plan: 'Reserve the compartment when the parcel leaves',
    subject: 'full lockers',
    stage: 3,
  },
  {
    slug: 'label-unreadable',
    title: 'Label printed at home could not be read',
    plan: 'Offer the label as a code on the phone',
    subject: 'unreadable labels',
    stage: 1,
  },
];

export const areas: readonly string[] = [
  'north',
  'south',
  'east',
  'west',
  'harbour',
  'old town',
  'airport',
  'valley',
  'coast',
  'islands',
];

export const departmentNames: readonly string[] = [
  'Customer experience',
  'Delivery',
  'Sorting',
  'Contact centre',
  'Payments',
  'Returns',
  'Customs',
  'Lockers',
  'Web shop',
  'Pricing',
  'Routing',
  'Fleet',
  'Claims',
  'Business accounts',
  'Field support',
  'Labels',
  'Data',
  'Partners',
  'Training',
  'Facilities',
];

export const stageNames: readonly string[] = ['Order', 'Pay', 'Wait', 'Receive', 'Get help'];

export const givenNames: readonly string[] = [
  'Ada',
  'Bela',
  'Chidi',
  'Dana',
  'Emre',
  'Farah',
  'Goran',
  'Hana',
  'Ines',
  'Jonas',
  'Kemi',
  'Lars',
];

export const familyNames: readonly string[] = [
  'Adeyemi',
  'Bauer',
  'Castro',
  'Duarte',
  'Eriksen',
  'Fontaine',
  'Gupta',
  'Horvat',
  'Ito',
  'Jensen',
  'Kovac',
];

/** What customers say about an event; `{subject}` is filled in. */
export const customerWords: readonly string[] = [
  'I stayed at home the whole day and then read that nobody had been in.',
  'Third time this year. Nobody could tell me what happens next with {subject}.',
  'The driver was kind, but the message I got had nothing to do with what he did.',
  'I had to ring twice and spell out the number both times.',
  'Why do you ask me how it went before it has arrived?',
  'All I wanted was one honest message about {subject}.',
];

/** Sentences of a plan's story; `{subject}`, `{team}`, `{area}` and `{count}` are filled in. */
export const sentences: readonly string[] = [
  'We began by sitting beside the {team} team for two days and writing down every case as it came in.',
  'Of {count} cases in the {area} area, most began with a message that said nothing a customer could act on.',
  'Nobody had decided that it should work this way; two systems had grown up beside each other.',
  'The rule was written years ago, for a time when {subject} were rare and a phone call was cheap.',
  'A driver showed us the screen on which the choice is made, and it offers only two buttons.',
  'The first version went to {count} customers in the {area} area, chosen by the last digit of their number.',
  'We kept the old way running next to it, so that both could be counted in the same manner.',
  'Twice we changed the wording after reading what people answered, and both dates are in the updates.',
  'The {team} team asked for the list every morning at seven, and it has arrived late only once.',
  'What we did not expect was how many people simply wanted to know that somebody had seen it.',
  'The cost of a case is taken from the ledger and is the same for every month, which is a simplification.',
  'Weekend figures are thin, and we would not read anything into a single month of them.',
  'A customer who met the event before and after would see one message where there used to be four.',
  'Colleagues at the counter can now see the same page as the customer and say the same thing.',
  'Some of the change may come from the season, which is why the year before is shown as well.',
  'We asked {count} customers by telephone and read the answers aloud in the weekly meeting.',
  'The next step needs a decision on the older devices, which cannot show the new screen.',
  'It will not help those who order without a telephone number, about one customer in nine.',
  'The sponsor joined two shifts and told the whole floor why this comes before the new brochure.',
  'Where {subject} are concerned, the longest wait was between two departments, not inside one.',
];

export const asides: readonly string[] = [
  'Counts come from the scanners; parcels without a scan are left out and make up under two per cent.',
  'The definition did not change in the period shown, and the two windows are the same length but for a month.',
  'Anyone who handles {subject} can read the full list of cases on request.',
];

/** One entry of a list for a number that may be larger than the list. */
export function entryOf<T>(list: readonly T[], index: number): T {
  const entry = list[Math.floor(index) % list.length];
  if (entry === undefined) throw new RangeError('A vocabulary list is empty');
  return entry;
}

/** A sentence with its blanks filled in. */
export function filled(sentence: string, blanks: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
}
