import type { FieldChange, FloorRow, SeenChange, StrandedRow } from '../floor.ts';
import { type Phrase, phrase, type Value } from '../say.ts';

/** Rows of one message; the rest is counted. */
const mostRows = 12;

/** What a row is made of, as values of a sentence. */
export function rowValues(row: FloorRow, zone: string, now: number): Record<string, Value> {
  return {
    // Today's bookings are told by their time alone.
    at: { at: row.at, zone, as: row.at - now < 86_400_000 / 2 ? 'time' : 'day and time' },
    until: { at: row.until, zone, as: 'time' },
    party: row.partySize,
    name: row.name,
    number: row.number ?? 0,
    tables: row.tables.length > 0 ? row.tables.join('+') : '-',
    minutes: row.lateMinutes,
    // A select on presence reads these two.
    label: row.name,
    reason: row.name,
  };
}

/** A booking in a line: whose, when, where. A hold is of a guest who is still booking. */
export function rowLine(row: FloorRow, zone: string, now: number): Phrase {
  const values = rowValues(row, zone, now);
  // A day's block may begin and end at four in the morning: without its day nobody knows which.
  if (row.state === 'block')
    return phrase('floor.row block', { ...values, at: { at: row.at, zone, as: 'day and time' } });
  return phrase(row.number === null ? 'floor.row hold' : 'floor.row', values);
}

/** Lines for rows, and how many more there are. */
export function rowLines(rows: readonly FloorRow[], zone: string, now: number): Phrase[] {
  return counted(rows, (row) => rowLine(row, zone, now));
}

/** Lines for bookings that were left behind, each with what is wrong. */
export function strandedLines(rows: readonly StrandedRow[], zone: string, now: number): Phrase[] {
  return counted(rows, ({ row, why }) =>
    phrase('floor.row stranded', {
      row: { phrase: rowLine(row, zone, now) },
      why: { phrase: phrase(`stranded.${why}`) },
    }),
  );
}

function counted<T>(rows: readonly T[], line: (row: T) => Phrase): Phrase[] {
  const left = rows.length - mostRows;
  return [
    ...rows.slice(0, mostRows).map(line),
    ...(left > 0 ? [phrase('tonight.more', { count: left })] : []),
  ];
}

/** What somebody changed, by whom and when. */
export function changeLines(changes: readonly SeenChange[], zone: string): Phrase[] {
  return changes.slice(-4).flatMap(({ by, at, fields }) =>
    fields.map((change) =>
      phrase('floor.changed by', {
        by: by ? by : { phrase: phrase('floor.the guest') },
        at: { at, zone, as: 'time' },
        what: { phrase: fieldLine(change, zone) },
      }),
    ),
  );
}

function fieldLine({ field, from, to }: FieldChange, zone: string): Phrase {
  if (field === 'time' && typeof from === 'number' && typeof to === 'number')
    return phrase('floor.changed time', {
      from: { at: from, zone, as: 'day and time' },
      to: { at: to, zone, as: 'day and time' },
    });
  if (field === 'tables') return phrase('floor.changed tables', { from: tables(from), to: tables(to) });
  if (field === 'status') return phrase('floor.changed status', { to: { phrase: statusWord(String(to)) } });
  if (field === 'party') return phrase('floor.changed party', { from: String(from), to: String(to) });
  if (field === 'pinned') return phrase('floor.changed pinned', { to: String(to) });
  return phrase('floor.changed other');
}

const tables = (names: FieldChange['from']) =>
  Array.isArray(names) ? names.join('+') || '-' : String(names);

const told = [
  'held',
  'requested',
  'confirmed',
  'seated',
  'finished',
  'no_show',
  'released',
  'declined',
  'cancelled',
] as const;

/** A booking's status as staff say it. */
export function statusWord(status: string): Phrase {
  return phrase(`floor.is ${told.find((one) => one === status) ?? 'confirmed'}`);
}
