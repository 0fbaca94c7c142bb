import { type Queryable, statement } from './database.ts';

const configure = statement(
  'sender configure',
  `insert into senders (address, channel, configured) values ($1, $2, true)
   on conflict (address) do update set configured = true where not senders.configured`,
);

/** Makes a number of ours one that takes bookings. */
export async function configureSender(db: Queryable, address: string): Promise<void> {
  await db.rows(configure, [address, address.startsWith('whatsapp:') ? 'whatsapp' : 'sms']);
}

const own = statement(
  'senders of restaurant',
  `select address from senders where restaurant_id = $1 and configured`,
);

/** The numbers that are a restaurant's own, in Twilio's spelling; none where it is reached on the shared ones. */
export async function sendersOf(db: Queryable, restaurantId: string): Promise<string[]> {
  return (await db.rows<{ address: string }>(own, [restaurantId])).map((row) => row.address);
}
