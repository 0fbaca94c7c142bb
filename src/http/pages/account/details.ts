import { booking } from '../../../acts/book.ts';
import { hasBegun } from '../../../domain/order-life.ts';
import { bookingStatuses, orderStatuses, step } from '../../../domain/status.ts';
import { restaurantOf } from '../../../acts/views.ts';
import { moneyOfOrder, ordersWithBooking } from '../../../store/own-visits.ts';
import { type Invoice, invoicesOfOrder } from '../../../store/invoices.ts';
import { getOrder, type FrozenModifier, type Order } from '../../../store/orders.ts';
import { getReservation, type Reservation } from '../../../store/reservations.ts';
import type { Restaurant } from '../../../store/restaurants.ts';
import { html, type Html } from '../html.ts';
import { moment } from '../moment.ts';
import { money } from '../money.ts';
import { doneNotice } from './frame.ts';
import { nothing, type Outcome, type Visit } from './visit.ts';
import { chatLink, guests, statusWords } from './words.ts';

const choices = (all: readonly FrozenModifier[]): string =>
  all
    .map(({ name, quantity, modifiers }) =>
      [quantity > 1 ? `${quantity} ${name}` : name, modifiers?.length ? `(${choices(modifiers)})` : '']
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');

const kinds: Record<Order['kind'], string> = {
  with_booking: 'Food with your table',
  pickup: 'Food to collect',
  deposit: 'Deposit for the table',
  at_table: 'Food at the table',
  catering: 'Food for many',
};

/** What an order was, what was paid for it, and its papers. */
async function orderPart(
  visit: Visit,
  order: Order,
  { currency, hours: { zone } }: Restaurant,
): Promise<Html> {
  const { tx } = visit.act;
  const [flow, papers] = [await moneyOfOrder(tx, order.id), await invoicesOfOrder(tx, order.id)];
  const bill = ({ body, number, token }: Invoice) =>
    html`<li><a href="/bills/${token}">${body.title} ${number}</a></li>`;
  return html`<section><h2>${kinds[order.kind]}</h2>
<p>${statusWords('order', order.status)} · ${moment(order.wantedAt, zone)}</p>
${
  order.lines.length > 0 &&
  html`<ul class="lines">${order.lines.map(
    ({ quantity, name, size, modifiers, note, total }) =>
      html`<li><span>${quantity} × <bdi>${name}${size && `, ${size}`}</bdi>${
        modifiers.length > 0 && html` <small>${choices(modifiers)}</small>`
      }${note && html` <small>“${note}”</small>`}</span> <span class="price">${money(total, currency)}</span></li>`,
  )}</ul>`
}
<p><b>Total ${money(order.total, currency)}</b>${order.takenOff > 0 && `, ${money(order.takenOff, currency)} of it taken off`}</p>
${
  flow.length > 0 &&
  html`<ul>${flow.map(({ paise, at, what, status }) => {
    const went =
      status === 'processed'
        ? 'paid back'
        : status === 'failed'
          ? 'could not be paid back yet'
          : 'on its way back to you';
    return html`<li>${money(paise, currency)} ${what === 'paid' ? 'paid' : went}, ${moment(at, zone)}</li>`;
  })}</ul>`
}
${papers.length > 0 && html`<h3>Bills</h3><ul>${papers.map(bill)}</ul>`}</section>`;
}

/** One booking or order with everything that belongs to it, and what may still be done about it. */
async function details(visit: Visit, kind: 'booking' | 'order'): Promise<Outcome> {
  const { act, session, tools, ctx } = visit;
  const id = visit.param('id');
  const reservation = kind === 'booking' ? await getReservation(act.tx, id) : undefined;
  const order = kind === 'order' ? await getOrder(act.tx, id) : undefined;
  const subject = reservation ?? order;
  const told = await booking(act, { personId: session.personId }, { id, kind });
  if (!told || subject?.personId !== session.personId) return nothing;
  if (order?.kind === 'deposit' && order.reservationId)
    return { goTo: `/account/bookings/${order.reservationId}` };
  const restaurant = await restaurantOf(act, subject.restaurantId);
  const parts: Html[] = [];
  for (const each of reservation ? await ordersWithBooking(act.tx, id) : [id]) {
    const one = await getOrder(act.tx, each);
    if (one?.personId === session.personId) parts.push(await orderPart(visit, one, restaurant));
  }
  const { due } = told;
  return {
    title: restaurant.name,
    body: html`<h1>${restaurant.name}</h1>${doneNotice(ctx.query['done'])}
${reservation && bookingPart(reservation, restaurant)}
${due?.url && html`<p><a class="button" href="${due.url}">Pay ${money(due.paise, restaurant.currency)}</a> until ${moment(due.until, restaurant.hours.zone)}</p>`}
${parts}
<p><a href="/r/${restaurant.slug}">About ${restaurant.name}</a></p>
${
  mayCancel(reservation ?? order, act.now) &&
  html`<p><a class="button" href="${chatLink(tools.chatUrl, 'my bookings')}">Change it in the chat</a>
<a class="button plain" href="/account/${kind}s/${id}/cancel">Cancel it</a></p>`
}`,
  };
}

function bookingPart(reservation: Reservation, { address, hours: { zone } }: Restaurant): Html {
  const { partySize, startsAt, status, name, note, lateMinutes } = reservation;
  return html`<p><b>${moment(startsAt, zone)}</b> · ${guests(partySize)}</p>
<p>${statusWords('booking', status)}${name && ` under the name ${name}`}${lateMinutes > 0 && `, ${lateMinutes} minutes late`}</p>
${note && html`<p>“${note}”</p>`}<p class="facts">${address}</p>`;
}

/** Whether a guest could still call it off themselves. */
export function mayCancel(subject: Reservation | Order | undefined, now: Date): boolean {
  if (subject === undefined) return false;
  if ('startsAt' in subject)
    return step(bookingStatuses, subject.status, 'cancel') !== undefined && subject.endsAt > now;
  return step(orderStatuses, subject.status, 'cancel') !== undefined && !hasBegun(subject.status);
}

export const bookingDetails = (visit: Visit): Promise<Outcome> => details(visit, 'booking');
export const orderDetails = (visit: Visit): Promise<Outcome> => details(visit, 'order');
