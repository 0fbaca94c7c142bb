import type { HeardEdit, HeardItem } from '../src/domain/meaning.ts';
import type { OrderStep } from '../src/domain/order-life.ts';
import type { OrderStatus } from '../src/domain/status.ts';
import type { LineAnswer } from './line-answer.ts';
import type { OrderView } from './news.ts';
import type { ServedLater } from './stock-asks.ts';

/** An order as staff are asked about it. */
export interface StaffOrderRow {
  orderId: string;
  number: number;
  name: string;
  status: OrderStatus;
  at: number;
  zone: string;
}

/** One of several orders. */
export type OrderChoice = StaffOrderRow & { restaurant: string };

/** An order, and what a change of it brings more and less. */
export interface ChangeView {
  order: OrderView;
  more: OrderView['lines'];
  less: OrderView['lines'];
}

/** What a dish still lacks before it can be ordered. */
export type LineQuestion = Extract<LineAnswer, { next: 'item' | 'size' | 'group' }>;

/** A change as it was said, of lines as they were when it was. */
export interface ChangeDraft {
  orderId: string;
  edits: HeardEdit[];
  items: HeardItem[];
}

/** Why dishes cannot be had. */
export type DishRefused = { kind: 'refused'; name: string } & (
  | { why: Exclude<Extract<LineAnswer, { next: 'refused' }>['why'], 'all yours'> }
  | { why: 'few'; left: number }
  | { why: 'not served'; served: ServedLater }
);

/** An order that staff are entering, as far as it was said. Moments are epoch milliseconds. */
export interface EntryDraft {
  restaurantId: string;
  /** The booking it is for, with its number; none: food to collect. */
  booking?: { id: string; number: number };
  name: string;
  phone?: string;
  /** When it is wanted; absent: as soon as it can be cooked. */
  at?: number;
  items: HeardItem[];
}

/** What machines ask about orders that are placed, and those that staff enter. */
export interface OrderAsks {
  /** Staff say how far an order has come, by its button or by the number of its ticket today. */
  stepOrder: {
    input: { step: OrderStep; orderId?: string; number?: number };
    output:
      | {
          kind: 'done';
          row: StaffOrderRow;
          /** What may be said of it next. */
          next: OrderStep[];
          /** The guest is told. */
          told: boolean;
        }
      /** It stands so already, or cannot come there. */
      | { kind: 'already'; row: StaffOrderRow; next: OrderStep[] }
      | { kind: 'which'; rows: OrderChoice[] }
      | { kind: 'unknown' };
  };
  /**
   * What a change of an order comes to; nothing is changed. Said in `text`, of the order that is named, or of the one
   * the guest has; or as it was read before, with what was chosen since.
   */
  weighChange: {
    input: { text: string; orderId?: string; number?: number } | { draft: ChangeDraft };
    output:
      | { kind: 'asks'; draft: ChangeDraft; of: number; question: LineQuestion }
      | {
          kind: 'weighed';
          draft: ChangeDraft;
          view: ChangeView;
          /** Paise it costs more, or less, of what is still due; and what its bill comes to in all. */
          difference: number;
          total: number;
          /** Paise to be paid first, and paise that go back. */
          pay: number;
          refund: number;
          /** The kitchen has begun and has to agree. */
          begun: boolean;
          /** The guest can be sent a link. */
          reachable: boolean;
        }
      | DishRefused
      | { kind: 'below minimum'; minimum: number; currency: string }
      /** Nothing would be left of it, or nothing would be different. */
      | { kind: 'empty' | 'same' }
      | { kind: 'not on menu'; words: string[] }
      | { kind: 'which'; orders: OrderChoice[]; text: string }
      | { kind: 'over'; row: StaffOrderRow; restaurant: string }
      | { kind: 'unknown' | 'not allowed' };
  };
  /** Makes a change that was told to cost `told` paise more or less; `onBill`: what is more is paid at the restaurant. */
  makeChange: {
    input: { draft: ChangeDraft; told: number; onBill: boolean };
    output:
      | { kind: 'made'; view: ChangeView; refund: number; told: boolean }
      | { kind: 'to pay'; view: ChangeView; pay: number; until: number }
      | { kind: 'asked'; restaurant: string }
      | { kind: 'different' };
  };
  /** Staff agree to a change the guest wants, or not. */
  answerChange: {
    input: { amendmentId: string; agree: boolean };
    output:
      | { kind: 'done'; number: number; agreed: boolean; pay: number; currency: string }
      | { kind: 'over' };
  };
  /** An order that staff enter, as far as it was said; nothing is placed. `text`: what was said now, of whatever is lacking. */
  weighEntry: {
    input: { text: string } | { draft: EntryDraft; text?: string };
    output:
      | { kind: 'needs dishes' | 'needs name'; draft: EntryDraft }
      | { kind: 'asks'; draft: EntryDraft; of: number; question: LineQuestion }
      | {
          kind: 'ready';
          draft: EntryDraft;
          order: OrderView;
          /** It cannot be cooked by the time that was said. */
          later: boolean;
          /** The guest can be sent a link. */
          reachable: boolean;
        }
      | (DishRefused & { draft: EntryDraft })
      | { kind: 'not on menu'; words: string[]; draft: EntryDraft }
      /** The booking has food already: what was said is a change of that. */
      | { kind: 'has order'; orderId: string; text: string }
      | { kind: 'no booking'; number: number }
      | { kind: 'closed'; zone: string; next?: number }
      | { kind: 'unread' | 'not allowed' };
  };
  /** Places an order that was told to cost `told` paise: paid at the restaurant, or by a link to the guest's phone. */
  placeEntry: {
    input: { draft: EntryDraft; told: number; link: boolean };
    output:
      | { kind: 'placed'; order: OrderView; told: boolean }
      | { kind: 'link coming'; order: OrderView }
      /** Too many numbers that never wrote to us were written to; nothing was placed, and can be at `until`. */
      | { kind: 'texted enough'; until: number; zone: string }
      | { kind: 'different' };
  };
}
