import { useNotice } from '../parts/notices.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import type { RowPanel } from './row-panel.ts';
import { clockOf, instantOf } from './times.ts';
import { useTouched, versionShown } from './use-touched.ts';

/** What is typed about a booking, and how it is saved. `shown`: a version that something else on the panel has shown. */
export function useSave({ booking, day, close, changed }: RowPanel, shown: number) {
  const { restaurant } = useHere();
  const { zone } = restaurant;
  const params = { restaurant: restaurant.id, booking: booking.id };
  const tell = useNotice();
  const edit = useAction('PATCH /restaurants/:restaurant/bookings/:booking');
  const move = useAction('POST /restaurants/:restaurant/bookings/:booking/move');
  const { fields, differing, since, touch, seen } = useTouched(booking, {
    name: booking.name ?? '',
    party: String(booking.party),
    note: booking.note ?? '',
    time: clockOf(booking.startsAt, zone),
    tables: booking.tableIds as readonly string[],
  });

  async function save(
    clear = false,
    put: Pick<typeof differing, 'time' | 'tables'> = differing,
  ): Promise<void> {
    const { name, party, note } = differing;
    const { time, tables } = put;
    const words = {
      ...(name ? { name } : {}),
      ...(party === undefined ? {} : { party: Number(party) }),
      ...(note === undefined ? {} : { note }),
    };
    let version = Math.max(since, shown, versionShown(edit.current), versionShown(move.current));
    let told = false;
    if (Object.keys(words).length > 0) {
      const done = await edit.run({ params, body: { version, ...words } });
      if (!done) return changed();
      ({ version } = done.answer.booking);
      ({ told } = done.answer);
      seen({ version });
    }
    if (time !== undefined || tables !== undefined) {
      const body = {
        version,
        clear,
        ...(time === undefined ? {} : { startsAt: instantOf(day, time, zone) }),
        ...(tables === undefined ? {} : { tables: [...tables] }),
      };
      const done = await move.run({ params, body });
      if (!done) return changed();
      told ||= done.answer.told;
      if (done.answer.tight) tell({ text: 'Saved. There are more guests than seats at that table.' });
    }
    tell({ text: told ? 'Saved. The guest is told.' : 'Saved.' });
    changed();
    close();
  }

  return {
    fields,
    touch,
    seen,
    save: (clear = false) => void save(clear),
    /** Takes another time that was proposed, at the tables it has. */
    takeTime(at: string) {
      const time = clockOf(at, zone);
      touch({ time, tables: booking.tableIds });
      void save(false, { time });
    },
    edit,
    move,
  };
}
