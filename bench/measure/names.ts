import { searchNamed, searchServing } from '../../src/acts/names.ts';
import { type Database, openDatabase, statement } from '../../src/store/database.ts';
import type { Lab } from '../lab/lab.ts';
import { misspelt } from '../lab/name-makers.ts';
import { buildNation } from '../lab/national.ts';
import { type Figure, type Finding, middle } from '../report.ts';
import { percentile, seededRandom } from '../statistics.ts';
import { measureNamesAround } from './names-around.ts';

/** Restaurants looked for: by their own name, and by a dish. */
const most = { restaurant: 5, dish: 45 };
type Subject = keyof typeof most;
const subjects: readonly Subject[] = ['restaurant', 'dish'];

// What Postgres offers by itself: the names that have groups of three letters in common with the words, the best first.
const plain = {
  restaurant: statement(
    'bench restaurants by trigrams',
    'select name from restaurants where name % $1 order by similarity(name, $1) desc limit $2',
  ),
  dish: statement(
    'bench dishes by trigrams',
    'select name from items where name % $1 order by similarity(name, $1) desc limit $2',
  ),
};
const someNames = statement(
  'bench some names',
  'select name from names where kind = $1 order by md5(name || $2) limit $3',
);

/** One way to look for something: gives the names it finds. */
type Search = (db: Database, subject: Subject, words: string) => Promise<string[]>;

const bySearch: Search = async (db, subject, words) => {
  if (subject === 'restaurant') return (await searchNamed(db, words, most.restaurant)).map((r) => r.name);
  const { dish, found } = await searchServing(db, words, { limit: most.dish });
  return found.length > 0 ? [dish] : [];
};
const byTrigrams: Search = async (db, subject, words) =>
  (await db.rows<{ name: string }>(plain[subject], [words, most[subject]])).map(({ name }) => name);

/** Percentiles in milliseconds, and how many of a hundred found what was meant. */
interface Round {
  p50: number;
  p99: number;
  found: number;
}

async function searches(
  db: Database,
  subject: Subject,
  search: Search,
  names: readonly string[],
): Promise<Round> {
  const random = seededRandom(names.length);
  const times: number[] = [];
  let found = 0;
  for (const name of names) {
    const words = misspelt(name, random);
    const start = performance.now();
    const answers = await search(db, subject, words);
    times.push(performance.now() - start);
    if (answers.includes(name)) found += 1;
  }
  return {
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    found: (100 * found) / names.length,
  };
}

/** The rounds of one subject at one size, ours and plain in turn. */
interface Rounds {
  ours: Round[];
  plain: Round[];
}

async function roundsOf(db: Database, subject: Subject, quick: boolean): Promise<Rounds> {
  const all: Rounds = { ours: [], plain: [] };
  for (let round = 0; round <= (quick ? 3 : 5); round++) {
    const rows = await db.rows<{ name: string }>(someNames, [subject, String(round), quick ? 50 : 150]);
    const names = rows.map(({ name }) => name);
    const ours = await searches(db, subject, bySearch, names);
    // A median needs fewer of them, and of a hundred thousand menus each takes long.
    const other = await searches(db, subject, byTrigrams, names.slice(0, names.length / 5));
    // The first round fetches pages, and Postgres settles on its plans.
    if (round === 0) continue;
    all.ours.push(ours);
    all.plain.push(other);
  }
  return all;
}

/** What is found in a country of one size. */
type Found = Record<Subject, Rounds> & { around: Figure[] };

async function measureSize(lab: Lab, restaurants: number, quick: boolean): Promise<Found> {
  const url = await lab.databases.make(`nation_${restaurants}`);
  await buildNation(url, { restaurants, dishes: 30 });
  const db = openDatabase(url, 1);
  try {
    const around = await measureNamesAround(db, restaurants, quick);
    // Nobody needs it but a search by trigrams alone.
    const index = 'create index on items using gin (name gin_trgm_ops)';
    await lab.databases.run(url, `set maintenance_work_mem = '256MB'; ${index}`);
    return {
      around,
      restaurant: await roundsOf(db, 'restaurant', quick),
      dish: await roundsOf(db, 'dish', quick),
    };
  } finally {
    await db.close();
  }
}

const p50s = (rounds: readonly Round[]) => rounds.map(({ p50 }) => p50);

function figuresOf(
  subject: Subject,
  restaurants: number,
  { ours, plain }: Rounds,
  largest: boolean,
): Figure[] {
  const of = `${subject} among ${restaurants.toLocaleString('en-IN')}`;
  const target = largest ? { target: { atMost: 10 } } : {};
  return [
    { ...middle(`${of}, p50`, 'ms', p50s(ours)), ...target },
    middle(
      `${of}, p99`,
      'ms',
      ours.map(({ p99 }) => p99),
    ),
    middle(`${of}, trigrams alone, p50`, 'ms', p50s(plain)),
    middle(
      `${of}, to trigrams alone`,
      'times',
      ours.map(({ p50 }, i) => p50 / (plain[i]?.p50 ?? Number.NaN)),
    ),
    middle(
      `${of}, found`,
      '%',
      ours.map(({ found }) => found),
    ),
    middle(
      `${of}, found by trigrams alone`,
      '%',
      plain.map(({ found }) => found),
    ),
  ];
}

/** Misspelt names of restaurants and of dishes, looked for in countries of growing size, beside a search by trigrams. */
export async function measureNames(lab: Lab, quick: boolean): Promise<Finding> {
  const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
  const figures: Figure[] = [];
  const before: Partial<Record<Subject, number[]>> = {};
  for (const restaurants of sizes) {
    const largest = restaurants === 100_000;
    const found = await measureSize(lab, restaurants, quick);
    figures.push(...found.around);
    for (const subject of subjects) {
      figures.push(...figuresOf(subject, restaurants, found[subject], largest));
      const now = p50s(found[subject].ours);
      const smaller = before[subject];
      if (largest && smaller) {
        const growth = now.map((p50, i) => p50 / (smaller[i] ?? Number.NaN));
        const name = `${subject}, 100,000 restaurants to 10,000`;
        figures.push({ ...middle(name, 'times', growth), target: { atMost: 1.5 } });
      }
      before[subject] = now;
    }
  }
  return {
    subject: 'names',
    figures,
    notes: [
      'Each name has a slip in its two longest words; a search of ours gives whole restaurants, one by trigrams only names.',
      'Around a city: a quarter of all restaurants; a name, a dish and a cuisine, each misspelt, and one common word, in turn.',
      'Thirty dishes a menu. Found: the name is among the five restaurants, or the dish is the one that fits best.',
    ],
  };
}
