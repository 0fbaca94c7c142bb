import type { Booked } from '../../../src/contract/book/booked.ts';
import type { BookDay } from '../../../src/contract/book/day.ts';

/** What a panel about one row of the book is given. */
export interface RowPanel {
  /** As it is now: it is read again whenever anything changes. */
  booking: Booked;
  day: BookDay;
  now: number;
  close: () => void;
  changed: () => void;
}
