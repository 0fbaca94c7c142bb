import type { Paise } from '../money.ts';

/** An add-on on a ticket; quantity 0: it usually comes along and is left out. */
export interface TicketModifier {
  name: string;
  quantity: number;
  modifiers: TicketModifier[];
}

/** One dish as the kitchen makes it. */
export interface TicketLine {
  quantity: number;
  name: string;
  /** The dish's code on the menu, which says what it is where its name cannot be printed. */
  code: string;
  size: string | null;
  modifiers: TicketModifier[];
  note: string | null;
  /** Whose plate it is. */
  seat: string | null;
  course: string | null;
  /** Paise of all of them. */
  total: Paise;
}

/** What became of a line after it was ordered; `was`: how the same dish was wanted before. */
export type LineChange =
  | { change: 'add' | 'cancel'; line: TicketLine }
  | { change: 'change'; line: TicketLine; was: TicketLine };

/** How the food leaves the kitchen: to a booked table, over the counter, to a table where guests sit, or to a feast. */
export type TicketKind = 'with_booking' | 'pickup' | 'at_table' | 'catering';

/**
 * A kitchen ticket: everything the kitchen needs of an order, whoever shows it. Messages, pages and printers are made
 * of this and of nothing else. Moments are epoch milliseconds.
 */
export interface KitchenTicket {
  number: number;
  restaurant: string;
  zone: string;
  currency: string;
  kind: TicketKind;
  /** When the guests or the food are due. */
  at: number;
  /** When the kitchen has to begin. */
  beginAt: number;
  /** Guests at the booked table; 0 without one. */
  party: number;
  /** People who are fed by a catering order. */
  heads: number | null;
  tables: string[];
  name: string;
  /** What the guest said with the booking. */
  note: string | null;
  allergens: string[];
  lines: TicketLine[];
  /** Only what changed: a ticket of changes instead of lines. */
  changes?: LineChange[];
  cutlery: boolean;
  /** What to do about a dish that has run out. */
  substitution: 'ask' | 'remove' | 'substitute' | 'cancel' | null;
  /** Paise that were paid, and that are still to be paid at the restaurant. */
  paid: Paise;
  due: Paise;
  /** The part of what was paid that is for the table and comes off the bill. */
  deposit: Paise;
}

/** Words that say that something makes somebody ill. They are looked for in what guests wrote, in English and Hindi. */
const allergy = /allerg|anaphyla|intoleran|c(?:o?e)liac|एलर्ज|ऐलर्ज/iu;

/** Whether a guest's words are about an allergy, and so stand on top of the ticket. */
export function isAllergy(words: string): boolean {
  return allergy.test(words);
}
