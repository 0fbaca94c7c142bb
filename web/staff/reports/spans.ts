/** Stretches people ask for, in days that end today. */
export const spans = [
  { title: 'Today', days: 1 },
  { title: '7 days', days: 7 },
  { title: '14 days', days: 14 },
  { title: '30 days', days: 30 },
] as const;

/** So many days that end with `today`. */
export function lastDays(today: string, count: number): { from: string; until: string } {
  const first = new Date(`${today}T00:00:00Z`);
  first.setUTCDate(first.getUTCDate() - (count - 1));
  return { from: first.toISOString().slice(0, 10), until: today };
}
