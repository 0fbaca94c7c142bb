import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrive } from '../../src/acts/arrive.ts';
import { actIn } from '../../src/converse/take-turn.ts';
import { openConversation } from '../../src/store/conversations.ts';
import { statement } from '../../src/store/database.ts';
import { insertReservation } from '../../src/store/reservations.ts';
import { occupyTables } from '../../src/store/tables.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
});
afterAll(() => world.close());

const tablesOf = statement(
  'test tables by name',
  'select id from tables where restaurant_id = $1 order by name',
);
const stayOf = statement(
  'test stay',
  `select t.name as table, v.late_minutes as late, v.ends_at as ends, lower(s.period) as from, upper(s.period) as until
     from reservations v join table_slots s on s.reservation_id = v.id join tables t on t.id = s.table_id where v.id = $1`,
);
let guests = 0;
const at = (clock: string) => new Date(`2026-11-28T${clock}:00+05:30`);

/** An evening of one restaurant: parties of two at tables, an hour and a half each, ten minutes between. */
async function evening(tables: number) {
  const { db, knex } = world.thali;
  const slug = `late-${randomUUID().slice(0, 8)}`;
  const restaurantId = await loadRestaurant(
    db,
    knex,
    smallRestaurant({
      slug,
      booking: { mode: 'instant', leadMinutes: 0, bufferMinutes: 10, slotMinutes: 5 },
      tables: Array.from({ length: tables }, (_, i) => ({
        name: `T${i + 1}`,
        seats: [1, 2] as [number, number],
      })),
    }),
  );
  const ids = (await db.rows<{ id: string }>(tablesOf, [restaurantId])).map((t) => t.id);
  const guest = () =>
    openConversation(db, {
      sender: whatsappSender,
      address: `whatsapp:+9198125${String(++guests).padStart(5, '0')}`,
      channel: 'whatsapp',
      name: 'Guest',
      language: 'en',
    });
  return {
    guest,
    async book(
      table: number,
      from: string,
      ends: string,
      until: string,
      who?: Awaited<ReturnType<typeof guest>>,
    ) {
      const conversation = who ?? (await guest());
      return db.transaction(async (tx) => {
        const booking = await insertReservation(
          tx,
          {
            restaurantId,
            personId: conversation.personId,
            conversationId: conversation.id,
            door: 'message',
            partySize: 2,
            startsAt: at(from),
            endsAt: at(ends),
            status: 'confirmed',
            name: 'Guest',
          },
          at(from),
        );
        expect(
          await occupyTables(tx, booking, [ids[table - 1] ?? ''], at(from), at(until), at('17:00')),
        ).toBe(true);
        return booking.id;
      });
    },
    says: (who: Awaited<ReturnType<typeof guest>>, minutes: number, now = '19:30') =>
      db.transaction((tx) => arrive(actIn(tools(), tx, at(now)), who, { minutes })),
    stay: async (id: string) => (await db.rows(stayOf, [id]))[0],
  };
}

const tools = () =>
  ({
    around: undefined,
    url: (path: string) => path,
    senders: { whatsapp: whatsappSender, sms: '+14155550101' },
  }) as never;

test('late guests have their whole stay at their own table when nobody needs it', async () => {
  const { guest, book, says, stay } = await evening(1);
  const asha = await guest();
  const id = await book(1, '20:00', '21:30', '21:40', asha);
  expect(await says(asha, 20)).toMatchObject({ kind: 'late', keptUntil: at('20:35').getTime() });
  expect(await stay(id)).toEqual({
    table: 'T1',
    late: 20,
    ends: at('21:50'),
    from: at('20:00'),
    until: at('22:00'),
  });
  await says(asha, 10);
  expect(await stay(id)).toEqual({
    table: 'T1',
    late: 10,
    ends: at('21:40'),
    from: at('20:00'),
    until: at('21:50'),
  });
});

test('they get another table when the next party needs theirs, and keep that when they are later still', async () => {
  const { guest, book, says, stay } = await evening(2);
  const asha = await guest();
  const id = await book(1, '20:00', '21:30', '21:40', asha);
  await book(1, '21:40', '23:00', '23:10');
  // The other table is free just in time.
  await book(2, '18:30', '20:00', '20:10');
  expect(await says(asha, 20)).not.toHaveProperty('backBy');
  expect(await stay(id)).toEqual({
    table: 'T2',
    late: 20,
    ends: at('21:50'),
    from: at('20:20'),
    until: at('22:00'),
  });
  expect(await says(asha, 30)).not.toHaveProperty('backBy');
  expect(await stay(id)).toMatchObject({ table: 'T2', late: 30, until: at('22:10') });
});

test('coming sooner after all, they have their new table from when the party there has gone', async () => {
  const { guest, book, says, stay } = await evening(2);
  const asha = await guest();
  const id = await book(1, '20:00', '21:30', '21:40', asha);
  await book(1, '21:40', '23:00', '23:10');
  await book(2, '18:30', '20:05', '20:15');
  await says(asha, 20);
  expect(await stay(id)).toMatchObject({ table: 'T2', from: at('20:20') });
  // Somebody walked in meanwhile and has what was theirs.
  await book(1, '20:00', '21:20', '21:30');
  expect(await says(asha, 5, '19:40')).not.toHaveProperty('backBy');
  expect(await stay(id)).toEqual({
    table: 'T2',
    late: 5,
    ends: at('21:35'),
    from: at('20:15'),
    until: at('21:45'),
  });
});

test('where there is no other they keep theirs until the next party, and are told until when', async () => {
  const { guest, book, says, stay } = await evening(1);
  const asha = await guest();
  const id = await book(1, '20:00', '21:30', '21:40', asha);
  await book(1, '21:50', '23:00', '23:10');
  expect(await says(asha, 30)).toMatchObject({ kind: 'late', backBy: at('21:40').getTime() });
  expect(await stay(id)).toEqual({
    table: 'T1',
    late: 30,
    ends: at('21:40'),
    from: at('20:00'),
    until: at('21:50'),
  });
});

test('nobody keeps a table for longer than an hour by being late; who is late already means from now on', async () => {
  const { guest, book, says, stay } = await evening(1);
  const asha = await guest();
  const id = await book(1, '20:00', '21:30', '21:40', asha);
  await says(asha, 15, '20:20');
  expect(await stay(id)).toMatchObject({ late: 35 });
  await says(asha, 300, '20:21');
  expect(await stay(id)).toMatchObject({ late: 60 });
});
