import { describe, expect, it } from 'vitest';
import { Finder } from '../../../src/site/client/quick-open/finder.ts';
import { scoreOf } from '../../../src/site/client/quick-open/fuzzy.ts';

const things = [
  { texts: ['Fewer fees', 'fewer-fees', 'Maria Okafor', 'Late-fee complaints'] },
  { texts: ['Late fee waits for the bank', 'late-fee-grace', 'Dev Patel', 'Fees in flight'] },
  { texts: ['Maria Okafor', 'maria-okafor', 'Head of Billing Operations'] },
];
const finderOf = (items: readonly (typeof things)[number][]) => {
  const finder = new Finder<(typeof things)[number]>();
  finder.add(items);
  return finder;
};
const titles = (query: string) =>
  finderOf(things)
    .find(query, 10)
    .best.map(({ texts }) => texts[0]);

describe('finding among many', () => {
  it.each([
    ['late fee', ['Late fee waits for the bank', 'Fewer fees']],
    ['maria', ['Maria Okafor', 'Fewer fees']],
    ['patel', ['Late fee waits for the bank']],
    ['billing', ['Maria Okafor']],
    ['late-fee-grace', ['Late fee waits for the bank']],
    ['maria fees', ['Fewer fees']],
    ['  ', []],
    ['maria router', []],
  ])('gives for "%s" what each of its words leads to, by title first', (query, expected) => {
    expect(titles(query)).toEqual(expected);
  });

  it('shows no more than was asked for, and says how many there are', () => {
    const finder = finderOf(Array.from({ length: 300 }, (_, i) => ({ texts: [`Fee ${i}`] })));
    const { best, total } = finder.find('fee', 50);
    expect([best.length, total]).toEqual([50, 300]);
  });

  it('asks each text of ten thousand entries once, one that they share too, and for the next word only what the first left', () => {
    const asked = new Map<string, number>();
    const finder = new Finder<{ readonly texts: readonly string[] }>((word, text) => {
      asked.set(word, (asked.get(word) ?? 0) + 1);
      return scoreOf(word, text);
    });
    finder.add(
      Array.from({ length: 10_000 }, (_, i) => ({
        texts: [i % 100 === 0 ? `Bill ${i}` : `Visit ${i}`, `entry-${i}`, 'Dev Patel'],
      })),
    );
    expect(finder.find('bill patel', 50).total).toBe(100);
    expect(Object.fromEntries(asked)).toEqual({ bill: 20_001, patel: 201 });
  });
});
