import { openDatabase } from '../../src/store/database.ts';
import type { Lab } from '../lab/lab.ts';
import { buildNation } from '../lab/national.ts';
import { fillBooks } from '../lab/table-books.ts';
import { type Figure, type Finding, middle } from '../report.ts';
import { percentile } from '../statistics.ts';
import { availability, contention, discovery, rivals, type Taken } from './table-asks.ts';

/** A Saturday some days ahead, so that the evening is bookable whenever the bench runs. */
function busyDay(): string {
  const ahead = 1 + ((12 - new Date().getUTCDay()) % 7);
  return new Date(Date.now() + ahead * 24 * 60 * 60_000).toISOString().slice(0, 10);
}

interface Rounds {
  availability: Taken[];
  discovery: (Taken & { none: number })[];
  contention: (Taken & { held: number })[];
}

const p99s = (rounds: readonly Taken[], whose: keyof Taken) =>
  rounds.map((round) => percentile(round[whose], 99));
const p50s = (rounds: readonly Taken[], whose: keyof Taken) =>
  rounds.map((round) => percentile(round[whose], 50));

async function measureSize(
  lab: Lab,
  restaurants: number,
  reservations: number,
  quick: boolean,
): Promise<Rounds> {
  const url = await lab.databases.make(`tables_${restaurants}`);
  const day = busyDay();
  await buildNation(url, { restaurants, dishes: 0 });
  await fillBooks(url, { reservations, day });
  const db = openDatabase(url, rivals);
  const rounds: Rounds = { availability: [], discovery: [], contention: [] };
  const calls = quick ? 50 : 200;
  try {
    for (let round = 0; round <= (quick ? 2 : 5); round++) {
      const found = {
        availability: await availability(db, day, calls),
        discovery: await discovery(db, day, calls / 2),
        contention: await contention(db, day, quick ? 2 : 5),
      };
      // The first round fetches pages, and V8 and Postgres settle on their plans.
      if (round === 0) continue;
      rounds.availability.push(found.availability);
      rounds.discovery.push(found.discovery);
      rounds.contention.push(found.contention);
    }
  } finally {
    await db.close();
  }
  return rounds;
}

function figuresOf(restaurants: number, rounds: Rounds): Figure[] {
  const among = `among ${restaurants.toLocaleString('en-IN')}`;
  const targets = { availability: 2, discovery: 25, contention: 100 };
  const subjects = ['availability', 'discovery', 'contention'] as const;
  return subjects.flatMap((subject) => {
    const all: readonly Taken[] = rounds[subject];
    const floors = p50s(all, 'floor');
    const ratios = p50s(all, 'ours').map((p50, i) => p50 / (floors[i] ?? Number.NaN));
    return [
      {
        ...middle(`${subject} ${among}, p99`, 'ms', p99s(all, 'ours')),
        target: { atMost: targets[subject] },
      },
      middle(`${subject} ${among}, p50`, 'ms', p50s(all, 'ours')),
      middle(`floor of ${subject} ${among}, p50`, 'ms', floors),
      middle(`floor of ${subject} ${among}, p99`, 'ms', p99s(all, 'floor')),
      middle(`${subject} ${among}, p50 to the floor's`, 'times', ratios),
    ];
  });
}

/**
 * The table book in countries of growing size: whether one house has a table, which houses around have one, and many who
 * want one at the same house. The whole takes five million reservations in 100,000 houses; else half a million.
 */
export async function measureTables(lab: Lab, quick: boolean, whole: boolean): Promise<Finding> {
  const sizes = whole ? [1_000, 10_000, 100_000] : quick ? [1_000] : [1_000, 10_000];
  const figures: Figure[] = [];
  const notes = [
    `Availability: a table for 4 at 8 at one house. Discovery: nine houses around that have one. Contention: ${rivals} at once hold one at the same house.`,
  ];
  let before: Rounds | undefined;
  for (const restaurants of sizes) {
    const reservations = whole ? 5_000_000 : quick ? 50_000 : 500_000;
    const rounds = await measureSize(lab, restaurants, reservations, quick);
    figures.push(...figuresOf(restaurants, rounds));
    for (const subject of ['availability', 'discovery'] as const) {
      if (!before || restaurants < 10_000) continue;
      const smaller = p50s(before[subject], 'ours');
      const growth = p50s(rounds[subject], 'ours').map((p50, i) => p50 / (smaller[i] ?? Number.NaN));
      const name = `${subject}, growth to ${restaurants.toLocaleString('en-IN')} restaurants`;
      figures.push({
        ...middle(name, 'times', growth),
        ...(restaurants === 100_000 ? { target: { atMost: 1.5 } } : {}),
      });
    }
    const none = rounds.discovery.reduce((sum, round) => sum + round.none, 0);
    const asked = rounds.discovery.reduce((sum, round) => sum + round.ours.length, 0);
    notes.push(
      `Among ${restaurants.toLocaleString('en-IN')}: ${none} of ${asked} searches found no table anywhere near.`,
    );
    before = rounds;
  }
  return { subject: 'tables', figures, notes };
}
