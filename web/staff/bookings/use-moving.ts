import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Booked } from '../../../src/contract/book/booked.ts';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { movable, step, tablesOn, type Target, verdictOf, type Verdict } from './moving.ts';

/** Pixels of a minute and of a row; the stylesheet draws the same. */
export const minute = 1.6;
export const rowHeight = 48;
/** Pixels a pointer may tremble before it drags, and milliseconds a finger rests before it does not scroll. */
const tremble = 6;
const rest = 350;

/** A booking in somebody's hand. */
export interface Moving extends Verdict {
  booking: Booked;
  target: Target;
  /** The row it hovers over. */
  row: number;
}

interface Grip {
  booking: Booked;
  row: number;
  x: number;
  y: number;
  lifted: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/** Moves bookings by pointer and by keys; `drop` is called with where one was put. */
export function useMoving(
  day: BookDay,
  rows: BookDay['tables'],
  now: number,
  zone: string,
  drop: (booking: Booked, target: Target) => void,
) {
  const [moving, setMoving] = useState<Moving>();
  const grip = useRef<Grip>(undefined);
  const surface = useRef<HTMLDivElement>(null);
  /** A drop ends with a click, which opens nothing. */
  const dropped = useRef(false);

  // A finger that has lifted a booking must not scroll; only a listener that is not passive can say so.
  useEffect(() => {
    const element = surface.current;
    const hold = (event: TouchEvent) => {
      if (grip.current?.lifted) event.preventDefault();
    };
    element?.addEventListener('touchmove', hold, { passive: false });
    return () => element?.removeEventListener('touchmove', hold);
  }, []);

  function put(booking: Booked, from: number, minutes: number, rowsDown: number): void {
    const row = Math.min(rows.length - 1, Math.max(0, from + rowsDown));
    const table = rows[row];
    if (!table) return;
    const start = Date.parse(booking.startsAt);
    const aside = movable(booking, now) === 'table' ? 0 : Math.round((minutes * 60_000) / step) * step;
    // Snapped to the quarter, wherever it stood before.
    const startsAt = aside === 0 ? start : Math.round((start + aside) / step) * step;
    const tableIds = tablesOn(booking, rows[from]?.id, table.id);
    const target = { startsAt, tableIds };
    setMoving({ booking, target, row, ...verdictOf(day, booking, target, now, zone) });
  }
  function release(): void {
    if (grip.current?.timer) clearTimeout(grip.current.timer);
    grip.current = undefined;
    setMoving(undefined);
  }
  function finish({ booking, target }: Moving): void {
    const same =
      target.startsAt === Date.parse(booking.startsAt) && target.tableIds.join() === booking.tableIds.join();
    release();
    if (!same) drop(booking, target);
  }

  const handlers = (booking: Booked, row: number, open: () => void) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || movable(booking, now) === 'nothing') return;
      const lifted = false;
      grip.current = { booking, row, x: event.clientX, y: event.clientY, lifted };
      const { currentTarget, pointerId, pointerType } = event;
      if (pointerType === 'touch') {
        grip.current.timer = setTimeout(() => {
          if (!grip.current) return;
          grip.current.lifted = true;
          currentTarget.setPointerCapture(pointerId);
          put(booking, row, 0, 0);
        }, rest);
      } else currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const held = grip.current;
      if (!held) return;
      const [x, y] = [event.clientX - held.x, event.clientY - held.y];
      if (!held.lifted) {
        if (Math.hypot(x, y) < tremble) return;
        if (event.pointerType === 'touch') return release();
        held.lifted = true;
      }
      put(booking, row, x / minute, Math.round(y / rowHeight));
    },
    onPointerUp() {
      dropped.current = grip.current?.lifted === true;
      if (grip.current?.lifted && moving) finish(moving);
      else release();
    },
    onPointerCancel: release,
    onClick() {
      if (!moving && !dropped.current) open();
      dropped.current = false;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const arrows: Record<string, [minutes: number, down: number]> = {
        ArrowLeft: [-15, 0],
        ArrowRight: [15, 0],
        ArrowUp: [0, -1],
        ArrowDown: [0, 1],
      };
      const arrow = arrows[event.key];
      if (arrow && movable(booking, now) !== 'nothing') {
        event.preventDefault();
        const minutes = moving ? (moving.target.startsAt - Date.parse(booking.startsAt)) / 60_000 : 0;
        put(booking, row, minutes + arrow[0], (moving?.row ?? row) - row + arrow[1]);
      } else if (moving && event.key === 'Enter') {
        event.preventDefault();
        finish(moving);
      } else if (moving && event.key === 'Escape') {
        event.preventDefault();
        release();
      }
    },
    onBlur() {
      if (!grip.current) release();
    },
  });
  return { moving, handlers, surface };
}
