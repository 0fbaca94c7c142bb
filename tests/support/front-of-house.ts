import type { BookDay } from '../../src/contract/book/day.ts';
import { type Caller, callerAs, restaurantId } from './api.ts';
import { numberOf } from './number-of.ts';
import type { World } from './world.ts';

/** Those who keep the book of The Copper Ladle, and what they read in it. */
export interface FrontOfHouse {
  host: Caller;
  manager: Caller;
  /** The restaurant's id. */
  restaurant: string;
  /** The book of a day. */
  dayOf: (day?: string) => Promise<BookDay>;
  /** The id of a table, by its name. */
  tableOf: (name: string) => Promise<string>;
}

/** Anitha, its host, and Harpreet, its manager, signed in to a world of the seed. */
export async function frontOfHouse(world: World): Promise<FrontOfHouse> {
  const [host, manager] = await Promise.all([
    callerAs(world, numberOf.anitha),
    callerAs(world, numberOf.harpreet),
  ]);
  const restaurant = await restaurantId(world, 'the-copper-ladle');
  const dayOf = async (day = evening) =>
    (await host.call('GET /restaurants/:restaurant/bookings', { params: { restaurant }, query: { day } }))
      .body;
  const tableOf = async (name: string) =>
    (await dayOf()).tables.find((table) => table.name === name)?.id ?? 'no such table';
  return { host, manager, restaurant, dayOf, tableOf };
}

/** The Friday on which the tests begin. */
const evening = '2026-11-27';

/** A time in India as the API writes it, on that Friday where no other day is named. */
export const at = (clock: string, day = evening) => new Date(`${day}T${clock}:00+05:30`).toISOString();
