import { bookingStates } from '../../src/domain/status.ts';
import type { FloorAnswer, FloorOutcome, FloorRow, StrandedRow } from '../../flows/floor.ts';

/** Every way in which a command for the table book may end, with the longest values there can be. */

const at = Date.parse('2026-11-27T14:30:00Z');
const zone = 'Asia/Kolkata';
const id = '00000000-0000-4000-8000-000000000001';

export const floorStates: readonly FloorRow['state'][] = [
  'expected',
  'asked',
  'late',
  'here',
  'seated',
  'no table',
  'block',
];

export function floorRow(state: FloorRow['state']): FloorRow {
  const isBlock = state === 'block';
  return {
    number: isBlock ? null : 99_999,
    name: 'A'.repeat(60),
    partySize: isBlock ? 0 : 16,
    at,
    until: at + 7_200_000,
    tables: ['Chandni terrace 12', 'Chandni terrace 14', 'T9'],
    state,
    lateMinutes: state === 'late' ? 20 : 0,
  };
}

const row = floorRow('expected');
const plain: FloorRow = { ...row, number: 12, name: '', partySize: 1, tables: [], at: at + 86_400_000 };
const hold: FloorRow = { ...plain, number: null };
const rows: FloorRow[] = Array.from({ length: 30 }, (_, i) => ({ ...row, number: i }));
const left: StrandedRow[] = [
  ...rows.map((one) => ({ row: one, why: 'no table' as const })).slice(0, 10),
  { row: plain, why: 'closed' },
  { row, why: 'outside hours' },
];
export const stranded = left;

const table = {
  kind: 'table' as const,
  tables: ['T4', 'Chandni terrace 12'],
  seats: [2, 4] as const,
  channel: 'online' as const,
  moved: [],
  stranded: [],
};
const nobody = { moved: [], tight: false, told: false };

const outcomes: FloorOutcome[] = [
  ...(['booked', 'walked in', 'moved', 'placed', 'unpinned', 'finished', 'undone'] as const).map((did) => ({
    kind: 'done' as const,
    did,
    row,
    ...nobody,
  })),
  { kind: 'done', did: 'booked', row: plain, moved: rows, tight: false, told: true },
  { kind: 'done', did: 'placed', row, moved: [], tight: true, told: false },
  ...(['too late', 'cooking', 'ordered'] as const).map((why) => ({
    kind: 'not undone' as const,
    number: 99_999,
    why,
  })),
  { kind: 'swapped', rows: [row, plain], tight: [row] },
  { kind: 'blocked', rows: Array.from({ length: 31 }, () => floorRow('block')), moved: [row] },
  { kind: 'blocked', rows: [{ ...floorRow('block'), name: '' }], moved: [] },
  { kind: 'unblocked', tables: ['T4', 'T5'], freed: 2 },
  { kind: 'unblocked', tables: ['T4'], freed: 0 },
  ...(['retired', 'restored', 'added', 'resized', 'channel'] as const).map((did) => ({ ...table, did })),
  { ...table, did: 'retired', moved: rows, stranded: left },
  { ...table, did: 'channel', channel: 'staff' },
  { ...table, did: 'channel', channel: 'walk-in' },
  { kind: 'paused', until: at, standing: 3 },
  { kind: 'paused', until: at, standing: 0 },
  { kind: 'open', was: true },
  { kind: 'open', was: false },
  {
    kind: 'covers',
    restaurant: 'The Copper Ladle',
    hours: Array.from({ length: 24 }, (_, i) => ({ at: at + i * 3_600_000, covers: i })),
    seated: 12,
  },
  {
    kind: 'changed',
    row,
    changes: [
      { by: 'Anitha Murthy', at, fields: [{ field: 'time', from: at, to: at + 1_800_000 }] },
      { by: null, at, fields: [{ field: 'party', from: 2, to: 4 }] },
      { by: 'A'.repeat(60), at, fields: [{ field: 'tables', from: ['T4'], to: ['T5', 'T6'] }] },
      {
        by: 'Rohan',
        at,
        fields: [
          { field: 'pinned', from: 'false', to: 'true' },
          { field: 'other', from: '', to: '' },
        ],
      },
    ],
  },
  ...bookingStates.map((status) => ({
    kind: 'changed' as const,
    row,
    changes: [{ by: 'Rohan', at, fields: [{ field: 'status' as const, from: 'confirmed', to: status }] }],
  })),
  { kind: 'changed', row, changes: [] },
  { kind: 'taken', tables: ['T4', 'T5'], by: [row, plain, hold, floorRow('block')] },
  ...(['past', 'too small', 'too large', 'outside hours', 'closed', 'full', 'no such time'] as const).map(
    (why) => ({
      kind: 'refused' as const,
      why,
      party: 1_000_000,
      limit: 16,
      times: why === 'full' ? [at, at + 900_000, at + 1_800_000] : [],
    }),
  ),
  { kind: 'texted enough', until: at },
  { kind: 'no booking', number: 99_999 },
  { kind: 'no table', words: 't99', tables: Array.from({ length: 60 }, (_, i) => `T${i}`) },
  { kind: 'table there', name: 'Chandni terrace 12' },
  { kind: 'over', number: 12, status: 'finished' },
  ...(['book', 'block', 'move', 'swap', 'table', 'pause'] as const).map((act) => ({
    kind: 'unread' as const,
    act,
  })),
  { kind: 'not allowed' },
];

export const floorAnswers: FloorAnswer[] = outcomes.map((outcome) => ({ zone, seen: { [id]: 2 }, outcome }));
