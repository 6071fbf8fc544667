import { describe, expect, test } from 'vitest';
import { problemsIn, saidBy } from './example.ts';

const rule = 'typed-figure-agrees';
const story = (body: string, locale = 'en-GB', headline = 'The fee now waits for the bank') => ({
  'report.yaml': `locale: ${locale}\n`,
  'plans/late-fee-grace/story.mdx': `---
headline: ${headline}
said: You charged me for being late when I was not.
did: We hold the fee until the bank has answered.
---

${body}
`,
});
const wrong = (body: string, locale?: string) =>
  problemsIn(story(body, locale)).flatMap((problem) =>
    problem.rule === rule ? [/here stands (.*?)\. Write/.exec(problem.message)?.[1]] : [],
  );

/** 151 complaints of 45,325 bills, then 29 of 18,060.5; 304 of 2,447 payments, then 21 of 808. */
describe('a figure in a story', () => {
  test.each([
    ['en-GB', 'Late-fee complaints went from 3.3 to 1.6 per 1,000 bills.'],
    ['en-GB', 'Late-fee complaints: from 3.33 complaints per 1,000 bills to 1.61.'],
    ['en-GB', 'Late-fee complaints went from 3 to 2.'],
    ['en-GB', 'Fees while the payment is on its way went from 12.4% to 2.6%.'],
    ['de-DE', 'Late-fee complaints gingen von 3,3 auf 1,6 je 1.000 Rechnungen.'],
    ['en-GB', 'Late-fee complaints went from 3.3 to 1.5, which is the goal.'],
    ['en-GB', 'Late-fee complaints fell steadily to 1.6 per 1,000 bills.'],
    ['en-GB', 'Late-fee complaints went to 12 people.'],
    ['en-GB', 'Late-fee complaints rose to the board in 2025.'],
    ['en-GB', 'Late-fee complaints came from 1 January to 31 August.'],
    ['en-GB', 'Late-fee complaints were counted from 2024 to 2025.'],
    ['en-GB', 'We moved 12 people from 4 teams to 1.'],
    ['en-GB', 'Late-fee complaints are read from 9% to 30% of the night shift.'],
    ['en-GB', 'We hope to bring late-fee complaints from 4 to 1.'],
    ['en-GB', '> Late-fee complaints went from 9 to 1.'],
    ['en-GB', 'Late-fee complaints cost from £4 to £1 million.'],
    ['fr-FR', 'Late-fee complaints went from 9 to 1.'],
  ])('%s: "%s" is left alone', (locale, body) => {
    expect(wrong(body, locale)).toEqual([]);
  });

  test.each([
    ['en-GB', 'Late-fee complaints went from 3.4 to 1.6 per 1,000 bills.', '3.4'],
    ['en-GB', 'Late-fee complaints went from 3.3 to 0.9 per 1,000 bills.', '0.9'],
    ['en-GB', 'Late-fee complaints went from 1.6 to 3.3 per 1,000 bills.', '1.6'],
    ['en-GB', 'Fees while the payment is on its way went from 12.4% to 3.1%.', '3.1'],
    ['en-GB', 'Fees while the payment is on its way went from 14 per cent to 2.6 per cent.', '14'],
    ['en-GB', 'Late-fee complaints fell steadily to 0.9 per 1,000 bills.', '0.9'],
    ['de-DE', 'Late-fee complaints sind gefallen auf 1,2.', '1,2'],
    ['de-DE', 'Late-fee complaints gingen von 3,3 auf 1,1 je 1.000 Rechnungen.', '1,1'],
  ])('%s: "%s" is told about', (locale, body, figure) => {
    expect(wrong(body, locale)).toEqual([figure]);
  });

  test('is told with what was computed, in a headline too', () => {
    expect(saidBy(rule, story('It runs.', 'en-GB', 'Late-fee complaints went from 3.3 to 1.2'))).toEqual([
      'warning: "Late-fee complaints" went from 3.3 to 1.6, and here stands 1.2. Write the figure that was computed, or leave it to <Outcome metric="late-fee-complaints" />.',
    ]);
  });
});

test('an update speaks for its own day, and a measure without an after figure says nothing', () => {
  const body = 'Late-fee complaints went from 9 to 8.';
  const update = {
    'plans/late-fee-grace/updates/2025-07-14.mdx': `---\nauthor: ada-quist\nhealth: on-track\n---\n\n${body}\n`,
  };
  expect(saidBy(rule, update)).toEqual([]);
  const early = { 'plans/late-fee-grace/plan.yaml': '# without changedOn\n' };
  expect(saidBy(rule, { ...story(body), ...early })).toEqual([]);
});

const figures = `period,numerator,denominator
2025-01-01,40,400
2025-02-01,42,400
2025-03-01,38,400
2025-04-01,40,400
2025-05-01,41,400
2025-06-01,39,400
2025-07-01,20,400
2025-08-01,21,400
2025-09-01,4,400
`;
const said = (body: string) => saidBy(rule, { ...story(body), 'data/fees-in-flight.csv': figures });

describe('fees in flight went from 10 % to 3.75 %', () => {
  test.each([
    'Fees while the payment is on its way fell by 62.5 %.',
    'Fees while the payment is on its way fell by 63 %.',
    'Fees while the payment is on its way fell by about 60 %.',
    'Fees while the payment is on its way fell by 6.3 points.',
    'Complaints by letter fell.',
    'Something else fell by 12 %.',
  ])('"%s" agrees', (body) => {
    expect(said(body)).toEqual([]);
  });

  test.each([
    ['Fees while the payment is on its way fell by 60 %.', 'by 60 %'],
    ['Fees while the payment is on its way rose by 62.5 %.', 'by 62.5 %'],
    ['Fees while the payment is on its way fell by 9 points.', 'by 9 points'],
    ['Fees while the payment is on its way doubled.', 'doubled'],
  ])('"%s" does not', (body, typed) => {
    expect(said(body)).toEqual([
      `warning: Here stands "${typed}", and "Fees while the payment is on its way" went from 10.0% to 3.8% (62.5 % down). Write the figure that was computed, or leave it to <Outcome metric="fees-in-flight" />.`,
    ]);
  });
});

test('a figure that cannot be told yet cannot be typed either', () => {
  expect(said('Complaints fell by 40 %.')).toEqual([
    'warning: Here stands "by 40 %", and "Late-fee complaints" has no change that can be told yet (grade 1). Take the figure out until it has.',
  ]);
});

test('an update is held against what was known on its day, or is known now', () => {
  const on = (day: string, body: string) =>
    saidBy(rule, {
      [`plans/late-fee-grace/updates/${day}.mdx`]: `---\nauthor: ada-quist\nhealth: on-track\n---\n\nFees while the payment is on its way fell by ${body}.\n`,
      'data/fees-in-flight.csv': `${figures}2025-10-01,3,400\n`,
    });
  expect(on('2025-10-01', '62.5 %')).toEqual([]);
  expect(on('2025-10-01', '70 %')).toEqual([]);
  expect(on('2025-10-31', '62.5 %')).toHaveLength(1);
});
