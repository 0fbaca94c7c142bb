import type { Knex } from 'knex';
import type { CheckedRestaurantFile } from '../domain/restaurant-file.ts';
import { putOnMap } from './areas.ts';
import { closuresOf, periodsOf, specialOf } from './hour-rows.ts';
import { RestaurantRow, TableGroupRow, TableRow } from './models.ts';
import { saveCoupons } from './save-coupons.ts';
import { saveMenu } from './save-menu.ts';

const point = (file: { latitude: number; longitude: number }) => `(${file.longitude},${file.latitude})`;

function profileOf(file: CheckedRestaurantFile): Partial<RestaurantRow> {
  return {
    slug: file.slug,
    name: file.name,
    kind: file.kind,
    city: file.city,
    area: file.area,
    address: file.address,
    place: point(file),
    zone: file.zone,
    currency: file.currency,
    about: file.about,
    cuisines: file.cuisines,
    diets: file.diets,
    knownFor: file.knownFor,
    priceBand: file.priceBand,
    photo: file.photo ?? null,
    booking: file.booking,
    ordering: file.ordering,
    tax: file.tax,
    payments: file.payments,
    languages: file.languages,
    practices: file.practices,
    details: file.details,
    notifications: file.notifications,
  };
}

async function saveTables(
  trx: Knex.Transaction,
  restaurantId: string,
  file: CheckedRestaurantFile,
): Promise<void> {
  const existing = await TableRow.query(trx).where({ restaurant_id: restaurantId });
  const idOf = new Map(existing.map((table) => [table.name, table.id]));
  for (const table of file.tables) {
    const row = {
      restaurantId,
      name: table.name,
      area: table.area ?? null,
      minParty: table.seats[0],
      maxParty: table.seats[1],
      channel: table.channel,
      retiredAt: null,
    };
    const id = idOf.get(table.name);
    // A table that exists keeps its id: bookings hang on it.
    if (id) await TableRow.query(trx).findById(id).patch(row);
    else idOf.set(table.name, (await TableRow.query(trx).insert(row)).id);
  }
  // A table the file no longer names is gone from the floor. The bookings it has are seated elsewhere, or listed, by
  // whoever loads the file.
  await TableRow.query(trx)
    .where({ restaurant_id: restaurantId })
    .whereNotIn(
      'name',
      file.tables.map(({ name }) => name),
    )
    .whereNull('retired_at')
    .patch({ retiredAt: new Date() });
  await TableGroupRow.query(trx).delete().where({ restaurant_id: restaurantId });
  for (const group of file.groups) {
    const tableIds = group.tables.map((name) => idOf.get(name)).filter((id) => id !== undefined);
    await TableGroupRow.query(trx).insert({
      restaurantId,
      minParty: group.seats[0],
      maxParty: group.seats[1],
      tableIds,
    });
  }
}

/**
 * Writes a restaurant as its file says: a new one whole; one that exists (by slug) gets the file's profile, hours, tables
 * and menu, while its bookings and orders stay. All or nothing. Gives its id; staff are people and are saved elsewhere.
 */
export function saveRestaurant(knex: Knex, file: CheckedRestaurantFile): Promise<string> {
  return knex.transaction(async (trx) => {
    // Before any name is counted, for which files take turns: two new ones of an area would wait for each other.
    const { city, area, zone, longitude, latitude } = file;
    await trx.raw(putOnMap('values (?, ?, ?, point(?, ?))'), [city, area, zone, longitude, latitude]);
    const existing = await RestaurantRow.query(trx).findOne({ slug: file.slug });
    const id = existing?.id ?? (await RestaurantRow.query(trx).insert(profileOf(file))).id;
    if (existing) {
      await RestaurantRow.query(trx)
        .findById(id)
        .patch({ ...profileOf(file), menuVersion: existing.menuVersion + 1 });
      await RestaurantRow.relatedQuery('servicePeriods', trx).for(id).delete();
      await RestaurantRow.relatedQuery('closures', trx).for(id).delete();
    }
    await RestaurantRow.relatedQuery('servicePeriods', trx)
      .for(id)
      .insert(periodsOf(file) as never);
    const closures = closuresOf(file);
    if (closures.length > 0)
      await RestaurantRow.relatedQuery('closures', trx)
        .for(id)
        .insert(closures as never);
    if (existing) await trx('special_hours').where({ restaurant_id: id }).delete();
    if (file.specialHours.length > 0)
      await trx('special_hours').insert(
        specialOf(file).map(({ lastSeating, ...rest }) => ({
          restaurant_id: id,
          ...rest,
          last_seating: lastSeating,
        })),
      );
    await saveTables(trx, id, file);
    await saveMenu(trx, id, file);
    await saveCoupons(trx, id, file);
    return id;
  });
}
