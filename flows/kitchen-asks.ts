import type { Card } from './asks.ts';

/** Where an order is wanted: at a table guests sit at, or for so many heads; neither of an order to collect. */
export interface WantedWhere {
  tableId?: string;
  heads?: number;
}

/** Why food is ready later than it was wanted: so many orders are due at `at`; the kitchen has paused until `at`. */
export interface LaterView {
  why: 'full' | 'paused';
  at: number;
}

/** Why food cannot be had at a time. */
export type NotThen = 'closed' | 'last order' | 'full' | 'paused' | 'too soon';

/** What comes of the code on a table. */
export type SitAnswer =
  | { kind: 'seated'; card: Card; table: { id: string; name: string } }
  /** Nothing is ordered by message at the tables there. */
  | { kind: 'not here'; card: Card }
  /** It is closed, or too late for the kitchen. */
  | { kind: 'closed'; card: Card; next?: number }
  | { kind: 'unknown' };

/** Whether a restaurant caters for so many at a time. `earliest`: the first time their notice and their hours allow. */
export type CaterAnswer =
  | { kind: 'ok'; at?: number }
  | { kind: 'not here' }
  | { kind: 'too few' | 'too many'; limit: number }
  | { kind: 'too soon' | 'closed'; earliest?: number; zone: string };

/** What is asked of a kitchen. */
export interface KitchenAsks {
  /** Somebody has scanned the code on a table. */
  sit: { input: { code: string }; output: SitAnswer };
  /** Without a date and a time only the heads are looked at. */
  cater: {
    input: { restaurantId: string; heads: number; date?: string; time?: string };
    output: CaterAnswer;
  };
}
