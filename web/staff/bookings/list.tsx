import { useState } from 'react';
import type { Booked } from '../../../src/contract/book/booked.ts';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { timeIn } from '../format.ts';
import { Empty } from '../parts/states.tsx';
import { lives } from './moving.ts';
import { historyOf, stateOf } from './words.ts';

const filters = {
  living: { title: 'Coming and seated', holds: lives },
  seated: { title: 'Seated', holds: ({ status }: Booked) => status === 'seated' },
  asks: { title: 'To answer', holds: ({ status }: Booked) => status === 'requested' },
  over: { title: 'Left', holds: ({ status }: Booked) => status === 'finished' },
  off: {
    title: 'Cancelled or missed',
    holds: ({ status }: Booked) => ['cancelled', 'declined', 'no_show'].includes(status),
  },
} as const;
type Filter = keyof typeof filters;

const looks: Record<string, string> = {
  seated: 'good',
  due: 'late',
  asks: 'late',
  'over time': 'late',
  'did not come': 'bad',
};

/** The day as a list, by time. */
export function DayList({
  day,
  now,
  zone,
  chosen,
  open,
}: {
  day: BookDay;
  now: number;
  zone: string;
  chosen: (booking: Booked) => boolean;
  open: (booking: Booked) => void;
}) {
  const [filter, setFilter] = useState<Filter>('living');
  const shown = day.bookings.filter(
    (each) => each.kind !== 'block' && filters[filter].holds(each) && chosen(each),
  );
  const names = (booking: Booked) =>
    day.tables
      .filter(({ id }) => booking.tableIds.includes(id))
      .map(({ name }) => name)
      .join(' + ');
  return (
    <section className="card-plain day-list" aria-label="Bookings of the day">
      <div className="list-head">
        <h2>List</h2>
        <select
          className="form-select"
          aria-label="Show"
          value={filter}
          onChange={(event) => setFilter(event.target.value as Filter)}
        >
          {Object.entries(filters).map(([key, { title, holds }]) => (
            <option key={key} value={key}>
              {title} ({day.bookings.filter((each) => each.kind !== 'block' && holds(each)).length})
            </option>
          ))}
        </select>
      </div>
      {shown.length === 0 && (
        <Empty title="Nobody here">
          <p>
            {filter === 'living' ? 'Book the first table with “New booking”.' : 'Choose another list above.'}
          </p>
        </Empty>
      )}
      <ul>
        {shown.map((booking) => {
          const state = stateOf(booking, now);
          const more = [historyOf(booking), booking.food ? `${booking.food.dishes} dishes ordered` : ''];
          return (
            <li key={booking.id}>
              <button type="button" className="list-entry" onClick={() => open(booking)}>
                <span className="list-time">{timeIn(booking.startsAt, zone)}</span>
                <span className="list-who">
                  <b>{booking.name ?? (booking.kind === 'walk-in' ? 'Walk-in' : 'Guests')}</b>
                  <small className="soft">
                    {booking.party} {booking.party === 1 ? 'guest' : 'guests'} ·{' '}
                    <bdi>{names(booking) || 'no table'}</bdi>
                    {booking.number === null ? '' : ` · #${booking.number}`}
                    {more.filter(Boolean).map((word) => ` · ${word}`)}
                  </small>
                  {booking.note && <small className="note">{booking.note}</small>}
                </span>
                <span className={`badge-plain ${looks[state] ?? ''}`}>{state}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
