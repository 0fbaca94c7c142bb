import type { CareAsks } from '../../flows/care-asks.ts';
import { writeAudit } from '../store/audit.ts';
import type { Conversation } from '../store/conversations.ts';
import { leaveNumber, namesOfPerson } from '../store/former-numbers.ts';
import { endSessionsBy } from '../store/sessions.ts';
import { normalise } from '../understand/text/normalise.ts';
import { soundOf } from '../understand/text/sound.ts';
import type { Act } from './act.ts';

/** Words of an answer that are looked at: whoever lists names to see which one fits gets nowhere. */
const mostWords = 6;

/** The words of a name as they sound, so that "Aasha" and "आशा" are Asha; initials tell nobody. */
const soundsOf = (text: string): string[] =>
  (normalise(text).match(/[\p{L}\p{M}]{3,}/gu) ?? []).slice(0, mostWords).map(soundOf);

/** Whether somebody calls a name that this person has booked under. */
export async function recognise(
  act: Act,
  who: Conversation,
  { text }: CareAsks['recognise']['input'],
): Promise<CareAsks['recognise']['output']> {
  const known = new Set((await namesOfPerson(act.tx, who.personId)).flatMap(soundsOf));
  return { nameless: known.size === 0, known: soundsOf(text).some((sound) => known.has(sound)) };
}

/**
 * The number has a new holder: it is taken from whoever had it, on both channels, and they are signed out where they had signed in
 * by it. What is written from it next begins with somebody new.
 */
export async function newHolder(act: Act, who: Conversation): Promise<null> {
  const number = who.address.replace('whatsapp:', '');
  await leaveNumber(act.tx, who.personId, number, act.now);
  // No session asks for this, so none is spared.
  const ended = await endSessionsBy(act.tx, who.personId, number, who.id);
  await writeAudit(act.tx, {
    at: act.now,
    restaurantId: null,
    personId: null,
    action: 'number changed hands',
    subject: who.personId,
    detail: { sessionsEnded: ended.length },
  });
  return null;
}
