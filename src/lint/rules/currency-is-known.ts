import { didYouMean } from '../../source/did-you-mean.ts';
import { defineRule } from '../rule.ts';

/** A currency written well and yet unknown stands beside every sum of money. */
export const currencyIsKnown = defineRule({
  id: 'currency-is-known',
  severity: 'error',
  why: 'Every sum of money is shown with the currency; under an unknown one nobody knows what it is worth.',
  bad: { 'report.yaml': 'currency: ⟦GPB⟧\n' },
  good: { 'report.yaml': 'currency: GBP\n' },
  *check({ settings: { currency, at } }) {
    const known = Intl.supportedValuesOf('currency');
    if (known.includes(currency)) return;
    const choice = didYouMean(
      currency,
      known.filter((code) => sorted(code) === sorted(currency)),
    );
    yield {
      at: at('currency'),
      message: `"${currency}" is not a currency.${choice || ' Write its code, such as EUR.'}`,
    };
  },
});

/** Two codes of the same letters are the same currency, mistyped; any other pair is as near as the next. */
function sorted(code: string): string {
  return [...code].sort().join('');
}
