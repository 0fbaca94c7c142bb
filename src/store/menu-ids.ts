import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { MenuIds } from '../domain/menu-draft/draft.ts';

interface Named {
  id: string;
  name: string;
  of?: string;
}

const called = (name: string, of = '') => JSON.stringify([of, name]);

/** A finder of ids; of two rows that are called the same the first keeps its id, and the other goes. */
function finder(rows: readonly Named[]): (name: string, of?: string) => string {
  const known = new Map<string, string>();
  for (const { id, name, of } of rows) {
    const key = called(name, of);
    if (!known.has(key)) known.set(key, id);
  }
  return (name, of) => {
    const key = called(name, of);
    const id = known.get(key) ?? randomUUID();
    known.set(key, id);
    return id;
  };
}

/** What a restaurant's menu consists of now, by name. */
export async function menuIds(trx: Knex, restaurantId: string): Promise<MenuIds> {
  const owner = { restaurant_id: restaurantId };
  const menus = await trx('menus').select<Named[]>('id', 'name').where(owner);
  const sections = await trx('sections').select<Named[]>('id', 'name').where(owner).orderBy('position');
  const items = await trx('items').select<Named[]>('id', 'code as name').where(owner);
  const sizes = await trx('sizes as s')
    .join('items as i', 'i.id', 's.item_id')
    .select<Named[]>('s.id', 's.name', 'i.code as of')
    .where('i.restaurant_id', restaurantId)
    .orderBy('s.position');
  const groups = await trx('modifier_groups').select<Named[]>('id', 'key as name').where(owner);
  const options = await trx('modifiers as m')
    .join('modifier_groups as g', 'g.id', 'm.group_id')
    .select<Named[]>('m.id', 'm.name', 'g.key as of')
    .where('g.restaurant_id', restaurantId)
    .orderBy('m.position');
  const [menu, section, item, size, group, option] = [menus, sections, items, sizes, groups, options].map(
    finder,
  ) as [
    ReturnType<typeof finder>,
    ReturnType<typeof finder>,
    ReturnType<typeof finder>,
    ReturnType<typeof finder>,
    ReturnType<typeof finder>,
    ReturnType<typeof finder>,
  ];
  return {
    menu: (name) => menu(name),
    section: (name) => section(name),
    item: (code) => item(code),
    size: (code, name) => size(name, code),
    group: (key) => group(key),
    option: (key, name) => option(name, key),
  };
}
