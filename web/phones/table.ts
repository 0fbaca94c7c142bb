import { type Cast, type Phone, type StaffMember } from './model.ts';
import { api } from './api.ts';

/** A phone on the table, remembered by this browser. */
export interface Seat {
  number: string;
  name: string;
}

const tableKey = 'thali.phones.table';
const seenKey = 'thali.phones.seen';

function read<T>(key: string, usual: T): T {
  const text = localStorage.getItem(key);
  if (text === null) return usual;
  try {
    return JSON.parse(text) as T;
  } catch {
    // Somebody else's words under our key: begin anew.
    return usual;
  }
}

/** The phones that were on the table last time; undefined on a first visit. */
export function rememberedTable(): Seat[] | undefined {
  const table = read<unknown>(tableKey, undefined);
  if (!Array.isArray(table)) return undefined;
  return table.filter((seat: Partial<Seat> | null): seat is Seat => typeof seat?.number === 'string');
}

export function rememberTable(table: Seat[]): void {
  localStorage.setItem(tableKey, JSON.stringify(table));
}

/** Messages of SMS threads already looked at, by thread: a phone tells unread ones itself only for WhatsApp. */
export function rememberedSeen(): Record<string, number> {
  return read<Record<string, number>>(seenKey, {});
}

export function rememberSeen(seen: Record<string, number>): void {
  localStorage.setItem(seenKey, JSON.stringify(seen));
}

/** A first table: the diners and two of the first restaurant's staff. */
export function proposed({ diners, staff }: Cast): Seat[] {
  return [...diners, ...staff.slice(0, 2).map(({ number, name }) => ({ number, name }))];
}

/** Makes sure that everybody on the table has a phone, under the name remembered here. */
export async function lay(table: Seat[], known: Phone[]): Promise<Phone[]> {
  const missing = table.filter(({ number, name }) => {
    const phone = known.find((each) => each.number === number);
    return phone === undefined || phone.profileName !== name;
  });
  return Promise.all(missing.map(({ number, name }) => api.add({ number, profileName: name })));
}

/** What a person is at which restaurant, if they work at one. */
export function postOf(cast: Cast | undefined, number: string): StaffMember | undefined {
  return cast?.staff.find((member) => member.number === number);
}
