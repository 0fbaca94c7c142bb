import { businessDay } from '../../domain/time.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { html, type Html } from './html.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

type Stop = NonNullable<Restaurant['details']['stops']>[number];

/** Where a truck stands today, or on the next day it has said; nothing once all it has said is past. */
function standing(stops: readonly Stop[], today: string): string {
  const [next] = stops.filter(({ day }) => day >= today).sort((a, b) => a.day.localeCompare(b.day));
  if (!next) return '';
  const hours = [next.from && `from ${next.from}`, next.until && `until ${next.until}`].filter(Boolean);
  return [`${next.day === today ? 'Today' : next.day}: ${next.at}`, ...hours].join(' ');
}

/** What a house says of itself beside its menu: where a truck stands, who is welcome, what it does for the world. */
export function goodToKnow(restaurant: Restaurant, now: Date): Html[] {
  const { details, languages, practices, kind, hours } = restaurant;
  const facts = [
    kind === 'truck' && standing(details.stops ?? [], businessDay(now, hours.zone)),
    kind === 'caterer' && details.travelsKm !== undefined && `Travels up to ${details.travelsKm} km`,
    kind === 'hotel' && details.nonResidents && 'You need not stay at the hotel to eat here',
    details.stepFree && 'Step-free way in',
    details.parking && 'Parking',
    details.wifi && 'Wi-Fi for guests',
    kind === 'cafe' && details.laptops && 'Laptops are welcome',
    languages.length > 0 && `We speak ${languages.map((code) => languageNames.of(code)).join(', ')}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return [
    ...(facts.length > 0 ? [html`<p class="facts">${facts.join(' · ')}</p>`] : []),
    ...(practices === '' ? [] : [html`<p class="facts">${practices}</p>`]),
  ];
}
