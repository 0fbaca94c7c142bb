import type { GuestDeed, HouseText } from '../src/domain/house.ts';
import type { OrderStatus } from '../src/domain/status.ts';
import type { FloorRow } from './floor.ts';
import type { GuestLine } from './news.ts';

/** An order that is being dealt with, in a line. */
export interface OpenOrder {
  number: number;
  name: string;
  at: number;
  /** Names of the tables it is eaten at. */
  tables: string[];
  status: OrderStatus;
  /** "2 x Dal Makhani, 1 x Raita", cut to a line. */
  dishes: string;
}

/** How what staff said of the house ended. */
export type HouseAnswer =
  /** The one booking that is meant, for what shall be done with it. */
  | { kind: 'guest'; deed: GuestDeed; reservationId: string; number: number; rest: string }
  | { kind: 'which guest'; deed: GuestDeed; rest: string; guests: (GuestLine & { reservationId: string })[] }
  | { kind: 'no guest'; words: string }
  /** `standing`: bookings of the rest of the day, which a closed house keeps. */
  | { kind: 'how long'; standing: number }
  | { kind: 'stays open' }
  /** `more`: so many are not listed. */
  | { kind: 'orders'; restaurant: string; zone: string; orders: OpenOrder[]; more: number }
  | ({ kind: 'price is' | 'price set' | 'price sure' } & PriceOf)
  /** The dish has sizes, and which of them was not said. */
  | { kind: 'which size'; code: string; name: string; sizes: string[]; paise: number | null }
  | { kind: 'which dish'; dishes: { code: string; name: string }[]; paise: number | null }
  | { kind: 'no dish'; text: string }
  /** No price of a menu. */
  | { kind: 'no price'; name: string }
  | { kind: 'prices not allowed' }
  | { kind: 'summary'; day: DaySummary }
  /** `at`: when it is told first. */
  | { kind: 'summary on'; at: number; zone: string }
  | { kind: 'summary off' }
  | { kind: 'summary not allowed' }
  | { kind: 'nothing to undo' }
  | { kind: 'not allowed' };

/** What a business day has been so far. */
export interface DaySummary {
  restaurant: string;
  at: number;
  zone: string;
  covers: number;
  bookings: number;
  noShows: number;
  orders: number;
  /** Of the orders, in paise. */
  sales: number;
  currency: string;
  /** How many dishes are off, and their names, cut to fit. */
  off: number;
  names: string;
}

/** What a dish, or a size of it, costs and did. `text` names it. */
export interface PriceOf {
  text: string;
  name: string;
  was: number;
  is: number;
  currency: string;
}

/** What is asked of the house by its staff. */
export interface HouseAsks {
  house: { input: { said: HouseText }; output: HouseAnswer };
  tonight: {
    input: Record<string, never>;
    output: {
      restaurant: string;
      zone: string;
      rows: (FloorRow & {
        hasOrder: boolean;
        /** What the guest asked for, cut to a line. */
        note: string | null;
      })[];
      /** Versions of the bookings listed, by id. */
      seen: Record<string, number>;
    };
  };
}
