import type { Wish } from '../../src/domain/meaning.ts';
import type { BookingRow } from '../booking-answers.ts';
import { ownWords } from '../own-words.ts';
import type { Along } from '../events.ts';
import type { DinerContext } from './context.ts';

/** Whether a wish says a time of day, or any time between two. */
export function hasTime(wish: Wish): boolean {
  return wish.time !== undefined || wish.from !== undefined || wish.until !== undefined;
}

/** Whether a wish is about the table itself: how many, which day, what time. */
export function aboutTable(wish: Wish): boolean {
  return wish.partySize !== undefined || wish.date !== undefined || hasTime(wish);
}

/** Whether somebody wants a table, with or without having said when and for how many. */
export function wantsTable(wish: Wish): boolean {
  return wish.table === true || aboutTable(wish);
}

/** Whether a wish changes one thing about a table and says nothing else: another time, another day, or how many. */
export function isTweak(wish: Wish): boolean {
  const { note: _note, ...said } = wish;
  return Object.keys(said).length === 1 && aboutTable(wish);
}

/** The booking just made as the only row of a list, so that it can be opened. */
export function justBooked({ booked }: DinerContext): DinerContext['rows'] {
  if (!booked) return [];
  return [
    { id: booked.id, kind: 'booking', restaurant: booked.restaurant, at: booked.startsAt, zone: booked.zone },
  ];
}

/**
 * Whether a wish says what or where to look for, so that it starts a new search. Loose words do not count: beside an
 * answer they are more often "near the window" than a restaurant's name.
 */
export function aboutPlace(wish: Wish): boolean {
  const {
    table: _table,
    partySize: _party,
    date: _date,
    time: _time,
    from: _from,
    until: _until,
    words: _words,
    note: _note,
    ...place
  } = wish;
  return Object.keys(place).length > 0;
}

/** Whether a wish speaks of nothing but what the dishes shall be like. */
export function aboutDishes(wish: Wish): boolean {
  const {
    words: _words,
    note: _note,
    diet: _diet,
    priceBand: _band,
    under: _under,
    cuisine: _cuisine,
    ...more
  } = wish;
  return Object.keys(more).length === 0;
}

/** A wish without its time: another one replaces it, whether it is a time or a stretch of it. */
function timeless({ time: _time, from: _from, until: _until, ...rest }: Wish): Wish {
  return rest;
}

/** What a wish says of the table, and nothing of where. */
export function tableOf({ table, partySize, date, time, from, until }: Wish): Wish {
  return {
    ...(table ? { table } : {}),
    ...(partySize === undefined ? {} : { partySize }),
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/** The wish with what was just said; a new name or cuisine replaces the old one, a new area the old place. */
export function merged(old: Wish, said: Wish): Wish {
  const table = tableOf(hasTime(said) ? timeless(old) : old);
  const note = notes(old.note, said.note);
  const what = said.words !== undefined || said.cuisine !== undefined || said.restaurant !== undefined;
  const where = said.area !== undefined || said.city !== undefined || said.nearMe === true;
  // Who names both a dish and a place has begun a new search; only the table that is wanted is carried over.
  if (what && where) {
    return { ...table, ...said, ...(note ? { note } : {}) };
  }
  const kept: Wish = hasTime(said) ? timeless(old) : { ...old };
  if (what) {
    delete kept.words;
    delete kept.cuisine;
    delete kept.restaurant;
  }
  if (where) {
    delete kept.area;
    delete kept.city;
    delete kept.nearMe;
  }
  return { ...kept, ...said, ...(note ? { note } : {}) };
}

/** What else was in the message: dishes wait their turn, what is not on the menu is told, a name is kept. */
export function takeAlong(
  context: DinerContext,
  { items = [], unknown = [], name, basket }: Along,
): Partial<DinerContext> {
  return {
    ...(items.length > 0 ? { queue: [...context.queue, ...items] } : {}),
    ...(unknown.length > 0 ? { missing: [...(context.missing ?? []), ...unknown] } : {}),
    ...(name ? { under: name } : {}),
    ...(basket ? { basket: { said: basket, edits: [] } } : {}),
  };
}

/** Letters of all that is noted with a booking. */
const longestNote = 280;

/** Two notes as one; what was noted first is never dropped, for it may be an allergy. */
export function notes(first: string | undefined, second: string | undefined): string | undefined {
  const both = [first, second].filter((note) => note !== undefined && note !== '');
  return both.length === 0 ? undefined : ownWords(both.join('; '), longestNote);
}

/** Everything the restaurant shall know with a booking. */
export function noteOf({ wish, note }: DinerContext): string | undefined {
  return notes(wish.note, note);
}

/** A booking or an order as the only row of a list, known by nothing but its button. */
export function onlyRow({ id, kind }: Pick<BookingRow, 'id' | 'kind'>): BookingRow[] {
  return [{ id, kind, restaurant: '', at: 0, zone: 'UTC' }];
}

/** What was in the making is finished or given up: the next wish is a new one and takes nothing along but where the diner is. */
export function finished(context: DinerContext): Partial<DinerContext> {
  return {
    reservationId: undefined,
    deposit: undefined,
    moving: undefined,
    note: undefined,
    under: undefined,
    whole: undefined,
    said: undefined,
    heads: undefined,
    catering: undefined,
    wish: afterwards(context),
  };
}

/** What stays of a wish when the diner starts over: where they are. */
export function afterwards({ wish }: Pick<DinerContext, 'wish'>): Wish {
  const { city, area } = wish;
  return { ...(city ? { city } : {}), ...(area ? { area } : {}) };
}

/** A look for another place, with what of the last one still holds. */
export function lookingAnew({ context }: { context: DinerContext }): Partial<DinerContext> {
  return { wish: afterwards(context), found: undefined, lost: undefined };
}

/** The calendar day it is now in `zone`, as YYYY-MM-DD. */
export function today(now: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

/** What the clocks in `zone` show at a moment: a day, YYYY-MM-DD, and a time, HH:MM. */
export function clockOf(at: number, zone: string): { date: string; time: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', ...options }).format(at);
  return { date: today(at, zone), time: part({ hour: '2-digit', minute: '2-digit' }) };
}

/** The name a booking or an order is made under; empty when none is known. */
export function nameOf({ under, facts }: DinerContext): string {
  return under ?? facts.name ?? '';
}

/** Whether a table is held that is not booked yet. */
export function isHolding({ reservationId, booked }: DinerContext): boolean {
  return reservationId !== undefined && booked === undefined;
}

/** Whether dishes may be ordered along with the table that is being booked. */
export function canOrder({ restaurant, moving }: DinerContext): boolean {
  return moving === undefined && restaurant?.preOrder === true && restaurant.hasMenu;
}

/** Whether food is waiting in the cart that would be ordered with the table. */
export function withCart({ inCart, restaurant }: DinerContext): boolean {
  return inCart > 0 && restaurant?.preOrder === true;
}

const noName =
  /^(?:and|but|so|or|also|please|the|a|do|does|did|is|are|was|can|could|would|what|whats|when|where|why|how|who|which|any|it|its|it's|we|we're|i|i'm|there|no|yes|ok|for|table|क्या|कब|कहाँ|कैसे|और|हम|मैं)(?= |$)/iu;

/** Whether words can be somebody's name: a few words of one line with letters and no digits, and not the beginning of a sentence. */
export function isName(text: string): boolean {
  const name = text.trim();
  return (
    /\p{L}/u.test(name) &&
    name.length <= 60 &&
    name.split(/\s+/).length <= 5 &&
    !/[\d?*_~`]|[^\S \u00a0]/.test(name) &&
    !noName.test(name)
  );
}
