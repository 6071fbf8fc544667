import type { Grade } from '../../src/insight/claim.ts';

const causal =
  /because|caused|due to|owing to|thanks to|led to|drove|result of|as a result|weil|wegen|dank|verursacht|bewirkt|aufgrund|durch/i;
const movement =
  /\b(fell|rose|up|down|more than|less|better|worse|improved|gestiegen|gesunken|anstieg|rückgang|besser|schlechter|mehr als|stärker)/i;
const trend = /trend/i;
const group = /comparison group|vergleichsgruppe/i;

/** What a text of each grade may not say. */
export const forbidden: { readonly [G in Grade]: readonly RegExp[] } = {
  0: [causal, movement, trend, group],
  1: [causal, movement, trend, group],
  2: [causal, movement, trend, group],
  3: [causal, trend, group],
  4: [causal, group],
  5: [causal, trend],
};
