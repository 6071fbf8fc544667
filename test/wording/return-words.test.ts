import { describe, expect, it } from 'vitest';
import { paybackInWords, roiInWords } from '../../src/wording/return-words.ts';

const context = { locale: 'en-GB', currency: 'GBP' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('Payback', () => {
  it.each([
    [{ low: 1.7, base: 4.01, high: 10.3 }, '5 months', '2 to 11'],
    [{ low: 5.7, base: 31.5, high: null }, '32 months', '6 months to never'],
    [{ low: 5.5, base: 14.2, high: 1542 }, '15 months', '6 months to over 50 years'],
    [{ low: 22.3, base: null, high: null }, 'never', '23 months to never'],
    [{ low: null, base: null, high: null }, 'never', 'even at the high figure'],
    [{ low: 1, base: 1, high: 1 }, '1 month', ''],
  ])('of %o is "%s", %s', (range, base, said) => {
    const words = paybackInWords(range, context);
    expect([plain(words.base), plain(words.range)]).toEqual([base, said]);
  });
});

describe('A return', () => {
  it.each([
    [{ low: -0.2839, base: 0.4438, high: 1.6253 }, '44%', '−28% to 160%'],
    [{ low: 1.7449, base: 5.5901, high: 14.349 }, '560%', '170% to 1,400%'],
    [{ low: null, base: null, high: null }, 'nothing is spent', ''],
    [{ low: 0.5, base: 0.5, high: 0.5 }, '50%', ''],
  ])('of %o is "%s", %s', (range, base, said) => {
    const words = roiInWords(range, context);
    expect([words.base, plain(words.range)]).toEqual([base, said]);
  });

  it('never parts a minus from its figure', () => {
    expect(roiInWords({ low: -1, base: -0.5, high: 0 }, context)).toEqual({
      base: '−\u206050%',
      range: '−\u2060100% to 0%',
    });
  });
});
