import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { Diner } from '../support/diner-pages.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let diner: Diner;
beforeAll(async () => {
  world = await startWorld();
  diner = new Diner(world);
});
afterAll(() => world.close());

/** As browsers ask; Node's fetch would say besides that it wants nothing from a cache. */
const statusIfChanged = (etag: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(`${world.publicUrl}/r/the-copper-ladle`, { headers: { 'If-None-Match': etag } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });
const namesIn = (text: string) => [...text.matchAll(/<b>([^<]+)<\/b><span>/g)].map(([, name]) => name);

describe("a restaurant's page", () => {
  test('tells whether it is open, its terms, where it is, and how to write to it', async () => {
    const { text } = await diner.get('/r/the-copper-ladle');
    // 18:00 on a Friday in Bengaluru: the tables open at half past six, the counter is open.
    expect(text).toContain('<b class="open">Open now</b>, until 11:00 pm');
    expect(text).toContain('Called off 60 minutes before, everything comes back; later 50 %');
    expect(text).toContain('https://wa.me/14155550100?text=The%20Copper%20Ladle');
    expect(text).toContain('https://www.google.com/maps/search/?api=1&amp;query=12.9716%2C77.6412');
    expect(text).toContain(`<link rel="canonical" href="${world.publicUrl}/r/the-copper-ladle">`);
    expect(text).toContain('FSSAI licence 11224999000011');
  });

  test('says the days that differ, and why it is closed', async () => {
    await world.thali.db.rows(closed, ['snail-and-saucer']);
    const { text } = await diner.get('/r/snail-and-saucer');
    expect(text).toContain('<b>Closed now</b>: painting the walls, opens ');
    expect(text).toContain('27 November 2026 to 28 November 2026: closed, painting the walls');
  });

  test('tells search engines the same in words of schema.org', async () => {
    const { text } = await diner.get('/r/the-copper-ladle');
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '') as Record<string, unknown>;
    expect(data).toMatchObject({
      '@type': 'Restaurant',
      name: 'The Copper Ladle',
      geo: { latitude: 12.9716, longitude: 77.6412 },
      acceptsReservations: true,
    });
    expect(data['openingHoursSpecification']).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: 'https://schema.org/Friday',
      opens: '18:30',
      closes: '00:00',
    });
    const dishes = (
      data['hasMenu'] as { hasMenuSection: { hasMenuItem: object[] }[] }
    ).hasMenuSection.flatMap(({ hasMenuItem }) => hasMenuItem);
    expect(dishes).toContainEqual(
      expect.objectContaining({
        name: 'Paneer Tikka',
        suitableForDiet: expect.arrayContaining(['https://schema.org/VegetarianDiet']),
        offers: [
          expect.objectContaining({ priceCurrency: 'INR', price: expect.stringMatching(/^\d+\.\d\d$/) }),
        ],
      }),
    );
  });

  test('is not sent again while it is the same, and is at once when a dish is sold out', async () => {
    const first = await diner.get('/r/the-copper-ladle');
    const etag = first.headers.get('ETag') ?? '';
    expect(await statusIfChanged(etag)).toBe(304);
    await world.thali.db.rows(soldOut, ['Paneer Tikka']);
    expect(await statusIfChanged(etag)).toBe(200);
  });
});

describe('the list of places', () => {
  test('is filtered by city, area, cuisine, diet and hour, and says so in its address alone', async () => {
    expect(namesIn((await diner.get('/places')).text)).toHaveLength(24);
    const rest = (await diner.get('/places?page=2')).text;
    expect(namesIn(rest)).toHaveLength(2);
    expect(rest).toContain('href="/places" rel="prev"');
    const indiranagar = (await diner.get('/places?city=Bengaluru&area=Indiranagar')).text;
    expect(namesIn(indiranagar)).toContain('The Copper Ladle');
    expect(indiranagar).toContain('<h1>Places to eat in Indiranagar, Bengaluru</h1>');
    expect(namesIn((await diner.get('/places?cuisine=mughlai')).text)).toContain('The Copper Ladle');
    const pure = namesIn((await diner.get('/places?diet=pure-veg')).text);
    expect(pure.length).toBeGreaterThan(0);
    expect(pure).not.toContain('The Copper Ladle');
    const open = (await diner.get('/places?open=1')).text;
    expect(open).not.toContain('Closed now');
    expect(namesIn(open)).toContain('The Copper Ladle');
    expect(open).toContain('noindex');
    expect((await diner.get('/places?city=Nowhere')).text).toContain('Nothing fits all of that.');
  });

  test('takes whatever is asked as text', async () => {
    const evil = `"><script>alert('x')</script>`;
    const query = new URLSearchParams({ city: evil, area: evil, cuisine: evil, diet: evil, page: evil });
    const { status, text } = await diner.get(`/places?${query.toString()}`);
    expect(status).toBe(200);
    expect(text).not.toContain('<script');
    for (const odd of [
      'page=-1',
      'page=1e9',
      'city=a&city=b',
      `city=${'x'.repeat(5_000)}`,
      'open[]=1',
      'page=2%00',
    ])
      expect((await diner.get(`/places?${odd}`)).status, odd).toBe(200);
  });

  test('and every restaurant can be found by search engines, and what is private not', async () => {
    const map = (await diner.get('/sitemap.xml')).text;
    expect(map.match(/<loc>[^<]*\/r\/[^<]*<\/loc>/g)).toHaveLength(26);
    expect(map).toContain('/places?city=Bengaluru&amp;area=Indiranagar</loc>');
    const robots = (await diner.get('/robots.txt')).text;
    for (const path of ['/account', '/bills/', '/pay/', '/staff'])
      expect(robots).toContain(`Disallow: ${path}\n`);
    expect(robots).toContain(`Sitemap: ${world.publicUrl}/sitemap.xml`);
  });
});

const closed = statement(
  'test closed',
  `insert into closures (restaurant_id, first_day, last_day, reason)
   select id, '2026-11-27', '2026-11-28', 'painting the walls' from restaurants where slug = $1`,
);
const soldOut = statement(
  'test sold out',
  `with i as (update items set sold_out_until = 'infinity' where name = $1 returning restaurant_id)
   update restaurants set menu_version = menu_version + 1 where id in (select restaurant_id from i)`,
);
