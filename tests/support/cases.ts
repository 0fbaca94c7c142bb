/** How many cases a property is tried with: `usual`, or what CASES says for a long run. */
export function cases(usual: number): number {
  return Number(process.env['CASES'] ?? usual);
}
