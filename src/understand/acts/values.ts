import type { Intent, Parsed } from '../parsed.ts';
import type { Setting } from '../setting.ts';

/** What the other grammars found in a message. */
export type Understood = Omit<Parsed, 'intent' | 'acts' | 'language' | 'lateMinutes' | 'outOfReach'>;

const hasWhen = ({ when }: Understood) =>
  Boolean(when.time ?? when.from ?? when.to ?? when.date ?? when.dayPart);
const hasParty = ({ party, partyDescription }: Understood) => Boolean(party ?? partyDescription);
const hasName = ({ firstName, lastName }: Understood) => Boolean(firstName ?? lastName);
const hasPlace = ({ places }: Understood) => Object.keys(places).length > 0;

/** Whether anything that a booking or a search is made of was said. */
export function hasValues(found: Understood): boolean {
  return hasWhen(found) || hasParty(found) || hasName(found) || hasPlace(found);
}

/** Whether everything that a table needs was said. */
export function fillsTable(found: Understood): boolean {
  return hasParty(found) && hasWhen(found);
}

/** Whether nothing is named but the restaurant a table is being booked at. */
function namesItsPlace(found: Understood, { booking }: Setting): boolean {
  const { restaurant, ...elsewhere } = found.places;
  const [name, other] = Array.isArray(restaurant) ? restaurant : [];
  const only = !hasWhen(found) && !hasParty(found) && !hasName(found) && Object.keys(elsewhere).length === 0;
  return only && name !== undefined && other === undefined && name === booking?.restaurant;
}

/** What values mean where nothing is said about what to do with them; undefined when there are none. */
export function meantBy(found: Understood, setting: Setting, plain: boolean): Intent | undefined {
  if (!hasValues(found)) return undefined;
  if (setting.asked.some((field) => field !== 'confirm')) return 'inform';
  // Naming it once more changes nothing: it is to be seen.
  if (namesItsPlace(found, setting)) return 'find';
  if (setting.booking || setting.asked.includes('confirm')) return 'modify';
  if (hasParty(found) && (hasWhen(found) || found.places.restaurant !== undefined)) return 'book';
  if (hasPlace(found)) return hasWhen(found) && found.places.restaurant !== undefined ? 'book' : 'find';
  const timed = found.when.time ?? found.when.from ?? found.when.dayPart;
  return plain && timed && found.when.date ? 'book' : 'inform';
}
