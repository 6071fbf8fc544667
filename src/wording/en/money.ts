import type { MoneyWords } from '../money-words.ts';

const stay = (painPoints: number) => (painPoints === 1 ? 'it stays' : 'they stay');
const wasOpened = (painPoints: number) => `${painPoints === 1 ? 'it' : 'each'} was opened`;
const affect = (painPoints: number, affected: string) => {
  const customers = affected === '1' ? 'one customer' : `${affected} customers`;
  return painPoints === 1
    ? `The pain point affects ${customers} a year`
    : `Added up, the pain points affect ${customers} a year`;
};

/** Money in British English. */
export const enMoney: MoneyWords = {
  deck: 'What unresolved pain points put at risk, and what plans are expected to bring back.',
  atRisk: 'At risk',
  urgent: 'What is most urgent',
  returns: 'What plans are expected to return',
  returnsDeck:
    'Each benefit is the share of the pain point’s cost that the owner expects to take away. It is not proven by the figures: what they show so far stands beside each plan.',
  howReturns: 'How returns are worked out',
  total: {
    unknown: (reason) => `The total cannot be worked out: ${reason}.`,
    nothing: (unresolved) =>
      unresolved === 0
        ? 'No pain point is unresolved, so there is nothing to add up.'
        : 'No unresolved pain point has been priced yet, so there is nothing to add up.',
    aMonth: (painPoints) => `at risk for each month ${stay(painPoints)}`,
    sinceOpened: (painPoints) => `at risk since ${wasOpened(painPoints)}`,
    rows: {
      month: (painPoints) => `For each month ${stay(painPoints)}`,
      year: 'For a year',
      sinceOpened: (painPoints) => `Since ${wasOpened(painPoints)}`,
    },
    label: 'At risk in all',
    caption: (painPoints) =>
      painPoints === 1
        ? 'What one unresolved pain point puts at risk'
        : `What ${painPoints} unresolved pain points put at risk together`,
    cap: 'How often a customer is counted',
    noCap: (painPoints) =>
      `The report does not say how many customers there are, so that nothing caps the totals.${painPoints === 1 ? '' : ' They count a customer who meets two problems twice.'}`,
    below: (painPoints, affected, customers) =>
      `${affect(painPoints, affected)}. That is no more than the ${customers} there are, so that nothing had to be capped.${painPoints === 1 ? '' : ' Some customers may still have met more than one.'}`,
    capped: (painPoints, affected, customers, share) =>
      `${affect(painPoints, affected)}, and there are only ${customers}. The totals a month and a year are therefore reduced to ${share} of what the pain ${painPoints === 1 ? 'point comes' : 'points add up'} to. What was at risk since ${wasOpened(painPoints)} is not.`,
    estimates:
      'At risk, not lost: these are estimates, from inputs that stand with their sources on each pain point’s page.',
    howMoney: 'How money is worked out',
  },
  cost: {
    title: 'What it costs',
    unknown: (reason) => `The cost cannot be worked out: ${reason}.`,
    atRisk: (money, time) => `${money} at risk ${time}`,
    aMonth: (over) => `at risk for each month it ${over ? 'stayed' : 'stays'}`,
    inTime: (time) => `at risk ${time}`,
    met: (count, over) =>
      `${count === 1 ? 'customer' : 'customers'} ${over ? 'met' : count === 1 ? 'meets' : 'meet'} it in a year`,
    notCounted: (month) => `the time since it was opened is counted once ${month} is over`,
    since: (month) => `since ${month}`,
    between: (from, to) => `from ${from} to ${to}`,
    label: 'Money at risk',
    caption: 'Money at risk: at risk, not lost, and never one figure alone',
    rows: {
      loyalty: 'Customers who leave',
      wordOfMouth: 'What unhappy customers tell others',
      contacts: 'Handling their contacts',
      concessions: 'What is given back',
      year: 'All together, a year',
      month: (over) => `For each month it ${over ? 'stayed' : 'stays'}`,
    },
    ownBounds: 'Each row has bounds of its own, so the low and high figures need not add up.',
    howCost: 'How the cost is worked out',
    simple:
      'The simple model counts only customers who might leave. Where contacts, refunds or what people tell others weigh more, the model by handling fits better.',
    nobodyAtRisk:
      'By the simple model nobody is at risk here, as where customers cannot leave. Contacts, refunds and what people tell others still cost money: the model by handling fits better and counts them.',
  },
  inputs: {
    label: 'Inputs of the cost',
    caption: 'What the cost is worked out from, each with its source and date',
    columns: { input: 'Input', figure: 'Figure', source: 'Source', asOf: 'As of' },
    ruleOfThumb: 'Rule of thumb, not our own figure.',
    names: {
      customers: 'Customers who could meet it',
      shareAffected: 'Share who meet it in a year',
      loyaltyDrop: 'Drop in the share who stay',
      contactRate: 'Share of those who contact us',
      satisfied: 'Contacts that ended satisfied',
      mollified: 'Contacts that ended calmed, not satisfied',
      dissatisfied: 'Contacts that ended dissatisfied',
      loyaltyNoProblem: 'Stay, of those who did not meet it',
      loyaltySatisfied: 'Stay, of those who ended satisfied',
      loyaltyMollified: 'Stay, of those who were calmed',
      loyaltyDissatisfied: 'Stay, of those who ended dissatisfied',
      loyaltyNoContact: 'Stay, of those who said nothing',
      annualValue: 'Margin a customer brings in a year',
      peopleTold: 'People an unhappy customer tells',
      conversionLoss: 'Share of people told who then do not buy',
      contactsPerComplainant: 'Contacts until it ends',
      costPerContact: 'Cost of one contact',
      concession: 'Given back to a customer who is put right',
    },
  },
  ranges: { atRisk: 'At risk' },
  ranked: {
    label: 'Pain points by priority',
    caption: 'Unresolved pain points, the most urgent first, and why they stand there',
    place: 'Place',
    aMonth: 'At risk a month',
    sinceOpened: 'Since opened',
    unknown: 'not known',
  },
  listed: (over) => (over ? 'was at risk a month' : 'at risk a month'),
  plan: {
    putsAtRisk: (over) => `The pain point ${over ? 'put' : 'puts'} at risk`,
    perMonth: (money, span, over) => `${money} for each month it ${over ? 'stayed' : 'stays'}${span};`,
    howWorkedOut: 'how that is worked out',
    takesAway: 'Expected to take away',
    benefit: (money, span) => `${money} a year${span}. Expected, not proven.`,
    source: (source, day) => `Source: ${day === undefined ? source : `${source}, ${day}`}.`,
    costs: 'Costs',
    costsOnce: (once, aYear, stopped) =>
      `${once} once and ${aYear} a year ${stopped ? 'while it was kept going' : 'to keep going'}.`,
    budget: 'Budget',
  },
  expected: {
    net: 'Expected net a year',
    payback: 'Expected to be earned back after',
    overYears: (years) => `Expected return over ${years} years`,
    present: (value, rate) => `; present value ${value} at ${rate} a year.`,
    none: 'Expected return',
    noneBecause: (reason) => `No return is given: ${reason}.`,
  },
  list: {
    notMeasured: 'nothing is measured',
    shown: (status, what) => `${status}. Shown so far: ${what}.`,
    costs: (once, aYear, stopped) =>
      stopped
        ? `Cost ${once} once and ${aYear} a year while it was kept going.`
        : `Costs ${once} once and ${aYear} a year.`,
    notStated: 'Benefit or costs are not stated, so that no return can be given',
    benefit: 'Benefit a year',
    net: 'Net a year',
    payback: 'Earned back after',
    overYears: (years) => `Return over ${years} years`,
    present: 'Present value',
  },
  noBenefit: {
    stopped: 'The plan was stopped, so no benefit is expected of it',
    worse: 'Things got worse after the change, so no benefit is expected of it',
  },
  never: 'never',
  neverAtHigh: 'even at the high figure',
  farAway: 'over 50 years',
  nothingSpent: 'nothing is spent',
};
