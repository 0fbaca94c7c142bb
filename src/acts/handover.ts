import type { Asks } from '../../flows/asks.ts';
import { handoverMinutes, toldAgainMinutes } from '../domain/policy.ts';
import { addMinutes } from '../domain/time.ts';
import { fit, withoutMarks } from '../domain/text.ts';
import { isBlocked } from '../store/blocked-guests.ts';
import { type Conversation, getConversation, lastWords, wordsSince } from '../store/conversations.ts';
import {
  closeHandover as close,
  earlierHandovers,
  getHandover,
  handoverOfDiner,
  handoverOfStaff,
  openHandover as open,
  takeHandover,
  wantedHandover,
} from '../store/handovers.ts';
import { listStaff, type StaffMember } from '../store/people.ts';
import { getRestaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { reach } from './reach.ts';

/** What a guest is called by staff: the name, else the last digits. */
export function calledBy(conversation: Pick<Conversation, 'name' | 'address'>): string {
  return conversation.name ?? `…${conversation.address.slice(-4)}`;
}

/** How many of a guest's last messages staff see when they are asked to help. */
const wordsShown = 6;
/** How many of those written since then they see when they take the guest over, and how much of each. */
const heardShown = 10;
const heardLetters = 300;

/** Asks for a person: the restaurant's people, or Thali's own desk when no restaurant is in focus or it has nobody. */
export async function openHandover(
  act: Act,
  who: Conversation,
  input: Asks['openHandover']['input'],
): Promise<Asks['openHandover']['output']> {
  const wanted = input.restaurantId ?? who.senderRestaurantId;
  // Whom a restaurant has blocked, Thali's desk talks to.
  const restaurantId = wanted && (await isBlocked(act.tx, wanted, who.personId)) ? null : wanted;
  const own = restaurantId ? await listStaff(act.tx, restaurantId) : [];
  const staff: StaffMember[] = own.length > 0 ? own : await listStaff(act.tx, null);
  // This turn is written after its acts, as the next one of the conversation.
  const handover = await open(act.tx, who.id, restaurantId, who.version + 1, act.now);
  const said = await lastWords(act.tx, who.id, wordsShown);
  const restaurant = restaurantId ? await getRestaurant(act.tx, restaurantId) : undefined;
  const told = await toldLately(act, who.id, restaurantId);
  if (told && restaurant) {
    // Whoever had the guest knows that they went; all others still have the first alert.
    if (told.by) tell(told.by, 'taker');
    keepOpen(act, handover.id);
    return { reached: true, told: { at: told.at.getTime(), zone: restaurant.hours.zone } };
  }
  let reached = false;
  for (const member of staff) {
    const conversationId = await reach(act, member, 'template.person wanted');
    if (!conversationId) continue;
    reached = true;
    tell(conversationId, member.personId);
  }
  if (!reached) {
    await close(act.tx, handover.id, act.now);
    return { reached: false };
  }
  keepOpen(act, handover.id);
  return { reached: true };

  function tell(conversationId: string, whom: string): void {
    act.effects.news.push({
      conversationId,
      key: `person-wanted-${handover.id}-${whom}`,
      news: {
        about: 'person wanted',
        handoverId: handover.id,
        name: calledBy(who),
        restaurant: restaurant?.name ?? null,
        said: said.map((w) =>
          w.direction === 'in' ? `> ${fit(withoutMarks(w.text), 120)}` : `< ${fit(w.text, 120)}`,
        ),
      },
    });
  }
}

/**
 * When all were last told that this guest asks for a person, if that was minutes ago: they are not told again by whoever
 * goes back and forth. `by`: the conversation of whoever had the guest last.
 */
async function toldLately(
  act: Act,
  conversationId: string,
  restaurantId: string | null,
): Promise<{ at: Date; by: string | null } | undefined> {
  const day = addMinutes(act.now, -24 * 60);
  const before = await earlierHandovers(act.tx, conversationId, restaurantId, day);
  let at: Date | undefined;
  for (const { openedAt } of before) if (!at || openedAt >= addMinutes(at, toldAgainMinutes)) at = openedAt;
  return at && addMinutes(at, toldAgainMinutes) > act.now
    ? { at, by: before.at(-1)?.staffConversationId ?? null }
    : undefined;
}

/** Half an hour of silence gives the guest back to the bot. */
export function keepOpen(act: Act, handoverId: string): void {
  act.effects.timers.push({
    subject: handoverId,
    name: 'handover ends',
    dueAt: addMinutes(act.now, handoverMinutes),
  });
}

// The turn that hands a message on is taken once, and so is what it writes; the key need only be new.
export const relayKey = () => `relay-${crypto.randomUUID()}`;

/** Hands on what a guest wrote; `open: false` when nobody is listening any more. */
export async function relay(
  act: Act,
  who: Conversation,
  { text }: Asks['relay']['input'],
): Promise<Asks['relay']['output']> {
  const handover = await handoverOfDiner(act.tx, who.id);
  if (!handover) return { open: false };
  // Before somebody has taken the guest over the words wait for them (`takeOver`), and the half hour goes on running.
  if (handover.takerId) keepOpen(act, handover.id);
  if (handover.staffConversationId) {
    act.effects.news.push({
      conversationId: handover.staffConversationId,
      key: relayKey(),
      news: { about: 'diner says', name: calledBy(who), text },
    });
  }
  return { open: true };
}

/** The guest goes back to the bot by themselves, or has said stop. */
export async function closeHandover(
  act: Act,
  who: Conversation,
  { stopped }: Asks['closeHandover']['input'],
): Promise<null> {
  const handover = await handoverOfDiner(act.tx, who.id);
  if (!handover) return null;
  await close(act.tx, handover.id, act.now);
  act.effects.cancelled.push({ subject: handover.id, names: ['handover ends'] });
  if (handover.staffConversationId) {
    act.effects.news.push({
      conversationId: handover.staffConversationId,
      key: `diner-left-${handover.id}`,
      news: { about: 'diner left', name: calledBy(who), ...(stopped ? { stopped } : {}) },
    });
  }
  return null;
}

/** Whether somebody works at this restaurant, or at Thali's own desk, today. */
async function mayHelp(act: Act, who: Conversation, restaurantId: string | null): Promise<boolean> {
  const staff = [...(await listStaff(act.tx, restaurantId)), ...(await listStaff(act.tx, null))];
  return staff.some((member) => member.personId === who.personId);
}

/** A member of staff takes a guest over; the first one gets them. */
export async function takeOver(
  act: Act,
  who: Conversation,
  { handoverId }: Asks['takeOver']['input'],
): Promise<Asks['takeOver']['output']> {
  const wanted = await wantedHandover(act.tx, handoverId);
  const may = wanted !== undefined && (await mayHelp(act, who, wanted.restaurantId));
  // One guest at a time: whatever is typed must reach the one it is meant for.
  const before = wanted && may ? await handoverOfStaff(act.tx, who.id) : undefined;
  if (before && before.id !== wanted?.id) await end(act, before.id, before.conversationId, 'person left');
  const taken = wanted && may ? await takeHandover(act.tx, wanted.id, who) : undefined;
  const diner = taken && (await getConversation(act.tx, taken.conversationId));
  if (!taken || !diner) return { ok: false };
  keepOpen(act, taken.id);
  // Who taps twice has had them, and has had what came after as it came.
  const again = wanted?.staffConversationId === who.id;
  const said = again ? [] : await wordsSince(act.tx, taken.conversationId, taken.turn, heardShown);
  return { ok: true, name: calledBy(diner), said: said.map((text) => fit(text, heardLetters)) };
}

/** Hands on what a member of staff answered; `open: false` when the guest has left. */
export async function answerDiner(
  act: Act,
  who: Conversation,
  { text }: Asks['answerDiner']['input'],
): Promise<Asks['answerDiner']['output']> {
  const handover = await handoverOfStaff(act.tx, who.id);
  if (!handover) return { open: false };
  // Somebody who no longer works there speaks for nobody.
  if (!(await mayHelp(act, who, handover.restaurantId))) {
    await end(act, handover.id, handover.conversationId, 'person left');
    return { open: false };
  }
  keepOpen(act, handover.id);
  act.effects.news.push({
    conversationId: handover.conversationId,
    key: relayKey(),
    news: { about: 'person says', name: who.name ?? '', text },
  });
  return { open: true };
}

/** A member of staff gives the guest back to the bot. */
export async function giveBack(act: Act, who: Conversation): Promise<Asks['giveBack']['output']> {
  const handover = await handoverOfStaff(act.tx, who.id);
  if (!handover) return { name: null };
  const diner = await getConversation(act.tx, handover.conversationId);
  await end(act, handover.id, handover.conversationId, 'person left');
  return { name: diner ? calledBy(diner) : null };
}

/**
 * Nobody has spoken for half an hour, or nobody has taken the guest over within it: they go back to the bot, and whoever
 * is concerned is told.
 */
export async function handoverEnds(act: Act, handoverId: string): Promise<void> {
  const handover = await getHandover(act.tx, handoverId);
  if (!handover) return;
  const diner = await getConversation(act.tx, handover.conversationId);
  const taken = handover.takerId !== null;
  await end(act, handover.id, handover.conversationId, taken ? 'person left' : 'person never came');
  if (handover.staffConversationId && diner) {
    act.effects.news.push({
      conversationId: handover.staffConversationId,
      key: `diner-left-${handover.id}`,
      news: { about: 'diner left', name: calledBy(diner) },
    });
  }
}

/** Ends a handover and tells the guest whose they are now. */
export async function end(
  act: Act,
  handoverId: string,
  conversationId: string,
  about: 'person left' | 'person never came',
): Promise<void> {
  await close(act.tx, handoverId, act.now);
  act.effects.cancelled.push({ subject: handoverId, names: ['handover ends'] });
  act.effects.news.push({ conversationId, key: `person-left-${handoverId}`, news: { about } });
}
