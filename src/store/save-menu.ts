import type { Knex } from 'knex';
import type { MenuIds } from '../domain/menu-draft/draft.ts';
import type { CheckedMenuFile } from '../domain/menu-file.ts';
import { menuIds } from './menu-ids.ts';

type Row = Record<string, unknown>;

/**
 * Makes a table hold these rows: one that is there already, by its id, keeps what is not named (it may be sold out, and
 * lie in carts); the others of `owner` go.
 */
async function become(trx: Knex, table: string, owner: Row, rows: readonly Row[]): Promise<void> {
  await trx(table)
    .where(owner)
    .whereNotIn(
      'id',
      rows.map((row) => row['id'] as string),
    )
    .delete();
  await add(trx, table, rows);
}

/** Postgres takes 65,535 parameters in one statement. */
function portions(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / 500) }, (_, i) => rows.slice(i * 500, i * 500 + 500));
}

async function add(trx: Knex, table: string, rows: readonly Row[]): Promise<void> {
  for (const some of portions(rows)) await trx(table).insert(some).onConflict('id').merge();
}

const groupRows = (restaurantId: string, { modifierGroups }: CheckedMenuFile, ids: MenuIds): Row[] =>
  Object.entries(modifierGroups).map(([key, group]) => ({
    id: ids.group(key),
    restaurant_id: restaurantId,
    key,
    name: group.name,
    min_choices: group.min,
    max_choices: group.max,
    max_distinct: group.maxDistinct ?? null,
    free_choices: group.free,
  }));

const optionRows = ({ modifierGroups }: CheckedMenuFile, ids: MenuIds): Row[] =>
  Object.entries(modifierGroups).flatMap(([key, group]) =>
    group.options.map((option, position) => ({
      id: ids.option(key, option.name),
      group_id: ids.group(key),
      name: option.name,
      price_paise: option.price,
      diet: option.diet ?? null,
      allergens: option.allergens,
      aliases: option.aliases,
      is_default: option.isDefault,
      max_each: option.maxEach ?? null,
      size_prices: JSON.stringify(option.sizePrices),
      item_id: option.item === undefined ? null : ids.item(option.item),
      stock: option.stock ?? null,
      stock_day: null,
      daily_stock: option.dailyStock ?? null,
      position,
    })),
  );

const sectionRows = (restaurantId: string, { menu }: CheckedMenuFile, ids: MenuIds): Row[] =>
  menu.map((section, position) => ({
    id: ids.section(section.section),
    restaurant_id: restaurantId,
    menu_id: section.menu === undefined ? null : ids.menu(section.menu),
    name: section.section,
    about: section.about ?? null,
    position,
  }));

const itemRows = (restaurantId: string, { menu }: CheckedMenuFile, ids: MenuIds): Row[] =>
  menu.flatMap((section) =>
    section.items.map((item, position) => ({
      id: ids.item(item.code),
      restaurant_id: restaurantId,
      section_id: ids.section(section.section),
      code: item.code,
      name: item.name,
      about: item.about ?? null,
      price_paise: item.price ?? null,
      diet: item.diet,
      suits: item.suits,
      allergens: item.allergens,
      spice: item.spice,
      aliases: item.aliases,
      prep_minutes: item.prepMinutes ?? null,
      tax_class: item.taxClass,
      known_for: item.knownFor,
      calories: item.calories ?? null,
      photo: item.photo ?? null,
      course: item.course ?? null,
      liquor: item.liquor,
      stock: item.stock ?? null,
      stock_day: null,
      daily_stock: item.dailyStock ?? null,
      position,
    })),
  );

/** Without its counts: what is there keeps those it has, what is new is not counted. */
function uncounted({ stock: _, stock_day: __, daily_stock: ___, ...row }: Row): Row {
  return row;
}

/** Where a menu comes from, when it is not a file in which things are called what they were. */
export interface MenuFrom {
  /** Ids by which things are the same whatever they are called now. */
  ids?: MenuIds;
  /** Whether counts are left as they are. */
  countsStay?: boolean;
}

const itemsOf = ({ menu }: CheckedMenuFile) => menu.flatMap((section) => section.items);

/**
 * Writes a restaurant's menu as its file says. What it had already is brought up to date and keeps its id: dishes by
 * their code, choices by their key, options and sizes by their name; so that carts, and what is sold out, survive. What
 * the file does not name is gone.
 */
export async function saveMenu(
  trx: Knex,
  restaurantId: string,
  file: CheckedMenuFile,
  from: MenuFrom = {},
): Promise<void> {
  const ids = from.ids ?? (await menuIds(trx, restaurantId));
  const counted = (rows: Row[]) => (from.countsStay ? rows.map(uncounted) : rows);
  const owner = { restaurant_id: restaurantId };
  const menus = Object.entries(file.menus).map(([name, mealtimes], position) => ({
    id: ids.menu(name),
    restaurant_id: restaurantId,
    name,
    mealtimes: JSON.stringify(mealtimes),
    position,
  }));
  await become(trx, 'modifier_groups', owner, groupRows(restaurantId, file, ids));
  await add(trx, 'menus', menus);
  const sections = sectionRows(restaurantId, file, ids);
  await add(trx, 'sections', sections);
  await become(trx, 'items', owner, counted(itemRows(restaurantId, file, ids)));
  // Only now nothing that stays hangs on a section or menu that goes.
  await become(trx, 'sections', owner, sections);
  await become(trx, 'menus', owner, menus);
  await keepOf(trx, 'modifiers', 'modifier_groups', 'group_id', restaurantId, counted(optionRows(file, ids)));
  await keepOf(
    trx,
    'sizes',
    'items',
    'item_id',
    restaurantId,
    itemsOf(file).flatMap((item) =>
      item.sizes.map((size, position) => ({
        id: ids.size(item.code, size.name),
        item_id: ids.item(item.code),
        name: size.name,
        price_paise: size.price,
        aliases: size.aliases,
        position,
      })),
    ),
  );
  await saveLinks(trx, restaurantId, file, ids);
}

/** Like `become`, for what belongs to the restaurant by way of another table. */
async function keepOf(
  trx: Knex,
  table: string,
  parent: string,
  column: string,
  restaurantId: string,
  rows: readonly Row[],
): Promise<void> {
  await trx(table)
    .whereIn(column, trx(parent).select('id').where({ restaurant_id: restaurantId }))
    .whereNotIn(
      'id',
      rows.map((row) => row['id'] as string),
    )
    .delete();
  await add(trx, table, rows);
}

/** Which questions a dish, and which an option leads to. */
async function saveLinks(
  trx: Knex,
  restaurantId: string,
  file: CheckedMenuFile,
  ids: MenuIds,
): Promise<void> {
  const groups = trx('modifier_groups').select('id').where({ restaurant_id: restaurantId });
  await trx('item_modifier_groups').whereIn('group_id', groups.clone()).delete();
  await trx('modifier_child_groups').whereIn('group_id', groups).delete();
  const ofItems = itemsOf(file).flatMap((item) =>
    item.groups.map((key, position) => ({
      item_id: ids.item(item.code),
      group_id: ids.group(key),
      position,
    })),
  );
  for (const some of portions(ofItems)) await trx('item_modifier_groups').insert(some);
  const following = Object.entries(file.modifierGroups).flatMap(([key, group]) =>
    group.options.flatMap((option) =>
      option.groups.map((child, position) => ({
        modifier_id: ids.option(key, option.name),
        group_id: ids.group(child),
        position,
      })),
    ),
  );
  for (const some of portions(following)) await trx('modifier_child_groups').insert(some);
}
