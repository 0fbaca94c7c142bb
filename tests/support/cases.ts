/** How many cases a property is tried on: a fast share of them, or as many as CASES says. */
export const cases = (fast: number): number => Number(process.env['CASES'] ?? fast);
