import { isAvailable, type Item } from '../../domain/menu.ts';
import { photoAddress } from '../../domain/photo.ts';
import { priceShown } from '../../domain/tax.ts';
import { html, type Html } from './html.ts';
import { dietNames, groups, left, type Shop } from './menu-choices.ts';
import { money } from './money.ts';

const spiceNames = ['', 'mild', 'hot', 'very hot'];

function prices(item: Item, { restaurant }: Shop): Html {
  const told = (paise: number) => money(priceShown(paise, item.taxClass, restaurant), restaurant.currency);
  if (item.price !== null) return html`<span class="price">${told(item.price)}</span>`;
  return html`<span class="price">${item.sizes.map(
    (size) => html`<span><bdi>${size.name}</bdi> ${told(size.price)}</span> `,
  )}</span>`;
}

/** Why a dish cannot be ordered just now; false when it can. */
function hindrance(item: Item, now: Date): string | false {
  if (item.liquor) return 'Served at the restaurant only, never ordered by message';
  return !isAvailable(item, now) && 'Sold out today';
}

/** One dish of the menu, with every fact and price that the restaurant has told us. */
export function dish(item: Item, shop: Shop): Html {
  const off = hindrance(item, shop.now);
  const facts = [
    item.course,
    ...item.suits,
    spiceNames[item.spice],
    item.calories !== null && `${item.calories} kcal`,
    item.allergens.length > 0 && `contains ${item.allergens.join(', ')}`,
    left(item.stock),
  ].filter(Boolean);
  return html`<li class="${off && !item.liquor ? 'off' : ''}">
${item.photo && html`<img class="dish" src="${photoAddress(item.photo, 320)}" alt="" loading="lazy" decoding="async" width="320" height="240">`}
<div class="row"><h3><span class="mark ${item.diet}" title="${dietNames[item.diet]}"></span><bdi>${item.name}</bdi> <small>${item.code}</small>${item.knownFor && html` <small class="known">Known for it</small>`}</h3>${prices(item, shop)}</div>
${item.about && html`<p>${item.about}</p>`}
${facts.length > 0 && html`<p class="facts">${facts.join(' · ')}</p>`}
${groups(item.groups, item, shop)}
${off && html`<p class="facts">${off}</p>`}
</li>`;
}
