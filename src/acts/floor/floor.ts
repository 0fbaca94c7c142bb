import type { FloorOutcome } from '../../../flows/floor.ts';
import { businessDay, type Day } from '../../domain/time.ts';
import type { Conversation } from '../../store/conversations.ts';
import { type FloorTable, floorTables } from '../../store/floor-tables.ts';
import type { Change } from '../../store/reservations.ts';
import { getRestaurant, type Restaurant } from '../../store/restaurants.ts';
import type { Act } from '../act.ts';
import { keptBy } from './keepers.ts';

/** A restaurant's floor in the hands of a member of its staff, who may change it. */
export interface Floor {
  act: Act;
  restaurant: Restaurant;
  tables: FloorTable[];
  /** This business day. */
  today: Day;
  /** Whose every change is, for the history of bookings. */
  change: Change;
  /** Versions of bookings as this member saw them last, by id. */
  seen: Readonly<Record<string, number>>;
}

/** The floor of the first restaurant at which this person may seat guests; undefined when there is none. */
export async function floorOf(
  act: Act,
  who: Pick<Conversation, 'personId'>,
  seen: Readonly<Record<string, number>>,
): Promise<Floor | undefined> {
  const [first] = await keptBy(act, who.personId);
  const restaurant = first && (await getRestaurant(act.tx, first));
  if (!restaurant) return undefined;
  return {
    act,
    restaurant,
    tables: await floorTables(act.tx, restaurant.id),
    today: businessDay(act.now, restaurant.hours.zone),
    change: { by: who.personId, at: act.now },
    seen,
  };
}

/** An outcome, and the versions of the bookings it shows. */
export interface Ended {
  outcome: FloorOutcome;
  seen?: Record<string, number>;
}

/** Names of tables, in the order in which the restaurant lists them. */
export function namesOf(floor: Floor, tableIds: readonly string[]): string[] {
  return floor.tables.filter(({ id }) => tableIds.includes(id)).map(({ name }) => name);
}

/** Most guests that tables are said to seat, pushed together. */
export function seatsAt(floor: Floor, tableIds: readonly string[]): number {
  return floor.tables
    .filter(({ id }) => tableIds.includes(id))
    .reduce((sum, table) => sum + table.maxParty, 0);
}
