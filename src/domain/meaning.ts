import type { Day } from './time.ts';

/** What a message does, besides carrying facts. */
export type Act =
  | 'yes'
  | 'no'
  | 'cancel'
  | 'change'
  | 'bookings'
  | 'help'
  | 'menu'
  | 'cart'
  | 'pay'
  | 'more'
  | 'back'
  | 'restart'
  | 'person'
  | 'thanks'
  | 'greeting'
  | 'stop'
  | 'start';

export type Language = 'en' | 'hi';

/** What somebody is looking for; every part may be missing. */
export interface Wish {
  /** Words that may name a restaurant, a dish or a place; only the database can tell. */
  words?: string;
  city?: string;
  area?: string;
  nearMe?: boolean;
  cuisine?: string;
  diet?: 'veg' | 'pure-veg' | 'vegan' | 'jain' | 'halal';
  /** 1 cheap to 4 expensive: the most the guest wants. */
  priceBand?: number;
  openNow?: boolean;
  /** An allergy that was mentioned: the restaurant is told of it. */
  note?: string;
  partySize?: number;
  date?: Day;
  /** HH:MM on the restaurant's clock. */
  time?: string;
}

/** One dish asked for, by the menu's own ids. */
export interface HeardItem {
  itemId: string;
  sizeId?: string;
  quantity: number;
  modifiers: { id: string; quantity: number }[];
  /** Options that usually come along and are not wanted. */
  without?: string[];
  note?: string;
}

/** What a change to the cart says. */
export interface HeardEdit {
  op: 'remove' | 'set quantity' | 'add';
  /** Absent: the line spoken of last. */
  itemId?: string;
  quantity?: number;
}

/** What the menu itself says of a dish; nothing else is ever said of what is in it. */
export interface DishFacts {
  name: string;
  diet: 'veg' | 'egg' | 'non-veg';
  suits: string[];
  allergens: string[];
  /** Allergens that come in with some of its choices only. */
  withChoices: string[];
}

/** A message, understood: what it does, what it says, and what is left over. */
export interface Meaning {
  /** The message as written, trimmed. */
  text: string;
  /** The language it is written in, when that is plain to see. */
  script?: Language;
  acts: Act[];
  /** The language asked for ("hindi please"). */
  language?: Language;
  /** The name somebody gives: "under Ravi", "my name is Ravi". */
  name?: string;
  /** Something is asked, and not ordered or looked for; `dish` is what the menu says of the dish it is about. */
  question?: { dish?: DishFacts };
  /** Index in the options last offered. */
  choice?: number;
  wish: Wish;
  items: HeardItem[];
  edits: HeardEdit[];
}

/** A command by which staff run the restaurant. */
export type StaffCommand =
  | { command: 'accept' | 'later' | 'decline'; number?: number }
  | { command: 'sold out' | 'bring back'; text: string }
  | { command: 'tonight' }
  | { command: 'done' };

/** What the last question asked for; it narrows how a bare "8" or "Asha" is read. */
export type Expecting =
  | 'choice'
  | 'party'
  | 'day'
  | 'time'
  | 'name'
  | 'note'
  | 'quantity'
  | 'confirm'
  | 'search';
