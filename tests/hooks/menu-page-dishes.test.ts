import { describe, expect, test } from 'vitest';
import type { Item, Menu, Modifier, ModifierGroup, Section } from '../../src/domain/menu.ts';
import { menuPage } from '../../src/http/pages/menu.ts';
import { mealtimes } from '../../src/http/pages/menu-hours.ts';
import type { Restaurant } from '../../src/store/restaurants.ts';
import { plainGroup, plainItem, plainOption, plainSection } from '../support/plain-menu.ts';

const now = new Date('2026-11-27T12:30:00Z');
const restaurant = {
  slug: 'page-house',
  name: 'Page House',
  kind: 'restaurant',
  place: { latitude: 18.9, longitude: 72.8 },
  knownFor: [],
  booking: { mode: 'instant', maxParty: 8, horizonDays: 30, graceMinutes: 15 },
  ordering: { pickup: true, preOrder: false, minimum: 0, freeCancelMinutes: 60, lateRefundPercent: 50 },
  area: 'Fort',
  city: 'Mumbai',
  currency: 'INR',
  tax: { rates: { food: 500 }, inclusive: true, roundOff: true },
  cuisines: [],
  priceBand: 1,
  address: '1, Lane',
  photo: null,
  about: 'About',
  diets: [],
  languages: [],
  practices: '',
  details: {},
  hours: { zone: 'Asia/Kolkata', periods: [], specials: [], closures: [] },
} as unknown as Restaurant;

const dish = (change: Partial<Item>): Item => ({
  ...plainItem,
  id: 'i',
  code: 'DISH',
  name: 'Dish',
  price: 100_00,
  diet: 'veg',
  ...change,
});
const option = (change: Partial<Modifier>): Modifier => ({
  ...plainOption,
  id: 'o',
  name: 'Option',
  ...change,
});
const group = (change: Partial<ModifierGroup>): ModifierGroup => ({
  ...plainGroup,
  id: 'g',
  name: 'Group',
  min: 0,
  max: 1,
  options: [],
  ...change,
});

function shown(item: Item, section: Partial<Section> = {}): string {
  const menu: Menu = {
    restaurantId: 'r',
    version: 1,
    sections: [{ ...plainSection, id: 's', name: 'Part', items: [item], ...section }],
  };
  const links = {
    whatsapp: 'https://wa.me/1',
    sms: 'sms:1',
    address: (path: string) => `https://thali.test${path}`,
  };
  return menuPage(restaurant, menu, links, now);
}

describe('a dish on the menu page', () => {
  test('tells what it is known for, its calories, course, photo and how many are left', () => {
    const page = shown(
      dish({ knownFor: true, calories: 420, course: 'Starter', photo: 'a b.jpg', stock: 3 }),
    );
    for (const words of ['Known for it', '420 kcal', 'Starter', 'src="/photos/a%20b.jpg"', '3 left'])
      expect(page).toContain(words);
    expect(shown(dish({ stock: 0 }))).not.toContain('0 left');
  });

  test('tells that liquor is not ordered by message, and not that it is sold out', () => {
    const page = shown(dish({ liquor: true }));
    expect(page).toContain('Served at the restaurant only, never ordered by message');
    expect(page).not.toContain('Sold out');
    expect(page).not.toContain('class="off"');
  });

  test('tells prices of choices by size, what is free, comes with it, or is in them', () => {
    const sizes = ['Small', 'Large'].map((name, i) => ({
      id: name,
      name,
      price: 300_00 + i * 200_00,
      aliases: [],
    }));
    const toppings = group({
      name: 'Toppings',
      max: 3,
      maxDistinct: 2,
      free: 1,
      options: [
        option({ name: 'Olives', price: 60_00, sizePrices: { Large: 90_00 } }),
        option({ id: 'p', name: 'Egg', price: 40_00, diet: 'egg', allergens: ['egg'], maxEach: 2 }),
        option({ id: 'q', name: 'Basil', price: 10_00, isDefault: true }),
      ],
    });
    const page = shown(dish({ price: null, sizes, groups: [toppings] }));
    expect(page).toContain('(up to 3, 2 kinds at most, the cheapest one free)');
    expect(page).toContain('<bdi>Olives</bdi> <small>Small +₹60, Large +₹90</small>');
    expect(page).toContain('title="With egg"');
    expect(page).toContain('<bdi>Egg</bdi> <small>+₹40 · up to 2 of it · contains egg</small>');
    expect(page).toContain('<bdi>Basil</bdi> <small>comes with it</small>');
  });

  test('shows what follows from a choice, and which choice is not to be had', () => {
    const heat = group({ id: 'h', name: 'Heat', min: 1, options: [option({ id: 'm', name: 'Mild' })] });
    const curry = group({
      name: 'Curry',
      min: 1,
      options: [
        option({ name: 'Korma', itemId: 'k', groups: [heat], stock: 2 }),
        option({ id: 'l', name: 'Lager', liquor: true }),
        option({ id: 'n', name: 'Rajma', soldOutUntil: new Date(now.getTime() + 1) }),
      ],
    });
    const page = shown(dish({ groups: [curry] }));
    expect(page).toMatch(/Korma<\/bdi> <small>2 left<\/small><details.*Heat<\/b> \(choose 1\).*Mild/s);
    expect(page).toContain('<bdi>Lager</bdi> <small>not by message</small>');
    expect(page).toContain('<bdi>Rajma</bdi> <small>sold out today</small>');
  });

  test('tells which menu it is on, and when that is served', () => {
    const page = shown(dish({}), {
      menu: 'Breakfast',
      mealtimes: [{ days: [1, 2, 3, 5], from: '08:00', until: '11:00' }],
    });
    expect(page).toContain('<b>Breakfast</b>: Monday to Wednesday, Friday, 08:00 to 11:00');
  });

  test('lets nothing that was typed become markup', () => {
    const evil = `"><script>alert('x')</script>`;
    const page = shown(
      dish({
        name: evil,
        about: evil,
        course: evil,
        photo: evil,
        suits: [evil],
        allergens: [evil],
        sizes: [{ id: 's', name: evil, price: 1, aliases: [] }],
        price: null,
        groups: [
          group({
            name: evil,
            options: [
              option({
                name: evil,
                allergens: [evil],
                sizePrices: { [evil]: 5 },
                groups: [group({ name: evil })],
              }),
            ],
          }),
        ],
      }),
      { name: evil, about: evil, menu: evil },
    );
    // The one block of data ends where it shall, and holds what was typed as it was.
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const { hasMenu } = JSON.parse(data) as { hasMenu: { hasMenuSection: { name: string }[] } };
    expect(hasMenu.hasMenuSection[0]?.name).toBe(evil);
    expect(page.match(/&lt;script/g)?.length).toBeGreaterThan(9);
  });
});

test.each([
  [[], ''],
  [[{}], ''],
  [[{ from: '18:00' }], 'from 18:00'],
  [[{ days: [6, 7], until: '02:00' }], 'Saturday and Sunday, until 02:00'],
  [[{ firstDay: '2026-11-08', lastDay: '2026-11-08' }], '8 November 2026'],
  [[{ firstDay: '2026-11-01', lastDay: '2026-11-12' }], 'from 1 November 2026 until 12 November 2026'],
  [[{ days: [1] }, { days: [7], from: '09:00' }], 'Monday; Sunday, from 09:00'],
])('mealtimes %j are told as "%s"', (times, words) => {
  expect(mealtimes(times)).toBe(words);
});
