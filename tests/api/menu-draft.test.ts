import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Key } from '../../src/contract/contract.ts';
import type { DraftItem, DraftMenu } from '../../src/domain/menu-draft/draft.ts';
import { dishesOf } from '../../src/domain/menu-draft/draft.ts';
import { patched } from '../../src/domain/menu-draft/patch.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { statement } from '../../src/store/database.ts';
import { menuAsFile } from '../../src/store/menu-as-file.ts';
import { replaceMenu } from '../../src/store/replace-menu.ts';
import { setOff } from '../../src/store/sold-out.ts';
import { type Caller, callerAs } from '../support/api.ts';
import { longMenuFile } from '../support/long-menu-file.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

const at = '/restaurants/:restaurant/menu/draft' as const;
const ravi = '+919000098001';
const meera = '+919000098002';

/** A menu that uses everything a menu can say, and can be published where food is taxed. */
function menuFile24() {
  const menu = longMenuFile(24);
  for (const { items } of menu.menu) for (const item of items) item.liquor = false;
  return menu;
}

let world: World;
let restaurant: string;
let owner: Caller;
let manager: Caller;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  const staff = [
    { name: 'Ravi', phone: ravi, role: 'owner' as const },
    { name: 'Meera', phone: meera, role: 'manager' as const },
    { name: 'Kiran', phone: '+919000098003', role: 'kitchen' as const },
  ];
  restaurant = await loadRestaurant(
    world.thali.db,
    world.thali.knex,
    smallRestaurant({ staff, tax: { rates: { food: 500, packed: 1200 } } }),
  );
  owner = await callerAs(world, ravi);
  manager = await callerAs(world, meera);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.thali.knex('menu_drafts').where({ restaurant_id: restaurant }).delete();
  await world.thali.knex('menu_revisions').where({ restaurant_id: restaurant }).delete();
  await replaceMenu(world.thali.knex, restaurant, menuFile24());
});

const params = () => ({ params: { restaurant } });
const liveFile = () => menuAsFile(world.thali.knex, restaurant);
async function draftOf(who: Caller = owner) {
  const { status, body } = await who.call(`GET ${at}`, params());
  expect(status).toBe(200);
  return { menu: body.menu as DraftMenu, ...body.state };
}
const dish = (menu: DraftMenu, code: string): DraftItem => {
  const found = dishesOf(menu).find(({ item }) => item.code === code)?.item;
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
};
type Edit = Parameters<typeof edit>[1];
async function edit(who: Caller, change: object, since = 0) {
  return who.call(`POST ${at}/edits`, { ...params(), body: { since, edit: change as never } });
}
const setPrice = (item: DraftItem, before: number | undefined, after: number): Edit => ({
  do: 'set',
  kind: 'item',
  id: item.id,
  field: 'price',
  before: before ?? null,
  after,
});
async function publish(who: Caller = owner, over: number | null = null) {
  const { version } = await draftOf(who);
  return who.call(`POST ${at}/publish`, { ...params(), body: { since: version, version, over } });
}

describe('the draft of a menu', () => {
  test('begins as what guests have, and what is edited is not theirs until it is published', async () => {
    const first = await draftOf();
    expect(first).toMatchObject({ unpublished: 0, undo: null, redo: null, problems: [], over: null });
    const d1 = dish(first.menu, 'D1');
    const made = await edit(owner, setPrice(d1, d1.price, 260_00), first.version);
    expect(made.status).toBe(201);
    expect(made.body.state).toMatchObject({
      unpublished: 1,
      undo: { sentence: 'Dish 1, "house style": price ₹100.01 → ₹260' },
    });
    expect(dish(patched(first.menu, made.body.patch), 'D1').price).toBe(260_00);
    const before = await liveFile();
    expect(before.menu[0]?.items[1]?.price).toBe(100_01);
    expect((await publish()).status).toBe(201);
    const after = await liveFile();
    before.menu[0]!.items[1]!.price = 260_00;
    expect(after).toEqual(before);
    expect(await draftOf()).toMatchObject({ unpublished: 0, undo: null });
    const audit = await world.thali.db.rows<{ detail: object }>(
      statement(
        'test audit of menus',
        `select detail from audit where action = 'menu published' order by id desc limit 1`,
      ),
    );
    expect(audit[0]?.detail).toMatchObject({ dishes: 24, changed: 1, added: 0, removed: 0 });
  });

  test('two who edit the same field: the second is told what it is now; different fields both stand', async () => {
    const { menu } = await draftOf();
    const d1 = dish(menu, 'D1');
    expect((await edit(owner, setPrice(d1, d1.price, 260_00))).status).toBe(201);
    const late = await edit(manager, setPrice(d1, d1.price, 250_00));
    expect(late.status).toBe(409);
    expect(late.problem.current).toBe(260_00);
    const other = await edit(manager, {
      do: 'set',
      kind: 'item',
      id: d1.id,
      field: 'about',
      before: null,
      after: 'Warm',
    });
    expect(other.status).toBe(201);
    expect(dish(patched(menu, other.body.patch), 'D1')).toMatchObject({ price: 260_00, about: 'Warm' });
  });

  test('is undone and done again step by step, by the step that is meant', async () => {
    const { menu } = await draftOf();
    const d1 = dish(menu, 'D1');
    await edit(owner, setPrice(d1, d1.price, 260_00));
    const two = await edit(manager, setPrice(d1, 260_00, 270_00));
    const { undo } = two.body.state;
    const step = (body: { since: number; step: number }, what: 'undo' | 'redo') =>
      owner.call(`POST ${at}/${what}` as Key & `POST ${typeof at}/undo`, { ...params(), body });
    expect((await step({ since: 0, step: 1 }, 'undo')).status).toBe(409);
    const undone = await step({ since: 0, step: undo!.version }, 'undo');
    expect(dish(patched(menu, undone.body.patch), 'D1').price).toBe(260_00);
    const redone = await step({ since: 0, step: undone.body.state.redo!.version }, 'redo');
    expect(dish(patched(menu, redone.body.patch), 'D1').price).toBe(270_00);
    const back = await owner.call('POST /restaurants/:restaurant/menu/history/:version/return', {
      params: { restaurant, version: '1' },
      body: { since: 0 },
    });
    expect(dish(patched(menu, back.body.patch), 'D1').price).toBe(260_00);
    const gone = await owner.call(`POST ${at}/discard`, { ...params(), body: { since: 0 } });
    expect(gone.body.state).toMatchObject({ unpublished: 0 });
    const { body: history } = await owner.call('GET /restaurants/:restaurant/menu/history', {
      ...params(),
      query: { limit: 4 },
    });
    expect(history.rows.map(({ sentence, by }) => [by, sentence])).toEqual([
      ['Ravi', 'Unpublished changes discarded'],
      ['Ravi', 'Gone back to the menu as it was after step 1'],
      ['Ravi', 'Done again: Dish 1, "house style": price ₹260 → ₹270'],
      ['Ravi', 'Undone: Dish 1, "house style": price ₹260 → ₹270'],
    ]);
    expect(history.next).toBe('3');
    const look = await owner.call('GET /restaurants/:restaurant/menu/history/:version', {
      params: { restaurant, version: '2' },
    });
    expect(look.body.changed).toMatchObject([{ what: 'price', was: '₹260', is: '₹270' }]);
    expect(look.body.since).toMatchObject([{ what: 'price', was: '₹270', is: '₹100.01' }]);
  });

  test('publishing brings nothing back that is sold out, through a new name and code too', async () => {
    const { menu } = await draftOf();
    const d1 = dish(menu, 'D1');
    await world.thali.db.transaction((tx) => setOff(tx, restaurant, [d1.id], null, world.clock.now()));
    await world.thali.knex('items').where({ id: d1.id }).update({ stock: 3, stock_day: '2026-11-27' });
    const d2 = dish(menu, 'D2');
    for (const [item, code] of [
      [d1, 'TMP'],
      [d2, 'D1'],
      [{ ...d1, code: 'TMP' }, 'D2'],
    ] as const)
      await edit(owner, {
        do: 'set',
        kind: 'item',
        id: item.id,
        field: 'code',
        before: item.code,
        after: code,
      });
    expect((await publish()).status).toBe(201);
    const rows = await world.thali.knex('items').whereIn('id', [d1.id, d2.id]).orderBy('code');
    expect(rows).toMatchObject([
      { id: d2.id, code: 'D1', sold_out_until: null },
      { id: d1.id, code: 'D2', sold_out_until: Infinity, stock: 3 },
    ]);
  });

  test('with something wrong in it is not published, and says what by the dish', async () => {
    const { menu } = await draftOf();
    const [first] = menu.sections;
    const added = await edit(owner, { do: 'add', kind: 'item', to: first!.id, name: 'New thing' });
    expect(added.body.state.problems).toMatchObject([{ kind: 'item', id: added.body.added, field: 'price' }]);
    await edit(owner, { do: 'add', kind: 'section', name: 'Empty' });
    const before = await liveFile();
    const refused = await publish();
    expect(refused.status).toBe(422);
    expect(refused.problem.errors?.map(({ message }) => message)).toEqual([
      'New thing: needs a price or sizes, one of the two',
      'Empty: has no dishes: add one, or remove it',
    ]);
    expect(await liveFile()).toEqual(before);
  });

  test('over a menu that was changed elsewhere is published only by who has seen that', async () => {
    const { menu } = await draftOf();
    const d1 = dish(menu, 'D1');
    await edit(owner, setPrice(d1, d1.price, 260_00));
    const imported = menuFile24();
    imported.menu[0]!.items[2]!.name = 'Imported name';
    await replaceMenu(world.thali.knex, restaurant, imported);
    expect((await publish()).status).toBe(409);
    const { body } = await owner.call(`GET ${at}/differences`, params());
    expect(body.differences).toMatchObject([
      { what: 'price', is: '₹260' },
      { what: 'name', was: 'Imported name', is: 'Dish 2, "house style"' },
    ]);
    expect((await publish(owner, body.over)).status).toBe(201);
    expect(await draftOf()).toMatchObject({ unpublished: 0, over: null });
  });

  test('that has no changes follows the menu guests have', async () => {
    const first = await draftOf();
    const imported = menuFile24();
    imported.menu[0]!.items[1]!.price = 999_00;
    await replaceMenu(world.thali.knex, restaurant, imported);
    const steps = await owner.call(`GET ${at}/steps`, { ...params(), query: { since: first.version } });
    expect(dish(patched(first.menu, steps.body.patch), 'D1').price).toBe(999_00);
    expect(steps.body.state).toMatchObject({ unpublished: 0, over: null });
  });

  test.each([
    ['a name of 500 characters', 'name', 'x'.repeat(500), 'must be at most 80 characters'],
    ['no name', 'name', '   ', 'must not be empty'],
    ['a code that is none', 'code', 'a b', 'must be 2 to 5 capitals and digits'],
    ['a code that another dish has', 'code', 'D2', 'is the code of Dish 2, "house style" already'],
    ['a diet that is none', 'diet', 'meat', 'must be veg, egg or non-veg'],
    ['a price below nothing', 'price', -1, 'must be at least 0'],
    ['a count, which is live', 'stock', 4, 'is nothing that can be set'],
  ])('refuses %s', async (_, field, after, message) => {
    const { menu } = await draftOf();
    const d1 = dish(menu, 'D1') as unknown as Record<string, unknown>;
    const { status, problem } = await edit(owner, {
      do: 'set',
      kind: 'item',
      id: d1['id'],
      field,
      before: d1[field] ?? null,
      after,
    });
    expect(status).toBe(422);
    expect(problem.errors).toMatchObject([{ field, message }]);
  });

  test('takes many prices up at once, as they were previewed', async () => {
    const { menu, version } = await draftOf();
    const change = {
      percent: 10,
      round: 'five' as const,
      sections: menu.sections.map(({ id }) => id),
      diets: ['veg' as const],
    };
    const { body: shown } = await owner.call(`POST ${at}/prices/preview`, { ...params(), body: change });
    expect(shown.moves[0]).toMatchObject({ was: 100_01, is: 110_00 });
    await edit(manager, { do: 'add', kind: 'section', name: 'Meanwhile' });
    const body = { since: version, seen: shown.version, change };
    expect((await owner.call(`POST ${at}/prices`, { ...params(), body })).status).toBe(409);
    const again = await owner.call(`POST ${at}/prices`, { ...params(), body: { ...body, seen: 1 } });
    expect(again.status).toBe(201);
    expect(again.body.state.undo?.sentence).toBe(`${shown.moves.length} prices changed at once`);
    expect(dish(patched(menu, again.body.patch), 'D1').price).toBe(110_00);
  });

  test('takes prices of sizes and of choices along, and one undo takes all of it back', async () => {
    const { menu } = await draftOf();
    const [section] = menu.sections;
    const [sized] = section?.items.filter(({ sizes }) => sizes.length > 0) ?? [];
    const asked = menu.groups.filter(({ key }) => sized?.groups.includes(key));
    const [group] = asked.filter(({ options }) => options.some(({ price }) => price > 0));
    const [option] = group?.options.filter(({ price }) => price > 0) ?? [];
    if (!section || !sized || !group || !option) throw new Error('The menu lacks a size or a paid choice.');
    const change = {
      amount: 10_00,
      round: 'rupee' as const,
      sections: [section.id],
      diets: [],
      choices: true,
    };
    const look = async (choices: boolean) =>
      (await owner.call(`POST ${at}/prices/preview`, { ...params(), body: { ...change, choices } })).body;
    const { version, moves } = await look(true);
    const [size] = sized.sizes;
    const rounded = (paise: number) => Math.round((paise + 10_00) / 100) * 100;
    expect(moves).toContainEqual({
      id: sized.id,
      name: sized.name,
      size: size?.name,
      choice: null,
      was: size?.price,
      is: rounded(size?.price ?? 0),
    });
    expect(moves).toContainEqual({
      id: option.id,
      name: option.name,
      size: null,
      choice: group.name,
      was: option.price,
      is: rounded(option.price),
    });
    expect((await look(false)).moves.filter(({ choice }) => choice !== null)).toEqual([]);

    const body = { since: version, seen: version, change };
    const done = await owner.call(`POST ${at}/prices`, { ...params(), body });
    expect(done.status).toBe(201);
    const priceNow = (draft: DraftMenu) =>
      draft.groups.flatMap(({ options }) => options).find(({ id }) => id === option.id)?.price;
    expect(priceNow(patched(menu, done.body.patch))).toBe(rounded(option.price));
    const step = done.body.state.undo?.version ?? 0;
    const undone = await owner.call(`POST ${at}/undo`, { ...params(), body: { since: 0, step } });
    expect(undone.status).toBe(201);
    expect((await draftOf()).menu).toEqual(menu);
  });

  test('is nothing for the kitchen', async () => {
    const kitchen = await callerAs(world, '+919000098003');
    expect((await kitchen.call(`GET ${at}`, params())).status).toBe(403);
  });
});
