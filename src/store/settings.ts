import type { Settings } from '../domain/settings.ts';
import { statement, type Transaction } from './database.ts';
import { putOnMap } from './areas.ts';
import { closuresOf, periodsOf, specialOf } from './hour-rows.ts';

const area = statement(
  'settings area',
  putOnMap('select $2, $3, r.zone, point($4, $5) from restaurants r where r.id = $1 and not r.draft'),
);
const profile = statement(
  'settings profile',
  `update restaurants set name = $2, kind = $3, city = $4, area = $5, address = $6, place = point($7, $8), about = $9,
          cuisines = $10, diets = $11, known_for = $12, price_band = $13, photo = $14, languages = $15, practices = $16,
          details = $17, menu_version = menu_version + 1
    where id = $1`,
);

/** Writes what a restaurant says of itself. While it is open, its neighbourhood is on the map. */
export async function saveProfile(tx: Transaction, id: string, of: Settings['profile']): Promise<void> {
  await tx.rows(area, [id, of.city, of.area, of.longitude, of.latitude]);
  await tx.rows(profile, [
    id,
    of.name,
    of.kind,
    of.city,
    of.area,
    of.address,
    of.longitude,
    of.latitude,
    of.about,
    of.cuisines,
    of.diets,
    of.knownFor,
    of.priceBand,
    of.photo ?? null,
    of.languages,
    of.practices,
    JSON.stringify(of.details),
  ]);
}

const noPeriods = statement('settings no periods', 'delete from service_periods where restaurant_id = $1');
const noSpecial = statement('settings no special', 'delete from special_hours where restaurant_id = $1');
const noClosures = statement('settings no closures', 'delete from closures where restaurant_id = $1');
const periods = statement(
  'settings periods',
  `insert into service_periods (restaurant_id, service, weekday, opens, closes, last_seating, walk_in)
   select $1, service, weekday, opens, closes, "lastSeating", "walkIn"
     from json_to_recordset($2) as p (service text, weekday smallint, opens time, closes time, "lastSeating" time, "walkIn" boolean)`,
);
const special = statement(
  'settings special',
  `insert into special_hours (restaurant_id, service, day, opens, closes, last_seating)
   select $1, service, day, opens, closes, "lastSeating"
     from json_to_recordset($2) as p (service text, day date, opens time, closes time, "lastSeating" time)`,
);
const closures = statement(
  'settings closures',
  `insert into closures (restaurant_id, first_day, last_day, reason)
   select $1, "firstDay", "lastDay", reason from json_to_recordset($2) as p ("firstDay" date, "lastDay" date, reason text)`,
);
const newVersion = statement(
  'settings new menu version',
  'update restaurants set menu_version = menu_version + 1 where id = $1',
);

/** Writes when a restaurant is open, in place of what was said before. */
export async function saveHours(tx: Transaction, id: string, hours: Settings['hours']): Promise<void> {
  for (const each of [noPeriods, noSpecial, noClosures]) await tx.rows(each, [id]);
  await tx.rows(periods, [id, JSON.stringify(periodsOf(hours))]);
  await tx.rows(special, [id, JSON.stringify(specialOf(hours))]);
  await tx.rows(closures, [id, JSON.stringify(closuresOf(hours))]);
  await tx.rows(newVersion, [id]);
}

/** Rules that are one value each. */
export type RuleColumn = 'booking' | 'ordering' | 'tax' | 'payments' | 'notifications';

const rule = (column: RuleColumn) =>
  statement(
    `settings ${column}`,
    `update restaurants set ${column} = $2, menu_version = menu_version + 1 where id = $1`,
  );
const rules = {
  booking: rule('booking'),
  ordering: rule('ordering'),
  tax: rule('tax'),
  payments: rule('payments'),
  notifications: rule('notifications'),
};

/** Writes one group of a restaurant's rules. */
export async function saveRules(
  tx: Transaction,
  id: string,
  column: RuleColumn,
  value: object,
): Promise<void> {
  await tx.rows(rules[column], [id, JSON.stringify(value)]);
}

const classes = statement(
  'settings tax classes',
  `select tax_class as "taxClass", bool_or(liquor) as liquor from items where restaurant_id = $1 group by 1 order by 1`,
);

/** The tax classes of a restaurant's dishes, and whether liquor is among each. */
export async function taxClassesOf(
  tx: Transaction,
  id: string,
): Promise<{ taxClass: string; liquor: boolean }[]> {
  return tx.rows(classes, [id]);
}
