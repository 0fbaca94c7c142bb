import type { ChangedBooking, Conflict } from '../../../src/contract/book/answers.ts';
import { timeIn } from '../format.ts';

type Current = Partial<ChangedBooking & Conflict> | undefined;

/** Why something was not done, what has changed or who is in the way, and what would help. */
export function Refusal({
  trouble,
  current,
  zone,
  clear,
  choose,
  but,
}: {
  trouble: string | undefined;
  current: unknown;
  zone: string;
  /** Does it all the same, and moves those who are in the way. */
  clear?: (() => void) | undefined;
  /** Takes another time. */
  choose?: ((at: string) => void) | undefined;
  /** When it is already: no other time. */
  but?: string;
}) {
  if (trouble === undefined) return null;
  const { changes, booking, room, times = [] } = (current ?? {}) as NonNullable<Current>;
  const others = times.filter((at) => at !== but);
  return (
    <div className="alert alert-danger trouble refusal" role="alert">
      <p>{trouble}</p>
      {changes && booking && (
        <div>
          <p>
            It is now {booking.kind === 'block' ? 'blocked' : booking.party}{' '}
            {booking.kind === 'block' ? 'from' : 'at'} {timeIn(booking.startsAt, zone)}. What was changed:
          </p>
          <ul>
            {changes.map(({ by, at, what }) => (
              <li key={at + what.join()}>
                {by ?? 'The guest'}, {timeIn(at, zone)}: {what.join('; ') || 'something else'}
              </li>
            ))}
          </ul>
          <p>Saving again changes it as it is now.</p>
        </div>
      )}
      {room && clear && (
        <div>
          <ul>
            {room.map((other) => (
              <li key={other.number ?? other.at}>
                {other.name || 'Guests'}, {other.party}, {timeIn(other.at, zone)}, {other.tables.join(' + ')}{' '}
                → {other.to.join(' + ')}
              </li>
            ))}
          </ul>
          <button type="button" className="btn btn-primary" onClick={clear}>
            Move them and do it
          </button>
        </div>
      )}
      {choose && others.length > 0 && (
        <div className="acts">
          {others.map((at) => (
            <button key={at} type="button" className="btn btn-outline-secondary" onClick={() => choose(at)}>
              {timeIn(at, zone)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
