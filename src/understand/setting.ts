import type { PhraseIndex } from './index/phrase-index.ts';
import type { MenuIndex } from './dishes/menu-index.ts';
import type { NameEntry } from './places/name-index.ts';

/** What a question asked for; the answer may be bare, and may say more. */
export type Asked =
  | 'partySize'
  | 'date'
  | 'time'
  | 'firstName'
  | 'lastName'
  | 'restaurant'
  | 'cuisine'
  | 'area'
  | 'price'
  | 'quantity'
  | 'note'
  | 'confirm';

/** A line of a cart: an item of the menu in one size, with its modifiers. */
export interface SettingLine {
  line: string;
  item: string;
  quantity: number;
  size?: string;
  modifiers: { id: string; action: ModifierAction; quantity: number }[];
}

export type ModifierAction = 'add' | 'no' | 'extra' | 'light' | 'not_extra' | 'not_light';

/** What surrounds a message. Days are YYYY-MM-DD and times HH:MM on the clock of the place. */
export interface Setting {
  /** The moment of the message on the clock of the place. */
  today: string;
  clock: string;
  /** What the last question asked for. */
  asked: readonly Asked[];
  menu?: MenuIndex | undefined;
  names?: PhraseIndex<NameEntry> | undefined;
  /** When the restaurant spoken of is open; a `to` before its `from` lies after midnight. */
  openHours?: readonly (readonly [from: string, to: string])[] | undefined;
  /** The booking that is being talked about. */
  booking?: { restaurant?: string; partySize?: number; date?: string; time?: string } | undefined;
  /** In the order in which things were added. */
  cart?: readonly SettingLine[] | undefined;
  lastOrder?: readonly SettingLine[] | undefined;
}
