/** Money is a whole number of paise (or of the smallest unit of another currency). Never a fraction, never a float. */
export type Paise = number;

/** `basisPoints` (1/100 of a percent) of `amount`, rounded half up to a whole paisa. */
export function share(amount: Paise, basisPoints: number): Paise {
  // Both are whole and their product stays far below 2^53, so the arithmetic is exact.
  return Math.floor((amount * basisPoints + 5_000) / 10_000);
}

/** The difference to the nearest whole rupee: between -49 and +50 paise. */
export function toWholeRupee(amount: Paise): Paise {
  return Math.floor((amount + 50) / 100) * 100 - amount;
}

/** An amount as people read it: 24000 paise are "₹240", 24050 are "₹240.50". */
export function moneyText(amount: Paise, currency: string): string {
  return new Intl.NumberFormat('en-IN', {
    style: 'currency',
    currency,
    minimumFractionDigits: amount % 100 === 0 ? 0 : 2,
  }).format(amount / 100);
}

/** Adds up. */
export function sum(amounts: Iterable<Paise>): Paise {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}
