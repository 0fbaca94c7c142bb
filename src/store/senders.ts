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
