import type { Act, Effects } from '../../src/acts/act.ts';
import { confirm } from '../../src/acts/book.ts';
import { done } from '../../src/acts/floor/answer.ts';
import { floorOf } from '../../src/acts/floor/floor.ts';
import { hold } from '../../src/acts/tables.ts';
import type { FloorRequest } from '../../src/domain/floor.ts';
import type { RestaurantFile } from '../../src/domain/restaurant-file.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { type Conversation, openConversation } from '../../src/store/conversations.ts';
import { getReservation } from '../../src/store/reservations.ts';
import { latestTicket } from '../../src/store/tickets.ts';
import { acting, guest as guestAt } from './guests.ts';
import { smallRestaurant } from './small-restaurant.ts';
import type { World } from './world.ts';

/** Restaurants of one test file, their guests and staff, and what these do at a moment. */
export function evenings(world: () => World) {
  const run = <T>(work: (act: Act) => Promise<T>) => acting(world(), world().thali.db)(work);
  let guests = 1_000;
  const guest = () => guestAt(world().thali.db, String(++guests));

  let count = 0;
  async function open(change: Partial<RestaurantFile> = {}) {
    count += 1;
    const phones = [
      `+91900011${String(count).padStart(4, '0')}`,
      `+91900012${String(count).padStart(4, '0')}`,
    ];
    const restaurantId = await loadRestaurant(
      world().thali.db,
      world().thali.knex,
      smallRestaurant({
        slug: `visit-${count}`,
        name: `Visit ${count}`,
        staff: [
          { name: 'Ravi', phone: phones[0] ?? '', role: 'owner' },
          { name: 'Nandita', phone: phones[1] ?? '', role: 'kitchen' },
        ],
        ...change,
      }),
    );
    const [ravi, nandita] = await Promise.all(
      phones.map((phone) =>
        openConversation(world().thali.db, {
          sender: 'whatsapp:+14155550100',
          address: `whatsapp:${phone}`,
          channel: 'whatsapp',
          language: 'en',
        }),
      ),
    );
    if (!ravi || !nandita) throw new Error('Staff have no conversation.');
    return { restaurantId, ravi, nandita };
  }

  /** What an act answers at a moment, and what it leaves to be done. */
  const actAt = <T>(moment: Date, work: (act: Act) => Promise<T>): Promise<{ said: T; effects: Effects }> =>
    run(async (act) => {
      const later = { ...act, now: moment };
      return { said: await work(later), effects: later.effects };
    });

  async function booked(restaurantId: string, who: Conversation, startsAt: Date): Promise<string> {
    const held = await run((act) => hold(act, who, { restaurantId, partySize: 2, at: startsAt.getTime() }));
    if (!held.ok) throw new Error('No table.');
    await run((act) => confirm(act, who, { reservationId: held.reservationId, name: 'Guest' }));
    return held.reservationId;
  }

  const stands = async (id: string) => {
    const found = await getReservation(world().thali.db, id);
    if (!found) throw new Error('No booking.');
    return found;
  };
  const ticketOf = async (reservationId: string) => {
    const ticket = await latestTicket(world().thali.db, { reservationId });
    if (!ticket) throw new Error('No ticket.');
    return ticket;
  };
  const floor = (ravi: Conversation, moment: Date, request: FloorRequest) =>
    actAt(moment, async (act) => {
      const own = await floorOf(act, ravi, {});
      if (!own) throw new Error('Not allowed.');
      return (await done(own, request)).outcome;
    });
  return { run, guest, open, actAt, booked, stands, ticketOf, floor };
}

/** A time of day in India, on the Saturday after the day on which the tests begin where no other is named. */
export const at = (clock: string, day = '2026-11-28') => new Date(`${day}T${clock}:00+05:30`);
