import type { Incoming } from '../src/domain/message.ts';
import type { Act, HeardEdit, Meaning, StaffCommand } from '../src/domain/meaning.ts';
import type { DinerEvent, StaffEvent, Unread } from './events.ts';
import { readLasting } from './lasting.ts';

/** What the last message put in front of the person. */
interface Offer<E> {
  /** The name its buttons carry. */
  id: string;
  options: readonly { event: E }[];
}

/**
 * The event a tap stands for. `undefined`: not a tap. A payload of an earlier offer is `stale`, so that an old button
 * or a double tap shows the present state instead of acting on it.
 */
function tapped<E extends { type: string }>(
  flow: 'diner' | 'staff',
  payload: string | undefined,
  offer: Offer<E> | undefined,
): E | { type: 'stale' } | undefined {
  if (!payload) return undefined;
  if (payload.startsWith('do:')) {
    return (readLasting(flow, payload.slice('do:'.length)) as E | undefined) ?? { type: 'stale' };
  }
  const [, id, index] = /^pick:([\w-]+):(\d+)$/.exec(payload) ?? [];
  const option = offer && id === offer.id ? offer.options[Number(index)] : undefined;
  return option?.event ?? { type: 'stale' };
}

/** By the kind Twilio names: WhatsApp's stickers are WebP and its photos JPEG; a contact is a vCard. */
const unread: readonly [RegExp, Unread][] = [
  [/^image\/webp/, 'sticker'],
  [/^image\//, 'picture'],
  [/^video\//, 'video'],
  [/^text\/(x-)?vcard/, 'contact'],
];

function notText(incoming: Incoming): { type: 'voice' } | { type: 'media'; of: Unread } | undefined {
  const first = incoming.media[0];
  if (!first || incoming.text.trim() !== '') return undefined;
  if (first.type.startsWith('audio/')) return { type: 'voice' };
  return { type: 'media', of: unread.find(([kind]) => kind.test(first.type))?.[1] ?? 'file' };
}

/** Acts about a line for a table, or food for many; a wish beside them says where and for how many. */
type LineAct = 'join list' | 'line' | 'leave list' | 'cater';
const isOfLine = (act: Act): act is LineAct =>
  act === 'join list' || act === 'line' || act === 'leave list' || act === 'cater';

/** Acts that mean the same whatever else is said with them: "cancel my table tomorrow" books nothing tomorrow. */
const outright: readonly Exclude<Act, LineAct>[] = [
  'cancel',
  'bookings',
  'person',
  'late',
  'here',
  'coming',
  'repeat',
  'stop',
];
const isOutright = (act: Act): act is (typeof outright)[number] => outright.some((one) => one === act);

/** "Thin crust" where crusts are offered is the answer, though a dish in the cart could be changed to it as well. */
function optionIn(
  edits: readonly HeardEdit[],
  offer: Offer<DinerEvent> | undefined,
): Extract<DinerEvent, { type: 'pick option' }> | undefined {
  const said = edits.flatMap((edit) => (edit.op === 'change' ? edit.modifiers : []));
  for (const { event } of offer?.options ?? []) {
    const choice = event.type === 'pick option' ? said.find(({ id }) => id === event.id) : undefined;
    if (choice) return { type: 'pick option', id: choice.id, quantity: choice.quantity };
  }
  return undefined;
}

/**
 * The one event a diner's message is. What was tapped comes first, then what was chosen, then what was said: dishes,
 * changes, wishes before bare acts, so that "no, make it 9" is the nine. `undefined`: nothing was said at all (a
 * reaction arrives as a blank message).
 */
export function hearDiner(
  incoming: Incoming,
  meaning: Meaning,
  offer: Offer<DinerEvent> | undefined,
): DinerEvent | undefined {
  const tap = tapped('diner', incoming.payload, offer);
  if (tap) return tap;
  if (incoming.place) return { type: 'location', ...incoming.place };
  const odd = notText(incoming);
  if (odd) return odd;
  const { text } = meaning;
  if (text === '') return undefined;
  if (meaning.scanned) return { type: 'scan', ...meaning.scanned };
  if (meaning.care) {
    const { kind, ...said } = meaning.care;
    return { type: kind, ...said } as DinerEvent;
  }
  if (meaning.language) return { type: 'language', language: meaning.language };
  const several = meaning.counted && offer?.options[meaning.counted.choice]?.event;
  if (several?.type === 'pick option') return { ...several, quantity: meaning.counted?.quantity ?? 1 };
  const chosen = meaning.choice === undefined ? undefined : offer?.options[meaning.choice];
  if (chosen) return chosen.event;
  const { items, edits, unknown, name, acts, basket } = meaning;
  // An allergy by itself is no search: it is noted where something is being booked.
  const { words, note: _note, ...facts } = meaning.wish;
  const wished = Object.keys(facts).length > 0;
  if (basket && (edits.length > 0 || !wished)) {
    return {
      type: 'basket',
      said: basket,
      text,
      ...(items.length > 0 ? { items } : {}),
      ...(unknown.length > 0 ? { unknown } : {}),
      ...(edits.length > 0 ? { edits } : {}),
    };
  }
  const answer = edits.length > 0 ? optionIn(edits, offer) : undefined;
  if (answer) return answer;
  if (edits.length > 0) return { type: 'edits', edits, items, text };
  const ofLine = acts.find(isOfLine);
  if (ofLine === 'leave list') return { type: ofLine };
  if (ofLine) {
    // Nobody notes anything with a place in line; where a menu is in focus, what is left of the words would be a note.
    const { note: _remark, ...wish } = meaning.wish;
    return { type: ofLine, wish, text };
  }
  const plain = acts.includes('change') ? undefined : acts.find(isOutright);
  if (plain === 'late') {
    return { type: 'late', ...(meaning.lateMinutes === undefined ? {} : { minutes: meaning.lateMinutes }) };
  }
  if (plain === 'repeat') {
    const { restaurant } = meaning.wish;
    return { type: plain, ...(meaning.usual ? { usual: true } : {}), ...(restaurant ? { restaurant } : {}) };
  }
  if (plain) return { type: plain };
  if (meaning.question) return { type: 'question', text, ...meaning.question };
  const along = {
    ...(items.length > 0 ? { items } : {}),
    ...(unknown.length > 0 ? { unknown } : {}),
    ...(name ? { name } : {}),
    ...(basket ? { basket } : {}),
  };
  if (wished) return { type: 'wish', wish: meaning.wish, text, ...along };
  if (items.length > 0 || unknown.length > 0) return { type: 'items', text, ...along, items };
  if (name) return { type: 'name', name };
  const act = acts.find((one) => !isOfLine(one));
  // "ok, window please": the answer counts, unless there is more to it than an answer.
  if (act && !words) return { type: act };
  return { type: 'words', text };
}

/** The one event a staff member's message is. */
export function hearStaff(
  incoming: Incoming,
  meaning: Meaning,
  command: StaffCommand | undefined,
  offer: Offer<StaffEvent> | undefined,
): StaffEvent | undefined {
  const tap = tapped('staff', incoming.payload, offer);
  if (tap) return tap;
  if (incoming.place) return { type: 'location' };
  const odd = notText(incoming);
  if (odd) return odd;
  const { text } = meaning;
  if (text === '') return undefined;
  if (meaning.language) return { type: 'language', language: meaning.language };
  if (command) {
    switch (command.command) {
      case 'stock':
        return { type: 'stock', said: command.said };
      case 'enter order':
        return { type: 'enter order', text: command.text };
      case 'change order':
        return { type: 'change order', text: command.text, number: command.number };
      case 'step order':
        return { type: command.command, step: command.step, number: command.number };
      case 'floor':
        return { type: 'floor', said: command.said };
      case 'house':
        return { type: 'house', said: command.said };
      case 'tonight':
      case 'waiting':
      case 'done':
        return { type: command.command };
      case 'refund':
        return { type: 'refund', number: command.number, text: command.text };
      case 'block guest':
        return { type: 'block guest', number: command.number, blocked: command.blocked };
      case 'refund again':
        return { type: 'refund again', number: command.number };
      default: {
        const { command: type, ...rest } = command;
        return { type, ...rest };
      }
    }
  }
  const chosen = meaning.choice === undefined ? undefined : offer?.options[meaning.choice];
  if (chosen) return chosen.event;
  switch (meaning.acts[0]) {
    case 'help':
    case 'menu':
    case 'back':
    case 'restart':
    case 'person':
    case 'stop':
    case 'start':
    case 'thanks':
    case 'greeting':
    case 'yes':
    case 'no':
      return { type: meaning.acts[0] };
    default:
      return { type: 'words', text };
  }
}
