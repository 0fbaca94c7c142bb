import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const read = async (slug: string) => (await fetch(`${world.publicUrl}/r/${slug}`)).text();

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
