import { expect, test } from 'vitest';
import { problemsIn } from './example.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => `2025-${month}-01`);
const metric = (measure: string, data: readonly string[], columns: string, more = '') => ({
  'metrics/late-fee-complaints.yaml': `measure: ${measure}\n# without gaps\n${more}`,
  'data/late-fee-complaints.csv': [
    `period,${columns}`,
    ...data.map((row, i) => (/^2025/.test(row) ? row : `${months[i]},${row}`)),
    '',
  ].join('\n'),
});
const shares = (...numerators: number[]) =>
  metric(
    'proportion',
    numerators.map((n) => `${n},400`),
    'numerator,denominator',
    '# without per\n',
  );
const amounts = (...values: number[]) => metric('amount', values.map(String), 'value', '# without per\n');
const rates = (...events: number[]) =>
  metric(
    'rate',
    events.map((n) => `${n},9000`),
    'events,exposure',
    'per: 1000\n',
  );
const lines = (example: Readonly<Record<string, string>>) =>
  problemsIn(example).flatMap(({ rule, range }) => (rule === 'figure-is-an-outlier' ? [range.start.line] : []));

test.each([
  ['figures that are alike', shares(50, 51, 49, 52, 48, 50, 51), []],
  ['a tenth exactly', amounts(100, 100, 100, 10, 100, 100, 100), []],
  ['less than a tenth', amounts(100, 100, 100, 9.9, 100, 100, 100), [5]],
  ['ten times exactly', amounts(100, 100, 100, 1000, 100, 100, 100), []],
  ['more than ten times', amounts(100, 100, 100, 1001, 100, 100, 100), [5]],
  ['the first', amounts(1001, 100, 100, 100, 100, 100, 100), [2]],
  ['the last', amounts(100, 100, 100, 100, 100, 100, 1001), [8]],
  ['a share', shares(50, 51, 49, 4, 48, 50, 51), [5]],
  ['a figure below zero', amounts(100, 100, 100, -100, 100, 100, 100), [5]],
  ['a median of zero', amounts(0, 0, 0, 500, 0, 0, 7), []],
  ['fewer than six others', amounts(100, 100, 100, 1001, 100, 100), []],
  ['steady growth, held against the nearest alone', amounts(1, 1.8, 3.2, 5.8, 10, 19, 34, 61, 110, 198), []],
  ['two, far apart', amounts(100, 1001, 100, 100, 100, 1001, 100, 100, 100), [3, 7]],
  ['two, one after the other, told once', amounts(100, 100, 100, 100, 100, 100, 1001, 1002), [8]],
  ['two, one high and one low', amounts(100, 100, 100, 1001, 9, 100, 100, 100), [5, 6]],
  ['a rate', rates(30, 31, 29, 2, 30, 31, 29), [5]],
  ['a rate of rare events', rates(1, 0, 1, 9, 1, 1, 0), []],
  ['a rate of events that were rare', rates(1, 0, 1, 12, 1, 1, 1), [5]],
  [
    'a period that is not over',
    { 'report.yaml': 'asOf: 2025-10-30\n', ...amounts(100, 100, 100, 100, 100, 100, 100, 100, 100, 9) },
    [],
  ],
  ['a period that is over', amounts(100, 100, 100, 100, 100, 100, 100, 100, 100, 9), [11]],
])('the rule figure-is-an-outlier, with %s', (_, example, expected) => {
  expect(lines(example)).toEqual(expected);
});

test('asks nothing of fewer cases than the minimum', () => {
  const means = (n: number) =>
    metric(
      'mean',
      [3, 3, 3, 40, 3, 3, 3].map((mean) => `${n},${mean},1`),
      'n,mean,sd',
      '# without per\n',
    );
  expect([lines(means(29)), lines(means(30))]).toEqual([[], [5]]);
  expect(lines({ ...means(30), 'report.yaml': 'minimumN: 31\n' })).toEqual([]);
});

test.each([
  ['which crosses zero by chance', [31, 30], []],
  ['with a sign turned round', [10, 41], [5]],
])('a score, %s', (_, [promoters, detractors], expected) => {
  const scores = [40, 41, 39, 0, 40, 42, 41].map((usual) =>
    usual === 0 ? `${promoters},30,${detractors}` : `${usual},30,10`,
  );
  expect(lines(metric('nps', scores, 'promoters,passives,detractors', '# without per\n'))).toEqual(expected);
});

test('across a gap the nearest in time count, not the next in the table', () => {
  const early = ['2023-01', '2023-02', '2023-03'].map((month) => `${month}-01,1`);
  const late = months.slice(0, 7).map((month) => `${month},100`);
  const gaps = Array.from(
    { length: 21 },
    (_, i) => `${2023 + Math.floor((i + 3) / 12)}-${String(((i + 3) % 12) + 1).padStart(2, '0')}-01`,
  );
  const listed = `gaps: [${gaps.map((period) => `{ period: ${period}, why: Moved. }`).join(', ')}]\n`;
  const { 'metrics/late-fee-complaints.yaml': facts, ...data } = metric('amount', [], 'value', '# without per\n');
  const rows = ['period,value', ...early, ...late, ''].join('\n');
  const example = {
    ...data,
    'metrics/late-fee-complaints.yaml': facts.replace('# without gaps\n', listed),
    'data/late-fee-complaints.csv': rows,
  };
  expect(lines(example)).toEqual([2]);
});

test('a change of definition parts the figures, and each group is by itself', () => {
  const change = 'definitionChanges: [{ on: 2025-04-01, what: More. }]\n';
  const values = ['1', '1', '1', '100', '100', '100', '100', '100', '100', '100'];
  expect(lines(metric('amount', values, 'value', `# without per\n${change}`))).toEqual([]);
  const grouped = months.slice(0, 7).flatMap((month, i) => [`${month},100,`, `${month},${i === 3 ? 1001 : 100},pilot`]);
  expect(lines(metric('amount', grouped, 'value,group', '# without per\n'))).toEqual([9]);
});

test('what leaves the whole and its groups in one period is told once', () => {
  const rows = months.slice(0, 7).flatMap((month, i) => {
    const value = i === 3 ? 1001 : 100;
    return [`${month},${value},`, `${month},${value},pilot`, `${month},${value},rest`];
  });
  const said = problemsIn(metric('amount', rows, 'value,group', '# without per\n')).filter(
    ({ rule }) => rule === 'figure-is-an-outlier',
  );
  expect(said.map(({ message }) => message.split(',').slice(0, 2).join())).toEqual([
    'The figure of 2025-04-01 is 1000, as in 2 more groups',
  ]);
  expect(said[0]?.related?.map(({ range }) => range.start.line)).toEqual([12, 13]);
});

test('a rate is told as it is shown', () => {
  const said = problemsIn(rates(30, 31, 29, 2, 30, 31, 29)).find(({ rule }) => rule === 'figure-is-an-outlier');
  expect(said?.message).toBe(
    'The figure of 2025-04-01 is 0.222, and the figures beside are near 3.33. Correct what is mistyped; if another thing is counted, say since when under definitionChanges in metrics/late-fee-complaints.yaml.',
  );
});
