import { expect, test } from 'vitest';
import { problemsIn, saidBy } from './example.ts';

const rate = (unit: string, per = '# without per') => ({
  'metrics/late-fee-complaints.yaml': `unit: ${unit}\n${per}\n`,
});
const percent = (measure: string, data: string, unit = '"%"') => ({
  'metrics/late-fee-complaints.yaml': `measure: ${measure}\nunit: ${unit}\n# without per\n# without gaps\n`,
  'data/late-fee-complaints.csv': data,
});
const add = (shown: string, per: number) =>
  `error: The unit speaks of ${shown}, and the figures are shown for one. Add per: ${per}.`;

test.each([
  ['complaints per 1,000 bills', [add('1,000', 1000)]],
  ['complaints per 1000 bills', [add('1,000', 1000)]],
  ['Beschwerden je 1.000 Rechnungen', [add('1,000', 1000)]],
  ['Beschwerden pro tausend Rechnungen', [add('1,000', 1000)]],
  ['faults per million hours', [add('1,000,000', 1_000_000)]],
  ['faults per 100,000 lines', [add('100,000', 100_000)]],
  ['complaints per bill', []],
  ['complaints', []],
  ['faults per 1.5 visits', []],
  ['faults per 1 visit', []],
  ['upper 10 complaints', []],
  ['complaints / 1,000 bills', [add('1,000', 1000)]],
  ['complaints per 10k bills', [add('10,000', 10_000)]],
  ['complaints per 10 kilometres', [add('10', 10)]],
  ['faults per 24 hours', []],
  ['faults per 30 days', []],
  ['calls/month', []],
])('a rate in "%s"', (unit, expected) => {
  expect(saidBy('unit-fits-measure', rate(unit))).toEqual(expected);
});

test('a rate whose unit and per differ is told at per', () => {
  expect(saidBy('unit-fits-measure', rate('complaints per 1,000 bills', 'per: 1000'))).toEqual([]);
  const [problem] = problemsIn(rate('complaints per 1,000 bills', 'per: 100')).filter(
    ({ rule }) => rule === 'unit-fits-measure',
  );
  expect(problem?.message).toBe('The unit speaks of 1,000, and per says 100. Make the two the same.');
  expect(problem?.place).toBe('metrics/late-fee-complaints.yaml 6:6-6:9');
});

const said = (figure: string, fraction: string) =>
  `warning: The unit is "%", and data/late-fee-complaints.csv holds ${figure}, where shares are stored as fractions. It is shown as ${figure} %; write ${fraction}, or, if it is a share of cases, give numerator and denominator with measure: proportion.`;
const among = (figure: string, shown: string, fraction: string) =>
  `warning: The unit is "%", and data/late-fee-complaints.csv holds ${figure} among fractions, which shows as ${shown} %. Write ${fraction} if ${figure} % is meant.`;

test.each([
  ['an amount in fractions', percent('amount', 'period,value\n2025-01-01,0.784\n2025-02-01,1.5\n'), []],
  [
    'an amount in per cent',
    percent('amount', 'period,value\n2025-01-01,1.2\n2025-02-01,78.4\n'),
    [among('78.4', '7,840', '0.784')],
  ],
  ['amounts in per cent', percent('amount', 'period,value\n2025-01-01,78.4\n'), [said('78.4', '0.784')]],
  ['a mean in per cent', percent('mean', 'period,n,mean,sd\n2025-01-01,90,70,12\n'), [said('70', '0.7')]],
  ['a fall in per cent', percent('amount', 'period,value\n2025-01-01,-12\n'), [said('-12', '-0.12')]],
  [
    'a group in per cent',
    percent('amount', 'period,value,group\n2025-01-01,0.5,\n2025-01-01,51,pilot\n'),
    [among('51', '5,100', '0.51')],
  ],
  ['an amount in something else', percent('amount', 'period,value\n2025-01-01,78.4\n', 'points'), []],
  ['a duration', percent('duration', 'period,value\n2025-01-01,78.4\n'), []],
])('the unit of %s', (_, example, expected) => {
  expect(saidBy('unit-fits-measure', example)).toEqual(expected);
});
