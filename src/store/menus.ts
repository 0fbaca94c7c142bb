import type { Knex } from 'knex';
import { type Item, type Menu, type Modifier, type ModifierGroup, untilBroughtBack } from '../domain/menu.ts';
import { asDish } from '../domain/set-meals.ts';
import { type Queryable, statement } from './database.ts';
import { type ItemRow, RestaurantRow } from './models.ts';

// Postgres says 'infinity'; pg reads it as the number Infinity.
function until(value: Date | number | null): Date | null {
  return typeof value === 'number' ? untilBroughtBack : value;
}

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

type GroupRow = ItemRow['groups'][number];

/** In the order in which they are asked about. */
const inPlace = (rows: readonly GroupRow[] = []) => [...rows].sort((a, b) => a.place - b.place);

/** What follows from an option of a group that itself follows from one is not read: nobody is asked a third time. */
function groupsFrom(
  rows: readonly GroupRow[],
  items: ReadonlyMap<string, ItemRow>,
  nested: boolean,
): ModifierGroup[] {
  return rows.map((group) => ({
    id: group.id,
    name: group.name,
    min: group.minChoices,
    max: group.maxChoices,
    maxDistinct: group.maxDistinct,
    free: group.freeChoices,
    options: [...group.modifiers].sort(byPosition).map((option) => optionFrom(option, items, nested)),
  }));
}

function optionFrom(
  option: GroupRow['modifiers'][number],
  items: ReadonlyMap<string, ItemRow>,
  nested: boolean,
): Modifier {
  const dish = option.itemId ? items.get(option.itemId) : undefined;
  // Its own questions first, then those of the dish it is; one that both ask is put once.
  const following = new Map(
    [...inPlace(option.groups), ...inPlace(dish?.groups)].map((group) => [group.id, group]),
  );
  const modifier: Modifier = {
    id: option.id,
    name: option.name,
    price: option.pricePaise,
    diet: option.diet,
    allergens: option.allergens,
    aliases: option.aliases,
    isDefault: option.isDefault,
    soldOutUntil: until(option.soldOutUntil),
    maxEach: option.maxEach,
    sizePrices: option.sizePrices,
    itemId: option.itemId,
    liquor: false,
    stock: option.stock,
    groups: nested ? groupsFrom([...following.values()], items, false) : [],
  };
  if (!dish) return modifier;
  const { soldOutUntil, stock, diet, allergens, liquor } = dish;
  return asDish(modifier, { soldOutUntil: until(soldOutUntil), stock, diet, allergens, liquor });
}

function itemFrom(row: ItemRow, all: ReadonlyMap<string, ItemRow>): Item {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    about: row.about,
    price: row.pricePaise,
    diet: row.diet,
    suits: row.suits,
    allergens: row.allergens,
    spice: row.spice,
    aliases: row.aliases,
    prepMinutes: row.prepMinutes,
    taxClass: row.taxClass,
    soldOutUntil: until(row.soldOutUntil),
    sizes: [...row.sizes].sort(byPosition).map((size) => ({
      id: size.id,
      name: size.name,
      price: size.pricePaise,
      aliases: size.aliases,
    })),
    groups: groupsFrom(inPlace(row.groups), all, true),
    knownFor: row.knownFor,
    calories: row.calories,
    photo: row.photo,
    course: row.course,
    liquor: row.liquor,
    stock: row.stock,
  };
}

/** A restaurant's whole menu as it stands; undefined when there is no such restaurant. */
export async function loadMenu(knex: Knex, restaurantId: string): Promise<Menu | undefined> {
  const row = await RestaurantRow.query(knex)
    .findById(restaurantId)
    .withGraphFetched('sections.[menu, items.[sizes, groups.modifiers.groups.modifiers]]');
  if (!row) return undefined;
  const all = new Map(row.sections.flatMap((section) => section.items.map((item) => [item.id, item])));
  return {
    restaurantId,
    version: row.menuVersion,
    sections: [...row.sections].sort(byPosition).map((section) => ({
      id: section.id,
      name: section.name,
      about: section.about,
      menu: section.menu?.name ?? null,
      mealtimes: section.menu?.mealtimes ?? [],
      items: [...section.items].sort(byPosition).map((item) => itemFrom(item, all)),
    })),
  };
}

const version = statement('menu version', `select menu_version as version from restaurants where id = $1`);

/** The version a restaurant's menu is at; undefined when there is no such restaurant. */
export async function menuVersion(db: Queryable, restaurantId: string): Promise<number | undefined> {
  return (await db.rows<{ version: number }>(version, [restaurantId]))[0]?.version;
}
