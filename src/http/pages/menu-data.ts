import { isAvailable, type Item, type Menu } from '../../domain/menu.ts';
import { photoAddress } from '../../domain/photo.ts';
import { priceShown } from '../../domain/tax.ts';
import type { Restaurant } from '../../store/restaurants.ts';

/** Values that search engines read (schema.org, RestrictedDiet). */
const diets: Record<string, string> = {
  veg: 'VegetarianDiet',
  'pure-veg': 'VegetarianDiet',
  vegan: 'VeganDiet',
  halal: 'HalalDiet',
  'gluten-free': 'GlutenFreeDiet',
};
const kinds: Record<string, string> = {
  cafe: 'CafeOrCoffeeShop',
  truck: 'FoodEstablishment',
  caterer: 'FoodEstablishment',
};
const days = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const schema = (name: string) => `https://schema.org/${name}`;
const dietsOf = (names: readonly string[]) => [
  ...new Set(names.flatMap((name) => (diets[name] ? [schema(diets[name])] : []))),
];

function dishData(item: Item, restaurant: Restaurant, now: Date, address: (path: string) => string) {
  const offer = (paise: number, name?: string) => ({
    '@type': 'Offer',
    ...(name === undefined ? {} : { name }),
    price: (priceShown(paise, item.taxClass, restaurant) / 100).toFixed(2),
    priceCurrency: restaurant.currency,
    availability: schema(isAvailable(item, now) ? 'InStock' : 'SoldOut'),
  });
  return {
    '@type': 'MenuItem',
    name: item.name,
    ...(item.about ? { description: item.about } : {}),
    ...(item.photo ? { image: address(photoAddress(item.photo, 800)) } : {}),
    ...(item.calories === null
      ? {}
      : { nutrition: { '@type': 'NutritionInformation', calories: `${item.calories} calories` } }),
    suitableForDiet: dietsOf([item.diet, ...item.suits]),
    offers:
      item.price === null ? item.sizes.map(({ name, price }) => offer(price, name)) : [offer(item.price)],
  };
}

/** Days that are not like the week; closed ones open and close at midnight (Google, local business structured data). */
function special({ closures, special: days = [] }: Restaurant['hours'], today: string) {
  const one = (from: string, to: string, opens: string, closes: string) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: from,
    validThrough: to,
    opens: opens.slice(0, 5),
    closes: closes.slice(0, 5),
  });
  return [
    ...closures
      .filter(({ lastDay }) => lastDay >= today)
      .map(({ firstDay, lastDay }) => one(firstDay, lastDay, '00:00', '00:00')),
    ...days.filter(({ day }) => day >= today).map(({ day, opens, closes }) => one(day, day, opens, closes)),
  ];
}

/** A restaurant and its menu in the words of schema.org, as search engines read them. `address` makes a path absolute. */
export function menuData(
  restaurant: Restaurant,
  menu: Menu | undefined,
  now: Date,
  address: (path: string) => string,
): unknown {
  const { hours, place } = restaurant;
  const url = address(`/r/${restaurant.slug}`);
  const service = hours.periods.some((period) => period.service === 'dine_in') ? 'dine_in' : 'pickup';
  return {
    '@context': 'https://schema.org',
    '@type': kinds[restaurant.kind] ?? 'Restaurant',
    '@id': url,
    url,
    name: restaurant.name,
    description: restaurant.about,
    ...(restaurant.photo ? { image: address(photoAddress(restaurant.photo, 1600)) } : {}),
    servesCuisine: restaurant.cuisines,
    priceRange: '₹'.repeat(restaurant.priceBand),
    currenciesAccepted: restaurant.currency,
    acceptsReservations: restaurant.booking.mode !== 'walk-in',
    address: {
      '@type': 'PostalAddress',
      streetAddress: restaurant.address,
      addressLocality: restaurant.city,
    },
    geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
    openingHoursSpecification: hours.periods
      .filter((period) => period.service === service)
      .map(({ weekday, opens, closes }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: schema(days[weekday] ?? ''),
        opens: opens.slice(0, 5),
        closes: closes.slice(0, 5),
      })),
    specialOpeningHoursSpecification: special(hours, now.toISOString().slice(0, 10)),
    ...(menu
      ? {
          hasMenu: {
            '@type': 'Menu',
            '@id': `${url}#menu`,
            hasMenuSection: menu.sections.map((section) => ({
              '@type': 'MenuSection',
              name: section.name,
              ...(section.about ? { description: section.about } : {}),
              hasMenuItem: section.items.map((item) => dishData(item, restaurant, now, address)),
            })),
          },
        }
      : {}),
  };
}
