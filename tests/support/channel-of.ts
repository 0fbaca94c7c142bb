import { twilioChannel } from '../../src/outside/twilio.ts';
import { statement } from '../../src/store/database.ts';
import type { OutboxRow } from '../../src/store/outbox.ts';
import type { World } from './world.ts';

/** A channel of one's own to a world's Twilio; whoever opens it closes it. */
export function channelOf({ twilio }: World): ReturnType<typeof twilioChannel> {
  return twilioChannel({
    accountSid: twilio.accountSid,
    authToken: twilio.authToken,
    verifyServiceSid: `VA${'0'.repeat(32)}`,
    apiUrl: twilio.url,
  });
}

const newest = statement(
  'test newest message',
  `select id, lane, kind, conversation_id as "conversationId", payload, provider_id as "providerId" from outbox
    where kind = 'message' order by seq desc limit 1`,
);

/** The message that was written last, as the outbox keeps it. */
export async function newestMessage({ thali }: World): Promise<OutboxRow & { providerId: string }> {
  const [row] = await thali.db.rows<OutboxRow & { providerId: string }>(newest);
  if (!row) throw new Error('Nobody was answered.');
  return row;
}
