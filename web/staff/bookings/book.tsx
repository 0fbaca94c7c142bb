import { type ReactNode, useState } from 'react';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { Icon } from '../../parts/icon.tsx';
import { dayIn } from '../format.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Loaded } from '../parts/states.tsx';
import { go, useRoute } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useChanges } from '../use-changes.ts';
import { useData } from '../use-data.ts';
import { useNow } from '../use-now.ts';
import { Block, WalkIn } from './at-once.tsx';
import { Detail } from './detail.tsx';
import { NewBooking } from './new-booking.tsx';
import { Opened } from './opened.tsx';
import { Search } from './search.tsx';
import { dayAfter } from './times.ts';

type Dialog = 'new' | 'walk-in' | 'block' | { id: string };

/** What is open: what was tapped, else the booking that the address names, as of whoever comes from elsewhere. */
function useDialog(day: string | undefined) {
  const { path } = useHere();
  const { query } = useRoute();
  const named = query.get('booking');
  const [tapped, setTapped] = useState<Dialog>();
  const close = () => {
    setTapped(undefined);
    if (named !== null) go(path(day === undefined ? 'bookings' : `bookings?day=${day}`), true);
  };
  return { dialog: tapped ?? (named === null ? undefined : { id: named }), open: setTapped, close };
}

/** The book of a day: timeline, list, and who waits. */
export function Book({ leaves }: { leaves: ReactNode }) {
  const { restaurant, path } = useHere();
  const { query } = useRoute();
  const wanted = query.get('day') ?? undefined;
  const book = useData('GET /restaurants/:restaurant/bookings', {
    params: { restaurant: restaurant.id },
    query: wanted === undefined ? {} : { day: wanted },
  });
  const line = useChanges(restaurant.id, ['bookings', 'waitlist'], () => void book.again());
  const { dialog, open: setDialog, close } = useDialog(wanted);
  const [sought, setSought] = useState('');
  const { data: day } = book;
  const to = (other: string) => go(path(`bookings?day=${other}`));
  const changed = () => void book.again();
  return (
    <>
      <PageHead
        title="Bookings"
        about={
          day &&
          `${dayIn(day.from, restaurant.zone)}${day.day === day.today ? ', today' : ''}: ${day.covers.booked} covers booked, ${day.covers.seated} seated${line === 'cut' ? '. The connection is cut: this may be old' : ''}`
        }
      >
        <button type="button" className="btn btn-primary" disabled={!day} onClick={() => setDialog('new')}>
          <Icon name="plus" />
          New booking
        </button>
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={!day}
          onClick={() => setDialog('walk-in')}
        >
          Walk-in
        </button>
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={!day}
          onClick={() => setDialog('block')}
        >
          Block
        </button>
      </PageHead>
      {leaves}
      <div className="book-tools">
        <div className="day-picker">
          <button
            type="button"
            className="btn btn-outline-secondary"
            disabled={!day}
            aria-label="The day before"
            onClick={() => day && to(dayAfter(day.day, -1))}
          >
            <Icon name="left" />
          </button>
          <button
            type="button"
            className="btn btn-outline-secondary"
            aria-pressed={day?.day === day?.today}
            onClick={() => go(path('bookings'))}
          >
            Today
          </button>
          <input
            type="date"
            className="form-control"
            aria-label="Day"
            value={day?.day ?? wanted ?? ''}
            onChange={(event) => event.target.value && to(event.target.value)}
          />
          <button
            type="button"
            className="btn btn-outline-secondary"
            disabled={!day}
            aria-label="The day after"
            onClick={() => day && to(dayAfter(day.day, 1))}
          >
            <Icon name="right" />
          </button>
        </div>
        <Search sought={sought} seek={setSought} />
      </div>
      <Loaded of={book}>
        {(shown) => <Opened day={shown} sought={sought} changed={changed} open={(id) => setDialog({ id })} />}
      </Loaded>
      {day && dialog === 'new' && <NewBooking day={day} close={close} changed={changed} />}
      {day && dialog === 'walk-in' && <WalkIn day={day} close={close} changed={changed} />}
      {day && dialog === 'block' && <Block day={day} close={close} changed={changed} />}
      {day && typeof dialog === 'object' && (
        <OpenDetail day={day} id={dialog.id} close={close} changed={changed} />
      )}
    </>
  );
}

function OpenDetail({
  day,
  id,
  close,
  changed,
}: {
  day: BookDay;
  id: string;
  close: () => void;
  changed: () => void;
}) {
  const now = useNow();
  const booking = day.bookings.find((each) => each.id === id);
  return booking ? <Detail booking={booking} day={day} now={now} close={close} changed={changed} /> : null;
}
