import { noEffects, type Act } from '../../src/acts/act.ts';
import { search } from '../../src/acts/find.ts';
import { hold, times } from '../../src/acts/tables.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import { type Database, statement, type Transaction } from '../../src/store/database.ts';

/** Milliseconds that each of the same number of calls took, ours and the floor's in turn. */
export interface Taken {
  ours: number[];
  floor: number[];
}

/** A house of the bench and where it is. */
interface House {
  id: string;
  place: { x: number; y: number };
}

/** How many at once want the same evening of one house. */
export const rivals = 32;
const party = 4;
const time = '20:00';
const tableWish = (day: string) => ({ partySize: party, date: day, time });

const houses = statement('bench houses', 'select id, place from restaurants order by random() limit $1');
const bareHouse = statement('bench bare house', 'select id, booking, zone from restaurants where id = $1');
const bareEvening = statement(
  'bench bare evening',
  `select id, table_ids, starts_at, occupied_until from reservations
    where restaurant_id = $1 and starts_at >= $2 and starts_at < $2::timestamptz + interval '1 day'
      and status in ('held', 'requested', 'confirmed', 'seated')`,
);
const bareNearest = statement(
  'bench bare nearest',
  'select id from restaurants order by place <-> point($1, $2) limit 5',
);

const actIn = (tx: Transaction, now: Date): Act => ({
  tx,
  now,
  effects: noEffects(),
  menu: async () => undefined,
  url: (path) => path,
  senders: { whatsapp: '', sms: '' },
});

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Asks so many houses for a table that evening, as a diner does; the floor reads the house and its evening, by index. */
export function availability(db: Database, day: string, count: number): Promise<Taken> {
  return db.transaction(async (tx) => {
    const act = actIn(tx, new Date());
    const taken: Taken = { ours: [], floor: [] };
    for (const { id } of await tx.rows<House>(houses, [count])) {
      taken.floor.push(
        await took(async () => {
          await tx.rows(bareHouse, [id]);
          await tx.rows(bareEvening, [id, day]);
        }),
      );
      const wanted = { restaurantId: id, partySize: party, date: day, time };
      taken.ours.push(await took(() => times(act, wanted)));
    }
    return taken;
  });
}

/** Looks for a table around so many places; the floor reads the five nearest houses. Gives how many searches found none. */
export function discovery(db: Database, day: string, count: number): Promise<Taken & { none: number }> {
  return db.transaction(async (tx) => {
    const act = actIn(tx, new Date());
    const taken = { ours: [] as number[], floor: [] as number[], none: 0 };
    for (const { place } of await tx.rows<House>(houses, [count])) {
      taken.floor.push(await took(() => tx.rows(bareNearest, [place.x, place.y])));
      const asked = { wish: tableWish(day), near: { longitude: place.x, latitude: place.y } };
      let found = '';
      taken.ours.push(
        await took(async () => {
          found = (await search(act, asked)).kind;
        }),
      );
      if (found !== 'some') taken.none += 1;
    }
    return taken;
  });
}

const someGuests = statement(
  'bench guests',
  'select c.id, a.person_id as "personId" from conversations c join addresses a on a.id = c.address_id limit $1',
);
const letAllGo = statement(
  'bench let go',
  `with gone as (update reservations set status = 'released' where restaurant_id = $1 and status = 'held' returning id)
   delete from table_slots using gone where reservation_id = gone.id`,
);

/**
 * Rivals who hold a table each at one house and evening, in transactions of their own, all at once; so many times. Gives
 * how long each transaction took from the wish to its commit, those who got no table included. The floor commits a
 * statement that writes one row.
 */
export async function contention(
  db: Database,
  day: string,
  times: number,
): Promise<Taken & { held: number }> {
  const [house] = await db.rows<House>(houses, [1]);
  const guests = await db.rows<Pick<Conversation, 'id' | 'personId'>>(someGuests, [rivals]);
  if (!house || guests.length < rivals) throw new Error('The nation has no houses or no guests.');
  const taken = { ours: [] as number[], floor: [] as number[], held: 0 };
  const start = new Date(`${day}T13:00:00Z`).getTime();
  for (let round = 0; round < times; round++) {
    const floor = guests.map(() => took(() => db.transaction((tx) => tx.rows(touch, [house.id]))));
    taken.floor.push(...(await Promise.all(floor)));
    const holds = guests.map((guest, nth) =>
      took(async () => {
        const wanted = {
          restaurantId: house.id,
          partySize: 1 + (nth % 6),
          at: start + ((nth + round) % 16) * 900_000,
        };
        const answer = await db.transaction((tx) =>
          hold(actIn(tx, new Date()), guest as Conversation, wanted),
        );
        if (answer.ok) taken.held += 1;
      }),
    );
    taken.ours.push(...(await Promise.all(holds)));
    await db.rows(letAllGo, [house.id]);
  }
  return taken;
}

const touch = statement(
  'bench touch',
  `insert into reservation_changes (reservation_id, version, at, what)
   select id, (random() * 2000000000)::int, now(), '{}' from reservations where restaurant_id = $1 limit 1`,
);
