import { tableLink, tableText } from '../domain/table-code.ts';
import type { Queryable } from '../store/database.ts';
import { tableCodes } from '../store/order-place.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { sendersOf } from '../store/senders.ts';
import type { Act } from './act.ts';

/** Addresses that open a chat with us, with what to say ready. */
export interface ChatLinks {
  whatsapp: string;
  sms: string;
}

/** A restaurant's own numbers, in Twilio's spelling; the shared ones where it has none. */
async function numbersOf(db: Queryable, restaurantId: string, shared: Act['senders']) {
  const own = await sendersOf(db, restaurantId);
  return {
    whatsapp: own.find((address) => address.startsWith('whatsapp:')) ?? shared.whatsapp,
    sms: own.find((address) => !address.startsWith('whatsapp:')) ?? shared.sms,
  };
}

/** What the codes at a restaurant's door and on its tables hold. At the door one says its name, at a table where one sits. */
export async function codesOf(
  db: Queryable,
  restaurant: Pick<Restaurant, 'id' | 'name'>,
  shared: Act['senders'],
): Promise<{ door: ChatLinks; tables: (ChatLinks & { name: string; code: string })[] }> {
  const numbers = await numbersOf(db, restaurant.id, shared);
  const linksTo = (text: string): ChatLinks => ({
    whatsapp: tableLink(numbers.whatsapp, text),
    sms: tableLink(numbers.sms, text),
  });
  const tables = await tableCodes(db, restaurant.id);
  return {
    door: linksTo(restaurant.name),
    tables: tables.map((table) => ({ ...table, ...linksTo(tableText(restaurant.name, table)) })),
  };
}
