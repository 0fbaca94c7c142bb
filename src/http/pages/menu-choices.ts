import { priceOf } from '../../domain/choice-prices.ts';
import { canHave, type Item, type Modifier, type ModifierGroup } from '../../domain/menu.ts';
import { priceShown } from '../../domain/tax.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { html, type Html } from './html.ts';
import { money } from './money.ts';

/** What options are shown with: how they are sold, and what is told of each. */
export interface Shop {
  restaurant: Pick<Restaurant, 'currency' | 'tax'>;
  now: Date;
}

export const dietNames = { veg: 'Vegetarian', egg: 'With egg', 'non-veg': 'Non-vegetarian' } as const;

/** How many are left, where that is limited and there is one. */
export const left = (stock: number | null): string => (stock !== null && stock > 0 ? `${stock} left` : '');

/** What an option costs more, by size where that differs; nothing for what is in the dish's price. */
function extra(option: Modifier, { sizes, taxClass }: Item, { restaurant }: Shop): string {
  if (option.isDefault) return '';
  const told = (paise: number) => money(priceShown(paise, taxClass, restaurant), restaurant.currency);
  const prices = sizes.map(({ name }) => ({ name, paise: priceOf(option, name) }));
  const [first] = prices;
  if (first && prices.some(({ paise }) => paise !== first.paise))
    return prices.map(({ name, paise }) => `${name} +${told(paise)}`).join(', ');
  const paise = first?.paise ?? option.price;
  return paise > 0 ? `+${told(paise)}` : '';
}

/** How much may be chosen of a group: "choose 2", "up to 3, 1 free". */
function rule({ min, max, maxDistinct, free }: ModifierGroup): string {
  const howMany =
    min === 0
      ? max > 1
        ? `up to ${max}`
        : 'if you like'
      : min === max
        ? `choose ${min}`
        : `choose ${min} to ${max}`;
  return [
    howMany,
    maxDistinct !== null && maxDistinct < max && `${maxDistinct} kinds at most`,
    free > 0 && (free === 1 ? 'the cheapest one free' : `the cheapest ${free} free`),
  ]
    .filter(Boolean)
    .join(', ');
}

function choice(option: Modifier, item: Item, shop: Shop): Html {
  const facts = [
    extra(option, item, shop),
    option.isDefault && 'comes with it',
    option.maxEach !== null && option.maxEach > 1 && `up to ${option.maxEach} of it`,
    option.allergens.length > 0 && `contains ${option.allergens.join(', ')}`,
    left(option.stock),
    option.liquor ? 'not by message' : !canHave(option, shop.now) && 'sold out today',
  ].filter(Boolean);
  const mark =
    option.diet && html`<span class="mark ${option.diet}" title="${dietNames[option.diet]}"></span>`;
  return html`<li>${mark}<bdi>${option.name}</bdi>${facts.length > 0 && html` <small>${facts.join(' · ')}</small>`}${groups(
    option.groups,
    item,
    shop,
  )}</li>`;
}

/** Every choice of a dish, or of an option: what it costs, what is in it, and what is asked next. */
export function groups(all: readonly ModifierGroup[], item: Item, shop: Shop): Html[] {
  return all.map(
    (group) =>
      html`<details class="choices"><summary><b>${group.name}</b> (${rule(group)})</summary><ul>${group.options.map(
        (option) => choice(option, item, shop),
      )}</ul></details>`,
  );
}
