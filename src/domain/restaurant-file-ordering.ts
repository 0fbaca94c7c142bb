import { z } from 'zod';
import { day, paise } from './file-values.ts';

const foodKinds = ['with_booking', 'pickup', 'at_table', 'catering'] as const;

/** What a restaurant file says of the food it sells: docs/ready-time.md and money.md explain it. Money is paise. */
export const orderingOfFile = z.strictObject({
  pickup: z.boolean(),
  preOrder: z.boolean(),
  prepMinutes: z.int().min(0).default(20),
  minimum: paise.default(0),
  /** Other minimums for orders of one kind. */
  minimums: z.partialRecord(z.enum(foodKinds), paise).optional(),
  /** Full refund until so many minutes before the slot; half after that; nothing once the kitchen has begun. */
  freeCancelMinutes: z.int().min(0).default(60),
  lateRefundPercent: z.int().min(0).max(100).default(50),
  /** Percent that is paid before an order is placed; the rest is the balance. */
  advancePercent: z.int().min(1).max(100).optional(),
  partial: z.boolean().optional(),
  /** Orders, or dishes, that the kitchen takes for each slot of so many minutes. */
  throttle: z
    .strictObject({
      minutes: z.int().min(5).max(120),
      orders: z.int().min(1).optional(),
      items: z.int().min(1).optional(),
    })
    .optional(),
  atTable: z.boolean().optional(),
  catering: z
    .strictObject({
      minHeads: z.int().min(1).default(12),
      maxHeads: z.int().min(1).max(2_000).default(200),
      lead: z.array(z.strictObject({ upTo: z.int().min(1), hours: z.int().min(1).max(1_440) })).min(1),
    })
    .optional(),
  tips: z.array(paise).max(3).optional(),
});

/** A code that takes something off an order: a percentage or an amount, one of the two. */
export const couponOfFile = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{3,16}$/, 'must have 3 to 16 capitals and digits'),
  percent: z.number().min(0.01).max(100).optional(),
  amount: paise.optional(),
  /** Most it takes off, in paise. */
  most: paise.optional(),
  minimum: paise.default(0),
  from: day.optional(),
  until: day.optional(),
  kinds: z.array(z.enum(foodKinds)).min(1).optional(),
  mostUses: z.int().min(1).optional(),
  mostPerPerson: z.int().min(1).optional(),
});

/** Where a restaurant's money goes. */
export const paymentsOfFile = z.strictObject({
  /** Razorpay Route: the restaurant's linked account. */
  linkedAccount: z
    .string()
    .regex(/^acc_\w{14}$/, 'a Razorpay account like acc_ and 14 letters or digits')
    .optional(),
  /** Basis points of a payment that stay with Thali. */
  feeBasisPoints: z.int().min(0).max(10_000).optional(),
});
