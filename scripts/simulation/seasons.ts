import type { Season } from './shape.ts';

/** Faults and closed roads, worst in January. */
export const winterStorms: Season = [1.13, 1.08, 1.01, 0.97, 0.95, 0.94, 0.95, 0.96, 0.97, 1.0, 1.06, 1.1];

/** Orders and returns, most in summer. */
export const houseMoves: Season = [0.9, 0.88, 0.96, 1.02, 1.06, 1.1, 1.12, 1.12, 1.1, 1.02, 0.9, 0.82];

/** Questions about money, most after Christmas and in the month of the yearly price rise. */
export const billQueries: Season = [1.09, 1.02, 1.0, 1.05, 0.99, 0.97, 0.96, 0.97, 0.98, 0.99, 0.99, 1.01];

/** Calls, most in December. */
export const christmas: Season = [1.07, 1.0, 0.98, 0.98, 0.98, 0.97, 0.955, 0.98, 0.98, 1.0, 1.02, 1.09];
