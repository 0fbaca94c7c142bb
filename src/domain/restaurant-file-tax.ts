import { z } from 'zod';
import { isFssai, isGstin } from './registrations.ts';
import { ratesOf, taxPresets } from './tax-presets.ts';

/** A restaurant's tax, its rates by class among it, and what is printed on its bills. */
export const taxFields = z.strictObject({
  /** Basis points by class, e.g. { food: 500 } for 5 %. */
  rates: z.record(z.string(), z.int().min(0).max(5000)),
  inclusive: z.boolean().default(false),
  /** Round the bill to the whole rupee, shown as a line of its own. */
  roundOff: z.boolean().default(true),
  gstin: z.string().refine(isGstin, 'must be a GSTIN whose last character fits the others').optional(),
  fssai: z.string().refine(isFssai, 'must have 14 digits, of which the first is 1 or 2').optional(),
  showAllIn: z.boolean().optional(),
  legalName: z.string().max(120).optional(),
  legalAddress: z.string().max(300).optional(),
  sac: z
    .string()
    .regex(/^\d{4,8}$/, 'must be 4 to 8 digits')
    .optional(),
  name: z.string().min(1).max(20).optional(),
  series: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/, 'must be one to three capitals or digits')
    .optional(),
  financialYearStart: z.int().min(1).max(12).optional(),
});

/** What a restaurant file says of tax, and of what is printed on its bills. */
export const taxOfFile = taxFields
  .extend({
    /** What the restaurant is, in place of rates; rates that are given beside it win. */
    preset: z.enum(Object.keys(taxPresets) as (keyof typeof taxPresets)[]).optional(),
    rates: taxFields.shape.rates.optional(),
  })
  .transform(({ preset, rates, ...rest }) => ({ ...rest, rates: ratesOf({ preset, rates }) }));
