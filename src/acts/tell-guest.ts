import type { DinerNews } from '../../flows/news.ts';
import type { ConsentCategory } from '../domain/consent.ts';
import { capabilitiesOf } from '../domain/message.ts';
import { civilFrom, zonesOf } from '../domain/quiet-hours.ts';
import { consentsOf, givenOf } from '../store/consents.ts';
import { getConversation } from '../store/conversations.ts';
import type { Act } from './act.ts';
import { reachGuest } from './reach.ts';

/**
 * Tells the guest of a booking or an order; `key` makes it once. A booking taken on the phone and a walk-in have nobody we
 * could write to, and nothing is told.
 */
export function tellGuest(
  act: Act,
  about: { conversationId: string | null } | undefined,
  key: string,
  news: DinerNews,
): void {
  if (about?.conversationId) act.effects.news.push({ conversationId: about.conversationId, key, news });
}

/** Whether the guest of a booking has somewhere to be told something, and has not asked to hear nothing more. */
export async function isReachable(
  act: Act,
  { conversationId }: { conversationId: string | null },
): Promise<boolean> {
  const conversation = conversationId ? await getConversation(act.tx, conversationId) : undefined;
  return conversation !== undefined && conversation.optedOutAt === null;
}

/**
 * The same for what comes days after their last words, when WhatsApp's window may be closed: it is told where it arrives,
 * with its buttons or numbers. False: there is nowhere to tell it, or they want to hear nothing more.
 */
export async function tellAbsentGuest(
  act: Act,
  about: { conversationId: string | null },
  key: string,
  news: DinerNews,
): Promise<boolean> {
  const booked = about.conversationId ? await getConversation(act.tx, about.conversationId) : undefined;
  const conversationId = booked && reachGuest(booked);
  if (!conversationId) return false;
  act.effects.news.push({ conversationId, key, news });
  return true;
}

/**
 * The one way for what is not about their own booking or order: only to whoever has agreed to its category and not written STOP,
 * where they can answer no, and by day. It asks at the moment of telling, not when it was planned. Gives the moment at which it is
 * day again for who sleeps.
 */
export async function tellIfAgreed(
  act: Act,
  about: { personId: string | null; conversationId: string | null },
  { category, zone, key, news }: { category: ConsentCategory; zone: string; key: string; news: DinerNews },
): Promise<'told' | 'not wanted' | Date> {
  const { personId, conversationId } = about;
  const booked = conversationId ? await getConversation(act.tx, conversationId) : undefined;
  if (!booked || !personId || !givenOf(await consentsOf(act.tx, personId)).includes(category))
    return 'not wanted';
  const day = civilFrom(act.now, zonesOf(booked.address, zone));
  if (day > act.now) return day;
  if (!reachGuest(booked) || !capabilitiesOf(booked.channel, booked.address).twoWay) return 'not wanted';
  act.effects.news.push({ conversationId: booked.id, key, news });
  return 'told';
}
