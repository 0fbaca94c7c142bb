import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dishesOf, type DraftMenu } from '../../src/domain/menu-draft/draft.ts';
import type { MenuEdit } from '../../src/domain/menu-draft/edit.ts';
import { menuOfDraft } from '../../src/domain/menu-draft/menu-of-draft.ts';
import type { Menu } from '../../src/domain/menu.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { loadMenu } from '../../src/store/menus.ts';
import { replaceMenu } from '../../src/store/replace-menu.ts';
import { anyMenuFile } from '../domain/arbitrary-menu-files.ts';
import { callerAs } from '../support/api.ts';
import { cases } from '../support/cases.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

const at = '/restaurants/:restaurant/menu/draft' as const;
type Row = Record<string, unknown>;
type Rows = Record<string, Row[]>;

/** What of a menu lies in which table; links between them have no id of their own. */
const tables = {
  menus: 'id',
  sections: 'id',
  items: 'id',
  sizes: 'id',
  modifier_groups: 'id',
  modifiers: 'id',
  item_modifier_groups: 'item_id, group_id',
  modifier_child_groups: 'modifier_id, group_id',
} as const;

let world: World;
let restaurant: string;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  restaurant = await loadRestaurant(
    world.thali.db,
    world.thali.knex,
    smallRestaurant({ tax: { rates: { food: 500 } } }),
  );
});
afterAll(() => world.close());

/** Every row of every menu; the world holds one restaurant alone. */
async function rows(): Promise<Rows> {
  const all: Rows = {};
  for (const [table, order] of Object.entries(tables))
    all[table] = await world.thali.knex(table).select<Row[]>('*').orderByRaw(order);
  return all;
}

/** An edit, and what it alone may do to the rows. */
interface Tried {
  edit: MenuEdit;
  expected: (before: Rows, added: Row | undefined) => Rows;
}

const withRow = (rowsOf: Rows, table: string, id: string, change: Row): Rows => ({
  ...rowsOf,
  [table]: (rowsOf[table] ?? []).map((row) => (row['id'] === id ? { ...row, ...change } : row)),
});

/** The place of each of these dishes in their section. */
const placed = (rowsOf: Rows, section: string, ids: readonly string[]): Rows =>
  ids.reduce((now, id, position) => withRow(now, 'items', id, { section_id: section, position }), rowsOf);

/** Every edit of a kind that this menu allows. */
function editsOf({ sections, groups }: DraftMenu): Tried[] {
  const set = (
    kind: MenuEdit['kind'],
    id: string,
    table: string,
    field: string,
    before: unknown,
    after: unknown,
    column = field,
  ): Tried => ({
    edit: { do: 'set', kind, id, field, before: (before ?? null) as never, after: after as never },
    expected: (rowsOf) => withRow(rowsOf, table, id, { [column]: after }),
  });
  const dishes = sections.flatMap(({ items }) => items);
  const parts = new Set(groups.flatMap(({ options }) => options.flatMap(({ item }) => item ?? [])));
  return [
    ...sections.map((each) => set('section', each.id, 'sections', 'name', each.name, 'Anew')),
    ...dishes.flatMap((item) => [
      set('item', item.id, 'items', 'name', item.name, 'Anew'),
      set('item', item.id, 'items', 'code', item.code, 'NEW'),
      set('item', item.id, 'items', 'about', item.about, 'Said anew'),
      set('item', item.id, 'items', 'spice', item.spice, (item.spice + 1) % 4),
      set('item', item.id, 'items', 'aliases', item.aliases, ['one', 'two, three']),
      ...(item.price === undefined
        ? []
        : [set('item', item.id, 'items', 'price', item.price, item.price + 1, 'price_paise')]),
      ...item.sizes.map((size) =>
        set('size', size.id, 'sizes', 'price', size.price, size.price + 1, 'price_paise'),
      ),
    ]),
    ...groups.flatMap((group) =>
      group.options.flatMap((option) => [
        set('option', option.id, 'modifiers', 'name', option.name, 'Anew'),
        set('option', option.id, 'modifiers', 'price', option.price, option.price + 1, 'price_paise'),
      ]),
    ),
    ...sections.map(
      ({ id, items }): Tried => ({
        edit: { do: 'add', kind: 'item', to: id, name: 'Anew', price: 100_00, diet: 'veg' },
        // What else a new dish is, the draft's own tests say.
        expected: (rowsOf, added) => ({
          ...rowsOf,
          items: [
            ...(rowsOf['items'] ?? []),
            {
              ...added,
              name: 'Anew',
              section_id: id,
              position: items.length,
              price_paise: 100_00,
              sold_out_until: null,
              stock: null,
            },
          ],
        }),
      }),
    ),
    ...sections.flatMap((from) =>
      (from.items.length < 2 ? [] : from.items).flatMap((item): Tried[] => {
        const left = from.items.filter(({ id }) => id !== item.id).map(({ id }) => id);
        const moves = sections
          .filter((to) => to !== from)
          .map(
            (to): Tried => ({
              edit: { do: 'move', kind: 'item', id: item.id, to: to.id, before: to.items[0]?.id ?? null },
              expected: (rowsOf) =>
                placed(placed(rowsOf, from.id, left), to.id, [item.id, ...to.items.map(({ id }) => id)]),
            }),
          );
        if (parts.has(item.id)) return moves;
        const without = (rowsOf: Rows, table: string, column: string): Row[] =>
          (rowsOf[table] ?? []).filter((row) => row[column] !== item.id);
        const gone: Tried = {
          edit: { do: 'remove', kind: 'item', id: item.id, before: item as never },
          expected: (rowsOf) =>
            placed(
              {
                ...rowsOf,
                items: without(rowsOf, 'items', 'id'),
                sizes: without(rowsOf, 'sizes', 'item_id'),
                item_modifier_groups: without(rowsOf, 'item_modifier_groups', 'item_id'),
              },
              from.id,
              left,
            ),
        };
        return [...moves, gone];
      }),
    ),
  ];
}

/** The menu without the ids of choices, which a draft does not know. */
const unkeyed = (menu: Menu | undefined): unknown =>
  JSON.parse(
    JSON.stringify(menu?.sections ?? [], (key, value) =>
      key === 'groups' ? (value as { id: string }[]).map(({ id: _, ...group }) => group) : value,
    ),
  );

const byId = (some: Rows): Rows => ({
  ...some,
  items: (some['items'] ?? []).toSorted((a, b) => String(a['id']).localeCompare(String(b['id']))),
});

test('one edit of any menu, once published, changes that and nothing else; the preview had it before', async () => {
  const { knex } = world.thali;
  const params = { restaurant };
  await fc.assert(
    fc.asyncProperty(anyMenuFile, fc.nat(), fc.nat(), async (file, which, off) => {
      // Whoever calls too often has to wait.
      const owner = await callerAs(world, '+919000098001');
      await knex('menu_drafts').delete();
      await knex('menu_revisions').delete();
      await replaceMenu(knex, restaurant, file);
      const opened = (await owner.call(`GET ${at}`, { params })).body;
      const menu = opened.menu as DraftMenu;
      // Something is sold out and counted while people edit.
      const dishes = dishesOf(menu);
      const counted = dishes[off % dishes.length]?.item.id;
      await knex('items').where({ id: counted }).update({ sold_out_until: '2026-11-29T00:00:00Z', stock: 3 });
      const before = await rows();
      const edits = editsOf(menu);
      const tried = edits[which % edits.length];
      if (!tried) throw new Error('There is nothing to edit.');
      const made = await owner.call(`POST ${at}/edits`, {
        params,
        body: { since: 0, edit: tried.edit as never },
      });
      expect([made.status, tried.edit]).toEqual([201, tried.edit]);
      expect(await rows()).toEqual(before);
      const edited = (await owner.call(`GET ${at}`, { params })).body;
      const live = await loadMenu(knex, restaurant);
      if (!live) throw new Error('The restaurant is gone.');
      const preview = menuOfDraft(edited.menu as DraftMenu, live);
      const { version } = edited.state;
      const published = await owner.call(`POST ${at}/publish`, {
        params,
        body: { since: version, version, over: null },
      });
      expect(published.status).toBe(201);
      const after = await rows();
      const added = after['items']?.find(({ id }) => id === made.body.added);
      expect(byId(after)).toEqual(byId(tried.expected(before, added)));
      expect(unkeyed(preview)).toEqual(unkeyed(await loadMenu(knex, restaurant)));
      expect(published.body.state.unpublished).toBe(0);
    }),
    { numRuns: cases(24) },
  );
}, 300_000);
