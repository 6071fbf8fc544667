import { figureCells, figuresCsv } from '../../src/model/queries/figures-csv.ts';
import { dayNumber, lastDayOf, nextPeriod } from '../../src/model/period.ts';
import { compareText } from '../../src/source/text-order.ts';
import { type Random, randomFrom } from './random.ts';

/** What two metrics of the sample are counted from by their queries: files by their path in the content folder. */
export function rawFiles(csvOf: (metric: string) => string, seed: string): ReadonlyMap<string, string> {
  const random = randomFrom(`${seed}/answers`);
  const rows = (metric: string) =>
    csvOf(metric)
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','));
  const answers = rows('relationship-nps').flatMap(([month = '', ...counts]) =>
    scores.flatMap(([from, to], i) =>
      Array.from({ length: Number(counts[i]) }, () => [dayIn(month, random), String(between(from, to, random))]),
    ),
  );
  const permits = rows('wait-for-street-works-permit').map(([month = '', days]) => {
    const granted = dayIn(month, random);
    return [nextPeriod(granted, 'day', -Number(days)), granted];
  });
  const byYear = Map.groupBy(answers, ([day = '']) => day.slice(0, 4));
  return new Map([
    ...[...byYear].map(
      ([year, list]) => [`sources/relationship-survey/answers-${year}.csv`, csv('answered,score', list, 0)] as const,
    ),
    ['sources/street-works-register/permits.csv', csv('applied,granted', permits, 1)] as const,
  ]);
}

/** A duration's CSV as a refresh writes it: a row for each value, with its cases. */
export function countedCsv(csv: string): string {
  const rows = csv.trimEnd().split('\n').slice(1);
  const counted = [...Map.groupBy(rows, (row) => row)].map(([row, cases]) => {
    const [period = '', value] = row.split(',');
    const figures = new Map([
      ['value', Number(value)],
      ['cases', cases.length],
    ]);
    return { period, group: '', figures };
  });
  return figuresCsv(figureCells(counted, new Set()), 'duration');
}

/** The scores that promoters, passives and detractors give. */
const scores = [
  [9, 10],
  [7, 8],
  [0, 6],
] as const;

const between = (from: number, to: number, random: Random) => from + Math.floor(random.uniform() * (to - from + 1));

function dayIn(month: string, random: Random): string {
  const days = dayNumber(lastDayOf(month, 'month')) - dayNumber(month);
  return nextPeriod(month, 'day', between(0, days, random));
}

/** Rows sorted by the day in one of their columns. */
function csv(head: string, rows: readonly (readonly string[])[], day: number): string {
  const sorted = rows.toSorted((a, b) => compareText(a[day] ?? '', b[day] ?? ''));
  return `${[head, ...sorted.map((row) => row.join(','))].join('\n')}\n`;
}
