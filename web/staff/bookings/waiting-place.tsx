import { useState } from 'react';
import type { BookDay } from '../../../src/contract/book/day.ts';
import type { Waiting } from '../../../src/contract/waitlist.ts';
import { spanOf, timeIn } from '../format.ts';
import { useNotice } from '../parts/notices.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { saysClosed } from './anyway.tsx';
import { SeatAt } from './seat-at.tsx';

const states = { waiting: 'waits', offered: 'called', taken: 'comes', passed: 'did not answer' } as const;

/** One party in line, and what can be done with it. */
export function WaitingPlace({
  guest,
  day,
  now,
  changed,
}: {
  guest: Waiting;
  day: BookDay;
  now: number;
  changed: () => void;
}) {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id, guest: guest.id };
  const tell = useNotice();
  const call = useAction('POST /restaurants/:restaurant/waitlist/:guest/call');
  const seat = useAction('POST /restaurants/:restaurant/waitlist/:guest/seat');
  const remove = useAction('DELETE /restaurants/:restaurant/waitlist/:guest');
  const [choosing, setChoosing] = useState(false);
  const name = guest.name ?? 'Guests';
  const closed = saysClosed(seat.current);
  const busy = call.busy || seat.busy || remove.busy;
  async function sit(): Promise<void> {
    if (busy) return;
    const done = await seat.run({ params, body: {} });
    changed();
    if (!done) return;
    const { tables } = done.answer;
    tell({
      text:
        tables.length > 0
          ? `${name} sits at ${tables.join(' + ')}.`
          : `${name} sits. The book has no free table: none is written down.`,
    });
  }
  return (
    <li className="waiting-place">
      <span className="list-who">
        <b>
          <bdi>{name}</bdi>, {guest.party}
        </b>
        <small className="soft">
          {guest.kind === 'freed'
            ? `for a table, ${timeIn(guest.from, restaurant.zone)} to ${timeIn(guest.until, restaurant.zone)}`
            : `since ${spanOf(now - Date.parse(guest.joinedAt))}${guest.quotedMinutes ? `, told about ${guest.quotedMinutes} min` : ''}`}
          {guest.number === null ? '' : ` · #${guest.number}`}
        </small>
      </span>
      <span
        className={`badge-plain ${guest.status === 'taken' ? 'good' : guest.status === 'passed' ? 'late' : ''}`}
      >
        {states[guest.status]}
        {guest.offerEndsAt && guest.status !== 'waiting'
          ? ` until ${timeIn(guest.offerEndsAt, restaurant.zone)}`
          : ''}
      </span>
      <div className="acts">
        {guest.kind === 'door' && (
          <>
            <button
              type="button"
              className="btn btn-outline-secondary"
              disabled={busy}
              aria-label={`Call ${name}`}
              onClick={() =>
                void call.run({ params }).then((done) => {
                  changed();
                  if (done)
                    tell({
                      text: done.answer.told
                        ? `${name} is called by message.`
                        : `Call ${name} by voice: there is no number.`,
                    });
                })
              }
            >
              {guest.calls > 0 ? 'Call again' : 'Call'}
            </button>
            <button
              type="button"
              className="btn btn-primary"
              // It keeps the focus while it asks: a dialog that comes of it gives it back when it is closed.
              aria-disabled={busy}
              aria-label={`Seat ${name}`}
              onClick={() => void sit()}
            >
              Seat
            </button>
            <button
              type="button"
              className="btn btn-outline-secondary"
              disabled={busy}
              aria-label={`Choose a table for ${name}`}
              onClick={() => setChoosing(true)}
            >
              Table…
            </button>
          </>
        )}
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={busy}
          aria-label={`Remove ${name}`}
          onClick={() => void remove.run({ params }).then(() => changed())}
        >
          Remove
        </button>
      </div>
      <Trouble text={call.trouble ?? (closed ? undefined : seat.trouble) ?? remove.trouble} />
      {choosing && <SeatAt guest={guest} day={day} close={() => setChoosing(false)} changed={changed} />}
      {closed && <SeatAt guest={guest} day={day} refused={seat} close={seat.clear} changed={changed} />}
    </li>
  );
}
