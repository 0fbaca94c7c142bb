import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FloorPlan, PlanTable } from '../../src/contract/floor.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { type Caller, callerAs } from '../support/api.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

const ravi = '+919000098001';
const host = '+919000098002';
const neighbour = '+919000098003';
/** A Saturday evening in India. */
const evening = new Date('2026-11-28T20:00:00+05:30').toISOString();

describe('the floor, over HTTP', () => {
  let world: World;
  let owner: Caller;
  let restaurant: string;
  beforeAll(async () => {
    world = await startWorld();
    const load = (file: Parameters<typeof smallRestaurant>[0]) =>
      loadRestaurant(world.thali.db, world.thali.knex, smallRestaurant(file));
    restaurant = await load({
      slug: 'floor-house',
      name: 'Floor House',
      tables: [
        { name: 'T1', seats: [1, 2], area: 'indoor' },
        { name: 'T2', seats: [1, 4], area: 'indoor' },
        { name: 'T3', seats: [1, 4], area: 'terrace' },
      ],
      groups: [{ tables: ['T1', 'T2'], seats: [4, 6] }],
      staff: [
        { name: 'Ravi', phone: ravi, role: 'owner' },
        { name: 'Hema', phone: host, role: 'host' },
      ],
    });
    await load({
      slug: 'neighbour',
      name: 'Neighbour',
      staff: [{ name: 'Nia', phone: neighbour, role: 'owner' }],
    });
    owner = await callerAs(world, ravi);
  });
  afterAll(() => world.close());

  const floor = async (): Promise<FloorPlan> =>
    (await owner.call('GET /restaurants/:restaurant/floor', { params: { restaurant } })).body;
  const table = async (name: string): Promise<PlanTable> => {
    const found = (await floor()).tables.find((each) => each.name === name);
    if (!found) throw new Error(`There is no table ${name}.`);
    return found;
  };
  type Change = Partial<Omit<PlanTable, 'id'>>;
  const change = ({ id, version }: PlanTable, body: Change, who = owner) =>
    who.call('PATCH /restaurants/:restaurant/tables/:table', {
      params: { restaurant, table: id },
      body: { version, ...body },
    });
  const book = (party: number, tables: string[]) =>
    owner.call('POST /restaurants/:restaurant/bookings', {
      params: { restaurant },
      body: { party, name: 'Dutta', startsAt: evening, tables },
    });

  test('a table stands where it was put, is turned and renamed; its bookings are not touched', async () => {
    const before = await table('T2');
    expect(before.plan).toEqual({ x: null, y: null, width: 8, depth: 8, turn: 0, shape: 'square' });
    const plan = { x: 30, y: 20, width: 12, depth: 8, turn: 45, shape: 'round' as const };
    const { status, body } = await change(before, { plan, name: 'Window', area: 'bay' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ moved: [], stranded: [] });
    expect(await table('Window')).toMatchObject({ plan, area: 'bay', version: before.version + 1 });
    const off = await change(await table('Window'), { plan: { ...plan, x: 101 } });
    expect(off.status).toBe(422);
    await change(await table('Window'), { name: 'T2', area: 'indoor' });
  });

  test('the second of two who edit a table sees what the first has made of it', async () => {
    const seen = await table('T3');
    expect((await change(seen, { maxParty: 5 })).status).toBe(200);
    const second = await change(seen, { maxParty: 6 });
    expect(second.status).toBe(409);
    expect(second.problem.current).toMatchObject({ name: 'T3', maxParty: 5 });
  });

  test('a table that goes has its bookings seated elsewhere, or names those for whom there is no table', async () => {
    const t1 = await table('T1');
    const moved = (await book(2, [t1.id])).body.booking;
    const gone = await change(t1, { retired: true });
    expect(gone.body.moved).toMatchObject([{ name: 'Dutta', party: 2 }]);
    expect(gone.body.stranded).toEqual([]);
    expect(gone.body.moved[0]?.tables).not.toContain('T1');
    await change(await table('T2'), { retired: true });
    const last = await change(await table('T3'), { retired: true });
    expect(last.body.stranded).toMatchObject([{ name: 'Dutta', why: 'no table' }]);
    // Nothing was cancelled: it is still in the book, and its table with it.
    const day = await owner.call('GET /restaurants/:restaurant/bookings', {
      params: { restaurant },
      query: { day: '2026-11-28' },
    });
    const still = day.body.bookings.find(({ id }) => id === moved.id);
    expect(still).toMatchObject({ status: 'confirmed', tableGone: true });
    expect(day.body.tables.filter(({ retired }) => retired)).toHaveLength(1);
    for (const name of ['T1', 'T2', 'T3']) await change(await table(name), { retired: false });
    expect((await floor()).tables.every(({ retired }) => !retired)).toBe(true);
  });

  test('tables are added, and may be pushed together or no longer', async () => {
    const added = await owner.call('POST /restaurants/:restaurant/tables', {
      params: { restaurant },
      body: { name: 'T4', area: 'terrace', minParty: 2, maxParty: 4, channel: 'walk-in' },
    });
    expect(added.status).toBe(201);
    const again = await owner.call('POST /restaurants/:restaurant/tables', {
      params: { restaurant },
      body: { name: 'T4', area: null, minParty: 2, maxParty: 4, channel: 'online' },
    });
    expect(again.problem.errors).toMatchObject([{ field: 'name', message: 'is another table here' }]);
    const [t3, t4] = [await table('T3'), await table('T4')];
    const grouped = await owner.call('POST /restaurants/:restaurant/table-groups', {
      params: { restaurant },
      body: { tables: [t3.id, t4.id], minParty: 5, maxParty: 8 },
    });
    const group = grouped.body.plan.groups.find(({ tableIds }) => tableIds.includes(t4.id));
    expect(group).toMatchObject({ minParty: 5, maxParty: 8 });
    const params = { restaurant, group: group?.id ?? '' };
    const wider = await owner.call('PUT /restaurants/:restaurant/table-groups/:group', {
      params,
      body: { tables: [t3.id, t4.id], minParty: 5, maxParty: 9, version: 1 },
    });
    expect(wider.body.plan.groups.find(({ id }) => id === group?.id)).toMatchObject({
      maxParty: 9,
      version: 2,
    });
    // The second of two who edit it sees what the first has made of it, and nothing is changed or taken apart.
    const second = await owner.call('PUT /restaurants/:restaurant/table-groups/:group', {
      params,
      body: { tables: [t3.id, t4.id], minParty: 4, maxParty: 6, version: 1 },
    });
    expect(second.problem).toMatchObject({
      status: 409,
      current: { id: group?.id, maxParty: 9, version: 2 },
    });
    const remove = (version: number) =>
      owner.call('DELETE /restaurants/:restaurant/table-groups/:group', { params, query: { version } });
    expect((await remove(1)).problem).toMatchObject({ status: 409, current: { maxParty: 9 } });
    expect((await floor()).groups.find(({ id }) => id === group?.id)).toMatchObject({
      minParty: 5,
      maxParty: 9,
    });
    const removed = await remove(2);
    expect(removed.body.plan.groups).toHaveLength(1);
    expect((await remove(2)).status).toBe(404);
  });

  test('a host looks at the floor and edits nothing; a neighbour sees none of it', async () => {
    const hema = await callerAs(world, host);
    expect((await hema.call('GET /restaurants/:restaurant/floor', { params: { restaurant } })).status).toBe(
      200,
    );
    expect((await change(await table('T1'), { name: 'Mine' }, hema)).status).toBe(403);
    const nia = await callerAs(world, neighbour);
    expect((await change(await table('T1'), { name: 'Mine' }, nia)).status).toBe(404);
    const theirs = (
      await nia.call('GET /restaurants/:restaurant/floor', {
        params: { restaurant: (await nia.call('GET /me', {})).body.restaurants[0]?.id ?? '' },
      })
    ).body;
    const foreign = await owner.call('POST /restaurants/:restaurant/table-groups', {
      params: { restaurant },
      body: { tables: [(await table('T1')).id, theirs.tables[0]?.id ?? ''], minParty: 2, maxParty: 4 },
    });
    expect(foreign.status).toBe(422);
    expect(
      (await change({ ...(await table('T1')), id: theirs.tables[0]?.id ?? '' }, { name: 'Mine' })).status,
    ).toBe(404);
  });
});
