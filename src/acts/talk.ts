import { capabilitiesOf } from '../domain/message.ts';
import { addMinutes } from '../domain/time.ts';
import {
  type Conversation,
  getConversation,
  lockConversation,
  openConversation,
} from '../store/conversations.ts';
import { beginHandover, type Handover, handoverOfDiner, takeHandoverOnPage } from '../store/handovers.ts';
import { type Reached, reachedAt } from '../store/reached.ts';
import type { Act } from './act.ts';
import { calledBy, end, keepOpen, relayKey } from './handover.ts';
import { windowMinutes } from './reach.ts';

/** Whoever talks to guests on a page, and in whose name: a restaurant's, or Thali's own (null). */
export interface Speaker {
  personId: string;
  name: string;
  restaurantId: string | null;
  restaurant: string;
}

/** Why a guest cannot be written to, or taken over, as things are. */
export type CannotTalk =
  /** A colleague has them. */
  | { kind: 'taken'; by: string }
  /** They talk to somebody else's people just now. */
  | { kind: 'elsewhere' }
  | { kind: 'opted out' }
  /** WhatsApp takes nothing before they write again; `sms`: it could go by SMS. */
  | { kind: 'closed'; sms: boolean }
  /** SMS reaches them, and they cannot answer it: there is nothing to take over. */
  | { kind: 'one way' }
  /** They have no address that we could write to. */
  | { kind: 'unreachable' }
  | { kind: 'nothing open' };

export type Talked = { kind: 'done' } | CannotTalk;

/** Until when WhatsApp takes what we write; null: the guest has not written there. SMS needs no window. */
export function openUntil({ lastInboundAt }: Pick<Conversation, 'lastInboundAt'>): Date | null {
  return lastInboundAt && addMinutes(lastInboundAt, windowMinutes);
}

/**
 * The conversation in which a guest is written to: where they are with our people already, else where they wrote last;
 * `sms`: by SMS, whatever they wrote on. Locked, as every turn locks it first.
 */
async function conversationWith(
  act: Act,
  speaker: Speaker,
  personId: string,
  sms: boolean,
): Promise<Conversation | undefined> {
  const known = await reachedAt(act.tx, personId, speaker.restaurantId);
  const wanted = sms ? known.find(({ channel }) => channel === 'sms') : known[0];
  const id = wanted?.conversationId ?? (wanted && (await firstWords(act, personId, wanted)));
  const conversation = id ? await lockConversation(act.tx, id) : undefined;
  return conversation?.flow === 'diner' ? conversation : undefined;
}

async function firstWords(act: Act, personId: string, { address, channel }: Reached): Promise<string> {
  const opened = await openConversation(act.tx, {
    sender: act.senders[channel],
    address,
    channel,
    language: 'en',
    samePersonAs: personId,
  });
  return opened.id;
}

/** Gives the guest to the speaker: the handover that is open, or a new one. `text`: the first words, where it is new. */
async function take(
  act: Act,
  speaker: Speaker,
  diner: Conversation,
  { instead, text }: { instead: boolean; text?: string },
): Promise<{ kind: 'done'; handover: Handover; begun: boolean } | CannotTalk> {
  const open = await handoverOfDiner(act.tx, diner.id);
  if (!open) {
    const handover = await beginHandover(act.tx, diner, speaker.restaurantId, act.now, speaker.personId);
    if (!handover) return { kind: 'elsewhere' };
    const { name, restaurant } = speaker;
    const news = {
      about: 'person comes',
      name,
      restaurant,
      ...(text === undefined ? {} : { text }),
    } as const;
    act.effects.news.push({ conversationId: diner.id, key: `person-comes-${handover.id}`, news });
    keepOpen(act, handover.id);
    return { kind: 'done', handover, begun: true };
  }
  if (open.restaurantId !== speaker.restaurantId) return { kind: 'elsewhere' };
  if (open.takerId !== speaker.personId) {
    if (open.takerId && !instead) return { kind: 'taken', by: open.takerId };
    await takeHandoverOnPage(act.tx, open.id, speaker.personId);
    act.effects.news.push({
      conversationId: open.staffConversationId,
      key: `diner-taken-${open.id}-${crypto.randomUUID()}`,
      news: { about: 'diner taken', name: calledBy(diner), by: speaker.name },
    });
  }
  keepOpen(act, open.id);
  return { kind: 'done', handover: open, begun: false };
}

const oneWay = ({ channel, address }: Conversation) => !capabilitiesOf(channel, address).twoWay;

function refusal(act: Act, diner: Conversation): CannotTalk | undefined {
  if (diner.optedOutAt) return { kind: 'opted out' };
  if (diner.channel === 'sms') return undefined;
  const until = openUntil(diner);
  if (until && until > act.now) return undefined;
  return { kind: 'closed', sms: /^whatsapp:\+\d/.test(diner.address) };
}

/**
 * Takes a guest over on a page: from now on the bot keeps silent and what they write is for the restaurant's people. Whoever
 * asked for a person is taken as they are; anybody else is told who is here. `instead`: also from a colleague.
 */
export async function takeThread(
  act: Act,
  speaker: Speaker,
  personId: string,
  instead: boolean,
): Promise<Talked> {
  const diner = await conversationWith(act, speaker, personId, false);
  if (!diner) return { kind: 'unreachable' };
  const refused = (await handoverOfDiner(act.tx, diner.id)) ? undefined : refusal(act, diner);
  if (refused) return refused;
  if (oneWay(diner)) return { kind: 'one way' };
  const taken = await take(act, speaker, diner, { instead });
  return taken.kind === 'done' ? { kind: 'done' } : taken;
}

/** Writes to a guest, taking them over where nobody has. `sms`: by SMS, for WhatsApp's window is closed. */
export async function writeToGuest(
  act: Act,
  speaker: Speaker,
  personId: string,
  { text, sms }: { text: string; sms: boolean },
): Promise<Talked> {
  const diner = await conversationWith(act, speaker, personId, sms);
  if (!diner) return { kind: 'unreachable' };
  const refused = refusal(act, diner);
  if (refused) return refused;
  if (oneWay(diner)) {
    sayTo(act, diner, `${speaker.name} (${speaker.restaurant})`, speaker, text);
    return { kind: 'done' };
  }
  const taken = await take(act, speaker, diner, { instead: false, text });
  if (taken.kind !== 'done') return taken;
  if (!taken.begun) sayTo(act, diner, speaker.name, speaker, text);
  return { kind: 'done' };
}

function sayTo(act: Act, diner: Conversation, name: string, speaker: Speaker, text: string): void {
  const restaurantId = speaker.restaurantId ? { restaurantId: speaker.restaurantId } : {};
  const news = { about: 'person says', name, text, ...restaurantId } as const;
  act.effects.news.push({ conversationId: diner.id, key: relayKey(), news });
}

/** Gives a guest back to the bot; whoever talked to them by text is told. */
export async function giveThreadBack(act: Act, speaker: Speaker, personId: string): Promise<Talked> {
  const diner = await conversationWith(act, speaker, personId, false);
  const open = diner && (await handoverOfDiner(act.tx, diner.id));
  if (!diner || !open || open.restaurantId !== speaker.restaurantId) return { kind: 'nothing open' };
  await end(act, open.id, diner.id, 'person left');
  const byText = open.staffConversationId
    ? await getConversation(act.tx, open.staffConversationId)
    : undefined;
  if (byText) {
    act.effects.news.push({
      conversationId: byText.id,
      key: `diner-left-${open.id}`,
      news: { about: 'diner left', name: calledBy(diner) },
    });
  }
  return { kind: 'done' };
}
