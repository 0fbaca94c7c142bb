import type { Menu } from '../../domain/menu.ts';
import { goodToKnow } from './good-to-know.ts';
import { photoAddress } from '../../domain/photo.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { html, type Html, page } from './html.ts';
import { dish } from './menu-dish.ts';
import { menuData } from './menu-data.ts';
import { mealtimes, week } from './menu-hours.ts';
import { daysApart, openNow } from './menu-open.ts';
import { terms } from './menu-terms.ts';

/** Which menu a part belongs to, and when that is served; nothing for what is always there. */
function served({ menu, mealtimes: times }: Menu['sections'][number]): Html | false {
  if (menu === null) return false;
  const when = mealtimes(times);
  return html`<p class="facts"><b>${menu}</b>${when && `: ${when}`}</p>`;
}

/** A place on a map that opens in whatever app the phone has for them (Google, Maps URLs). */
const mapOf = ({ place }: Restaurant) =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(`${place.latitude},${place.longitude}`)}`;

/** A restaurant's public page: photo, facts, hours, terms and the whole menu with every price, without a line of script. */
export function menuPage(
  restaurant: Restaurant,
  menu: Menu | undefined,
  links: { whatsapp: string; sms: string; address(path: string): string },
  now: Date,
): string {
  const { tax, photo, city, area } = restaurant;
  const rates = Object.values(tax.rates).map((rate) => rate / 100);
  const taxNote =
    tax.inclusive || tax.showAllIn
      ? 'Prices include all taxes.'
      : `Prices are before tax (${[...new Set(rates)].sort((a, b) => a - b).join(' % and ')} %).`;
  const sections = menu?.sections ?? [];
  return page(
    `${restaurant.name}, ${area}, ${city}`,
    html`<p class="bar top"><a class="brand" href="/places?city=${encodeURIComponent(city)}">Thali</a> <a href="/account">Your bookings</a></p>
<header class="cover">
${photo && html`<img src="${photoAddress(photo, 800)}" alt="" width="640" height="400" fetchpriority="high">`}
<div>
<h1>${restaurant.name}</h1>
<p><bdi>${restaurant.cuisines.join(', ')}</bdi> · <span title="Price, of four">${'₹'.repeat(restaurant.priceBand)}</span></p>
<p>${openNow(restaurant, now)}</p>
<p><bdi>${restaurant.address}</bdi> <a href="${mapOf(restaurant)}">On the map</a></p>
<p><a class="button" href="${links.whatsapp}">Book or order on WhatsApp</a> <a href="${links.sms}">or by SMS</a></p>
</div>
</header>
<main>
<p class="lead">${restaurant.about}</p>
${restaurant.knownFor.length > 0 && html`<p>Known for ${restaurant.knownFor.join(', ')}</p>`}
${restaurant.diets.length > 0 && html`<p>Diets: ${restaurant.diets.join(', ')}</p>`}
${goodToKnow(restaurant, now)}
<details><summary>Opening hours</summary>${week(restaurant.hours)}${daysApart(restaurant, now)}</details>
${terms(restaurant)}
${sections.length > 0 && html`<nav aria-label="Parts of the menu">${sections.map((s, i) => html`<a href="#part-${i}">${s.name}</a> `)}</nav>`}
${sections.map(
  (
    section,
    i,
  ) => html`<section id="part-${i}"><h2>${section.name}</h2>${served(section)}${section.about && html`<p>${section.about}</p>`}
<ul class="dishes">${section.items.map((item) => dish(item, { restaurant, now }))}</ul></section>`,
)}
<p class="facts">${taxNote} What dishes contain is what the kitchen has told us; if you have an allergy, please ask.${
      tax.fssai && ` FSSAI licence ${tax.fssai}.`
    }</p>
</main>`,
    {
      description: restaurant.about,
      canonical: links.address(`/r/${restaurant.slug}`),
      ...(photo ? { image: links.address(photoAddress(photo, 1600)) } : {}),
      data: menuData(restaurant, menu, now, links.address),
    },
  );
}
