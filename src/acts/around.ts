import {
  nearestNamedAround,
  nearestWordedAround,
  type NearbyWords,
  namedAround,
  type RatedNearby,
} from '../store/named-around.ts';
import type { Queryable } from '../store/database.ts';
import { type NameKind, wordsSpelt } from '../store/names.ts';
import { type Around, listRestaurants, type Restaurant } from '../store/restaurants.ts';
import { leastScore, type LikelyName, type Likeness, likenessOf, nearly } from './names.ts';

/** Restaurants and menus with one of some names that are looked at one by one; of what more have, the nearest are. */
const mostUses = 2_000;
/** What a name is worth of which all that was asked for is but a part. */
const partly = 0.9;
/** A dish is worth less than a restaurant or a cuisine that is called the same. */
const ofDish = 0.9;

/** What was asked for is mostly a part of a name ("biryani"): who has all of it in a name fits, whatever else is in it. */
const fitOf = (kind: NameKind, score: number) => Math.min(1, score / partly) * (kind === 'dish' ? ofDish : 1);

const usesOf = (names: readonly LikelyName[]) => names.reduce((sum, { uses }) => sum + uses, 0);

function rated(kind: NameKind, likeness: Likeness, found: readonly NearbyWords[]): RatedNearby[] {
  return found.flatMap(({ id, away, names }) => {
    const score = Math.max(...names.map((words) => likeness.rate(words)));
    return score >= leastScore ? [{ id, away, score: fitOf(kind, score) }] : [];
  });
}

async function haveName(
  db: Queryable,
  kind: NameKind,
  names: readonly LikelyName[],
  around: Around,
): Promise<RatedNearby[]> {
  const [best] = names;
  if (!best) return [];
  const fits = names.map(({ name, score, uses }) => ({ name, uses, score: fitOf(kind, score) }));
  if (usesOf(fits) <= mostUses) return namedAround(db, kind, fits, around);
  // Only when nobody around has what fits best are the others looked for.
  const sure = fits.filter((_, i) => (names[i]?.score ?? 0) >= best.score - nearly);
  const look = usesOf(sure) <= mostUses ? namedAround : nearestNamedAround;
  const found = await look(db, kind, sure, around);
  return found.length > 0 ? found : nearestNamedAround(db, kind, fits, around);
}

async function haveLike(
  db: Queryable,
  kind: NameKind,
  likeness: Likeness,
  around: Around,
): Promise<RatedNearby[]> {
  const { names, more, choice } = likeness;
  if (!more) return haveName(db, kind, names, around);
  const rare = names.filter(({ words }) => words.some((word) => choice.rare.includes(word)));
  const many = await nearestWordedAround(db, kind, { rare: [], common: choice.common }, around);
  return [...rated(kind, likeness, many), ...(await haveName(db, kind, rare, around))];
}

/** Each restaurant once, the best first (to a tenth), then the nearest. */
function best(found: readonly RatedNearby[], limit: number): RatedNearby[] {
  const byId = new Map<string, RatedNearby>();
  for (const one of found) if (one.score > (byId.get(one.id)?.score ?? 0)) byId.set(one.id, one);
  const tenths = (score: number) => Math.round(score * 10);
  return [...byId.values()]
    .toSorted((one, other) => tenths(other.score) - tenths(one.score) || one.away - other.away)
    .slice(0, limit);
}

/**
 * Restaurants around a place that are called like `words`, have a dish called like them or cook such a cuisine: the best
 * fitting first, then the nearest. `score` is 1 when all that was asked for is in the name, 0.9 when in a dish's.
 */
export async function searchAround(
  db: Queryable,
  words: string,
  around: Around,
): Promise<(Restaurant & { score: number })[]> {
  const found: RatedNearby[] = [];
  const spelt = await wordsSpelt(db, 'all', words);
  const likeness = (kind: NameKind) =>
    likenessOf(
      db,
      kind,
      words,
      spelt.filter((word) => word.kind === kind),
    );
  const dishes = await likeness('dish');
  if (dishes) found.push(...(await haveLike(db, 'dish', dishes, around)));
  for (const kind of ['restaurant', 'cuisine'] as const) {
    const like = await likeness(kind);
    if (like) found.push(...(await haveLike(db, kind, like, around)));
  }
  // "Kolkata biryani" where nobody cooks it: then any biryani, for which "kolkata" had been the word to look by.
  const enough = dishes?.words.filter((word) => dishes.rate([word]) >= leastScore) ?? [];
  if (found.length === 0 && dishes && enough.length > 0) {
    const any = { rare: enough, common: [[], []] } as const;
    found.push(...rated('dish', dishes, await nearestWordedAround(db, 'dish', any, around)));
  }
  const given = best(found, around.limit);
  const restaurants = await listRestaurants(
    db,
    given.map(({ id }) => id),
  );
  return restaurants.map((restaurant, i) => ({ ...restaurant, score: given[i]?.score ?? 0 }));
}
