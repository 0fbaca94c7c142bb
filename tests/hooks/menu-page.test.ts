import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const read = async (slug: string) => (await fetch(`${world.publicUrl}/r/${slug}`)).text();

test('a part of the menu that has hours of its own says so', async () => {
  const page = await read('sampige-tiffin-mane');
  expect(page).toMatch(/<h2>Idli, vade, bath<\/h2>\s*<p class="facts"><b>[^<]+<\/b>: 06:30 to 11:45<\/p>/);
});

test('a dish of which none is left is told to be sold out', async () => {
  const { db } = world.thali;
  const off = async () =>
    ((await read('sampige-tiffin-mane')).match(/<li class="off">.*?<\/h3>/gs) ?? []).join();
  const count = statement(
    'test count',
    `update items set stock = $1, stock_day = $2 where code = 'MD' and restaurant_id =
       (select id from restaurants where slug = 'sampige-tiffin-mane') returning id`,
  );
  await db.rows(count, [0, '2026-11-27']);
  expect(await off()).toContain('Masala Dose');
  await db.rows(count, [0, '2026-11-26']);
  expect(await off()).not.toContain('Masala Dose');
});

describe('the hours on a menu page', () => {
  test('of a place with tables are told for both services', async () => {
    const page = await read('snail-and-saucer');
    expect(page).toContain('<caption>At the table</caption>');
    expect(page).toContain('<caption>To collect</caption>');
  });

  test('of a truck are those in which it sells', async () => {
    const page = await read('mirchi-bandi');
    expect(page).not.toContain('<caption>At the table</caption>');
    expect(page).toMatch(/<caption>To collect<\/caption>.*\d\d:\d\d to \d\d:\d\d/);
  });
});
