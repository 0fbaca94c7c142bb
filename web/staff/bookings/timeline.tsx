import { useEffect } from 'react';
import type { Booked } from '../../../src/contract/book/booked.ts';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { Icon } from '../../parts/icon.tsx';
import { timeIn } from '../format.ts';
import { lives, type Target } from './moving.ts';
import { minute, rowHeight, useMoving } from './use-moving.ts';
import { stateOf } from './words.ts';

const hour = 60 * 60_000;

/** A day drawn: tables down, time across. Bookings are dragged, or moved with the arrow keys. */
export function Timeline({
  day,
  now,
  zone,
  chosen,
  open,
  drop,
}: {
  day: BookDay;
  now: number;
  zone: string;
  /** The bookings that are looked for; the others step back. */
  chosen: (booking: Booked) => boolean;
  open: (booking: Booked) => void;
  drop: (booking: Booked, target: Target) => void;
}) {
  const rows = [...day.tables].sort((a, b) => (a.area ?? '').localeCompare(b.area ?? ''));
  const { moving, handlers, surface } = useMoving(day, rows, now, zone, drop);
  const [from, until] = [Date.parse(day.from), Date.parse(day.until)];
  const x = (at: number | string) =>
    (((typeof at === 'number' ? at : Date.parse(at)) - from) / 60_000) * minute;
  const width = x(until);
  const drawn = day.bookings.filter((each) => lives(each) || each.status === 'finished');
  const homeless = drawn.filter(({ tableIds }) => tableIds.length === 0);
  const hours = Array.from({ length: Math.ceil((until - from) / hour) }, (_, n) => from + n * hour);
  const shows = from < now && now < until;

  // What happens now is in view when the page is opened.
  useEffect(() => {
    const element = surface.current;
    if (element && shows) element.scrollLeft = Math.max(0, ((now - from) / 60_000) * minute - 120);
    // Only once for each day: whoever has scrolled is left where they are.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [day.day]);

  return (
    <div className="timeline-frame">
      <p className="visually-hidden" id="timeline-help">
        Arrow keys move a booking: left and right in time, up and down between tables. Enter puts it there,
        Escape leaves it. Enter alone opens it.
      </p>
      <p className="visually-hidden" role="status" aria-live="assertive">
        {moving?.words ?? ''}
      </p>
      <section
        className="timeline"
        ref={surface}
        aria-label="Timeline"
        aria-describedby="timeline-help"
        // It scrolls, and must be reached by whoever scrolls with keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div className="timeline-inside" style={{ width: width + 92 }}>
          <div className="hours-row">
            <span className="corner">Table</span>
            {hours.map((at) => (
              <span key={at} className="hour" style={{ left: 92 + x(at) }}>
                {timeIn(at, zone)}
              </span>
            ))}
          </div>
          <Covers day={day} x={x} zone={zone} />
          <div className="rows" style={{ height: rows.length * rowHeight }}>
            {rows.map((table, row) => (
              <div key={table.id} className="row-line" style={{ top: row * rowHeight }}>
                <span className={table.retired ? 'row-name gone' : 'row-name'}>
                  <b>{table.name}</b>
                  <small>
                    {table.minParty}–{table.maxParty} <bdi>{table.area}</bdi>
                  </small>
                </span>
              </div>
            ))}
            <div className="field-of-time" style={{ width }}>
              {day.hours.map(({ opens, closes }) => (
                <div
                  key={opens}
                  className="open-hours"
                  style={{ left: x(opens), width: x(closes) - x(opens) }}
                />
              ))}
              {hours.map((at) => (
                <div key={at} className="hour-line" style={{ left: x(at) }} />
              ))}
              {rows.flatMap((table, row) =>
                drawn
                  .filter(({ tableIds }) => tableIds.includes(table.id))
                  .map((booking) => {
                    const first = rows.find(({ id }) => booking.tableIds.includes(id))?.id === table.id;
                    const box = {
                      left: x(booking.startsAt),
                      width: Math.max(44, x(booking.endsAt) - x(booking.startsAt) - 2),
                      top: row * rowHeight + 2,
                    };
                    const look = `bar ${booking.kind} ${booking.status}${chosen(booking) ? '' : ' aside'}${moving?.booking.id === booking.id ? ' lifted' : ''}`;
                    return first ? (
                      <button
                        key={booking.id}
                        type="button"
                        className={look}
                        style={box}
                        {...handlers(booking, row, () => open(booking))}
                      >
                        <Face booking={booking} now={now} />
                        <span className="visually-hidden">
                          {timeIn(booking.startsAt, zone)}, <bdi>{table.name}</bdi>
                        </span>
                      </button>
                    ) : (
                      <div key={`${booking.id} ${table.id}`} className={look} style={box} aria-hidden="true">
                        <Face booking={booking} now={now} />
                      </div>
                    );
                  }),
              )}
              {moving && (
                <div
                  className={moving.fits ? 'ghost' : 'ghost no'}
                  style={{
                    left: x(moving.target.startsAt),
                    width: Math.max(44, x(moving.booking.endsAt) - x(moving.booking.startsAt) - 2),
                    top: moving.row * rowHeight + 2,
                  }}
                >
                  <span className="ghost-words">
                    <Icon name={moving.fits ? 'check' : 'warning'} />
                    {moving.words}
                  </span>
                </div>
              )}
              {shows && <div className="now-line" style={{ left: x(now) }} />}
            </div>
          </div>
        </div>
      </section>
      {homeless.length > 0 && (
        <p className="soft">
          Without a table:{' '}
          {homeless.map((booking) => (
            <button
              key={booking.id}
              type="button"
              className="btn btn-outline-secondary"
              onClick={() => open(booking)}
            >
              <bdi>{booking.name ?? 'Guests'}</bdi>, {booking.party}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

/** What a bar says. */
function Face({ booking, now }: { booking: Booked; now: number }) {
  return (
    <>
      <b>
        {booking.kind === 'block' ? 'Block' : booking.party}
        {booking.tight ? '!' : ''}
      </b>
      <span className="bar-name">
        <bdi>{booking.name ?? (booking.kind === 'walk-in' ? 'Walk-in' : 'Guests')}</bdi>
        <small>{stateOf(booking, now)}</small>
      </span>
    </>
  );
}

/** Covers that start in each quarter of an hour, against what the kitchen takes. */
function Covers({ day, x, zone }: { day: BookDay; x: (at: string) => number; zone: string }) {
  const { most, quarters } = day.pacing;
  const top = Math.max(most ?? 0, ...quarters.map(({ covers }) => covers), 1);
  return (
    <div className="covers-row">
      <span className="corner">Covers{most === null ? '' : <small>max {most} / 15 min</small>}</span>
      {quarters.map(({ at, covers }) => {
        const over = most !== null && covers > most;
        return (
          <span
            key={at}
            className={over ? 'covers over' : 'covers'}
            style={{ left: 92 + x(at), '--tall': covers / top } as React.CSSProperties}
            title={`${covers} covers start at ${timeIn(at, zone)}${over ? ', more than the limit' : ''}`}
          >
            {covers}
            {over ? '!' : ''}
          </span>
        );
      })}
    </div>
  );
}
