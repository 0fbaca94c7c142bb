/**
 * Divides a whole number among weights by largest remainder (Hamilton): every part is its exact share rounded down, and
 * what is left goes one by one to those that lost most, the first of equals first. The parts add up to `total`, and none
 * is larger than its weight as long as `total` is not larger than all of them. Throws where there is something to divide
 * and nothing to divide it by.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  if (all <= 0) throw new RangeError('There is nothing to divide it by.');
  // Two amounts of money multiplied may be beyond 2^53.
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const parts = exact.map((product) => Number(product / BigInt(all)));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const lost = exact.map((product, i) => ({ i, rest: product % BigInt(all) }));
  lost.sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  for (const { i } of lost.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}
