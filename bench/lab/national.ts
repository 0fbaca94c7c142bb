import pg from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';

/** How big a country is. */
export interface NationSize {
  restaurants: number;
  /** Dishes of each menu. */
  dishes: number;
}

const insertRestaurants = `
  insert into restaurants (slug, name, kind, city, area, address, place, zone, currency, about, cuisines, diets,
      known_for, price_band, booking, ordering, tax)
  select 'house-' || nth, 'House ' || nth, 'restaurant', 'City ' || city, 'Area ' || city, nth || ', Main Road',
      point(73 + (city % 10) + (random() - 0.5) / 5, 10 + (city / 10) + (random() - 0.5) / 5), 'Asia/Kolkata', 'INR',
      'A house of the bench.', array['North Indian'], array['veg'], '{}', 1 + nth % 4,
      '{"mode": "instant", "slotMinutes": 15, "leadMinutes": 0, "horizonDays": 60, "minParty": 1, "maxParty": 8,
        "turnMinutes": [{"upTo": 4, "minutes": 90}, {"upTo": 8, "minutes": 120}], "bufferMinutes": 0, "graceMinutes": 15}',
      '{"pickup": true, "preOrder": true, "prepMinutes": 20, "minimum": 0, "freeCancelMinutes": 60, "lateRefundPercent": 50}',
      '{"rates": {"food": 500}, "inclusive": false, "roundOff": true}'
    from (select nth, case when random() < 0.25 then 0 else floor(random() * 100) end::int as city
            from generate_series(1, $1::int) nth) given`;
const insertAreas = `
  insert into areas (city, name, zone, place)
  select city, area, zone, point(avg(place[0]), avg(place[1])) from restaurants group by 1, 2, 3`;

/** Fills an empty database with a country of restaurants, a quarter of them in one city. It has no tables, hours or staff. */
export async function buildNation(url: string, { restaurants }: NationSize): Promise<void> {
  const db = openDatabase(url, 2);
  await migrate(url, db, false);
  await db.close();
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(`set synchronous_commit = off; select setseed(0.5)`);
    await client.query(insertRestaurants, [restaurants]);
    await client.query(insertAreas);
  } finally {
    await client.end();
  }
}
