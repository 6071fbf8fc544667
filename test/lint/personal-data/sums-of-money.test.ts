import { describe, expect, test } from 'vitest';
import { sumsOfMoneyIn } from '../../../src/lint/personal-data/sums-of-money.ts';

const found = (text: string) => sumsOfMoneyIn(text).map(({ offset, length }) => text.slice(offset, offset + length));

describe('a sum of money', () => {
  test.each([
    ['a fee of £7.50 each', '£7.50'],
    ['it cost us £240,000 a month', '£240,000'],
    ['US$ 40 back', '$ 40'],
    ['jede Rechnung 7,50 € mehr', '7,50 €'],
    ['rund 2,4 Mio. € im Jahr', '2,4 Mio. €'],
    ['EUR 1.200 im Monat', 'EUR 1.200'],
    ['we paid 1 200 CHF', '1 200 CHF'],
    ['a ten-pound fee', 'ten-pound'],
    ['we give you five pounds back', 'five pounds'],
    ['das kostet zwei Millionen Euro', 'zwei Millionen Euro'],
    ['1.4 million dollars', '1.4 million dollars'],
    ['it is 50p a letter', '50p'],
  ])('is found in "%s"', (text, sum) => expect(found(text)).toContain(sum));

  test.each([
    'by seven that evening, not the next day',
    'to 38,400 customers, since October 2024',
    'in 2 of 10 bills; 7% more; page 50',
    'a UK number and an SMS at 10 AM',
    'we send it back in 5 days, see p. 7',
  ])('is not found in "%s"', (text) => expect(found(text)).toEqual([]));
});
