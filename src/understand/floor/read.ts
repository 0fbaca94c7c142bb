import type { FloorRequest, FloorText, NamedTable, SaidTime, Seats, Unread } from '../../domain/floor.ts';
import type { Hours } from '../../domain/hours.ts';
import { cut } from '../../domain/text.ts';
import { readTables } from './read-tables.ts';
import { readWhen } from './read-when.ts';

/** What a command is read against. */
export interface FloorSetting {
  tables: readonly NamedTable[];
  hours: Hours;
  now: Date;
}

/** A name or a reason has so many letters of a line. */
const mostLetters = 60;

/** A guest's number as it is dictated: with a plus, or ten digits of an Indian mobile (they begin with 6 to 9). */
const phoneNumber = /(?<!\d)(?:\+[1-9](?:[ -]?\d){7,14}|[6-9](?:[ -]?\d){9})(?!\d)/u;

/** Digits or a day in words that are left over: a day or time that could not be read is no name. */
const unreadTime = /\d|^(?:yesterday|बीता कल)$|\byesterday\b/u;

const words = (left: string): string | null => (left === '' ? null : cut(left, mostLetters));

// Names are written in lower case by now, as everything that is matched.
const named = (left: string): string | null =>
  words(left.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase()));

const timed = ({ day, time }: SaidTime): SaidTime => ({ ...(day ? { day } : {}), ...(time ? { time } : {}) });

function book(
  { party, rest }: { party: number; rest: string },
  { hours, now }: FloorSetting,
): FloorRequest | Unread {
  const guest = readGuest(rest, hours, now);
  return guest?.at.time ? { act: 'book', party, ...guest } : { unread: 'book' };
}

/** A guest's name and number and the time that is meant, in one; undefined when a time could not be read. */
export function readGuest(
  rest: string,
  hours: Hours,
  now: Date,
): { at: SaidTime; name: string | null; phone: string | null } | undefined {
  const dialled = phoneNumber.exec(rest)?.[0];
  const digits = dialled?.replace(/[^\d+]/g, '');
  const phone = digits === undefined ? null : digits.startsWith('+') ? digits : `+91${digits}`;
  const when = readWhen(dialled ? rest.replace(dialled, ' ') : rest, hours, now);
  return unreadTime.test(when.left) ? undefined : { at: timed(when), name: named(when.left), phone };
}

function block(rest: string, { tables, hours, now }: FloorSetting): FloorRequest | Unread {
  const found = readTables(rest, tables);
  if (!found) return unknown(rest);
  const several = /(?:for\s+)?(\d{1,2})\s+days?\b/u.exec(found.rest);
  const {
    left,
    day,
    time,
    from = time,
    until,
  } = readWhen(several ? found.rest.replace(several[0], ' ') : found.rest, hours, now);
  if (/\d/.test(left) || /\byesterday\b/u.test(left)) return { unread: 'block' };
  return {
    act: 'block',
    tableIds: found.tableIds,
    ...(day ? { day } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    days: several ? Number(several[1]) : 1,
    reason: words(left),
  };
}

const unknown = (rest: string): Unread => ({
  unread: 'a table',
  words: cut(/^(?:tables?\s+)?[^\s,+&]+/u.exec(rest)?.[0] ?? rest, mostLetters),
});

function move({ number, rest }: { number: number; rest: string }, { tables, hours, now }: FloorSetting) {
  const found = readTables(rest, tables);
  if (found && found.rest === '') return { act: 'place', number, tableIds: found.tableIds } as const;
  const when = readWhen(rest, hours, now);
  // What is neither a table of theirs nor a time reads as a table: that is what letters and digits mean here.
  if ((!when.time && !when.day) || when.left !== '')
    return /^(?:tables?\s+)?[\p{L}]+\s?\d+\b/u.test(rest) ? unknown(rest) : ({ unread: 'move' } as const);
  return { act: 'move', number, at: timed(when) } as const;
}

const seats = /(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?\s*(?:seats?|people|covers?)?/u;
const channel = /\b(online|staff|walk[ -]?in)\b/u;

/** "T9 2-4 staff": a table of that name is changed, one that is not there is added. */
function table(rest: string, { tables }: FloorSetting): FloorRequest | Unread {
  const found = readTables(rest, tables);
  const name = found ? '' : (/^\S+/u.exec(rest)?.[0] ?? '');
  const said = found ? found.rest : rest.slice(name.length);
  const where = channel.exec(said)?.[1];
  const of =
    where === undefined ? undefined : where.startsWith('walk') ? 'walk-in' : (where as 'online' | 'staff');
  const counted = seats.exec(said);
  const size: Seats | undefined = counted
    ? [counted[2] ? Number(counted[1]) : 1, Number(counted[2] ?? counted[1])]
    : undefined;
  const [tableId] = found?.tableIds ?? [];
  if (!tableId) {
    if (!size || name.length > 20) return unknown(rest);
    return { act: 'add table', name: name.toUpperCase(), seats: size, channel: of ?? 'online' };
  }
  if (size) return { act: 'resize', tableId, seats: size };
  if (of) return { act: 'channel', tableId, channel: of };
  return { unread: 'table' };
}

function pause(rest: string, { hours, now }: FloorSetting): FloorRequest | Unread {
  const minutes =
    /^(?:for\s+)?(\d{1,3})\s*(minutes?|mins?|m|hours?|h|मिनट|घंटे?)?(?![\p{L}\p{M}\d:.])\s*(.*)$/u.exec(rest);
  if (minutes) {
    const hour = /^(?:h|घं)/u.test(minutes[2] ?? '');
    return { act: 'pause', minutes: Number(minutes[1]) * (hour ? 60 : 1), reason: words(minutes[3] ?? '') };
  }
  const { time, until = time, left } = readWhen(rest, hours, now);
  if (!until) return rest === '' ? { act: 'pause', reason: null } : { unread: 'pause' };
  return { act: 'pause', until, reason: words(left) };
}

/** Reads a command for the table book against the restaurant's own tables and hours. */
export function readFloor(said: FloorText, setting: FloorSetting): FloorRequest | Unread {
  switch (said.act) {
    case 'book':
      return book(said, setting);
    case 'walk in':
      return { act: 'walk in', party: said.party, name: named(said.rest) };
    case 'block':
      return block(said.rest, setting);
    case 'unblock':
    case 'retire':
    case 'restore': {
      const found = readTables(said.rest, setting.tables);
      return found && found.rest === '' ? { act: said.act, tableIds: found.tableIds } : unknown(said.rest);
    }
    case 'move':
      return move(said, setting);
    case 'table':
      return table(said.rest, setting);
    case 'pause':
      return pause(said.rest, setting);
    default:
      return said;
  }
}
