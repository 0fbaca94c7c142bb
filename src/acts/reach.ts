import { addMinutes } from '../domain/time.ts';
import { openConversation } from '../store/conversations.ts';
import type { StaffMember } from '../store/people.ts';
import type { Act } from './act.ts';

/** WhatsApp lets us write freely for 24 hours after somebody wrote to us (Meta's customer service window). */
const windowMinutes = 24 * 60;

/**
 * The conversation in which a member of staff is told something: WhatsApp while its window is open, else SMS, which
 * needs none. Undefined when they have no address at all.
 */
export async function reach(act: Act, member: StaffMember): Promise<string | undefined> {
  const on = async (channel: 'whatsapp' | 'sms') => {
    const address = member.addresses.find((a) => a.channel === channel);
    if (!address) return undefined;
    return openConversation(act.tx, {
      sender: channel === 'whatsapp' ? act.senders.whatsapp : act.senders.sms,
      address: address.address,
      channel,
      language: 'en',
      samePersonAs: member.personId,
    });
  };
  const whatsapp = await on('whatsapp');
  const opened = whatsapp?.lastInboundAt;
  if (whatsapp && opened && addMinutes(opened, windowMinutes) > act.now && !whatsapp.optedOutAt)
    return whatsapp.id;
  const sms = await on('sms');
  return (sms && !sms.optedOutAt ? sms : whatsapp)?.id;
}
