import type { StaffEvent } from '../events.ts';
import type { FloorOutcome } from '../floor.ts';
import { type Option, phrase, type Say } from '../say.ts';
import type { StaffContext } from './context.ts';
import { changeLines, rowLine, rowLines, rowValues, statusWord, strandedLines } from './floor-rows.ts';

const tonight: Option<StaffEvent> = { label: phrase('option.tonight'), event: { type: 'tonight' } };

/** How a command for the table book ended, said to whoever gave it. */
export function floorSays(context: StaffContext): Say<StaffEvent> {
  const { floor, facts } = context;
  if (!floor) return { text: [phrase('floor.not allowed')], options: [tonight] };
  const { zone, outcome } = floor;
  return { text: textOf(outcome, zone, facts.now), ...(isEnd(outcome) ? {} : { options: [tonight] }) };
}

/** Whether it was done, so that there is nothing to look up. */
const isEnd = ({ kind }: FloorOutcome) =>
  ['done', 'swapped', 'blocked', 'unblocked', 'table', 'paused', 'open', 'covers'].includes(kind);

function textOf(outcome: FloorOutcome, zone: string, now: number): Say<StaffEvent>['text'] {
  const lines = (rows: Parameters<typeof rowLines>[0]) => rowLines(rows, zone, now);
  const others = (rows: Parameters<typeof rowLines>[0]) =>
    rows.length > 0 ? [phrase('floor.moved for it', { count: rows.length }), ...lines(rows)] : [];
  switch (outcome.kind) {
    case 'done':
      return [
        phrase(`floor.${outcome.did}`, rowValues(outcome.row, zone, now)),
        ...(outcome.tight ? [phrase('floor.tight', rowValues(outcome.row, zone, now))] : []),
        ...(outcome.told ? [phrase('floor.guest told')] : []),
        ...others(outcome.moved),
      ];
    case 'swapped':
      return [
        phrase('floor.swapped'),
        ...lines(outcome.rows),
        ...outcome.tight.map((row) => phrase('floor.tight', rowValues(row, zone, now))),
      ];
    case 'blocked':
      return [phrase('floor.blocked'), ...lines(outcome.rows), ...others(outcome.moved)];
    case 'unblocked':
      return [
        phrase(outcome.freed > 0 ? 'floor.unblocked' : 'floor.no block', {
          tables: outcome.tables.join(', '),
        }),
      ];
    case 'table':
      return [
        phrase(`floor.table ${outcome.did}`, {
          tables: outcome.tables.join(', '),
          least: outcome.seats[0],
          most: outcome.seats[1],
          channel: { phrase: phrase(`channel.${outcome.channel}`) },
        }),
        ...others(outcome.moved),
        ...(outcome.stranded.length > 0
          ? [
              phrase('floor.stranded', { count: outcome.stranded.length }),
              ...strandedLines(outcome.stranded, zone, now),
            ]
          : []),
      ];
    case 'paused':
      return [
        phrase('floor.paused', { until: { at: outcome.until, zone, as: 'time' } }),
        ...(outcome.standing > 0 ? [phrase('house.standing', { count: outcome.standing })] : []),
      ];
    case 'open':
      return [phrase(outcome.was ? 'floor.open again' : 'floor.open already')];
    case 'covers':
      return coversText(outcome, zone);
    case 'changed':
      return [
        phrase('floor.changed', { number: outcome.row.number ?? 0 }),
        ...changeLines(outcome.changes, zone),
        phrase('floor.changed now', { row: { phrase: rowLine(outcome.row, zone, now) } }),
      ];
    case 'taken':
      return [phrase('floor.taken', { tables: outcome.tables.join('+') }), ...lines(outcome.by)];
    default:
      return refusal(outcome, zone);
  }
}

function coversText(
  { restaurant, hours, seated }: Extract<FloorOutcome, { kind: 'covers' }>,
  zone: string,
): Say<StaffEvent>['text'] {
  const total = hours.reduce((sum, hour) => sum + hour.covers, 0);
  return [
    phrase('floor.covers', { restaurant, count: total, seated }),
    ...hours.map(({ at, covers }) =>
      phrase('floor.covers hour', { at: { at, zone, as: 'time' }, count: covers }),
    ),
  ];
}

/** What was not done, and why. */
function refusal(
  outcome: Extract<
    FloorOutcome,
    {
      kind:
        | 'refused'
        | 'texted enough'
        | 'no booking'
        | 'no table'
        | 'table there'
        | 'over'
        | 'not undone'
        | 'unread'
        | 'not allowed';
    }
  >,
  zone: string,
): Say<StaffEvent>['text'] {
  switch (outcome.kind) {
    case 'refused': {
      const { why, party, limit, times } = outcome;
      return [
        phrase(`floor.refused ${why}`, { party, limit }),
        ...(times.length > 0 ? [phrase('floor.free at', { times: { times, zone } })] : []),
      ];
    }
    case 'texted enough':
      return [phrase('floor.texted enough', { until: { at: outcome.until, zone, as: 'day and time' } })];
    case 'no booking':
      return [phrase('floor.no booking', { number: outcome.number })];
    case 'no table':
      return [
        phrase('floor.no table', { words: outcome.words, tables: outcome.tables.slice(0, 60).join(', ') }),
      ];
    case 'table there':
      return [phrase('floor.table there', { name: outcome.name })];
    case 'over':
      return [
        phrase('floor.over', { number: outcome.number, status: { phrase: statusWord(outcome.status) } }),
      ];
    case 'not undone':
      return [phrase(`floor.not undone ${outcome.why}`, { number: outcome.number })];
    case 'unread':
      return [phrase(`floor.unread ${outcome.act}`)];
    case 'not allowed':
      return [phrase('floor.not allowed')];
  }
}
