import type { Mealtime } from '../../domain/menu.ts';

const dayNames = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function stretch({ days, from, until, firstDay, lastDay }: Mealtime): string {
  const hours = from && until ? `${from} to ${until}` : from ? `from ${from}` : until ? `until ${until}` : '';
  const season =
    firstDay && lastDay
      ? `${firstDay} to ${lastDay}`
      : firstDay
        ? `from ${firstDay}`
        : lastDay
          ? `until ${lastDay}`
          : '';
  const week = days?.map((day) => dayNames[day]).join(', ') ?? '';
  return [week, hours, season].filter(Boolean).join(', ') || 'all day';
}

/** When a part of the menu is served, as a guest reads it: times on the restaurant's clock. */
export function mealtimesText(mealtimes: readonly Mealtime[]): string {
  return `Served ${mealtimes.map(stretch).join('; ')}`;
}
