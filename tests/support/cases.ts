/** How many cases a property is tried with: `usual`, or as many as the variable CASES says, for a long look now and then. */
export function cases(usual: number): number {
  return Number(process.env.CASES) || usual;
}
