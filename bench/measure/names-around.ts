import { searchAround } from '../../src/acts/around.ts';
import { boxAround, type Place } from '../../src/domain/place.ts';
import { type Database, type Queryable, statement } from '../../src/store/database.ts';
import { misspelt } from '../lab/name-makers.ts';
import { type Figure, middle } from '../report.ts';
import { percentile, seededRandom } from '../statistics.ts';

/** How far around a city's middle is still in the city, and how many restaurants are found: as in the search itself. */
const cityMetres = 30_000;
const limit = 45;

// What it took before names had words: every name and dish in the box compared by trigrams.
const byTrigrams = statement(
  'bench around by trigrams',
  `select r.id from (select r.id, greatest(word_similarity($5, r.name),
                     (select max(word_similarity($5, i.name)) * 0.9 from items i where i.restaurant_id = r.id),
                     (select max(word_similarity($5, c)) from unnest(r.cuisines) c)) as score
                from restaurants r where r.place <@ box(point($1, $2), point($3, $4))) found
          join restaurants r on r.id = found.id
    where found.score >= 0.45 order by round(found.score::numeric, 1) desc, r.place <-> point($6, $7) limit ${limit}`,
);
const middleOfCity = statement(
  'bench middle of a city',
  `select avg(place[1]) as latitude, avg(place[0]) as longitude from restaurants where city = 'City 0'`,
);
const someHouses = statement(
  'bench some houses of a city',
  `select name, cuisines[1] as cuisine,
          (select name from items where restaurant_id = r.id order by md5(id || $1) limit 1) as dish
     from restaurants r where city = 'City 0' order by md5(id || $1) limit $2`,
);

/** A house of the city, and what somebody may look for there. */
interface House {
  name: string;
  cuisine: string;
  dish: string;
}

/** What is asked in turn: its name, a dish and its cuisine, misspelt, and the last word of a dish, which many dishes have. */
function askedOf({ name, cuisine, dish }: House, nth: number, random: () => number): string {
  const last = dish.split(' ').at(-1) ?? dish;
  return [misspelt(name, random), misspelt(dish, random), misspelt(cuisine, random), last][nth % 4] ?? name;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function compareAll(db: Queryable, words: string, centre: Place): Promise<unknown> {
  const { southWest, northEast } = boxAround(centre, cityMetres);
  const box = [southWest.longitude, southWest.latitude, northEast.longitude, northEast.latitude];
  return db.rows(byTrigrams, [...box, words, centre.longitude, centre.latitude]);
}

/** Words looked for around the middle of the largest city of a country of so many `restaurants`. */
export async function measureNamesAround(
  db: Database,
  restaurants: number,
  quick: boolean,
): Promise<Figure[]> {
  const [centre] = await db.rows<Place>(middleOfCity);
  if (!centre) throw new Error('There is no city to look in.');
  const p50s: number[] = [];
  const p99s: number[] = [];
  const found: number[] = [];
  const before: number[] = [];
  for (let round = 0; round <= (quick ? 3 : 5); round++) {
    const houses = await db.rows<House>(someHouses, [String(round), quick ? 60 : 200]);
    const random = seededRandom(round + 1);
    const asked = houses.map((house, nth) => askedOf(house, nth, random));
    const times: number[] = [];
    let good = 0;
    for (const words of asked) {
      times.push(
        await timeOf(async () => {
          const [first] = await searchAround(db, words, { centre, metres: cityMetres, limit });
          if (first && first.score >= 0.6) good += 1;
        }),
      );
    }
    // The first round fetches pages, and Postgres settles on its plans.
    if (round === 0) continue;
    p50s.push(percentile(times, 50));
    p99s.push(percentile(times, 99));
    found.push((100 * good) / asked.length);
    // Of a hundred thousand menus each takes seconds.
    const [one = ''] = asked;
    before.push(await timeOf(() => compareAll(db, one, centre)));
  }
  const of = `around a city's middle among ${restaurants.toLocaleString('en-IN')}`;
  const target = (atMost: number) => (restaurants === 100_000 ? { target: { atMost } } : {});
  return [
    { ...middle(`${of}, p50`, 'ms', p50s), ...target(15) },
    { ...middle(`${of}, p99`, 'ms', p99s), ...target(60) },
    middle(`${of}, all compared by trigrams`, 'ms', before),
    middle(`${of}, surely found`, '%', found),
  ];
}
