import knex from 'knex';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { openDatabase } from '../../src/store/database.ts';
import { longMenu } from '../parties/long-menu.ts';

/** Who edits the large menu. */
export const keeper = '+919000098501';
export const largeMenuSlug = 'five-hundred';

const sections = 20;
const dishes = 500;

const always = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '11:00', to: '23:00' };

function file(): unknown {
  const items = longMenu(dishes).sections.flatMap((section) => section.items);
  const [first] = items;
  const each = dishes / sections;
  return {
    slug: largeMenuSlug,
    name: 'Five Hundred',
    kind: 'restaurant',
    city: 'Bengaluru',
    area: 'Indiranagar',
    address: '500, Long Lane',
    latitude: 12.97,
    longitude: 77.64,
    about: 'A menu of five hundred dishes.',
    cuisines: ['Everything'],
    priceBand: 2,
    hours: { dineIn: [always] },
    booking: { mode: 'instant', leadMinutes: 0 },
    tables: [{ name: 'T1', seats: [1, 4] }],
    ordering: { pickup: true, preOrder: true },
    tax: {},
    staff: [{ name: 'Keeper', phone: keeper, role: 'owner' }],
    modifierGroups: Object.fromEntries(
      (first?.groups ?? []).map(({ id, name, min, max, options }) => [
        id,
        { name, min, max, options: options.map((option) => ({ name: option.name })) },
      ]),
    ),
    menu: Array.from({ length: sections }, (_, s) => ({
      section: `Section ${s + 1}`,
      items: items
        .slice(s * each, (s + 1) * each)
        .map(({ code, name, price, diet, sizes, groups, aliases }) => ({
          code,
          name,
          diet,
          aliases,
          groups: groups.map(({ id }) => id),
          ...(price === null ? {} : { price }),
          sizes: sizes.map((size) => ({ name: size.name, price: size.price, aliases: size.aliases })),
        })),
    })),
  };
}

/** Adds a restaurant whose menu has 500 dishes in twenty sections. */
export async function loadLargeMenu(url: string): Promise<void> {
  const db = openDatabase(url, 2);
  const graph = knex({ client: 'pg', connection: url, pool: { min: 0, max: 2 } });
  try {
    await loadRestaurant(db, graph, file());
  } finally {
    await graph.destroy();
    await db.close();
  }
}
