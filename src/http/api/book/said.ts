import type { FloorTable } from '../../../store/floor-tables.ts';
import type { NotedChange } from '../../../store/reservation-changes.ts';
import type { BookingChange } from '../../../contract/book/answers.ts';

/** A time on the restaurant's clock as staff read it: "7:30 pm". */
export function timeSaid(at: Date | number, zone: string): string {
  return new Intl.DateTimeFormat('en-IN', {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  }).format(at);
}

/** A day and a time: "Fri 27 Nov, 7:30 pm". */
export function momentSaid(at: Date, zone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(at);
  return `${day}, ${timeSaid(at, zone)}`;
}

const statuses: Record<string, string> = {
  held: 'held',
  requested: 'asked for',
  confirmed: 'confirmed',
  seated: 'seated',
  finished: 'finished',
  no_show: 'did not come',
  cancelled: 'cancelled',
  declined: 'declined',
  released: 'let go',
};

/** Changes of a booking in words, oldest first; `tables` gives their names. */
export function changesSaid(
  changes: readonly NotedChange[],
  tables: readonly Pick<FloorTable, 'id' | 'name'>[],
  zone: string,
): BookingChange[] {
  const names = (ids: unknown) =>
    Array.isArray(ids) && ids.length > 0
      ? ids.map((id) => tables.find((table) => table.id === id)?.name ?? '?').join(' + ')
      : 'no table';
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : 'none');
  const said = (field: string, before: unknown, after: unknown): string | undefined => {
    switch (field) {
      case 'startsAt':
        return `time: ${momentSaid(new Date(String(before)), zone)} to ${momentSaid(new Date(String(after)), zone)}`;
      case 'tableIds':
        return `table: ${names(before)} to ${names(after)}`;
      case 'partySize':
        return `guests: ${String(before)} to ${String(after)}`;
      case 'status':
        return `${statuses[String(before)] ?? String(before)} to ${statuses[String(after)] ?? String(after)}`;
      case 'name':
        return `name: ${text(before)} to ${text(after)}`;
      case 'note':
        return after ? `note: ${text(after)}` : 'note removed';
      case 'lateMinutes':
        return `late by ${String(after)} minutes`;
      case 'pinned':
        return after === true ? 'kept at its table' : 'may change tables again';
      default:
        return undefined;
    }
  };
  return changes.map(({ by, at, what }) => ({
    by,
    at: at.toISOString(),
    what: Object.entries(what).flatMap(([field, [before, after]]) => said(field, before, after) ?? []),
  }));
}
