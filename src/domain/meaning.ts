import type { BasketWish } from './basket.ts';
import type { Choice } from './cart.ts';
import type { SaidConsent } from './consent.ts';
import type { FloorText } from './floor.ts';
import type { HouseText } from './house.ts';
import type { Language } from './language.ts';
import type { OrderStep } from './order-life.ts';
import type { StockText } from './stock-text.ts';
import type { Day } from './time.ts';

/** What a message does, besides carrying facts. */
export type Act =
  | 'yes'
  | 'no'
  | 'cancel'
  | 'change'
  | 'bookings'
  /** The order of last time once more. */
  | 'repeat'
  /** "What?": what was said last once more. */
  | 'again'
  /** "We will be late", "we are here". */
  | 'late'
  | 'here'
  /** A place in line for a table: taken, asked about, given up. */
  | 'join list'
  | 'line'
  | 'leave list'
  /** Food for many. */
  | 'cater'
  /** "We are coming", to a reminder. */
  | 'coming'
  | 'help'
  | 'menu'
  | 'cart'
  | 'pay'
  | 'bill'
  /** "Pay the rest": of an order that is placed. */
  | 'pay rest'
  | 'more'
  | 'back'
  | 'restart'
  | 'person'
  | 'thanks'
  | 'bye'
  | 'greeting'
  | 'stop'
  | 'start';

export type { Language };

/** The language something is written in, and whether there is enough of it to be sure. */
export interface Written {
  language: Language;
  sure: boolean;
}

/** What somebody is looking for; every part may be missing. */
export interface Wish {
  /** Words that may name a restaurant, a dish or a place; only the database can tell. */
  words?: string;
  /** A restaurant of the guide, as the guide writes it. */
  restaurant?: string;
  city?: string;
  area?: string;
  nearMe?: boolean;
  cuisine?: string;
  diet?: 'veg' | 'pure-veg' | 'vegan' | 'jain' | 'halal';
  /** 1 cheap to 4 expensive: the most the guest wants. */
  priceBand?: number;
  /** The most a dish may cost, in the money people speak of. No search knows it; it tells a wish from a question. */
  under?: number;
  openNow?: boolean;
  /** An allergy that was mentioned: the restaurant is told of it. */
  note?: string;
  /** A table is wanted, and nothing was said of when or for how many. */
  table?: true;
  partySize?: number;
  date?: Day;
  /** HH:MM on the restaurant's clock. */
  time?: string;
  /** Any time from the one to the other, HH:MM, instead of a time; an `until` before its `from` lies after midnight. */
  from?: string;
  until?: string;
}

/** What is said of how a dish shall be, by the ids of the menu. */
export interface HeardChoices {
  sizeId?: string;
  modifiers: Choice[];
  /** Options that are not wanted, those that usually come along among them. */
  without?: string[];
  /** Groups in which the words fit several options, so that the conversation asks. */
  unsure?: string[];
  note?: string;
}

/** One dish asked for, by the menu's own ids. */
export interface HeardItem extends HeardChoices {
  itemId: string;
  quantity: number;
  /** Whose plate it is. */
  seat?: string;
  /** How many was said: what is merely named may be what somebody looks for. */
  counted?: true;
  /** Other dishes that the words fit as well. */
  orIds?: string[];
  /** The words, where no dish is called so and these are merely like it. */
  like?: string;
}

/** What a change to the cart says, by the cart's own lines. */
export type HeardEdit =
  | { op: 'clear' }
  | { op: 'remove'; lineId: string; quantity?: number }
  | { op: 'set quantity'; lineId: string; quantity: number }
  /** The line, or that many of it, shall be different. */
  | ({ op: 'change'; lineId: string; quantity?: number } & HeardChoices)
  /** What the kitchen should know of it, instead of what was noted before. */
  | { op: 'note'; lineId: string; note: string }
  /** Whose plates they are: one name for all of the line, several for one plate each, none for nobody's. */
  | { op: 'seat'; lineId: string; seats: string[] };

/** What the menu itself says of a dish; nothing else is ever said of what is in it. */
export interface DishFacts {
  name: string;
  /** Paise of each size; one price without a size where it has none. */
  prices: { size?: string; paise: number }[];
  diet: 'veg' | 'egg' | 'non-veg';
  /** What it is with some of its choices, where those are not as it is itself. */
  dietWithChoices?: 'egg' | 'non-veg';
  suits: string[];
  allergens: string[];
  /** Allergens that come in with some of its choices only. */
  withChoices: string[];
}

/** Something that was understood: which letters of the text say it, and how sure that is, from 0 to 1. */
export interface HeardSpan {
  slot: 'party' | 'date' | 'time' | 'name';
  /** UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
  confidence: number;
}

/** What somebody says of their own data, and of what they may be written to about. */
export type Care =
  | ({ kind: 'consent' } & SaidConsent)
  | { kind: 'privacy' }
  | { kind: 'erase' }
  | { kind: 'link'; code?: string }
  | { kind: 'undo' };

/** A message, understood: what it does, what it says, and what is left over. */
export interface Meaning {
  /** The message as written, trimmed. */
  text: string;
  /** The language it is written in, when that is plain to see. */
  written?: Written;
  acts: Act[];
  /** The language asked for ("hindi please"). */
  language?: Language;
  /** The name somebody gives: "under Ravi", "my name is Ravi". */
  name?: string;
  /** Something is asked, and not ordered or looked for; `dish` is what the menu says of the dish it is about. */
  question?: { dish?: DishFacts; where?: true };
  /** Index in the options last offered. */
  choice?: number;
  care?: Care;
  /** What the code on a table says, and what was written behind it. */
  scanned?: { code: string; text: string };
  /** So many of one of the options last offered: "2 extra cheese". */
  counted?: { choice: number; quantity: number };
  wish: Wish;
  items: HeardItem[];
  edits: HeardEdit[];
  /** What is said of the basket besides its dishes; absent: nothing. */
  basket?: BasketWish[];
  /** What is ordered again is what they always have. */
  usual?: true;
  /** What was ordered and is not on the menu, as written. */
  unknown: string[];
  /** How late somebody will be, in minutes. */
  lateMinutes?: number;
  spans: HeardSpan[];
}

/** A command by which staff run the restaurant. */
export type StaffCommand =
  | { command: 'accept'; number?: number }
  /** How many minutes later; absent: the usual. */
  | { command: 'later'; number?: number; minutes?: number }
  /** Why, as written, where it was said at once. */
  | { command: 'decline'; number?: number; reason?: string }
  | { command: 'here' | 'no show'; number: number }
  | { command: 'block guest'; number: number; blocked: boolean }
  | { command: 'stock'; said: StockText }
  | { command: 'tonight' | 'waiting' }
  | { command: 'floor'; said: FloorText }
  | { command: 'house'; said: HouseText }
  | { command: 'ready'; number: number }
  | { command: 'print'; number?: number }
  | { command: 'step order'; step: OrderStep; number: number }
  | { command: 'enter order'; text: string }
  | { command: 'change order'; number: number; text: string }
  | { command: 'refund'; number: number; text: string }
  | { command: 'refund again'; number: number }
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
  | 'tip'
  | 'search';
