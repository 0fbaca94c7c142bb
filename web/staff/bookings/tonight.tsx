import { type ReactNode, useState } from 'react';
import type { Booked } from '../../../src/contract/book/booked.ts';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { Plan } from '../floor/plan.tsx';
import { spanOf, timeIn } from '../format.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Loaded } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useChanges } from '../use-changes.ts';
import { useData } from '../use-data.ts';
import { useNow } from '../use-now.ts';
import { WalkIn } from './at-once.tsx';
import { Detail } from './detail.tsx';

/** How a table stands now: who sits, who is due, until when it is free. */
function standing(day: BookDay, tableId: string, now: number, zone: string) {
  const mine = day.bookings
    .filter(
      ({ tableIds, status }) =>
        tableIds.includes(tableId) && ['held', 'requested', 'confirmed', 'seated'].includes(status),
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const sits = mine.find(({ status }) => status === 'seated');
  const next = mine.find(({ status, until }) => status !== 'seated' && Date.parse(until) > now);
  const then = next ? timeIn(next.startsAt, zone) : undefined;
  if (sits)
    return {
      look: 'seated',
      words: `${sits.party}, ${spanOf(now - Date.parse(sits.startsAt))}`,
      more: then === undefined ? '' : `then ${then}`,
      booking: sits,
    };
  if (next && Date.parse(next.startsAt) <= now)
    return next.kind === 'block'
      ? { look: 'blocked', words: 'blocked', more: `until ${timeIn(next.until, zone)}`, booking: next }
      : {
          look: 'due',
          words: `${next.party} due`,
          more: next.name ?? timeIn(next.startsAt, zone),
          booking: next,
        };
  return { look: 'free', words: 'free', more: then === undefined ? '' : `to ${then}`, booking: next };
}

/** The room as it is now. */
export default function Tonight({ leaves }: { leaves: ReactNode }) {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id };
  const now = useNow();
  const book = useData('GET /restaurants/:restaurant/bookings', { params, query: {} });
  const floor = useData('GET /restaurants/:restaurant/floor', { params });
  useChanges(restaurant.id, ['bookings', 'waitlist', 'settings'], () => {
    void book.again();
    void floor.again();
  });
  const [area, setArea] = useState<string>();
  const [opened, setOpened] = useState<{ table: string; booking: string | undefined }>();
  return (
    <>
      <PageHead title="Bookings" about="The room as it is now" />
      {leaves}
      <Loaded of={book}>
        {(day) => (
          <Loaded of={floor}>
            {(plan) => {
              const booking: Booked | undefined = day.bookings.find(({ id }) => id === opened?.booking);
              return (
                <>
                  <Plan
                    plan={plan}
                    area={area}
                    chooseArea={setArea}
                    looks={(table) => standing(day, table.id, now, restaurant.zone)}
                    press={({ id }) =>
                      setOpened({ table: id, booking: standing(day, id, now, restaurant.zone).booking?.id })
                    }
                  />
                  {opened && opened.booking === undefined && (
                    <WalkIn
                      day={day}
                      at={[opened.table]}
                      close={() => setOpened(undefined)}
                      changed={() => void book.again()}
                    />
                  )}
                  {booking && (
                    <Detail
                      booking={booking}
                      day={day}
                      now={now}
                      close={() => setOpened(undefined)}
                      changed={() => void book.again()}
                    />
                  )}
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}
