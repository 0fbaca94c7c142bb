import type { Hours, Service } from '../../domain/hours.ts';
import { isAvailable, type Item, type Menu } from '../../domain/menu.ts';
import { priceShown } from '../../domain/tax.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { html, type Html, page } from './html.ts';
import { mealtimesText } from './mealtimes.ts';

const dietNames = { veg: 'Vegetarian', egg: 'With egg', 'non-veg': 'Non-vegetarian' } as const;
const spiceNames = ['', 'mild', 'hot', 'very hot'];
const dayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function money(paise: number, currency: string): string {
  const digits = paise % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat('en-IN', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
  }).format(paise / 100);
}

function prices(item: Item, restaurant: Restaurant): Html {
  const told = (paise: number) => money(priceShown(paise, item.taxClass, restaurant), restaurant.currency);
  if (item.price !== null) return html`<span class="price">${told(item.price)}</span>`;
  return html`<span class="price">${item.sizes.map(
    (size) => html`<span>${size.name} ${told(size.price)}</span> `,
  )}</span>`;
}

function dish(item: Item, restaurant: Restaurant, now: Date): Html {
  const told = (paise: number) => money(priceShown(paise, item.taxClass, restaurant), restaurant.currency);
  const off = !isAvailable(item, now);
  const facts = [
    ...item.suits,
    spiceNames[item.spice],
    item.allergens.length > 0 ? `contains ${item.allergens.join(', ')}` : '',
  ].filter(Boolean);
  return html`<li class="${off ? 'off' : ''}">
<div class="row"><h3><span class="mark ${item.diet}" title="${dietNames[item.diet]}"></span>${item.name} <small>${item.code}</small></h3>${prices(item, restaurant)}</div>
${item.about && html`<p>${item.about}</p>`}
${facts.length > 0 && html`<p class="facts">${facts.join(' · ')}</p>`}
${item.groups.map(
  (group) =>
    html`<p class="facts"><b>${group.name}</b>${group.min > 0 ? ' (choose)' : ''}: ${group.options
      .map((o) => (o.price > 0 ? `${o.name} +${told(o.price)}` : o.name))
      .join(', ')}</p>`,
)}
${off && html`<p class="facts">Sold out today</p>`}
</li>`;
}

const services = { dine_in: 'At the table', pickup: 'To collect' } as const;

function timesOf({ periods }: Hours, service: Service): string[] {
  return dayNames.slice(1).map((_name, day) =>
    periods
      .filter((p) => p.weekday === day + 1 && p.service === service)
      .sort((a, b) => a.opens.localeCompare(b.opens))
      .map((p) => `${p.opens.slice(0, 5)} to ${p.closes.slice(0, 5)}`)
      .join(', '),
  );
}

/** The week of each service the restaurant has; a truck has no tables, and its hours are those in which it sells. */
function week(hours: Hours): Html[] {
  return (['dine_in', 'pickup'] as const).flatMap((service) => {
    const times = timesOf(hours, service);
    if (times.every((time) => time === '')) return [];
    return html`<table class="hours"><caption>${services[service]}</caption>${times.map(
      (time, day) => html`<tr><th scope="row">${dayNames[day + 1]}</th><td>${time || 'closed'}</td></tr>`,
    )}</table>`;
  });
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
  ) => html`<section id="part-${i}"><h2>${section.name}</h2>${section.about && html`<p>${section.about}</p>`}
${section.mealtimes.length > 0 && html`<p class="facts">${mealtimesText(section.mealtimes)}</p>`}
<ul class="dishes">${section.items.map((item) => dish(item, restaurant, now))}</ul></section>`,
)}
<p class="facts">${taxNote} What dishes contain is what the kitchen has told us; if you have an allergy, please ask.</p>
</main>`,
    restaurant.about,
  );
}
