import type { Knex } from 'knex';
import type { CheckedRestaurantFile } from '../domain/restaurant-file.ts';
import { MenuRow, ModifierGroupRow, SectionRow } from './models.ts';

type Groups = CheckedRestaurantFile['modifierGroups'];

async function saveGroups(
  trx: Knex.Transaction,
  restaurantId: string,
  groups: Groups,
): Promise<Map<string, ModifierGroupRow>> {
  const rows = (await ModifierGroupRow.query(trx).insertGraph(
    Object.values(groups).map((group) => ({
      restaurantId,
      name: group.name,
      minChoices: group.min,
      maxChoices: group.max,
      maxDistinct: group.maxDistinct ?? null,
      freeChoices: group.free,
      modifiers: group.options.map((option, position) => ({
        name: option.name,
        pricePaise: option.price,
        diet: option.diet ?? null,
        allergens: option.allergens,
        aliases: option.aliases,
        isDefault: option.isDefault,
        maxEach: option.maxEach ?? null,
        sizePrices: option.sizePrices,
        stock: option.stock ?? null,
        dailyStock: option.dailyStock ?? null,
        position,
      })),
    })) as never,
  )) as unknown as ModifierGroupRow[];
  return new Map(Object.keys(groups).flatMap((key, i) => (rows[i] ? [[key, rows[i]]] : [])));
}

async function saveMenus(
  trx: Knex.Transaction,
  restaurantId: string,
  menus: CheckedRestaurantFile['menus'],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [position, [name, mealtimes]] of Object.entries(menus).entries()) {
    const row = await MenuRow.query(trx).insert({ restaurantId, name, mealtimes, position });
    ids.set(name, row.id);
  }
  return ids;
}

function saveSections(
  trx: Knex.Transaction,
  restaurantId: string,
  file: CheckedRestaurantFile,
  menuIds: ReadonlyMap<string, string>,
): Promise<SectionRow[]> {
  return SectionRow.query(trx).insertGraph(
    file.menu.map((part, position) => ({
      restaurantId,
      menuId: (part.menu && menuIds.get(part.menu)) ?? null,
      name: part.section,
      about: part.about ?? null,
      position,
      items: part.items.map((item, place) => ({
        restaurantId,
        code: item.code,
        name: item.name,
        about: item.about ?? null,
        pricePaise: item.price ?? null,
        diet: item.diet,
        suits: item.suits,
        allergens: item.allergens,
        spice: item.spice,
        aliases: item.aliases,
        prepMinutes: item.prepMinutes ?? null,
        taxClass: item.taxClass,
        knownFor: item.knownFor,
        calories: item.calories ?? null,
        photo: item.photo ?? null,
        course: item.course ?? null,
        liquor: item.liquor,
        stock: item.stock ?? null,
        dailyStock: item.dailyStock ?? null,
        position: place,
        sizes: item.sizes.map((size, at) => ({
          name: size.name,
          pricePaise: size.price,
          aliases: size.aliases,
          position: at,
        })),
      })),
    })) as never,
  ) as unknown as Promise<SectionRow[]>;
}

/** What follows from an option: questions, or a whole dish. Written last, as it names groups and dishes. */
async function saveFollowing(
  trx: Knex.Transaction,
  groups: Groups,
  rows: ReadonlyMap<string, ModifierGroupRow>,
  items: ReadonlyMap<string, string>,
): Promise<void> {
  const following: { modifier_id: string; group_id: string; position: number }[] = [];
  for (const [key, group] of Object.entries(groups)) {
    for (const [i, option] of group.options.entries()) {
      const modifier = rows.get(key)?.modifiers[i];
      if (!modifier) continue;
      for (const [position, child] of option.groups.entries()) {
        const groupId = rows.get(child)?.id;
        if (groupId) following.push({ modifier_id: modifier.id, group_id: groupId, position });
      }
      const itemId = option.item && items.get(option.item);
      if (itemId) await trx('modifiers').where({ id: modifier.id }).update({ item_id: itemId });
    }
  }
  if (following.length > 0) await trx.batchInsert('modifier_child_groups', following, 200);
}

/** Writes a restaurant's menu as its file says, in place of the one it had. */
export async function saveMenu(
  trx: Knex.Transaction,
  restaurantId: string,
  file: CheckedRestaurantFile,
): Promise<void> {
  await SectionRow.query(trx).delete().where({ restaurant_id: restaurantId });
  await ModifierGroupRow.query(trx).delete().where({ restaurant_id: restaurantId });
  await MenuRow.query(trx).delete().where({ restaurant_id: restaurantId });
  const groups = await saveGroups(trx, restaurantId, file.modifierGroups);
  const menuIds = await saveMenus(trx, restaurantId, file.menus);
  const sections = await saveSections(trx, restaurantId, file, menuIds);
  const items = new Map(sections.flatMap((s) => s.items.map((item) => [item.code, item.id])));
  await saveFollowing(trx, file.modifierGroups, groups, items);
  const links = sections.flatMap((section, s) =>
    section.items.flatMap((item, i) =>
      (file.menu[s]?.items[i]?.groups ?? []).map((key, position) => ({
        item_id: item.id,
        group_id: groups.get(key)?.id,
        position,
      })),
    ),
  );
  if (links.length > 0) await trx.batchInsert('item_modifier_groups', links, 200);
}
