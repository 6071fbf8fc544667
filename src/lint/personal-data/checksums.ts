import ibanModule from 'validator/lib/isIBAN.js';
import postalCodeModule, { locales } from 'validator/lib/isPostalCode.js';

/** Whether a text is the number of a bank account, by its check digits. */
export const isIBAN = unwrapped(ibanModule);

/** Whether a text is a postcode of a country. */
export const isPostalCode = unwrapped(postalCodeModule);

/** The countries whose postcodes are known. */
export const postalCountries: ReadonlySet<string> = new Set(locales);

/** Node gives all of what these two modules export where others give the function alone. */
function unwrapped<Check>(module: Check | { readonly default: Check }): Check {
  return typeof module === 'function' ? module : (module as { readonly default: Check }).default;
}
