import type { Queryable } from '../store/database.ts';
import { type Restaurant, restaurantsNamed } from '../store/restaurants.ts';
import { restaurantsServing, type Serving } from '../store/serving.ts';
import { type NameKind, namesWith, type SpeltWord, wordsAlike, wordsSpelt } from '../store/names.ts';
import { chooseWords, type ChosenWords, type Match } from '../understand/names/choose-words.ts';
import { closeness } from '../understand/names/closeness.ts';
import { byAsked, rateName } from '../understand/names/rate-name.ts';

/** A name that may be meant, and how well it fits: 1 at best. */
export interface LikelyName {
  name: string;
  score: number;
  /** How many restaurants, or dishes of menus, have it. */
  uses: number;
}

/** Names fetched to be rated; more take longer than they help. */
const mostNames = 400;
/** Below this a name has too little of what was asked for. */
export const leastScore = 0.45;

function matchesOf(spelt: readonly SpeltWord[]): Match[] {
  return spelt.flatMap(({ asked, word, names }) => {
    const close = word === null ? 0 : closeness(asked, word);
    return word !== null && close > 0 ? [{ asked, word, names: names ?? 0, closeness: close }] : [];
  });
}

/** The names that are like a text, and how they were found. */
export interface Likeness {
  /** Best first. */
  names: (LikelyName & { words: string[] })[];
  /** Every word of names that may be one of the text. */
  words: string[];
  /** Those of them by which the names were fetched. */
  choice: ChosenWords;
  /** More names have both common words than were fetched, and having them is enough to be like the text. */
  more: boolean;
  /** How well a name of these folded words fits the text, 1 at best. */
  rate(words: readonly string[]): number;
}

const hasOne = (words: readonly string[], of: readonly string[]) => words.some((word) => of.includes(word));

/**
 * Names of a kind, anywhere, that are like `text`; undefined when no name has a word like one of its words. `spelt`: what
 * `wordsSpelt` gives of the text for this kind.
 */
export async function likenessOf(
  db: Queryable,
  kind: NameKind,
  text: string,
  spelt: readonly SpeltWord[],
): Promise<Likeness | undefined> {
  const asked = [...new Set(spelt.flatMap((one) => (one.joined ? [] : [one.asked])))];
  const matches = matchesOf(spelt);
  const found = new Set(matches.map((match) => match.asked));
  const strange = asked.filter((word) => word.length > 2 && !found.has(word));
  if (strange.length > 0) matches.push(...matchesOf(await wordsAlike(db, kind, strange)));
  if (matches.length === 0) return undefined;
  const choice = chooseWords(matches, mostNames);
  const fetched = await namesWith(db, kind, text, choice, mostNames);
  const closest = byAsked(matches);
  const rate = (words: readonly string[]) => rateName(asked, words, closest);
  const known = [...new Map(fetched.map((name) => [name.name, name])).values()];
  const common = known.filter(({ words }) => choice.common.every((side) => hasOne(words, side)));
  return {
    names: known
      .map((name) => ({ ...name, score: rate(name.words) }))
      .filter(({ score }) => score >= leastScore)
      .toSorted((one, other) => other.score - one.score || one.name.localeCompare(other.name, 'en')),
    words: [...new Set(matches.map(({ word }) => word))],
    choice,
    more: common.length >= mostNames && common.some(({ words }) => rate(words) >= leastScore),
    rate,
  };
}

/**
 * The names of restaurants, or of dishes, anywhere that are most like `text`, best first, at most `limit`: whatever the
 * case, accents, order and spaces of its words, and with a letter or two of them wrong.
 */
export async function namesLike(
  db: Queryable,
  kind: NameKind,
  text: string,
  limit: number,
): Promise<LikelyName[]> {
  const likeness = await likenessOf(db, kind, text, await wordsSpelt(db, kind, text));
  return (likeness?.names ?? []).slice(0, limit);
}

/** Restaurants anywhere whose name is like `words`, best first; `score` is 1 for a perfect match. */
export async function searchNamed(
  db: Queryable,
  words: string,
  limit: number,
): Promise<(Restaurant & { score: number })[]> {
  const names = await namesLike(db, 'restaurant', words, limit);
  return names.length > 0 ? restaurantsNamed(db, names, limit) : [];
}

/** Names of dishes that one search looks for: "biryani" is in those of many. */
const mostDishes = 12;
/** From here on a name is what was meant; who asks for a dish is not sent to one that is merely like it. */
const surely = 0.6;
/** A dish that fits this much worse than the best was not meant. */
export const nearly = 0.15;

/** A dish, how well it fits what was asked for, and who serves it or one that fits about as well. */
export interface Served {
  dish: string;
  score: number;
  found: (Restaurant & { score: number })[];
}

/** Restaurants that serve a dish called like `words`; none when no dish is. */
export async function searchServing(
  db: Queryable,
  words: string,
  wanted: Omit<Serving, 'dishes'>,
): Promise<Served> {
  const like = await namesLike(db, 'dish', words, mostDishes);
  const [best] = like;
  if (!best || best.score < surely) return { dish: words, score: 0, found: [] };
  const dishes = like.filter(({ score }) => score >= Math.max(surely, best.score - nearly));
  const menus = dishes.reduce((sum, { uses }) => sum + uses, 0);
  const { name, score } = best;
  return { dish: name, score, found: await restaurantsServing(db, { ...wanted, dishes }, menus) };
}
