import type { Card } from '../../contract/board.ts';
import { addDays, addMinutes, businessDay, businessDayCut, edgeOf } from '../../domain/time.ts';
import { boardTickets } from '../../store/board.ts';
import type { Queryable } from '../../store/database.ts';
import { floorTables } from '../../store/floor-tables.ts';
import { getOrders } from '../../store/orders.ts';
import { printersOf } from '../../store/printers.ts';
import { getReservations } from '../../store/reservations.ts';
import { cardOf } from './cards.ts';

/** Minutes after which guests who were due are taken to be gone, as when staff answer by a number. */
const gone = 3 * 60;
/** Minutes for which food that the kitchen has begun stays, should nobody say what became of it. */
const forgotten = 12 * 60;
/** Of what is over, so many are shown: a tablet shows the board all day long. */
const mostDone = 60;

/** A restaurant's board at a moment. */
export async function readBoard(
  db: Queryable,
  { id, zone }: { id: string; zone: string },
  now: Date,
  withGuests: boolean,
): Promise<{ cards: Card[]; printers: string[]; doneBefore: number }> {
  const today = businessDay(now, zone);
  const tickets = await boardTickets(db, id, {
    goneBefore: addMinutes(now, -gone),
    from: edgeOf(today, businessDayCut, zone),
    until: edgeOf(addDays(today, 1), businessDayCut, zone),
    forgottenBefore: addMinutes(now, -forgotten),
  });
  const ids = (key: 'orderId' | 'reservationId') =>
    tickets.map((ticket) => ticket[key]).filter((each) => each !== null);
  const orders = new Map((await getOrders(db, ids('orderId'))).map((each) => [each.id, each]));
  const bookings = new Map((await getReservations(db, ids('reservationId'))).map((each) => [each.id, each]));
  const tables = new Map((await floorTables(db, id)).map((each) => [each.id, each.name]));
  const cards = tickets
    .map((ticket) =>
      cardOf(
        {
          ticket,
          order: ticket.orderId ? orders.get(ticket.orderId) : undefined,
          booking: ticket.reservationId ? bookings.get(ticket.reservationId) : undefined,
          tables,
        },
        withGuests,
      ),
    )
    .filter((each) => each !== undefined);
  const done = cards
    .filter(({ lane }) => lane === 'done')
    .toSorted((one, other) => (other.since ?? other.at).localeCompare(one.since ?? one.at));
  return {
    cards: [...cards.filter(({ lane }) => lane !== 'done'), ...done.slice(0, mostDone)],
    printers: (await printersOf(db, id)).map(({ name }) => name),
    doneBefore: Math.max(0, done.length - mostDone),
  };
}
