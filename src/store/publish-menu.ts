import type { Knex } from 'knex';
import { dishesOf, type DraftMenu, type MenuIds } from '../domain/menu-draft/draft.ts';
import type { CheckedMenuFile } from '../domain/menu-file.ts';
import type { Transaction } from './database.ts';
import { knexIn } from './knex-in.ts';
import { menuIds } from './menu-ids.ts';
import { saveMenu } from './save-menu.ts';

type Ids = ReadonlySet<string>;

async function idsIn(knex: Knex, table: string, restaurantId: string): Promise<Ids> {
  const rows = await knex(table).where({ restaurant_id: restaurantId }).select<{ id: string }[]>('id');
  return new Set(rows.map(({ id }) => id));
}

async function idsUnder(knex: Knex, table: string, column: string, parents: Ids): Promise<Ids> {
  const rows = await knex(table)
    .whereIn(column, [...parents])
    .select<{ id: string }[]>('id');
  return new Set(rows.map(({ id }) => id));
}

/**
 * The id of each part of a draft: its own, by which it is the same whatever it is called now. Where an import has put
 * something new of the same name in its place meanwhile, that one's, so that there are never two.
 */
async function idsOfDraft(knex: Knex, restaurantId: string, draft: DraftMenu): Promise<MenuIds> {
  const live = await menuIds(knex, restaurantId);
  const sections = await idsIn(knex, 'sections', restaurantId);
  const items = await idsIn(knex, 'items', restaurantId);
  const groups = await idsIn(knex, 'modifier_groups', restaurantId);
  const sizes = await idsUnder(knex, 'sizes', 'item_id', items);
  const options = await idsUnder(knex, 'modifiers', 'group_id', groups);
  const dishes = dishesOf(draft).map(({ item }) => item);
  const taken = new Set([
    ...draft.sections.map(({ id }) => id),
    ...dishes.flatMap(({ id, sizes: of }) => [id, ...of.map((size) => size.id)]),
    ...draft.groups.flatMap(({ options: of }) => of.map(({ id }) => id)),
  ]);
  const choose = (own: string | undefined, there: Ids, called: () => string) => {
    if (own !== undefined && there.has(own)) return own;
    const other = called();
    return own === undefined || (there.has(other) && !taken.has(other)) ? other : own;
  };
  const byCode = new Map(dishes.map((item) => [item.code, item]));
  const byName = new Map(draft.sections.map(({ name, id }) => [name, id]));
  const byKey = new Map(draft.groups.map((group) => [group.key, group]));
  const named = (list: readonly { id: string; name: string }[] | undefined, name: string) =>
    list?.find((each) => each.name === name)?.id;
  return {
    menu: (name) => live.menu(name),
    group: (key) => live.group(key),
    section: (name) => choose(byName.get(name), sections, () => live.section(name)),
    item: (code) => choose(byCode.get(code)?.id, items, () => live.item(code)),
    size: (code, name) => choose(named(byCode.get(code)?.sizes, name), sizes, () => live.size(code, name)),
    option: (key, name) =>
      choose(named(byKey.get(key)?.options, name), options, () => live.option(key, name)),
  };
}

/**
 * Makes a draft the menu guests have, all of it or nothing. Dishes, sizes and options stay the same through a new name or
 * code, and what is sold out or counted stays so. `file` is what the draft says, checked.
 */
export async function publishMenu(
  tx: Transaction,
  restaurantId: string,
  draft: DraftMenu,
  file: CheckedMenuFile,
): Promise<void> {
  const knex = knexIn(tx);
  // Whoever imports at the same time waits.
  await knex('restaurants').where({ id: restaurantId }).increment('menu_version', 1);
  const ids = await idsOfDraft(knex, restaurantId, draft);
  // Two dishes may have swapped their codes, which are unique at every moment.
  const codes = new Map(dishesOf(draft).map(({ item }) => [ids.item(item.code), item.code]));
  const there = await knex('items')
    .where({ restaurant_id: restaurantId })
    .select<{ id: string; code: string }[]>('id', 'code');
  const renamed = there.filter(({ id, code }) => codes.has(id) && codes.get(id) !== code).map(({ id }) => id);
  await knex('items')
    .whereIn('id', renamed)
    .update({ code: knex.raw(`'~' || id::text`) });
  await saveMenu(knex, restaurantId, file, { ids, countsStay: true });
}
