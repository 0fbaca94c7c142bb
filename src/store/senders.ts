import { type Queryable, statement } from './database.ts';

const configure = statement(
  'sender configure',
  `insert into senders (address, channel, configured, per_second) values ($1, $2, true, $3)
   on conflict (address) do update set configured = true, per_second = coalesce($3, senders.per_second)
    where not senders.configured or senders.per_second is distinct from coalesce($3, senders.per_second)`,
);

/** Makes a number of ours one that takes bookings; `perSecond`: what it may send, null: as it was. */
export async function configureSender(
  db: Queryable,
  address: string,
  perSecond: number | null,
): Promise<void> {
  await db.rows(configure, [address, address.startsWith('whatsapp:') ? 'whatsapp' : 'sms', perSecond]);
}

const own = statement(
  'senders of restaurant',
  `select address from senders where restaurant_id = $1 and configured`,
);

/** The numbers that are a restaurant's own, in Twilio's spelling; none where it is reached on the shared ones. */
export async function sendersOf(db: Queryable, restaurantId: string): Promise<string[]> {
  return (await db.rows<{ address: string }>(own, [restaurantId])).map((row) => row.address);
}
