import { useState } from 'react';
import type { Booked } from '../../../src/contract/book/booked.ts';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { timeIn } from '../format.ts';
import { useNotice } from '../parts/notices.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import type { Target } from './moving.ts';
import { versionShown } from './use-touched.ts';

/** A booking or a block that was put somewhere where it cannot stay as it is. */
interface Dropped {
  booking: Booked;
  target: Target;
}

/** Puts bookings and blocks elsewhere; what was done can be taken back, what was not is said with what would help. */
export function usePut(day: BookDay, changed: () => void) {
  const { restaurant } = useHere();
  const { zone } = restaurant;
  const tell = useNotice();
  const move = useAction('POST /restaurants/:restaurant/bookings/:booking/move');
  const block = useAction('PATCH /restaurants/:restaurant/blocks/:block');
  const [dropped, setDropped] = useState<Dropped>();
  const { trouble, current } = dropped?.booking.kind === 'block' ? block : move;

  async function put(booking: Booked, target: Target, clear = false): Promise<void> {
    const { startsAt, tableIds, endsAt } = target;
    setDropped({ booking, target });
    const isBlock = booking.kind === 'block';
    // What a refusal has shown may have been of another one, that was dropped before.
    const shown = dropped?.booking.id === booking.id ? versionShown((isBlock ? block : move).current) : 0;
    const body = {
      version: Math.max(shown, booking.version),
      clear,
      ...(startsAt === Date.parse(booking.startsAt) ? {} : { startsAt: new Date(startsAt).toISOString() }),
      ...(tableIds.join() === booking.tableIds.join() ? {} : { tables: [...tableIds] }),
    };
    const done = isBlock
      ? await block.run({
          params: { restaurant: restaurant.id, block: booking.id },
          body: { ...body, ...(endsAt ? { endsAt } : {}) },
        })
      : await move.run({ params: { restaurant: restaurant.id, booking: booking.id }, body });
    changed();
    if (!done) return;
    setDropped(undefined);
    const { booking: after, told, tight, moved } = done.answer;
    const tables = day.tables.filter(({ id }) => after.tableIds.includes(id)).map(({ name }) => name);
    const others = moved.map(({ name }) => name || 'Others').join(', ');
    tell({
      text: [
        `${isBlock ? 'Block' : (after.name ?? 'Guests')}: ${timeIn(after.startsAt, zone)} at ${tables.join(' + ')}.`,
        told && 'The guest is told.',
        tight && 'More guests than seats.',
        others && `${others} changed tables.`,
      ]
        .filter(Boolean)
        .join(' '),
      undo: () =>
        void put(after, {
          startsAt: Date.parse(booking.startsAt),
          tableIds: booking.tableIds,
          // The end of the day may have cut it short where it was put: moved back it would stay so.
          ...(isBlock ? { endsAt: booking.endsAt } : {}),
        }),
    });
  }
  return { put, dropped, trouble, current, leave: () => setDropped(undefined) };
}
