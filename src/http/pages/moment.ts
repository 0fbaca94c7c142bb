/** "Sat, 28 Nov, 8:00 pm" on the clock of a zone. */
export function moment(at: Date | number, zone: string): string {
  return new Intl.DateTimeFormat('en-IN', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** "28 November 2026" on the clock of a zone. */
export function dayOf(at: Date | number, zone: string): string {
  return new Intl.DateTimeFormat('en-IN', { timeZone: zone, dateStyle: 'long' }).format(at);
}
