/** An amount as a page shows it; whole ones without their hundredths. */
export function money(paise: number, currency: string): string {
  const digits = paise % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat('en-IN', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
  }).format(paise / 100);
}
