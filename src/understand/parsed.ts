import type { BasketWish } from '../domain/basket.ts';
import type { Left } from './left.ts';
import type { Found } from './sentence.ts';
import type { ModifierAction } from './setting.ts';

/** What a message wants done. */
export type Intent =
  | 'order'
  | 'modify'
  | 'cancel'
  | 'book'
  | 'find'
  | 'confirm'
  | 'deny'
  | 'info'
  | 'greet'
  | 'thanks'
  | 'bye'
  | 'agent'
  | 'repeat'
  | 'late'
  | 'here'
  /** A place in line for a table: taken, asked about, given up. */
  | 'joinList'
  | 'line'
  | 'leaveList'
  /** Food for many. */
  | 'cater'
  /** Guests say that they keep their booking. */
  | 'coming'
  | 'status'
  /** The guest's bookings and orders. */
  | 'bookings'
  | 'cart'
  | 'pay'
  /** What an order came to, on paper. */
  | 'bill'
  /** What is left of an order that is placed. */
  | 'payRest'
  /** More of a list. */
  | 'more'
  | 'back'
  | 'restart'
  | 'stop'
  /** Messages again, after a stop. */
  | 'start'
  | 'help'
  | 'menu'
  | 'language'
  | 'inform'
  | 'unknown';

/** An option asked for; several ids where the word fits several options of a group. */
export interface ParsedModifier {
  ids: string[];
  action: ModifierAction;
  quantity: number;
}

/** Something ordered; several ids where the word fits several items. */
export interface ParsedItem {
  ids: string[];
  quantity: number;
  /** How many was said, and is not 1 for want of a number. */
  counted?: true;
  size?: string;
  modifiers: ParsedModifier[];
  notes: string[];
}

/** A change to the cart, by the line it is about. */
export type ParsedEdit =
  | { op: 'add'; item: ParsedItem }
  | { op: 'remove'; line: string; quantity?: number }
  | { op: 'setQuantity'; line: string; quantity: number }
  /** The quantity stays unless one is given. */
  | { op: 'replace'; line: string; quantity?: number; item: ParsedItem }
  | {
      op: 'setModifier';
      line: string;
      quantity?: number;
      size?: string;
      modifiers: (Omit<ParsedModifier, 'action'> & { action: ModifierAction | 'clear' })[];
    };

/** A day and a time of day, as spoken of and as resolved. */
export interface ParsedWhen {
  /** YYYY-MM-DD. */
  date?: Found<string>;
  /** HH:MM. */
  time?: Found<string>;
  from?: Found<string>;
  to?: Found<string>;
  dayPart?: Found<'morning' | 'afternoon' | 'evening' | 'night'>;
  /** The words that speak of it, also where they name no day ("next week"). */
  words?: Found<string>[];
}

/** Everything a message says. Absent: not said. */
export interface Parsed extends Left {
  intent: Intent;
  acts: Intent[];
  items: ParsedItem[];
  edits: ParsedEdit[];
  /** Things asked for that the menu does not have, as written. */
  unknown: string[];
  /** What the kitchen should know. */
  notes: string[];
  /** For each note the index of the item it is said of; absent where it is of none. */
  notesOf?: number[];
  /** What somebody must not eat, as written: "allergic to nuts". */
  allergies: string[];
  when: ParsedWhen;
  party?: Found<number>;
  /** A party that is described and not counted: "my parents and the kids". */
  partyDescription?: Found<string>;
  firstName?: Found<string>;
  lastName?: Found<string>;
  /** By field of the guide; null takes back what was said before, "any" does not mind. */
  places: Record<string, string[] | 'any' | null>;
  numbers: number[];
  /** ISO 639-1 code of the language asked for. */
  language?: string;
  lateMinutes?: number;
  /** What is left with the words of the dishes in it, which may be what is looked for. */
  leftWithDishes: string;
  /** Weather, cabs, code, talk to a machine: nothing in it is for a restaurant, and no value may be used. */
  outOfReach: boolean;
  /** "Same as last time": an order is meant, and not what was said last. */
  sameAgain: boolean;
  /** "The usual": what somebody orders again and again. */
  usual?: true;
  /** What is said of the basket besides its dishes; the rest is read as if that had not been said. */
  basket?: BasketWish[];
  /** Nothing else was said. */
  basketOnly?: boolean;
  /** The message is this number and nothing else. */
  alone?: number;
  /** It is about what is in a dish: ingredients, allergens, diets, spice. */
  aboutContents: boolean;
}
