import { createHash } from 'node:crypto';
import type { Settings, SettingsGroup } from '../../domain/settings.ts';
import { hoursAsFile } from '../../store/hour-rows.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import type { Act } from '../act.ts';
import { restaurantOf } from '../views.ts';

/** A group of settings, and the version it is at: the same for the same values, whoever wrote them. */
export interface Versioned<G extends SettingsGroup> {
  version: string;
  value: Settings[G];
}

function settingsOf(restaurant: Restaurant): Settings {
  const { hours, place, photo, booking, ordering, tax, payments, notifications } = restaurant;
  const { name, kind, city, area, address, about, cuisines, diets, knownFor, priceBand } = restaurant;
  const { languages, practices, details } = restaurant;
  return {
    profile: {
      name,
      kind: kind as Settings['profile']['kind'],
      city,
      area,
      address,
      ...place,
      about,
      cuisines,
      diets: diets as Settings['profile']['diets'],
      knownFor,
      priceBand,
      ...(photo === null ? {} : { photo }),
      languages: languages as Settings['profile']['languages'],
      practices,
      details,
    },
    hours: hoursAsFile(hours),
    booking,
    ordering,
    tax,
    payments,
    notifications,
  };
}

// The database gives the keys of a value in one order always, so that the same values are the same text.
const versionOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** A group of a restaurant's settings as it stands. */
export async function readSettings<G extends SettingsGroup>(
  act: Act,
  restaurantId: string,
  group: G,
): Promise<Versioned<G>> {
  const value = settingsOf(await restaurantOf(act, restaurantId))[group];
  return { version: versionOf(value), value };
}
