import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { insertCartLine, openCart } from '../../src/store/carts.ts';
import { openConversation } from '../../src/store/conversations.ts';
import { invoicesOfOrder } from '../../src/store/invoices.ts';
import { type Caller, callerAs, restaurantId } from './api.ts';
import { dinerPhone } from './diner-phone.ts';
import { hostile, hostileHouse, hostileStaff } from './hostile-house.ts';
import { MoneyLife } from './money-life.ts';
import { returnAddress } from './shop.ts';
import { type World, whatsappSender } from './world.ts';

/** The house whose pages are looked at. */
export const hostileSlug = 'hostile-0';
/** Guests who have ordered and talk with the house on WhatsApp, by the `nth` of their order. */
const talkers = { 0: '+919700088100', 2: '+919700088102' };
/** A guest with an order and a talk, and one with a booking. */
export const hostileGuests = { ordered: talkers[0], booked: '+919700088101' };

/** Who is invited to the staff. */
const invited = '+919700088110';

/** Addresses in a hostile world that only its ids lead to. */
export interface HostileWorld {
  personId: string;
  bookingId: string;
  /** What guests are sent: bills, and the page after a payment. */
  papers: string[];
  /** What somebody is sent who is invited to the staff. */
  invitation: string;
}

/** Orders two of every dish with its choices and a note, and pays. Of notes and seats the UTF-16 units are counted. */
async function buyAll(world: World, owner: Caller, restaurant: string, nth: number): Promise<MoneyLife> {
  const { db } = world.thali;
  const digits = `0008810${nth}`;
  const name = hostile(nth, 80);
  const guest = await openConversation(db, {
    sender: whatsappSender,
    address: `whatsapp:+9197${digits}`,
    channel: 'whatsapp',
    name,
    language: 'en',
  });
  const params = { restaurant };
  const { menu } = (await owner.call('GET /restaurants/:restaurant/menu/draft', { params })).body;
  await db.transaction(async (tx) => {
    const cart = await openCart(tx, restaurant, guest.personId, world.clock.now());
    for (const [i, item] of menu.sections.flatMap(({ items }) => items).entries()) {
      const options = menu.groups
        .filter(({ key }) => item.groups.includes(key))
        .flatMap((group) => group.options);
      const line = {
        itemId: item.id,
        sizeId: item.sizes[0]?.id,
        quantity: 2,
        modifiers: options.map(({ id }) => ({ id, quantity: 1 })),
        note: i % 2 === 0 ? hostile(i, 70) : `allergic to ${hostile(i, 50)}`,
        seat: hostile(i, 14),
      };
      // As the guest was told: what comes along by itself costs nothing.
      const paid = options.filter(({ isDefault }) => !isDefault).reduce((sum, { price }) => sum + price, 0);
      await insertCartLine(tx, cart.id, line, (item.price ?? item.sizes[0]?.price ?? 0) + paid);
    }
  });
  const life = await MoneyLife.begin(world, hostileSlug, digits, hostileStaff[0]?.phone ?? '', name);
  const [payment] = await life.payments();
  if (!payment?.linkId) throw new Error('There is no link to pay by.');
  world.razorpay.pay(payment.linkId);
  await world.quiet();
  return life;
}

/** Bookings of today and tomorrow, a walk-in, a block and a line at the door, all with hostile names. */
async function fillBook(host: Caller, restaurant: string): Promise<void> {
  const params = { restaurant };
  const free = await host.call('GET /restaurants/:restaurant/bookings', { params, query: {} });
  const tables = free.body.tables.map(({ id }) => id);
  const done = [];
  for (const nth of [0, 1, 2, 3]) {
    const startsAt = `2026-11-27T${13 + nth}:30:00.000Z`;
    const [name, note] = [hostile(nth, 80), hostile(nth + 1, 300)];
    const phone = nth === 1 ? hostileGuests.booked : null;
    const body = { party: 2 + (nth % 3), name, note, startsAt, phone };
    done.push(await host.call('POST /restaurants/:restaurant/bookings', { params, body }));
    done.push(
      await host.call('POST /restaurants/:restaurant/waitlist', { params, body: { party: 2, name } }),
    );
  }
  const walkIn = { party: 2, name: hostile(2, 80) };
  done.push(await host.call('POST /restaurants/:restaurant/walk-ins', { params, body: walkIn }));
  const block = { tables: tables.slice(-1), day: '2026-11-27', from: '20:00', reason: hostile(2, 120) };
  done.push(await host.call('POST /restaurants/:restaurant/blocks', { params, body: block }));
  const wrong = done.filter(({ status }) => status >= 300).map(({ text }) => text);
  if (wrong.length > 0) throw new Error(`The book was not filled: ${wrong.join('\n')}`);
}

/** Changes of the menu that are not published, for the editor's differences and its history. */
async function editMenu(owner: Caller, restaurant: string): Promise<void> {
  const params = { restaurant };
  const { state, menu } = (await owner.call('GET /restaurants/:restaurant/menu/draft', { params })).body;
  let since = state.version;
  for (const [nth, item] of menu.sections.flatMap(({ items }) => items).entries()) {
    const edit = {
      do: 'set' as const,
      kind: 'item' as const,
      id: item.id,
      field: 'about',
      before: item.about ?? null,
      after: hostile(nth + 3, 300),
    };
    const came = await owner.call('POST /restaurants/:restaurant/menu/draft/edits', {
      params,
      body: { since, edit },
    });
    if (came.status !== 201 && came.status !== 200) throw new Error(came.text);
    since = came.body.state.version;
  }
}

/** A guest asks for a person and is answered; another asks Thali's own desk. Gives who the first is. */
async function talk(world: World, owner: Caller, restaurant: string): Promise<string> {
  const params = { restaurant };
  const codes = await owner.call('GET /restaurants/:restaurant/codes', { params });
  const scanned = new URL(codes.body.door.whatsapp.link).searchParams.get('text') ?? '';
  for (const [nth, number] of Object.entries(talkers)) {
    const phone = dinerPhone(world, number, hostile(Number(nth), 80));
    await phone.say(scanned, 'I want to talk to a person', hostile(Number(nth), 1_000));
  }
  await dinerPhone(world, '+919700088109', hostile(1, 80)).say('talk to a person', hostile(2, 1_000));
  const threads = await owner.call('GET /restaurants/:restaurant/threads', { params, query: {} });
  const person = threads.body.rows.find(({ lastDigits }) =>
    hostileGuests.ordered.endsWith(lastDigits ?? '-'),
  )?.personId;
  if (person === undefined) throw new Error('The guest has no thread.');
  const text = hostile(2, 1_000);
  const came = await owner.call('POST /restaurants/:restaurant/threads/:person/messages', {
    params: { ...params, person },
    body: { text },
  });
  if (came.status >= 300) throw new Error(came.text);
  await world.quiet();
  return person;
}

/**
 * A world with houses whose every text is hostile, on a busy evening. All is written through messages, the API and the files
 * of the houses, but for guests who order and their carts, which are written in the store.
 */
export async function makeHostile(world: World): Promise<HostileWorld> {
  const { db, knex } = world.thali;
  for (const nth of [0, 1, 2, 4]) await loadRestaurant(db, knex, hostileHouse(nth));
  const restaurant = await restaurantId(world, hostileSlug);
  const owner = await callerAs(world, hostileStaff[0]?.phone ?? '');
  const params = { restaurant };
  const [accepted] = [await buyAll(world, owner, restaurant, 0), await buyAll(world, owner, restaurant, 2)];
  await accepted.decide('accept');
  await fillBook(owner, restaurant);
  await editMenu(owner, restaurant);
  const personId = await talk(world, owner, restaurant);
  await owner.call('POST /restaurants/:restaurant/printers', { params, body: { name: hostile(2, 40) } });
  await owner.call('POST /restaurants/:restaurant/people/invitations', {
    params,
    body: { phone: invited, role: 'host' },
  });
  await world.quiet();
  const day = await owner.call('GET /restaurants/:restaurant/bookings', { params, query: {} });
  const bills = await invoicesOfOrder(db, accepted.orderId);
  const [payment] = await accepted.payments();
  const back = payment?.linkId ? { linkId: payment.linkId, reference: payment.reference } : undefined;
  const [sent] = world.twilio.ledger.entries({ to: invited });
  return {
    personId,
    invitation: /\/staff\/invited\/\S+/.exec(sent?.body ?? '')?.[0] ?? '',
    bookingId: day.body.bookings.find(({ kind, note }) => kind === 'booking' && note !== null)?.id ?? '',
    papers: [
      ...bills.map(({ token }) => `/bills/${token}`),
      ...(back
        ? [
            new URL(returnAddress(world, back, 'pay_none')).pathname +
              new URL(returnAddress(world, back, 'pay_none')).search,
          ]
        : []),
    ],
  };
}
