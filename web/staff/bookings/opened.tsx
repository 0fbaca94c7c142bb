import type { Booked } from '../../../src/contract/book/booked.ts';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { timeIn } from '../format.ts';
import { useHere } from '../session.tsx';
import { useNow } from '../use-now.ts';
import { DayList } from './list.tsx';
import { Refusal } from './refusal.tsx';
import { Timeline } from './timeline.tsx';
import { usePut } from './use-put.ts';
import { WaitingList } from './waiting.tsx';

/** A day that is read: list, timeline and who waits. */
export function Opened({
  day,
  sought,
  changed,
  open,
}: {
  day: BookDay;
  /** What somebody looks for. */
  sought: string;
  changed: () => void;
  open: (id: string) => void;
}) {
  const { restaurant } = useHere();
  const { zone } = restaurant;
  const now = useNow();
  const { put, dropped, trouble, current, leave } = usePut(day, changed);
  const words = sought.trim().toLowerCase();
  const chosen = ({ name, number, guest }: Booked) =>
    words === '' ||
    (name ?? '').toLowerCase().includes(words) ||
    String(number ?? '') === words ||
    (words.length >= 2 && (guest.lastDigits ?? '').endsWith(words));

  return (
    <>
      {day.closed !== null && <p className="badge-plain late">Closed: {day.closed}</p>}
      {day.pauses.map(({ from, until, reason }) => (
        <p key={from} className="badge-plain late">
          No bookings by message until {timeIn(until, zone)}
          {reason ? `: ${reason}` : ''}
        </p>
      ))}
      <div className="book">
        <DayList day={day} now={now} zone={zone} chosen={chosen} open={({ id }) => open(id)} />
        <Timeline
          day={day}
          now={now}
          zone={zone}
          chosen={chosen}
          open={({ id }) => open(id)}
          drop={(booking, target) => void put(booking, target)}
        />
        <WaitingList day={day} now={now} changed={changed} />
      </div>
      {dropped && trouble !== undefined && (
        <PageDialog title="It was not moved" close={leave}>
          <Refusal
            trouble={trouble}
            current={current}
            zone={zone}
            clear={() => void put(dropped.booking, dropped.target, true)}
            // At its own tables, else what fits: those it was put on are taken then, too. Guests' times are no block's.
            choose={
              dropped.booking.kind === 'block'
                ? undefined
                : (at) =>
                    void put(dropped.booking, {
                      startsAt: Date.parse(at),
                      tableIds: dropped.booking.tableIds,
                    })
            }
            but={dropped.booking.startsAt}
          />
          <button type="button" className="btn btn-outline-secondary" onClick={leave}>
            Leave it where it is
          </button>
        </PageDialog>
      )}
    </>
  );
}
