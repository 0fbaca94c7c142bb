import type { FoodKind } from './coupon.ts';
import type { Paise } from './money.ts';
import { addMinutes } from './time.ts';

/** A restaurant's rules for orders, as its file states them. */
export interface OrderingRules {
  pickup: boolean;
  preOrder: boolean;
  prepMinutes: number;
  minimum: Paise;
  /** Other minimums for orders of one kind. */
  minimums?: Partial<Record<FoodKind, Paise>> | undefined;
  freeCancelMinutes: number;
  lateRefundPercent: number;
  /** Percent of an order that is paid before it is placed, the rest being the balance; absent: all of it. */
  advancePercent?: number | undefined;
  /** A payment link may be paid in parts. */
  partial?: boolean | undefined;
  /** The kitchen takes so many orders, or dishes, for each slot of so many minutes. */
  throttle?: { minutes: number; orders?: number | undefined; items?: number | undefined } | undefined;
  /** Guests may order from the code on their table. */
  atTable?: boolean | undefined;
  /** Orders for many: heads, and by them how long before. */
  catering?:
    | {
        minHeads: number;
        maxHeads: number;
        /** The first row whose `upTo` is not below the heads counts. */
        lead: { upTo: number; hours: number }[];
      }
    | undefined;
  /** Tips that are offered, in paise; none: tips are not spoken of. */
  tips?: Paise[] | undefined;
}

/** Where a restaurant's money goes. */
export interface PaymentRules {
  /** Razorpay Route: the restaurant's linked account. */
  linkedAccount?: string | undefined;
  /** Basis points of a payment that stay with the house when it is transferred; absent: nothing. */
  feeBasisPoints?: number | undefined;
}

/** When the kitchen begins: the slot less the time the slowest dish takes. */
export function kitchenStart(wantedAt: Date, prepMinutes: number): Date {
  return addMinutes(wantedAt, -prepMinutes);
}

/** Minutes a hold lasts while the diner decides, and once more when they are still busy. */
export const holdMinutes = 10;
/** Razorpay refuses a link that expires in less than 15 minutes; one more covers the way there. */
export const paymentMinutes = 16;
/** Minutes before a payment link expires at which the diner is reminded. */
export const paymentReminderMinutes = 5;
/** Minutes staff have at the least, since they were last asked, before what nobody answered is called off. */
export const answerAtLeastMinutes = 10;
/** Minutes by which food may be ready later than it was wanted for money that came late to place its order all the same; our own measure. */
export const lateFoodMinutes = 120;
/** Minutes after which a conversation taken over by a person goes back to the bot. */
export const handoverMinutes = 30;
/** Minutes in which a restaurant's people are told once that the same guest asks for a person. */
export const toldAgainMinutes = 10;
/** Minutes staff put on with one tap of "later". */
export const delayMinutes = 15;

/** Staff put a ticket back by as many minutes as these; further off it is another booking. */
export const delayLimits = { least: 5, most: 180 } as const;

/**
 * Strikes within `strikeMonths` from which on a person's tables are booked by a person: four no-shows in twelve months,
 * after which OpenTable closes a guest's account.
 */
export const mostStrikes = 4;
export const strikeMonths = 12;
/** Minutes by which the starts of two bookings of one person have to be apart. Our own: about one turn, as nobody sits at two tables. */
export const apartMinutes = 2 * 60;
/** Bookings a person may have before them by message. Our own: for more there is a person. */
export const mostUpcoming = 5;
/** Tables a person may try to hold within an hour. Our own: far beyond what choosing takes. */
export const mostTriesAnHour = 20;
/** Most minutes a table is kept by itself for guests who say that they are late. Our own: after that half a turn is over. */
export const mostLateMinutes = 60;
/** Minutes after the end of their stay for which guests who were seen to sit down are taken to sit there, unless staff say they are gone. */
export const overstayMinutes = 180;
