/** How many years ahead a return is looked at. */
export const yearsAhead = 3;
