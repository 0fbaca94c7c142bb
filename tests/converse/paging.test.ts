import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DinerContext, type Facts, freshContext } from '../../flows/diner/context.ts';
import type { DinerEvent } from '../../flows/events.ts';
import { results } from '../../flows/diner/prompts/discover.ts';
import { group, items, sections } from '../../flows/diner/prompts/order/browse.ts';
import { pickLine } from '../../flows/diner/prompts/order/cart.ts';
import type { Say } from '../../flows/say.ts';
import { Turn } from '../../src/converse/turn.ts';
import { limits } from '../../src/domain/message.ts';

const factsOn = (channel: 'whatsapp' | 'sms'): Facts => ({
  now: Date.parse('2026-11-27T12:30:00Z'),
  channel,
  text: '',
  name: 'Asha',
  language: 'en',
  firstContact: false,
  home: null,
});

const restaurant = {
  id: 'r',
  name: 'Copper Ladle',
  zone: 'Asia/Kolkata',
  currency: 'INR',
  booking: 'instant' as const,
  preOrder: true,
  pickup: true,
  hasMenu: true,
  openHours: [],
};
const ids = (count: number) => Array.from({ length: count }, (_, i) => `id${i}`);
const bill = { items: 0, discount: 0, taxes: [], inclusive: false, roundOff: 0, tip: 0, total: 0 };

/** A list of the conversation: the state that shows it, what it says, the rows behind it, and what tapping one is. */
interface List {
  value: object;
  say(context: DinerContext): Say<DinerEvent>;
  row: DinerEvent['type'];
  with(count: number): Partial<DinerContext>;
}

const lists: Record<string, List> = {
  'places found': {
    value: { discover: 'results' },
    say: results,
    row: 'pick restaurant',
    with: (count) => ({
      found: {
        rows: ids(count).map((id) => ({
          id,
          name: id,
          area: 'a',
          cuisines: ['c'],
          priceBand: 1,
          openNow: true,
          zone: 'Asia/Kolkata',
        })),
        shown: 0,
        label: '',
        exact: true,
      },
    }),
  },
  'sections of a menu': {
    value: { order: 'sections' },
    say: sections,
    row: 'pick section',
    with: (count) => ({ sections: ids(count).map((id) => ({ id, name: id, count: 3 })) }),
  },
  'dishes of a section': {
    value: { order: 'items' },
    say: items,
    row: 'pick item',
    with: (count) => ({
      items: ids(count).map((id) => ({ id, name: id, paise: 100, from: false, diet: 'veg', about: null })),
    }),
  },
  'extras of a dish': {
    value: { order: 'group' },
    say: group,
    row: 'pick option',
    with: (count) => ({
      needed: {
        next: 'group',
        itemId: 'i',
        name: 'Dish',
        group: { id: 'g', name: 'Extras', min: 0, max: 3, chosen: 0 },
        options: ids(count).map((id) => ({ id, name: id, paise: 0 })),
        currency: 'INR',
      },
    }),
  },
  'lines of a cart': {
    value: { order: 'pickLine' },
    say: pickLine,
    row: 'pick line',
    with: (count) => ({
      inCart: count,
      cart: {
        restaurant: 'Copper Ladle',
        currency: 'INR',
        bill,
        lines: ids(count).map((id) => ({
          id,
          itemId: id,
          code: 'C',
          name: id,
          size: null,
          sizeId: null,
          quantity: 1,
          modifiers: [],
          note: null,
          seat: null,
          course: null,
          asked: [],
          unit: 0,
          total: 0,
          taxClass: 'food',
          allergens: [],
          prepMinutes: null,
        })),
      },
    }),
  },
};

/** All pages of a list, from the first to the one that offers no more; and what a further "more" shows. */
function pagesOf(
  list: List,
  channel: 'whatsapp' | 'sms',
  rows: Partial<DinerContext>,
): { pages: DinerEvent[][]; beyond: DinerEvent[] } {
  const facts = factsOn(channel);
  const context: DinerContext = { ...freshContext(facts), restaurant, ...rows };
  const first = list.say(context);
  const pages: DinerEvent[][] = [eventsOf(first)];
  let snapshot: unknown = {
    flow: 'diner',
    version: 1,
    turn: 1,
    value: list.value,
    context: { ...context, prompt: first },
  };
  const more = (): DinerEvent[] => {
    const turn = new Turn('diner', snapshot, facts);
    turn.send({ type: 'more' });
    snapshot = turn.store(1, undefined);
    return turn.says.flatMap((say) => eventsOf(say as Say<DinerEvent>));
  };
  while (pages.at(-1)?.some(({ type }) => type === 'more') && pages.length < 60) pages.push(more());
  return { pages, beyond: more() };
}

const eventsOf = (say: Say<DinerEvent>): DinerEvent[] => (say.options ?? []).map((option) => option.event);

describe.each(Object.entries(lists))('the %s', (_name, list) => {
  test('are all shown, each once, in order, on pages no longer than a list may be; after the last comes none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('whatsapp' as const, 'sms' as const),
        fc.nat(2),
        (count, channel, inCart) => {
          const { pages, beyond } = pagesOf(list, channel, { inCart, ...list.with(count) });
          const rows = pages.flat().flatMap((e) => (e.type === list.row && 'id' in e ? [e.id] : []));
          expect(rows).toEqual(ids(count));
          for (const page of pages) expect(page.length).toBeLessThanOrEqual(limits.rows);
          expect(beyond).toEqual(pages.at(-1));
        },
      ),
      { numRuns: 60 },
    );
  });
});
