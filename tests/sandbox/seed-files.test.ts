import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckedRestaurantFile, restaurantFile } from '../../src/domain/restaurant-file.ts';
import { weekdays } from '../../src/domain/restaurant-file-hours.ts';
import { areas, cities } from '../../src/sandbox/seed/areas.ts';
import { restaurants } from '../../src/sandbox/seed/restaurants/index.ts';

const folder = join(import.meta.dirname, '../../src/sandbox/seed/restaurants');
const photos = join(import.meta.dirname, '../../web/photos');

// A file that does not parse fails its own test below; the others are still looked at.
const checked = restaurants.flatMap((file) => restaurantFile.safeParse(file).data ?? []);
const bySlug = checked.map((file) => [file.slug, file] as const);
type Item = CheckedRestaurantFile['menu'][number]['items'][number];

const itemsOf = (file: CheckedRestaurantFile): Item[] => file.menu.flatMap((section) => section.items);
const groupsOf = (file: CheckedRestaurantFile, item: Item) =>
  item.groups.flatMap((key) => file.modifierGroups[key] ?? []);
const everyItem = checked.flatMap((file) => itemsOf(file).map((item) => ({ file, item })));

function repeated(values: string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** Every word one may say for one of these, in lower case. */
const wordsOf = (names: { name: string; aliases: string[] }[]) =>
  names.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map((word) => word.toLowerCase()))]);

/** `slug CODE name` of every item that breaks a rule, so that a failure names its dishes. */
function breaking(rule: (item: Item, file: CheckedRestaurantFile) => boolean): string[] {
  return everyItem
    .filter(({ file, item }) => !rule(item, file))
    .map(({ file, item }) => `${file.slug} ${item.code} ${item.name}`);
}

const find = (slug: string) => checked.find((file) => file.slug === slug);
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function kilometres(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }) {
  const north = (a.latitude - b.latitude) * 111.2;
  const east = (a.longitude - b.longitude) * 111.2 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}

describe('the seed as a whole', () => {
  it.each(restaurants.map((file) => [file.slug, file] as const))('%s parses', (_slug, file) => {
    expect(restaurantFile.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  it('lists every file of its three folders, each under its city and slug', () => {
    const onDisk = cities.flatMap(({ name }) =>
      readdirSync(join(folder, name.toLowerCase())).map((file) => `${name}/${file}`),
    );
    expect(checked.map((file) => `${file.city}/${file.slug}.ts`).sort()).toEqual(onDisk.sort());
  });

  it('has the cities, kinds and modes it promises', () => {
    const count = (test: (file: CheckedRestaurantFile) => boolean) => checked.filter(test).length;
    expect(cities.map(({ name }) => count((file) => file.city === name))).toEqual([12, 8, 6]);
    expect(count((file) => file.kind === 'hotel')).toBe(2);
    expect(count((file) => file.kind === 'cafe')).toBeGreaterThanOrEqual(4);
    expect(
      count((file) => file.kind === 'truck' && file.booking.mode === 'walk-in' && file.ordering.pickup),
    ).toBe(2);
    expect(count((file) => file.kind === 'caterer' && file.tables.length === 0)).toBe(1);
    expect(count((file) => file.booking.mode === 'instant')).toBeGreaterThan(checked.length / 2);
    expect(count((file) => file.booking.mode === 'request')).toBeGreaterThanOrEqual(6);
    expect(count((file) => file.booking.mode === 'walk-in')).toBeGreaterThanOrEqual(2);
    for (const diet of ['pure-veg', 'jain', 'vegan', 'halal'] as const) {
      expect(
        count((file) => file.diets.includes(diet)),
        diet,
      ).toBeGreaterThanOrEqual(3);
    }
  });

  it('has split shifts, nights past midnight, a Monday rest and last seatings', () => {
    const dinner = checked.map((file) => file.hours.dineIn);
    const split = dinner.filter((periods) =>
      weekdays.some((day) => periods.filter((period) => period.days.includes(day)).length > 1),
    );
    const late = checked.filter((file) => file.hours.pickup.some((period) => period.to < period.from));
    const restsMonday = dinner.filter(
      (periods) => periods.length > 0 && !periods.some((period) => period.days.includes('mon')),
    );
    expect(split.length).toBeGreaterThanOrEqual(8);
    expect(late.length).toBeGreaterThanOrEqual(5);
    expect(restsMonday).toHaveLength(1);
    expect(dinner.filter((periods) => periods.some((period) => period.lastSeating)).length).toBeGreaterThan(
      8,
    );
  });

  it('keeps what the demonstration counts on', () => {
    const ladle = find('the-copper-ladle');
    expect(ladle).toMatchObject({ city: 'Bengaluru', area: 'Indiranagar', booking: { mode: 'instant' } });
    expect(ladle?.ordering).toMatchObject({ pickup: true, preOrder: true });
    expect(ladle && itemsOf(ladle).find((item) => item.code === 'BC')?.name).toBe('Butter Chicken');
    expect(find('monsoon-table')?.tables).toHaveLength(4);
    expect(find('sunday-supper-club')?.hours.dineIn.flatMap((period) => period.days)).toEqual(
      expect.arrayContaining([...weekdays]),
    );
    expect(find('kulfi-wali-gali')?.booking.mode).toBe('walk-in');
  });

  it('repeats no slug, name, phone, licence or tax number', () => {
    for (const values of [
      checked.map((file) => file.slug),
      checked.map((file) => file.name),
      checked.flatMap((file) => file.staff.map((person) => person.phone)),
      checked.flatMap((file) => file.tax.fssai ?? []),
      checked.flatMap((file) => file.tax.gstin ?? []),
    ]) {
      expect(repeated(values)).toEqual([]);
    }
  });

  it('exercises every kind of choice', () => {
    const groups = checked.flatMap((file) => Object.values(file.modifierGroups));
    const some = (test: (group: (typeof groups)[number]) => boolean) => groups.filter(test).length;
    const defaults = (group: (typeof groups)[number]) => group.options.filter((option) => option.isDefault);
    expect(
      some((group) => group.min === 1 && group.max === 1 && defaults(group).length === 0),
    ).toBeGreaterThan(15);
    expect(
      some((group) => group.min === 1 && group.max === 1 && defaults(group).length === 1),
    ).toBeGreaterThan(15);
    expect(some((group) => group.min > 1)).toBeGreaterThan(3);
    expect(some((group) => group.min === 1 && group.max > 1)).toBeGreaterThan(1);
    expect(
      some((group) => group.max === 3 && group.options.some((option) => option.price > 0)),
    ).toBeGreaterThan(15);
    expect(
      some((group) => group.min === 0 && group.options.every((option) => option.price === 0)),
    ).toBeGreaterThan(10);
    expect(some((group) => group.min === 0 && defaults(group).length > 1)).toBeGreaterThan(10);
    expect(
      some((group) => new Set(group.options.flatMap((option) => option.diet ?? [])).size > 1),
    ).toBeGreaterThan(10);
  });
});

describe.each(bySlug)('%s', (slug, file) => {
  const items = itemsOf(file);

  it('lies in a known neighbourhood of its city', () => {
    const area = areas.find((candidate) => candidate.city === file.city && candidate.name === file.area);
    expect(area).toBeDefined();
    expect(area && kilometres(file, area)).toBeLessThan(2);
    expect(file.zone).toBe(cities.find((city) => city.name === file.city)?.zone);
  });

  it('has a menu of a natural length, with short codes that are no other word', () => {
    const [least, most] = file.kind === 'restaurant' || file.kind === 'hotel' ? [30, 60] : [15, 30];
    expect(items.length).toBeGreaterThanOrEqual(least);
    expect(items.length).toBeLessThanOrEqual(most);
    const codes = items.map((item) => item.code);
    const taken =
      /^(\d+|AM|PM|AT|BY|DO|EK|GO|HI|IF|IN|IS|IT|KG|ME|MY|NO|OF|OK|ON|OR|RS|SO|TO|UP|US|WE|ADD|BACK|BOOK|CART|DONE|END|HELP|HERE|LATE|LESS|MENU|MORE|PAY|QUIT|STOP|TABLE|YES)$/;
    expect(repeated(codes)).toEqual([]);
    expect(codes.filter((code) => taken.test(code))).toEqual([]);
  });

  it('gives every name and alias to one dish, one size and one choice only', () => {
    expect(repeated(wordsOf(items))).toEqual([]);
    for (const item of items) expect(repeated(wordsOf(item.sizes)), item.name).toEqual([]);
    for (const group of Object.values(file.modifierGroups)) {
      expect(repeated(wordsOf(group.options)), group.name).toEqual([]);
    }
  });

  it('names only groups, tables and tax classes that exist, and uses every group', () => {
    const used = items.flatMap((item) => item.groups);
    expect([...new Set(used)].sort()).toEqual(Object.keys(file.modifierGroups).sort());
    expect(items.filter((item) => repeated(item.groups).length > 0)).toEqual([]);
    const tables = file.tables.map((table) => table.name);
    expect(repeated(tables)).toEqual([]);
    expect(file.groups.flatMap((group) => group.tables).filter((name) => !tables.includes(name))).toEqual([]);
    expect(items.filter((item) => file.tax.rates[item.taxClass] === undefined)).toEqual([]);
    expect(file.tax.rates['food']).toBe(file.kind === 'hotel' ? 1800 : slug === 'mirchi-bandi' ? 0 : 500);
  });

  it('asks only for choices that can be made', () => {
    for (const group of Object.values(file.modifierGroups)) {
      const defaults = group.options.filter((option) => option.isDefault).length;
      expect(group.min, group.name).toBeLessThanOrEqual(group.max);
      expect(group.max, group.name).toBeLessThanOrEqual(group.options.length);
      expect(defaults, group.name).toBeLessThanOrEqual(group.max);
    }
  });

  it('can seat the parties it takes', () => {
    const online = file.tables.filter((table) => table.channel === 'online');
    for (const group of file.groups) {
      const members = file.tables.filter((table) => group.tables.includes(table.name));
      expect(members.every((table) => table.channel === 'online')).toBe(true);
      expect(group.seats[1]).toBeLessThanOrEqual(members.reduce((sum, table) => sum + table.seats[1], 0));
      expect(new Set(members.map((table) => table.area)).size, group.tables.join()).toBe(1);
    }
    const units = [...file.tables, ...file.groups];
    expect(units.filter((unit) => unit.seats[0] > unit.seats[1])).toEqual([]);
    if (file.booking.mode === 'walk-in') return expect(online).toEqual([]);
    const most = Math.max(...[...online, ...file.groups].map((unit) => unit.seats[1]));
    const least = Math.min(...online.map((unit) => unit.seats[0]));
    expect(file.booking.maxParty).toBeLessThanOrEqual(most);
    expect(file.booking.minParty).toBeGreaterThanOrEqual(least);
    if (slug !== 'monsoon-table') {
      expect(file.tables.length).toBeGreaterThanOrEqual(8);
      expect(file.tables.length).toBeLessThanOrEqual(20);
      expect(file.tables.some((table) => table.channel !== 'online')).toBe(true);
      expect(file.groups.length).toBeGreaterThanOrEqual(2);
    }
    expect(file.booking.turnMinutes.at(-1)?.upTo).toBeGreaterThanOrEqual(file.booking.maxParty);
  });

  it('keeps hours that hold together', () => {
    for (const periods of [file.hours.dineIn, file.hours.pickup]) {
      const spans = periods.flatMap(({ days, from, to }) =>
        days.map((day) => {
          const start = weekdays.indexOf(day) * 1440 + minutes(from);
          return { start, end: start + ((minutes(to) - minutes(from) + 1440) % 1440 || 1440) };
        }),
      );
      const week = spans.flatMap((span) => [span, { start: span.start + 10080, end: span.end + 10080 }]);
      week.sort((a, b) => a.start - b.start);
      for (const [at, span] of week.entries())
        expect(span.end).toBeLessThanOrEqual(week[at + 1]?.start ?? Infinity);
      for (const { from, to, lastSeating } of periods) {
        if (!lastSeating) continue;
        const into = (clock: string) => (minutes(clock) - minutes(from) + 1440) % 1440;
        expect(into(lastSeating)).toBeLessThan(into(to));
      }
    }
    expect(file.hours.dineIn.length > 0).toBe(file.tables.length > 0);
    expect(file.hours.pickup.length > 0).toBe(file.ordering.pickup);
  });

  it('has staff, licences and a photo that belong to it', () => {
    const state =
      { Bengaluru: ['29', '112'], Mumbai: ['27', '115'], Hyderabad: ['36', '136'] }[file.city] ?? [];
    expect(file.staff.length).toBeGreaterThanOrEqual(2);
    expect(file.staff.length).toBeLessThanOrEqual(3);
    for (const person of file.staff) expect(person.phone).toMatch(/^\+9190000\d{5}$/);
    expect(file.tax.fssai?.slice(1, 3)).toBe(state[1]?.slice(1));
    if (file.tax.rates['food'] !== 0)
      expect(file.tax.gstin).toMatch(/^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[\dA-Z]$/);
    expect(file.tax.gstin?.slice(0, 2)).toBe(file.tax.rates['food'] === 0 ? undefined : state[0]);
    expect(file.photo).toBe(`${slug}.jpg`);
    const photo = join(photos, file.photo ?? '');
    const bytes = readFileSync(photo);
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(statSync(photo).size).toBeLessThanOrEqual(30 * 1024);
    const frame = bytes.indexOf(Buffer.from('ffc0', 'hex'));
    expect([bytes.readUInt16BE(frame + 7), bytes.readUInt16BE(frame + 5)]).toEqual([640, 400]);
  });
});

// What a name gives away, of a dish or of a choice: the allergen and the words.
const given: [Item['allergens'][number], RegExp][] = [
  ['milk', /\b(paneer|butter|ghee|cheese\w*|cream|malai|lassi|raita|kulfi|rabri|dahi|doi|curd|burrata)\b/i],
  ['milk', /\b(mozzarella|latte|cappuccino|rasmalai|phirni|shrikhand|custard|makhani|maska|benne)\b/i],
  ['gluten', /\b(naan|roti|kulcha|paratha|porotta|luchi|puri|pav|bun|brun|toast|sandwich|burger)\b/i],
  ['gluten', /\b(croissant|noodles?|ramen|momos|gyoza|pizza|pasta|lasagne|samosa|jalebi|gulab jamun)\b/i],
  [
    'gluten',
    /\b(tiramisu|sourdough|cookie|biscuits?|cakes?|manchurian|schezwan|hakka|kachori|brownie|pie)\b/i,
  ],
  ['shellfish', /\b(prawns?|crab|lobster|squid|calamari|oysters?|scallops|chingri|chemmeen|ebi|jhinga)\b/i],
  ['fish', /\b(fish|maach|machhi|ilish|pomfret|tuna|salmon|bass|anchov\w+|bhetki|meen|bangude|bombil)\b/i],
  ['egg', /\b(eggs?|omelette|akuri|anda|dimer|mutta|eedu|shakshuka|caramel custard|carbonara|tamago)\b/i],
  ['soy', /\b(soya|soy|tofu|tempeh|edamame|miso|manchurian|schezwan|hakka|manchow)\b/i],
  ['nuts', /\b(badam|almonds?|cashews?|pista|pesto|hazelnut|anjeer|nut)\b/i],
  ['mustard', /\b(shorshe|kasundi|mustard|sarson|avakaya)\b/i],
  ['sesame', /\b(sesame|tahini|hummus)\b/i],
  ['peanuts', /\b(peanuts?|satay|sabudana|kung pao|gong bao)\b/i],
];

// Names that only sound like it: made without dairy, wheat or fish, or naming what is left out.
const soundsLikeIt = new Set(
  `Coconut Kulfi; Jamun Kulfi; Chingri Malai Curry; Cashew Paneer Makhani; Coconut Cheesecake; Cashew-milk Latte;
  Golden Latte; Cashew paneer; Cashew mozzarella; Sarson da Saag with Makki di Roti; Almond Brownie; Ragi Brownie;
  Fish-fragrant Aubergine; Raw fish; Egg; Without egg; Cake knife`
    .split(';')
    .map((name) => name.trim()),
);

const promising = (diet: CheckedRestaurantFile['diets'][number]) =>
  checked.filter((file) => file.diets.includes(diet));

const lacking = (brought: (file: CheckedRestaurantFile, item: Item) => Item['allergens']) =>
  breaking((item, file) => brought(file, item).every((allergen) => item.allergens.includes(allergen)));

describe('diet and allergens', () => {
  it.each(given)('%s: %s', (allergen, words) => {
    const named = checked.flatMap((file) => [
      ...itemsOf(file).map((item) => ({ file, dish: item })),
      ...Object.values(file.modifierGroups).flatMap((group) => group.options.map((dish) => ({ file, dish }))),
    ]);
    const hits = named.filter(({ dish }) => words.test(dish.name) && !soundsLikeIt.has(dish.name));
    expect(hits.length).toBeGreaterThan(0);
    const missing = hits.filter(({ dish }) => !dish.allergens.includes(allergen));
    expect(missing.map(({ file, dish }) => `${file.slug}: ${dish.name}`)).toEqual([]);
  });

  it('calls no dish vegetarian that names meat, fish or egg', () => {
    const meat =
      /\b(chicken|mutton|lamb|pork|duck|murgh|gosht|fish|prawns?|crab|squid|bacon|mamsam|mangsho)\b/i;
    expect(
      breaking((item) => item.diet === 'non-veg' || !meat.test(item.name) || soundsLikeIt.has(item.name)),
    ).toEqual([]);
    expect(
      breaking(
        (item) => item.diet === 'non-veg' || !item.allergens.some((a) => a === 'fish' || a === 'shellfish'),
      ),
    ).toEqual([]);
    expect(breaking((item) => item.diet !== 'veg' || !item.allergens.includes('egg'))).toEqual([]);
  });

  it('claims vegan, Jain, halal and gluten-free only where it can be true', () => {
    const animal = ['milk', 'egg', 'fish', 'shellfish'];
    const roots =
      /\b(aloo|alu|batata|potato|onion|kanda|eerulli|ullipaya|garlic|lasun|gobi|carrot|gajar|beet|ginger|adrak|mooli|mushroom|naan)\b/i;
    expect(
      breaking(
        (item) =>
          !item.suits.includes('vegan') ||
          (item.diet === 'veg' && !item.allergens.some((a) => animal.includes(a))),
      ),
    ).toEqual([]);
    expect(
      breaking((item, file) => {
        const served = groupsOf(file, item).flatMap((group) =>
          group.options.filter((option) => option.isDefault),
        );
        const words = [item.name, item.about ?? '', ...served.map((option) => option.name)].join(' ');
        const free = words.replace(/\b(no|without) [\w ,]+/gi, '');
        return !item.suits.includes('jain') || (item.diet === 'veg' && !roots.test(free));
      }),
    ).toEqual([]);
    expect(
      breaking((item) => !item.suits.includes('gluten-free') || !item.allergens.includes('gluten')),
    ).toEqual([]);
    expect(breaking((item) => !item.suits.includes('halal') || item.diet === 'non-veg')).toEqual([]);
    expect(
      breaking((item) => !item.suits.includes('halal') || !/\b(pork|ham|bacon)\b/i.test(item.name)),
    ).toEqual([]);
  });

  it('keeps the promises a restaurant makes about its kitchen', () => {
    for (const file of promising('pure-veg')) {
      expect(itemsOf(file).filter((item) => item.diet !== 'veg')).toEqual([]);
      const options = Object.values(file.modifierGroups).flatMap((group) => group.options);
      expect(
        options.filter((option) => (option.diet ?? 'veg') !== 'veg' || option.allergens.includes('egg')),
      ).toEqual([]);
    }
    for (const file of promising('halal')) {
      const meat = itemsOf(file).filter((item) => item.diet === 'non-veg');
      expect(meat.filter((item) => !item.suits.includes('halal'))).toEqual([]);
    }
    for (const diet of ['vegan', 'jain'] as const) {
      for (const file of promising(diet)) {
        const suited = itemsOf(file).filter((item) => item.suits.includes(diet));
        expect(suited.length, `${file.slug} ${diet}`).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it('puts on the dish what its usual choices bring', () => {
    const strict = ['veg', 'egg', 'non-veg'];
    expect(
      breaking((item, file) =>
        groupsOf(file, item).every((group) => {
          const rank = (option: (typeof group.options)[number]) => strict.indexOf(option.diet ?? 'veg');
          const usual = group.options.filter((option) => option.isDefault).map(rank);
          const mildest = group.min > 0 ? Math.min(...group.options.map(rank)) : 0;
          return Math.max(mildest, ...usual) <= strict.indexOf(item.diet);
        }),
      ),
    ).toEqual([]);
    expect(
      lacking((file, item) =>
        groupsOf(file, item).flatMap((group) =>
          group.options.filter((option) => option.isDefault).flatMap((option) => option.allergens),
        ),
      ),
    ).toEqual([]);
    expect(
      lacking((file, item) =>
        groupsOf(file, item).flatMap((group) => {
          const [first, ...rest] = group.options;
          const everywhere = first?.allergens.filter((a) =>
            rest.every((option) => option.allergens.includes(a)),
          );
          return group.min > 0 ? (everywhere ?? []) : [];
        }),
      ),
    ).toEqual([]);
  });
});

describe('the neighbourhoods', () => {
  it('give about fifteen to each city, near its centre, every spelling once', () => {
    for (const city of cities) {
      const here = areas.filter((area) => area.city === city.name);
      expect(here.length).toBeGreaterThanOrEqual(15);
      for (const area of here) expect(kilometres(area, city), area.name).toBeLessThan(25);
      expect(
        repeated(here.flatMap((area) => [area.name, ...area.aliases]).map((word) => word.toLowerCase())),
      ).toEqual([]);
      expect(here.filter((area) => !area.aliases.some((alias) => /[\u0900-\u097f]/.test(alias)))).toEqual([]);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: city.zone })).not.toThrow();
    }
    expect(areas.filter((area) => !cities.some((city) => city.name === area.city))).toEqual([]);
  });
});
