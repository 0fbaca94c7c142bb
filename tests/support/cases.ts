/** How many cases a property is tried with: a few hundred, or as many as the environment variable CASES asks for. */
export function cases(): number {
  return Number(process.env['CASES'] ?? 300);
}
