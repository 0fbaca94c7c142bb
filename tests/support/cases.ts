/**
 * How many cases something is tried with: `usual`, or what an environment variable says for a long run. Properties read
 * CASES; what takes a second a case has a variable of its own.
 */
export function cases(usual: number, variable = 'CASES'): number {
  const asked = Number(process.env[variable]);
  return Number.isInteger(asked) && asked > 0 ? asked : usual;
}
