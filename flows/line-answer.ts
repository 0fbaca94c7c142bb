import type { PricedLine } from '../src/domain/cart.ts';
import type { CartView } from './asks.ts';
import type { CartLineAsked } from './care-asks.ts';
import type { NotAsAsked } from './stock-asks.ts';

/** A group as it is asked about. */
export interface AskedGroup {
  /** By which it is settled: the options it follows from, and its own id. */
  id: string;
  name: string;
  min: number;
  max: number;
  /** So many choices cost nothing, the cheapest first. */
  free?: number;
  /** How many were chosen, each as often as it was taken. */
  chosen: number;
  /** The options it follows from, outermost first; none: it is the dish's own. */
  of?: string[];
}

export interface AskedOption {
  id: string;
  name: string;
  paise: number;
  /** How many of it were taken already, and how many more may be. */
  taken?: number;
  most?: number;
}

/** What a line still lacks, in the order a waiter would ask. */
export type LineAnswer =
  | {
      next: 'item';
      /** The words that name no dish, when these are merely like it. */
      like?: string;
      items: { id: string; name: string; paise: number; from: boolean }[];
      currency: string;
    }
  | {
      next: 'size';
      itemId: string;
      name: string;
      sizes: { id: string; name: string; paise: number }[];
      currency: string;
    }
  | {
      next: 'group';
      itemId: string;
      name: string;
      group: AskedGroup;
      options: AskedOption[];
      currency: string;
    }
  /** `was`: the lines of the cart before. */
  | { next: 'added'; line: PricedLine; cart: CartView; was?: CartLineAsked[] }
  | NotAsAsked
  /** `instead`: dishes like it that can be had. */
  | {
      next: 'refused';
      why: 'sold out' | 'all yours' | 'not by message' | 'unknown' | 'quantity' | 'choices' | 'note' | 'seat';
      name: string;
      instead?: string[];
    };
