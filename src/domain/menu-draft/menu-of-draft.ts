import type { Item, Menu, Modifier, ModifierGroup } from '../menu.ts';
import { asDish } from '../set-meals.ts';
import type { DraftGroup, DraftItem, DraftMenu, DraftOption } from './draft.ts';

/** What a draft does not say and guests are told: what is off, and what is left, by the id of a dish or an option. */
type Counted = Pick<Item, 'soldOutUntil' | 'stock'>;

function countedIn(live: Menu): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>();
  const follow = (groups: readonly ModifierGroup[]): void => {
    for (const option of groups.flatMap(({ options }) => options)) {
      counted.set(option.id, option);
      follow(option.groups);
    }
  };
  for (const item of live.sections.flatMap(({ items }) => items)) {
    counted.set(item.id, item);
    follow(item.groups);
  }
  return counted;
}

/** Whether there is anything to pay for it; what has no price yet can neither be shown nor ordered. */
const isPriced = ({ price, sizes }: DraftItem) => price !== undefined || sizes.length > 0;

/**
 * A draft as the menu it would be once it is published, for whoever looks at it before: what is sold out or counted now
 * stays so, dishes without a price are left out. Choices go by their key, as they have no other id before they are published.
 */
export function menuOfDraft(draft: DraftMenu, live: Menu): Menu {
  const counted = countedIn(live);
  const countsOf = (id: string): Counted => {
    const { soldOutUntil, stock } = counted.get(id) ?? { soldOutUntil: null, stock: null };
    return { soldOutUntil, stock };
  };
  const groups = new Map(draft.groups.map((group) => [group.key, group]));
  const dishes = new Map(draft.sections.flatMap(({ items }) => items.map((item) => [item.id, item])));
  const times = new Map(draft.menus.map((menu) => [menu.name, menu.times]));

  function optionOf(option: DraftOption, nested: boolean): Modifier {
    const dish = option.item === undefined ? undefined : dishes.get(option.item);
    // Its own questions first, then those of the dish it is; one that both ask is put once.
    const following = [...new Set([...option.groups, ...(dish?.groups ?? [])])];
    const modifier: Modifier = {
      id: option.id,
      name: option.name,
      price: option.price,
      diet: option.diet ?? null,
      allergens: option.allergens,
      aliases: option.aliases,
      isDefault: option.isDefault,
      ...countsOf(option.id),
      maxEach: option.maxEach ?? null,
      sizePrices: option.sizePrices,
      itemId: dish?.id ?? null,
      liquor: false,
      groups: nested ? groupsOf(following, false) : [],
    };
    return dish ? asDish(modifier, { ...dish, ...countsOf(dish.id) }) : modifier;
  }
  const groupOf = ({ key, name, min, max, maxDistinct, free, options }: DraftGroup, nested: boolean) => ({
    id: key,
    name,
    min,
    max,
    maxDistinct: maxDistinct ?? null,
    free,
    options: options.map((option) => optionOf(option, nested)),
  });
  function groupsOf(keys: readonly string[], nested: boolean): ModifierGroup[] {
    return keys.flatMap((key) => groups.get(key) ?? []).map((group) => groupOf(group, nested));
  }
  const itemOf = (item: DraftItem): Item => ({
    ...item,
    ...countsOf(item.id),
    about: item.about ?? null,
    price: item.price ?? null,
    prepMinutes: item.prepMinutes ?? null,
    calories: item.calories ?? null,
    photo: item.photo ?? null,
    course: item.course ?? null,
    groups: groupsOf(item.groups, true),
  });
  return {
    restaurantId: live.restaurantId,
    version: live.version,
    sections: draft.sections.map(({ id, name, about, menu, items }) => ({
      id,
      name,
      about: about ?? null,
      menu: menu ?? null,
      mealtimes: (menu === undefined ? undefined : times.get(menu)) ?? [],
      items: items.filter(isPriced).map(itemOf),
    })),
  };
}
