import type { LineRequest } from '../src/domain/cart.ts';
import type { Card, CartView } from './asks.ts';
import type { Wanted } from './stock-asks.ts';

/** A line of a cart as it was asked for. */
export type CartLineAsked = LineRequest & { id: string };

/** Dishes of a cart, with how many of each. */
export type Dishes = { name: string; quantity: number }[];

/** Something of a guest's that is not over yet. */
export interface RunningView {
  kind: 'booking' | 'order';
  restaurant: string;
  at: number;
  zone: string;
}

/** What is asked about a guest's own data. */
export interface CareAsks {
  /** Whether they could be erased now, and what they have to end first. */
  mayErase: {
    input: Record<string, never>;
    output: { kind: 'may' } | { kind: 'running'; running: RunningView[] } | { kind: 'works'; at: string[] };
  };
  /** A code that joins this chat with another, and where it is written: a number, or a link that writes it. */
  makeLink: {
    input: Record<string, never>;
    output: { code: string; minutes: number; channel: 'whatsapp' | 'sms'; to: string };
  };
  /** The chat a code was made in; `digits`: the last of its number. */
  seeLink: {
    input: { code: string };
    output: { kind: 'ask'; channel: 'whatsapp' | 'sms'; digits: string } | { kind: 'unknown' };
  };
  /** Joins them; `card`: where the cart is that goes on here. */
  useLink: {
    input: { code: string };
    output: { kind: 'joined'; card?: Card; inCart?: number } | { kind: 'unknown' } | { kind: 'not possible' };
  };
  /** Whether a text calls a name they have booked under; `nameless`: there is none, and nothing to keep from anybody. */
  recognise: { input: { text: string }; output: { known: boolean; nameless: boolean } };
  /** The number has a new holder, who begins anew. */
  newHolder: { input: Record<string, never>; output: null };
  /** Staff block the guest with a ticket's number, or let them in again. */
  blockGuest: {
    input: { number: number; blocked: boolean };
    output:
      | { kind: 'done'; number: number; blocked: boolean; name: string }
      | { kind: 'unknown'; number: number }
      | { kind: 'not allowed' };
  };
  /**
   * Makes the cart what it was before its last change: the lines `made` go, those that `was` there are as they were. What
   * can no longer be had stays out.
   */
  takeBack: {
    input: { restaurantId: string; was: CartLineAsked[]; made: string[]; wanted?: Wanted };
    output: { cart: CartView; out: Dishes; in: Dishes; changed: Dishes; lost: Dishes };
  };
  /** Has them erased once the goodbye has left. */
  eraseMe: { input: Record<string, never>; output: null };
}
