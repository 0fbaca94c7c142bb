import { localDay, localTime } from '../time.ts';
import type { Explanation } from './explain.ts';
import type { Seating } from './facts.ts';
import type { Offer } from './offers.ts';
import type { UnitVerdict } from './plan.ts';
import type { Refusal } from './refusal.ts';

/** How tables and bookings are called. Guests are never named: a booking is its number, or its time. */
export interface ExplanationNames {
  zone: string;
  /** Table names by id. */
  tables: ReadonlyMap<string, string>;
  /** Ticket numbers by booking. */
  numbers: ReadonlyMap<string, number>;
}

/** An explanation in plain English, a fact a line, for an operator's terminal and the staff's page. */
export function explanationLines(found: Explanation, names: ExplanationNames): string[] {
  const { zone } = names;
  const time = (at: Date) => localTime(at, zone);
  const called = (tableIds: readonly string[]) => tableIds.map((id) => names.tables.get(id) ?? '?').join('+');
  const offered = (offer: Offer | null, what: string) =>
    offer ? `${what}: ${time(offer.startsAt)} at ${called(offer.tableIds)}` : `${what}: none that day`;
  const { pacing, answer } = found;
  const most = (count: number | null) => (count === null ? 'no limit' : `at most ${count}`);
  const windows = found.windows.map(
    (w) =>
      `${time(w.opens)} to ${time(w.closes)}, last seating ${time(w.last)}${w.walkIn ? ', walk-ins only' : ''}`,
  );
  return [
    `Party of ${found.party} on ${localDay(found.startsAt, zone)} at ${time(found.startsAt)}, by ${doors[found.door]}; business day ${found.day}`,
    `Hours: ${found.closure === null ? windows.join('; ') || 'none' : `closed, ${found.closure}`}`,
    `Rules: ${found.rules ? refusalWords(found.rules) : 'nothing against it'}`,
    `Stay: ${found.turnMinutes} minutes and ${found.bufferMinutes} of buffer, until ${time(found.until)}`,
    `Pacing: ${pacing.all} covers start in that quarter (${most(pacing.most)}), ${pacing.online} by message (${most(pacing.mostOnline)})${pacing.refuses ? ': too many with this party' : ''}`,
    'Tables:',
    ...found.units.map(
      ({ unit, verdict, chosen }) =>
        `  ${called(unit.tableIds)} (${unit.minParty} to ${unit.maxParty}, ${unit.channel}): ${verdictWords(verdict, seated)}${chosen ? ' <- chosen' : ''}`,
    ),
    'tableIds' in answer
      ? `Answer: ${called(answer.tableIds)}, ${time(answer.startsAt)} to ${time(answer.endsAt)}`
      : `Answer: no, ${refusalWords(answer)}`,
    ...('tableIds' in answer
      ? answer.moves.map((move) => `  moves ${numbered(move.id)} to ${called(move.tableIds)}`)
      : []),
    offered(found.earlier, 'Earlier'),
    offered(found.later, 'Later'),
  ];

  function numbered(id: string): string {
    const number = names.numbers.get(id);
    return number === undefined ? 'a booking without a number' : `#${number}`;
  }
  function seated({ id, covers, startsAt, until }: Seating): string {
    return `${covers === 0 ? 'a block' : numbered(id)}, ${time(startsAt)} to ${time(until)}`;
  }
}

const doors = { message: 'message', staff: 'staff', 'walk-in': 'the door' } as const;

/** A refusal in plain English. */
function refusalWords(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'closed':
      return `closed: ${refusal.why}`;
    case 'paused':
      return `paused${refusal.why ? `: ${refusal.why}` : ''}`;
    case 'full':
      return 'no table is free and nobody can be moved';
    case 'walk-in':
      return 'walk-ins only';
    case 'pacing':
      return 'too many covers start in that quarter of an hour';
    default:
      return refusal.reason;
  }
}

function verdictWords(verdict: UnitVerdict, seated: (by: Seating) => string): string {
  switch (verdict.why) {
    case 'taken':
      return `taken by ${verdict.by.map((by) => `${seated(by)}${by.movable ? ', could move' : ''}`).join('; ')}`;
    case 'channel':
      return 'not for this door';
    case 'oversize':
      return 'too many seats would stay empty';
    default:
      return verdict.why;
  }
}
