import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expecting, HeardChoices, Meaning } from '../../../src/domain/meaning.ts';
import { findItem } from '../../../src/domain/menu.ts';
import { isDay } from '../../../src/domain/time.ts';
import { mostCharacters } from '../../../src/understand/text/tokenise.ts';
import { anyCodePoints, anyUnits } from '../../domain/arbitrary-text.ts';
import { atOnce, timed } from '../timed.ts';
import { hear, menu } from '../world.ts';

const expectations: (Expecting | undefined)[] = [
  undefined,
  'choice',
  'party',
  'day',
  'time',
  'name',
  'note',
  'quantity',
  'confirm',
  'search',
];
const words =
  `table for no ok, make it remove the one more paneer tikka biryani half naan butter dal kal at 8 baje log raat हाँ
  नहीं और में नान 2 999 31/12 - , ; ( [a-z]+ \\ $& * ? veg indiranagar hindi 👍 x 3 without ghee less oil nut allergy
  swap all of them tomorrow friday between and under Ravi late cancel any starters extra spicy full onion`.split(
    /\s+/,
  );
const spoken = fc
  .array(fc.constantFrom(...words, '\n'), { maxLength: 300, size: 'max' })
  .map((all) => all.join(' ').slice(0, mostCharacters));
const repeated = fc
  .tuple(fc.oneof(anyUnits(12), spoken), fc.integer({ min: 1, max: mostCharacters }))
  .map(([piece, times]) => piece.slice(0, 40).repeat(times).slice(0, mostCharacters));
const anyText = fc.oneof(anyUnits(mostCharacters), anyCodePoints(400), spoken, repeated);
const short = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(' '));

const cart = [
  { id: 'l1', itemId: 'NAN', quantity: 2, modifiers: [] },
  { id: 'l2', itemId: 'BIR', sizeId: 'half', quantity: 1, modifiers: [] },
  { id: 'l3', itemId: 'BCH', quantity: 3, modifiers: [{ id: 'Extra cheese', quantity: 1 }] },
];
const lines = new Map(cart.map(({ id, itemId }) => [id, itemId]));
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

function expectChoices(itemId: string | undefined, choices: HeardChoices): void {
  const item = findItem(menu, itemId ?? '');
  if (!item) throw new Error(`There is no dish ${itemId}.`);
  const options = item.groups.flatMap((group) => group.options.map(({ id }) => id));
  const { sizeId, modifiers, without = [], unsure = [] } = choices;
  if (sizeId !== undefined) expect(item.sizes.map(({ id }) => id)).toContain(sizeId);
  expect(options).toEqual(expect.arrayContaining([...modifiers.map(({ id }) => id), ...without]));
  expect(item.groups.map(({ id }) => id)).toEqual(expect.arrayContaining(unsure));
  for (const { quantity } of modifiers) expect(Number.isSafeInteger(quantity) && quantity > 0).toBe(true);
}

function expectWish({ date, time, from, until, partySize }: Meaning['wish']): void {
  if (date !== undefined) expect(isDay(date)).toBe(true);
  for (const at of [time, from, until]) if (at !== undefined) expect(at).toMatch(clock);
  if (partySize !== undefined) expect(Number.isSafeInteger(partySize) && partySize > 0).toBe(true);
}

/** Everything a meaning says can be done: what it names is there, and what it counts can be counted. */
function expectUsable(meaning: Meaning, text: string, offered: readonly string[]): void {
  if (meaning.choice !== undefined) expect(offered[meaning.choice]).toBeDefined();
  expectWish(meaning.wish);
  for (const { itemId, orIds = [], quantity, ...choices } of meaning.items) {
    for (const id of orIds) expect(findItem(menu, id)).toBeDefined();
    expect(Number.isSafeInteger(quantity) && quantity > 0).toBe(true);
    expectChoices(itemId, choices);
  }
  for (const edit of meaning.edits) {
    if (edit.op === 'clear') continue;
    expect(lines.has(edit.lineId)).toBe(true);
    if (edit.op === 'change') expectChoices(lines.get(edit.lineId), edit);
    if ('quantity' in edit) expect(Number.isSafeInteger(edit.quantity)).toBe(true);
  }
  for (const { start, end } of meaning.spans)
    expect(start >= 0 && start < end && end <= text.trim().length).toBe(true);
}

describe('whatever is written', () => {
  test('is understood at once, without an error, and what is understood can be acted upon', () => {
    // Once it is compiled; the first calls of a process are ten times as slow.
    for (let i = 0; i < 300; i++)
      hear('2 naan, one extra spicy without onion, and a table for 4 tomorrow', { withMenu: true, cart });
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...expectations),
        fc.array(short, { maxLength: 10 }),
        fc.record({ numbered: fc.boolean(), withMenu: fc.boolean(), withCart: fc.boolean() }),
        (text, expecting, offered, { numbered, withMenu, withCart }) => {
          const around = {
            offered,
            numbered,
            withMenu,
            ...(withMenu && withCart ? { cart } : {}),
            ...(expecting ? { expecting } : {}),
          };
          const { result, ms } = timed(() => hear(text, around));
          expectUsable(result, text, offered);
          expect(ms).toBeLessThanOrEqual(atOnce);
        },
      ),
      // A text that is slow once need not be slow again: there is nothing to shrink.
      { numRuns: 250, endOnFailure: true },
    );
  });

  test('is understood the same the second time', () => {
    fc.assert(
      fc.property(short, fc.constantFrom(...expectations), (text, expecting) => {
        const around = { withMenu: true, offered: ['Yes', 'No'], ...(expecting ? { expecting } : {}) };
        expect(hear(text, around)).toEqual(hear(text, around));
      }),
    );
  });
});
