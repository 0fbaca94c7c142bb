import type { Wish } from '../../domain/meaning.ts';
import type { Parsed } from '../parsed.ts';

const diets = ['veg', 'pure-veg', 'vegan', 'jain', 'halal'] as const;

/** The most somebody wants to spend, 1 to 4. */
const bands: Record<string, number> = { cheap: 1, moderate: 2, expensive: 4 };

/** Parts of the day as guests mean them; night runs past midnight. */
const parts: Record<string, { from: string; until: string }> = {
  morning: { from: '06:00', until: '11:30' },
  afternoon: { from: '12:00', until: '16:30' },
  evening: { from: '17:00', until: '20:30' },
  night: { from: '19:00', until: '01:00' },
};

/**
 * What somebody is looking for, as the conversation keeps it. `inFocus`: a restaurant is being talked about, so that what
 * is said beside the table is for it to know, and no name to look for.
 */
export function wishOf(
  { intent, places, when, party, left, remarks, beside, notes, allergies, items }: Parsed,
  inFocus: boolean,
): Wish {
  const wish: Wish = {};
  const first = (field: string): string | undefined => {
    const value = places[field];
    return Array.isArray(value) ? value[0] : undefined;
  };
  for (const field of ['restaurant', 'city', 'area', 'cuisine'] as const) {
    const value = first(field);
    if (value !== undefined) wish[field] = value;
  }
  const diet = diets.find((known) => known === first('diet'));
  if (diet) wish.diet = diet;
  const band = bands[first('price') ?? ''];
  if (band !== undefined) wish.priceBand = band;
  const under = Number(/\d+/.exec(first('price') ?? '')?.[0]);
  if (under > 0) wish.under = under;
  if (places.openNow) wish.openNow = true;
  if (places.nearMe) wish.nearMe = true;
  if (party) wish.partySize = party.value;
  if (when.date) wish.date = when.date.value;
  const part = when.dayPart && parts[when.dayPart.value];
  if (when.time) wish.time = when.time.value;
  else if (when.from || when.to) {
    if (when.from) wish.from = when.from.value;
    if (when.to) wish.until = when.to.value;
  } else if (part) Object.assign(wish, part);
  const { restaurant, area, city, cuisine } = wish;
  const placed = restaurant ?? area ?? city ?? cuisine;
  // "4, and window please": the answer, and something to note.
  const noted = aboutTable(wish) && (inFocus || placed !== undefined);
  // Beside dishes a remark of the order is about the last of them.
  const note = [...allergies, ...(items.length > 0 ? [] : notes), ...(noted ? remarks : [])].join(', ');
  if (note !== '') wish.note = note;
  const facility = placed ? undefined : first('facility');
  // A dish is looked for among the names of the database, like any other word.
  const words = [first('dish'), noted ? beside : left, facility].filter(Boolean).join(' ');
  if (/\p{L}{3}/u.test(words)) wish.words = words.toLowerCase();
  // "Table by the window" beside an answer is a remark, and starts nothing.
  const asks = wish.words === undefined || restaurant !== undefined;
  if (intent === 'book' && asks && !aboutTable(wish)) wish.table = true;
  return wish;
}

function aboutTable({ partySize, date, time, from, until }: Wish): boolean {
  return [partySize, date, time, from, until].some((value) => value !== undefined);
}

/**
 * A message that names a dish and where to have it looks for a place, whatever menu is in focus: "biryani in
 * Indiranagar". It orders when it says how many, or names the restaurant.
 */
export function asSearch(parsed: Parsed): Parsed {
  const { places, items, edits, numbers, leftWithDishes } = parsed;
  const looks = (places.area ?? places.city ?? places.nearMe) && !places.restaurant;
  if (!looks || items.length === 0 || edits.length > 0 || numbers.length > 0) return parsed;
  return { ...parsed, intent: 'find', items: [], unknown: [], notes: [], left: leftWithDishes };
}
