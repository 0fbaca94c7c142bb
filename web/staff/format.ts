/** Money as people read it: 24000 paise are ₹240, 24050 are ₹240.50. */
export function money(paise: number, currency = 'INR'): string {
  return new Intl.NumberFormat('en-IN', {
    style: 'currency',
    currency,
    minimumFractionDigits: paise % 100 === 0 ? 0 : 2,
  }).format(paise / 100);
}

/** Paise of what somebody typed in rupees ("240", "240.50", "1,200"); undefined when it is none. */
export function paiseOf(typed: string): number | undefined {
  const plain = typed.replace(/[₹,\s]/g, '');
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 100);
}

/** The time on the restaurant's clock: 19:30 as "7:30 pm". */
export function timeIn(iso: string | number | Date, zone: string): string {
  return new Intl.DateTimeFormat('en-IN', {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  }).format(new Date(iso));
}

/** The day on the restaurant's calendar: "Fri 27 Nov". */
export function dayIn(iso: string | number | Date, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(iso));
}

/** The day on the restaurant's calendar as the API takes it: 2026-11-27. */
export function isoDayIn(iso: string | number | Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(iso));
}

/** How long ago, or until when: "now", "4 min", "1 h 20". */
export function spanOf(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest}`;
}
