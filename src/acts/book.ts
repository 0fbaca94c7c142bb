import type { Asks } from '../../flows/asks.ts';
import type { BookingDetails, BookingRow } from '../../flows/booking-answers.ts';
import { bookingStatuses, orderStatuses, step } from '../domain/status.ts';
import { hasBegun } from '../domain/order-life.ts';
import { freeUntilAfterMove } from '../domain/tables/deposit.ts';
import { isLateCancel } from '../domain/visits.ts';
import type { Conversation } from '../store/conversations.ts';
import { getOrder, lockOrder, ordersOfReservation, saveOrder, upcomingOrders } from '../store/orders.ts';
import {
  getReservation,
  lockReservation,
  type Reservation,
  saveReservation,
  upcomingReservations,
} from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { noteLateCancel } from '../store/visits.ts';
import { keepOf } from '../store/order-money.ts';
import { paymentsOfOrder } from '../store/payments.ts';
import { latestTicket, lockLiveTickets, lockTicket, type Ticket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { askForDeposit, depositMissing } from './deposit.ts';
import { dropAmendment } from './difference.ts';
import { lockOrdersOf, voidLink } from './pay.ts';
import { paidFor, refundOrder } from './refund.ts';
import { giveBackStock } from './stock.ts';
import { letGo, lockToReseat, reseat } from './tables.ts';
import { returns, totalOf } from './terms.ts';
import { closeTicket, openTicket, withdraw } from './tickets.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';
import { watchVisit } from './watch.ts';

/** Whose booking it is: whoever texts, or is signed in on a page. */
export type Guest = Pick<Conversation, 'personId'>;

/** Whether a hold still keeps its table at `now`. */
export function stillHeld(reservation: Reservation, now: Date): boolean {
  return reservation.status === 'held' && reservation.expiresAt !== null && reservation.expiresAt > now;
}

/**
 * Turns a hold into a booking: confirmed, or requested where the restaurant wants to be asked. The restaurant is told in
 * the same breath.
 */
export async function settleBooking(
  act: Act,
  restaurant: Restaurant,
  held: Reservation,
  details: { name: string; note?: string | undefined },
): Promise<Reservation> {
  const event = restaurant.booking.mode === 'request' ? 'request' : 'confirm';
  const status = step(bookingStatuses, held.status, event);
  if (!status) throw new Error(`A ${held.status} booking cannot be confirmed.`);
  act.effects.cancelled.push({ subject: held.id, names: ['hold ends'] });
  const booked = await saveReservation(act.tx, held, {
    status,
    expiresAt: null,
    name: details.name,
    note: details.note ?? held.note,
  });
  if (booked.status === 'confirmed') watchVisit(act, restaurant, booked);
  return booked;
}

/** Books what the diner holds, or asks for its deposit first; `ok: false` when the hold is over. */
export async function confirm(
  act: Act,
  who: Conversation,
  input: Asks['confirm']['input'],
): Promise<Asks['confirm']['output']> {
  const held = await lockReservation(act.tx, input.reservationId);
  if (!held || held.personId !== who.personId || !stillHeld(held, act.now)) return { ok: false };
  const restaurant = await restaurantOf(act, held.restaurantId);
  if (held.deposit > 0) return askForDeposit(act, who, restaurant, held, input);
  const booked = await settleBooking(act, restaurant, held, input);
  const requested = booked.status === 'requested';
  const ticket = await openTicket(act, restaurant, { booking: booked }, requested);
  return {
    ok: true,
    status: requested ? 'requested' : 'confirmed',
    booking: bookingView(booked, restaurant, ticket.number),
  };
}

/** What a person has booked and ordered and is not over. */
export async function bookings(act: Act, who: Conversation): Promise<BookingRow[]> {
  const rows: BookingRow[] = [];
  for (const reservation of await upcomingReservations(act.tx, who.personId, act.now)) {
    const restaurant = await restaurantOf(act, reservation.restaurantId);
    rows.push({
      id: reservation.id,
      kind: 'booking',
      restaurant: restaurant.name,
      at: reservation.startsAt.getTime(),
      zone: restaurant.hours.zone,
      partySize: reservation.partySize,
    });
  }
  // An order may be fetched late; it stays on the list for two hours.
  const since = new Date(act.now.getTime() - 2 * 3_600_000);
  for (const order of await upcomingOrders(act.tx, who.personId, since)) {
    const restaurant = await restaurantOf(act, order.restaurantId);
    rows.push({
      id: order.id,
      kind: 'order',
      restaurant: restaurant.name,
      at: order.wantedAt.getTime(),
      zone: restaurant.hours.zone,
      ...(order.status === 'unpaid' ? { unpaid: true } : {}),
    });
  }
  return rows.sort((a, b) => a.at - b.at);
}

/** Whether calling a booking off now is late by the terms; never when the restaurant has not kept its side. */
function isLate(
  reservation: Reservation | undefined,
  restaurant: Restaurant,
  ticket: Ticket | undefined,
  now: Date,
): boolean {
  if (reservation?.status !== 'confirmed' || ticket?.status === 'delayed') return false;
  return isLateCancel(restaurant.booking, reservation.startsAt, now);
}

/** One booking or order of this person's, with what may still be done about it; null when it is not theirs. */
export async function booking(
  act: Act,
  who: Guest,
  asked: Asks['booking']['input'],
): Promise<BookingDetails | null> {
  const named = asked.kind === 'order' ? await getOrder(act.tx, asked.id) : undefined;
  // A deposit that is paid is no order any more but a booking.
  const table = named?.kind === 'deposit' && named.status !== 'unpaid' ? named.reservationId : null;
  const { id, kind } = table ? { id: table, kind: 'booking' as const } : asked;
  const reservation = kind === 'booking' ? await getReservation(act.tx, id) : undefined;
  const orders = kind === 'order' ? (named ? [named] : []) : await ordersOfReservation(act.tx, id);
  const order = orders.find((each) => each.kind !== 'deposit') ?? orders[0];
  const owner = reservation?.personId ?? order?.personId;
  const subject = reservation ?? order;
  if (!subject || owner !== who.personId) return null;
  const restaurant = await restaurantOf(act, subject.restaurantId);
  const ticket = await latestTicket(
    act.tx,
    reservation ? { reservationId: reservation.id } : { orderId: id },
  );
  const number = ticket?.number ?? null;
  const out = order?.status === 'unpaid' ? (await paymentsOfOrder(act.tx, order.id))[0] : undefined;
  const ahead = reservation !== undefined && reservation.startsAt > act.now;
  const alive = reservation?.status === 'confirmed' || reservation?.status === 'requested';
  const { paid, refund } = totalOf(await returns(act, restaurant, { orders, booking: reservation, ticket }));
  const withFood = order !== undefined && order.kind !== 'deposit';
  const secured = orders.some((each) => each.kind === 'deposit' && each.status !== 'unpaid');
  return {
    id,
    kind,
    status: reservation?.status ?? order?.status ?? 'cancelled',
    restaurantId: restaurant.id,
    ...(reservation ? { booking: bookingView(reservation, restaurant, number) } : {}),
    // Food that is not paid for is told of by itself, and not as part of a booking that stands.
    ...(order && (kind === 'order' || (withFood && !out))
      ? { order: orderView(order, restaurant, number) }
      : {}),
    ...(out && kind === 'order'
      ? { due: { paise: out.amount - paid, until: out.expiresAt.getTime(), url: out.url } }
      : {}),
    paid,
    ...(paid > 0 ? { refund } : {}),
    ...(secured ? { secured } : {}),
    ...(order && withFood ? { food: order.status } : {}),
    ...(isLate(reservation, restaurant, ticket, act.now) ? { late: true } : {}),
    // Food is cooked for a time; a booking with food is moved by a person.
    canMove: ahead && alive && !withFood,
    canPreOrder: ahead && alive && !withFood && restaurant.ordering.preOrder && restaurant.hasMenu,
  };
}

/** Moves a booking to another time or size; `ok: false` when no table is free or a deposit is missing: it stays as it was. */
export async function move(
  act: Act,
  who: Conversation,
  input: Asks['move']['input'],
): Promise<Asks['move']['output']> {
  const current = await lockToReseat(act, input.reservationId);
  if (!current || current.personId !== who.personId) return { ok: false, why: 'no table' };
  if (current.status !== 'confirmed' && current.status !== 'requested') return { ok: false, why: 'no table' };
  const restaurant = await restaurantOf(act, current.restaurantId);
  const to = { partySize: input.partySize, startsAt: new Date(input.at) };
  const missing = depositMissing(current, restaurant, to);
  if (missing) return { ok: false, why: 'deposit', deposit: missing };
  const seated = await reseat(act, current, restaurant, to.partySize, to.startsAt, {
    change: { by: who.personId, at: act.now },
  });
  if (!seated) return { ok: false, why: 'no table' };
  const moved = current.depositFreeUntil
    ? await saveReservation(act.tx, seated, {
        depositFreeUntil: freeUntilAfterMove(
          current.depositFreeUntil,
          current.startsAt,
          to.startsAt,
          act.now,
        ),
      })
    : seated;
  const before = await latestTicket(act.tx, { reservationId: moved.id });
  const old = before && (await lockTicket(act.tx, before.id));
  if (old) await closeTicket(act, old);
  // A restaurant that wants to be asked is asked again: it agreed to another time.
  const request = restaurant.booking.mode === 'request';
  const asked =
    request && moved.status === 'confirmed'
      ? await saveReservation(act.tx, moved, { status: 'requested' })
      : moved;
  const ticket = await openTicket(act, restaurant, { booking: asked }, request, old);
  return {
    ok: true,
    status: request ? 'requested' : 'confirmed',
    booking: bookingView(asked, restaurant, ticket.number),
  };
}

/** Cancels a person's booking or order, with the refund the terms give; `ok: false` when that is no longer possible. */
export async function cancel(
  act: Act,
  who: Guest,
  { id, kind, told }: Asks['cancel']['input'],
): Promise<Asks['cancel']['output']> {
  const reservation = kind === 'booking' ? await lockReservation(act.tx, id) : undefined;
  const named = kind === 'order' ? await lockOrder(act.tx, id) : undefined;
  const orders = reservation ? await lockOrdersOf(act, reservation.id) : named ? [named] : [];
  const subject = reservation ?? named;
  if (!subject || subject.personId !== who.personId) return { ok: false, why: 'not possible' };
  // Paid in this very moment: it is a booking now, and its terms are told first.
  if (named?.kind === 'deposit' && named.status !== 'unpaid') return { ok: false, why: 'refund changed' };
  const restaurant = await restaurantOf(act, subject.restaurantId);
  const freed = reservation && step(bookingStatuses, reservation.status, 'cancel');
  const ends = named && step(orderStatuses, named.status, 'cancel');
  if (reservation ? !freed || reservation.endsAt <= act.now : !ends)
    return { ok: false, why: 'not possible' };
  if (named && hasBegun(named.status)) return { ok: false, why: 'begun' };
  const ticket = await latestTicket(
    act.tx,
    reservation ? { reservationId: reservation.id } : { orderId: id },
  );
  const all = await returns(act, restaurant, { orders, booking: reservation, ticket });
  const { paid, refund } = totalOf(all);
  if (refund < told) return { ok: false, why: 'refund changed' };

  if (reservation && freed) {
    await letGo(act, reservation, freed, { by: who.personId, at: act.now });
    if (isLate(reservation, restaurant, ticket, act.now)) await noteLateCancel(act.tx, reservation.id);
  }
  for (const { order, back } of all) {
    const ended = step(orderStatuses, order.status, 'cancel');
    if (!ended) continue;
    await saveOrder(act.tx, { ...order, status: ended });
    await giveBackStock(act, order);
    if (back > 0) await refundOrder(act, order, back, 'cancelled by the diner');
    await dropAmendment(act, order);
    if (order.status !== 'unpaid') await keepOf(act.tx, order.id, await paidFor(act, order.id));
    await voidLink(act, order);
    act.effects.billing.push({ orderId: order.id });
    // The table was held for the payment only.
    const held = order.reservationId ? await lockReservation(act.tx, order.reservationId) : undefined;
    if (held?.status === 'held') await letGo(act, held, 'released');
  }
  // Staff are told of the latest ticket; older ones about the same table end with it, in silence.
  const open = ticket && (await lockTicket(act.tx, ticket.id));
  if (open) await withdraw(act, restaurant, open);
  for (const older of reservation ? await lockLiveTickets(act.tx, reservation.id) : [])
    await closeTicket(act, older);
  return {
    ok: true,
    restaurant: restaurant.name,
    refund,
    paid,
    currency: restaurant.currency,
    secured: (reservation?.deposit ?? 0) > 0,
  };
}
