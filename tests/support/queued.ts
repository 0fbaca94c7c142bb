import { messageCall } from '../../src/converse/prepare.ts';
import type { Outgoing } from '../../src/domain/message.ts';
import { findConversation } from '../../src/store/conversations.ts';
import { writeCalls } from '../../src/store/outbox.ts';
import { whatsappSender, type World } from './world.ts';

/** Writes a WhatsApp message to somebody who has written before, which is nobody's to send yet; gives its id. */
export async function queued(world: World, number: string, message: Outgoing): Promise<string> {
  const { db, clock } = world.thali;
  return db.transaction(async (tx) => {
    const conversation = await findConversation(tx, whatsappSender, `whatsapp:${number}`);
    if (!conversation) throw new Error(`${number} has not written.`);
    const call = messageCall(conversation, message);
    await writeCalls(tx, [call], null, clock.now());
    return call.id;
  });
}
