import type { Menu } from '../../domain/menu.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { html, type Html, page } from './html.ts';
import { dish } from './menu-dish.ts';
import { mealtimes, week } from './menu-hours.ts';

/** Which menu a part belongs to, and when that is served; nothing for what is always there. */
function served({ menu, mealtimes: times }: Menu['sections'][number]): Html | false {
  if (menu === null) return false;
  const when = mealtimes(times);
  return html`<p class="facts"><b>${menu}</b>${when && `: ${when}`}</p>`;
}

/** A restaurant's public page: photo, facts, hours and the whole menu with every price, without a line of script. */
export function menuPage(
  restaurant: Restaurant,
  menu: Menu | undefined,
  links: { whatsapp: string; sms: string },
  now: Date,
): string {
  const { tax } = restaurant;
  const rates = Object.values(tax.rates).map((rate) => rate / 100);
  const taxNote =
    tax.inclusive || tax.showAllIn
      ? 'Prices include all taxes.'
      : `Prices are before tax (${[...new Set(rates)].sort((a, b) => a - b).join(' % and ')} %).`;
  const sections = menu?.sections ?? [];
  return page(
    `${restaurant.name}, ${restaurant.area}, ${restaurant.city}`,
    html`<header class="cover">
${restaurant.photo && html`<img src="/photos/${restaurant.photo}" alt="" width="640" height="400">`}
<div>
<h1>${restaurant.name}</h1>
<p>${restaurant.cuisines.join(', ')} · ${'₹'.repeat(restaurant.priceBand)}</p>
<p>${restaurant.address}</p>
<p><a class="button" href="${links.whatsapp}">Book or order on WhatsApp</a> <a href="${links.sms}">or by SMS</a></p>
</div>
</header>
<main>
<p class="lead">${restaurant.about}</p>
${restaurant.diets.length > 0 && html`<p>Diets: ${restaurant.diets.join(', ')}</p>`}
<details><summary>Opening hours</summary>${week(restaurant.hours)}</details>
${sections.length > 0 && html`<nav>${sections.map((s, i) => html`<a href="#part-${i}">${s.name}</a> `)}</nav>`}
${sections.map(
  (
    section,
    i,
  ) => html`<section id="part-${i}"><h2>${section.name}</h2>${served(section)}${section.about && html`<p>${section.about}</p>`}
<ul class="dishes">${section.items.map((item) => dish(item, { restaurant, now }))}</ul></section>`,
)}
<p class="facts">${taxNote} What dishes contain is what the kitchen has told us; if you have an allergy, please ask.</p>
</main>`,
    restaurant.about,
  );
}
