import fc from 'fast-check';
import type { KitchenTicket, TicketLine, TicketModifier } from '../../src/domain/ticket/ticket.ts';

/** Letters of names as restaurants write them, with every sign that means something to receiptline, HTML or WhatsApp. */
const letters = fc.constantFrom(...Array.from(`abcdefgXYZ0189\\|{}~_"\`^-=<>&'/;:.,()éñü€–“”पनीर टिक्का`));

/** A word that is in nothing but itself, so that it can be looked for. */
const word = fc.string({ unit: letters, minLength: 1, maxLength: 12 });

/** A name of one to three words. */
const anyName = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' ').replace(/\s+/g, ' ').trim())
  .filter((name) => name !== '');

const modifier = (depth: number): fc.Arbitrary<TicketModifier> =>
  fc.record({
    name: anyName,
    quantity: fc.nat(3),
    modifiers: depth > 0 ? fc.array(modifier(depth - 1), { maxLength: 2 }) : fc.constant([]),
  });

/** A line with add-ons, up to three deep. */
export const anyLine: fc.Arbitrary<TicketLine> = fc.record({
  quantity: fc.integer({ min: 1, max: 50 }),
  name: anyName,
  code: fc.constant('P1'),
  size: fc.option(anyName),
  modifiers: fc.array(modifier(2), { maxLength: 3 }),
  note: fc.option(anyName),
  seat: fc.option(anyName),
  course: fc.option(fc.constantFrom('Starters', 'Mains')),
  total: fc.integer({ min: 0, max: 1_000_000 }),
});

/** A kitchen ticket of any kind. */
export const anyTicket: fc.Arbitrary<KitchenTicket> = fc.record({
  number: fc.integer({ min: 1, max: 99_999 }),
  restaurant: anyName,
  zone: fc.constantFrom('Asia/Kolkata', 'Europe/London'),
  currency: fc.constant('INR'),
  kind: fc.constantFrom('with_booking', 'pickup', 'at_table', 'catering'),
  at: fc.integer({ min: 1_790_000_000_000, max: 1_800_000_000_000 }),
  beginAt: fc.integer({ min: 1_790_000_000_000, max: 1_800_000_000_000 }),
  party: fc.nat(20),
  heads: fc.option(fc.integer({ min: 1, max: 500 })),
  tables: fc.array(fc.constantFrom('T1', 'T2', 'Bar'), { maxLength: 2 }),
  name: anyName,
  note: fc.option(anyName),
  allergens: fc.array(fc.constantFrom('milk', 'nuts'), { maxLength: 2 }),
  lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }),
  cutlery: fc.boolean(),
  substitution: fc.constantFrom(null, 'ask', 'remove', 'substitute', 'cancel'),
  paid: fc.nat(1_000_000),
  due: fc.nat(1_000_000),
  deposit: fc.nat(1_000),
});
