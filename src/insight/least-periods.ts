/** A window must have this many periods that carry weight before it is compared. */
export const leastPeriods = 3;
