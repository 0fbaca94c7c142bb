import type { TemplateKey } from '../../flows/templates.ts';
import { addMinutes } from '../domain/time.ts';
import { type Conversation, openConversation } from '../store/conversations.ts';
import type { StaffMember } from '../store/people.ts';
import { isApproved } from '../store/templates.ts';
import type { Act } from './act.ts';

/** WhatsApp lets us write freely for 24 hours after somebody wrote to us (Meta's customer service window). */
export const windowMinutes = 24 * 60;

/** Whether we may write freely on WhatsApp to whom this conversation is with. */
export function mayWriteFreely(
  { lastInboundAt, optedOutAt }: Pick<Conversation, 'lastInboundAt' | 'optedOutAt'>,
  now: Date,
): boolean {
  return lastInboundAt !== null && addMinutes(lastInboundAt, windowMinutes) > now && !optedOutAt;
}

/**
 * The conversation in which a guest is told something that they are not waiting for: the one they booked in. Whether
 * WhatsApp's window is open there is looked at when the message leaves. Undefined: they want to hear nothing more from us.
 */
export function reachGuest(booked: Conversation): string | undefined {
  return booked.optedOutAt ? undefined : booked.id;
}

/**
 * The conversation in which a member of staff is told something: WhatsApp while its window is open, or where `template`
 * says it and is approved, else SMS, which needs neither. Undefined when they have no address at all.
 */
export async function reach(
  act: Act,
  member: StaffMember,
  template?: TemplateKey,
): Promise<string | undefined> {
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
  if (whatsapp && mayWriteFreely(whatsapp, act.now)) return whatsapp.id;
  if (whatsapp && !whatsapp.optedOutAt && template && (await isApproved(act.tx, template, whatsapp.language)))
    return whatsapp.id;
  const sms = await on('sms');
  return (sms && !sms.optedOutAt ? sms : whatsapp)?.id;
}
