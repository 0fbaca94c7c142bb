import { addDays, businessDay, businessDayCut, edgeOf } from '../../domain/time.ts';
import { windowsOn } from '../../domain/hours.ts';
import { type Database, statement } from '../../store/database.ts';
import { openConversation } from '../../store/conversations.ts';
import { insertReservation, saveReservation } from '../../store/reservations.ts';
import { getRestaurant } from '../../store/restaurants.ts';
import { occupyTables } from '../../store/tables.ts';

const tablesOf = statement(
  'situation tables',
  'select id, max_party as "maxParty" from tables where restaurant_id = $1',
);
const close = statement(
  'situation close',
  `insert into closures (restaurant_id, first_day, last_day, reason) values ($1, $2, $2, $3)`,
);

/** Guests who are not there: their bookings make a restaurant look like a full evening. */
const guest = {
  sender: '+14155550101',
  address: '+14155550199',
  channel: 'sms',
  name: 'Walk-in book',
  language: 'en',
} as const;

/** Books every table of a restaurant for the whole of this evening. */
export async function fillTonight(db: Database, restaurantId: string, now: Date): Promise<void> {
  const restaurant = await getRestaurant(db, restaurantId);
  if (!restaurant) return;
  const { zone } = restaurant.hours;
  const today = businessDay(now, zone);
  const dinner = windowsOn(restaurant.hours, today, 'dine_in').at(-1);
  if (!dinner) return;
  const conversation = await openConversation(db, guest);
  const end = edgeOf(addDays(today, 1), businessDayCut, zone);
  await db.transaction(async (tx) => {
    for (const table of await tx.rows<{ id: string; maxParty: number }>(tablesOf, [restaurantId])) {
      const held = await insertReservation(
        tx,
        {
          restaurantId,
          personId: conversation.personId,
          conversationId: conversation.id,
          door: 'message',
          partySize: table.maxParty,
          startsAt: dinner.opens,
          endsAt: end,
          status: 'held',
          expiresAt: end,
        },
        now,
      );
      await occupyTables(tx, held, [table.id], dinner.opens, end, now);
      await saveReservation(tx, held, { status: 'confirmed', expiresAt: null, name: guest.name });
    }
  });
}

/** Closes a restaurant for this business day. */
export async function closeToday(db: Database, restaurantId: string, now: Date): Promise<void> {
  const restaurant = await getRestaurant(db, restaurantId);
  if (restaurant)
    await db.rows(close, [restaurantId, businessDay(now, restaurant.hours.zone), 'private party']);
}
