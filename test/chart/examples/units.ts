import type { ChartUnit, UnitsInput } from '../../../src/chart/units-table.ts';
import { complaints, score, waiting, wobble } from './series.ts';

const towns = ['Ashdown', 'Brigg', 'Calder', 'Dunmore', 'Elland', 'Fenwick', 'Garth', 'Holbeach', 'Ilkeston', 'Kirkby'];

/** A unit about the whole, the wider the fewer cases it has. */
const unit = (name: string, i: number): ChartUnit => {
  const n = Math.round(9000 / (i + 1));
  const half = (times: number) => times * Math.sqrt(0.0034 / n);
  const value = 0.06 + wobble(i) * half(1.6);
  return {
    name,
    value,
    lower: value - half(2),
    upper: value + half(2),
    n,
    share: 0.34 / (i + 1),
    inner: { lower: 0.06 - half(2), upper: 0.06 + half(2) },
    outer: { lower: 0.06 - half(3.1), upper: 0.06 + half(3.1) },
    adds: { level: wobble(i) * 0.002, mix: wobble(i + 3) * 0.0004 },
  };
};
const ten = towns.map(unit);

/** Every state in which the units of a whole must read together. */
export const unitsExamples: Readonly<Record<string, UnitsInput>> = {
  'two-beyond': {
    measure: complaints,
    whole: 0.06,
    units: ten.map((one, i) => {
      if (i === 1) return { ...one, value: 0.084, lower: 0.077, upper: 0.092, beyond: 'worse' };
      return i === 4 ? { ...one, value: 0.033, lower: 0.026, upper: 0.042, beyond: 'better' } : one;
    }),
    rest: { level: 0.0001, mix: -0.0002 },
  },
  'none-beyond': { measure: complaints, whole: 0.06, units: ten },
  'long-names': {
    measure: complaints,
    whole: 0.06,
    units: ten.slice(0, 3).map((one, i) => ({
      ...one,
      name: ['Contact centre for business customers in the north', 'Shops run by partners', one.name][i] ?? '',
    })),
  },
  'no-limits': {
    measure: waiting,
    whole: 3.4,
    units: [
      { name: 'North', value: 3.1, lower: 2.9, upper: 3.4, n: 310, share: 0.62 },
      { name: 'South', value: 4, lower: 3.6, upper: 4.3, n: 190, share: 0.38 },
    ],
  },
  negative: {
    measure: score,
    whole: -4,
    units: [
      {
        name: 'Shops',
        value: -22,
        lower: -30,
        upper: -14,
        n: 410,
        share: 1,
        inner: { lower: -12, upper: 4 },
        outer: { lower: -17, upper: 9 },
        beyond: 'worse',
      },
    ],
  },
  'no-data': { measure: complaints, whole: 0, units: [] },
};
