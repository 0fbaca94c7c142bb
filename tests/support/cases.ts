/** How many cases a property is tried with: `usual`, or what the environment variable CASES says for a long run. */
export function cases(usual: number): number {
  const asked = Number(process.env['CASES']);
  return Number.isInteger(asked) && asked > 0 ? asked : usual;
}
