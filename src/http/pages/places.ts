import { isOpen } from '../../acts/find.ts';
import { photoAddress } from '../../domain/photo.ts';
import type { Database } from '../../store/database.ts';
import { listPlaces, type PlaceFilter } from '../../store/places.ts';
import { type Area, listAreas, listCuisines, type Restaurant } from '../../store/restaurants.ts';
import { html, type Html, page } from './html.ts';
import { openNow } from './menu-open.ts';

/** Places on one page, and those that are looked through for open ones at most. */
const onePage = 24;
const mostLooked = 2_000;

const dietNames: Record<string, string> = {
  veg: 'Vegetarian dishes',
  'pure-veg': 'Vegetarian kitchen',
  vegan: 'Vegan',
  jain: 'Jain',
  halal: 'Halal',
  'gluten-free': 'Without gluten',
};

/** What the address of the page asks for. */
interface Asked extends PlaceFilter {
  open: boolean;
  page: number;
}

const said = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 80 && !value.includes('\0')
    ? value
    : undefined;

/** Reads it; what makes no sense is as if it were not there. */
export function askedOf(query: Record<string, unknown>): Asked {
  const nth = Number(query['page']);
  return {
    city: said(query['city']),
    area: said(query['area']),
    cuisine: said(query['cuisine']),
    diet: said(query['diet']),
    open: query['open'] === '1',
    page: Number.isInteger(nth) && nth > 1 && nth <= 500 ? nth : 1,
  };
}

async function found(db: Database, asked: Asked, now: Date): Promise<Restaurant[]> {
  const from = (asked.page - 1) * onePage;
  if (!asked.open) return listPlaces(db, asked, { limit: onePage + 1, offset: from });
  // Whether a place is open only its hours say, which SQL does not read.
  const open: Restaurant[] = [];
  for (let offset = 0; offset < mostLooked && open.length <= from + onePage; offset += 200) {
    const some = await listPlaces(db, asked, { limit: 200, offset });
    open.push(...some.filter((restaurant) => isOpen(restaurant, now)));
    if (some.length < 200) break;
  }
  return open.slice(from, from + onePage + 1);
}

function addressOf({ page: nth, open, ...filter }: Asked): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value);
  if (open) query.set('open', '1');
  if (nth > 1) query.set('page', String(nth));
  return query.size > 0 ? `/places?${query.toString()}` : '/places';
}

const options = (names: readonly (readonly [string, string])[], chosen: string | undefined): Html[] =>
  names.map(
    ([value, name]) => html`<option value="${value}"${value === chosen && html` selected`}>${name}</option>`,
  );

const select = (name: string, label: string, any: string, inside: Html[]): Html =>
  html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${any}</option>${inside}</select></div>`;

function filters(asked: Asked, areas: readonly Area[], cuisines: readonly string[]): Html {
  const cities = [...new Set(areas.map(({ city }) => city))];
  const near = areas.filter(({ city }) => asked.city === undefined || city === asked.city);
  const same = (names: readonly string[]) => [...new Set(names)].map((name) => [name, name] as const);
  return html`<form class="filters fields" action="/places">
${select('city', 'City', 'Everywhere', options(same(cities), asked.city))}
${select('area', 'Area', 'All of it', options(same(near.map(({ name }) => name)), asked.area))}
${select('cuisine', 'Cuisine', 'Any', options(same(cuisines), asked.cuisine))}
${select('diet', 'Diet', 'Any', options(Object.entries(dietNames), asked.diet))}
<label class="choice"><input type="checkbox" name="open" value="1"${asked.open && html` checked`}> Open now</label>
<button class="button">Show</button></form>`;
}

const card = (restaurant: Restaurant, now: Date, first: boolean): Html =>
  html`<li><a href="/r/${restaurant.slug}">${
    restaurant.photo &&
    html`<img src="${photoAddress(restaurant.photo, 320)}" alt="" width="320" height="200"${!first && html` loading="lazy"`} decoding="async">`
  }<b>${restaurant.name}</b><span>${restaurant.area}, ${restaurant.city} · ${'₹'.repeat(restaurant.priceBand)}</span>
<span>${restaurant.cuisines.slice(0, 3).join(', ')}</span><span class="facts">${openNow(restaurant, now)}</span></a></li>`;

/** The list of places, by city, area, cuisine, diet and whether they are open. */
export async function placesPage(
  db: Database,
  asked: Asked,
  now: Date,
  links: { whatsapp: string; address(path: string): string },
): Promise<string> {
  const [all, areas, cuisines] = await Promise.all([found(db, asked, now), listAreas(db), listCuisines(db)]);
  const where = [asked.area, asked.city].filter(Boolean).join(', ');
  const title = `${asked.cuisine ? `${asked.cuisine} places` : 'Places to eat'}${where ? ` in ${where}` : ''}`;
  const beside = (nth: number, rel: string, words: string) =>
    html`<a href="${addressOf({ ...asked, page: nth })}" rel="${rel}">${words}</a> `;
  return page(
    `${title} · Thali`,
    html`<main class="places">
<p class="bar"><a class="brand" href="/places">Thali</a> <a href="/account">Your bookings</a></p>
<h1>${title}</h1>
<p class="facts">Book a table or order ahead by message. No app needed.</p>
${filters(asked, areas, cuisines)}
${
  all.length > 0
    ? html`<ul class="cards">${all.slice(0, onePage).map((one, i) => card(one, now, i < 2))}</ul>`
    : html`<p>Nothing fits all of that. Take something away, or <a href="${links.whatsapp}">ask us on WhatsApp</a>.</p>`
}
<p class="pages">${asked.page > 1 && beside(asked.page - 1, 'prev', 'Earlier ones')}${all.length > onePage && beside(asked.page + 1, 'next', 'More places')}</p>
</main>`,
    {
      description: `${title}: menus with prices, hours, and a table or food by a message on WhatsApp or SMS.`,
      canonical: links.address(addressOf(asked)),
      // Whether it is open changes with the hour: such a list is nothing to be found.
      ...(asked.open ? { hidden: true } : {}),
    },
  );
}
