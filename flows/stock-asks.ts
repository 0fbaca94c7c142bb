import type { StockText, StockWas } from '../src/domain/stock-text.ts';

/** When the food is wanted, as far as it is known: with a booking, or at a time to collect it. */
export interface Wanted {
  reservationId?: string;
  date?: string;
  time?: string;
}

/** A menu that is not served when the food is wanted. */
export interface ServedLater {
  menu: string;
  /** When it is served next; absent: it is over. */
  opens?: number;
  closes?: number;
  zone: string;
  /** No hours are said, only the day. */
  allDay: boolean;
  /** On the business day the food is wanted on. */
  sameDay: boolean;
}

/** What can be had instead of a dish that is gone. */
export interface Swap {
  quantity: number;
  dishes: { id: string; name: string; paise: number; from: boolean }[];
}

/** What happened to a line while it lay in the cart. */
export type Vanished =
  | { name: string; what: 'gone'; swap?: Swap }
  | { name: string; what: 'not served'; served: ServedLater }
  /** Only so many are left, and so many are in the cart now. */
  | { name: string; what: 'fewer'; left: number };

/** What went out of a cart since it was shown last; told once. */
export interface Emptied {
  vanished?: Vanished[];
}

/** Less than was asked for can be had of a dish, but some. */
export interface Few {
  name: string;
  left: number;
}

/** A dish that cannot be had as it was asked for: not so many, or not then. */
export type NotAsAsked = ({ next: 'few' } & Few) | { next: 'not served'; name: string; served: ServedLater };

/** A dish or an option as staff name it: the ids of all that are called so. */
export interface StockThing {
  ids: string[];
  name: string;
  restaurant: string;
}

export type StockAnswer =
  /** `until`: when it is back by itself; `back`: what brings it back; `was`: what it was before, by which it is taken back. */
  | { kind: 'off'; name: string; back: string; until?: number; zone: string; was?: StockWas[] }
  | { kind: 'only'; name: string; back: string; count: number; was?: StockWas[] }
  | { kind: 'back'; name: string; was?: StockWas[] }
  | { kind: 'which'; things: StockThing[]; severalPlaces: boolean }
  /** Until when was not understood. */
  | { kind: 'unread'; name: string }
  | { kind: 'not allowed' }
  | { kind: 'unknown' };

/** What is asked about what there is to eat. */
export interface StockAsks {
  sections: {
    input: { restaurantId: string; wanted?: Wanted };
    output: {
      sections: { id: string; name: string; count: number }[];
      /** Menus that are not served when the food is wanted. */
      later?: ServedLater[];
      inCart: number;
    };
  };
  /** Staff say what is off, counted, or back; `ids`: which one of several was meant. */
  stock: { input: { said: StockText; ids?: string[] }; output: StockAnswer };
}
