import { type Channel, isWhatsappUserId } from './addresses.ts';
import { type Act, receive } from './inbound.ts';
import { limits } from './limits.ts';
import type { Message, Place } from './message.ts';
import { type MessageView, messageView } from './phone-view.ts';
import type { Phone, Thread } from './phones.ts';
import type { Sender } from './senders.ts';
import type { World } from './world.ts';

/** Something a phone cannot do; the message says why and what would work. */
export class ActRefused extends Error {
  override name = 'ActRefused';
}

/** Where a person writes to: our address (else the last thread used, else the first sender), and what they answer. */
export interface Aim {
  sender?: string | undefined;
  /** The id of the message answered or reacted to. */
  replyTo?: string | undefined;
}

/** The thread and sender an act is aimed at. Throws ActRefused when there is no such sender. */
export function aimed(
  world: World,
  phone: Phone,
  app: Channel,
  aim: Aim,
): { thread: Thread; sender: Sender } {
  const address = aim.sender ?? lastSender(world, phone, app) ?? world.senders.first(app)?.address;
  const sender = address === undefined ? undefined : world.senders.find(address);
  if (sender === undefined || sender.parsed.channel !== app) {
    const known = world.senders.all().map((each) => each.address);
    throw new ActRefused(
      `No ${app} sender "${address ?? ''}" is configured. There are: ${known.join(', ') || 'none'}.`,
    );
  }
  return { thread: world.phones.thread(phone, sender.address), sender };
}

/** Our address in the app's thread with the newest message. */
function lastSender(world: World, phone: Phone, app: Channel): string | undefined {
  const newest = (thread: Thread): number => world.messages.find(thread.sids.at(-1) ?? '')?.ordinal ?? 0;
  return [...phone.threads.values()]
    .filter((thread) => thread.app === app && world.senders.find(thread.sender) !== undefined)
    .sort((one, other) => newest(other) - newest(one))[0]?.sender;
}

function ableToSend(world: World, phone: Phone, app: Channel, act: Act): void {
  if (phone.conditions.has('unreachable'))
    throw new ActRefused(`${phone.number} is switched off; clear "unreachable" first.`);
  if (app === 'whatsapp') {
    if (phone.conditions.has('no-whatsapp'))
      throw new ActRefused(`${phone.number} has no WhatsApp; clear "no-whatsapp" first.`);
    return;
  }
  if (act.type !== 'text' && act.type !== 'media') {
    throw new ActRefused(
      'SMS carries texts and pictures only; buttons, lists, places and reactions are for WhatsApp.',
    );
  }
  if (isWhatsappUserId(phone.number))
    throw new ActRefused(`${phone.number} has no phone number and cannot send SMS; use WhatsApp.`);
  if (phone.conditions.has('landline'))
    throw new ActRefused(`${phone.number} is a landline and cannot send SMS.`);
  if (world.phones.smsRules(phone)?.twoWay === false) {
    throw new ActRefused(
      `SMS is one-way in the country of ${phone.number}: Twilio has no two-way SMS there, so this phone cannot text our number. Use WhatsApp.`,
    );
  }
}

/** Sends what a person does. Throws ActRefused. */
export function perform(world: World, phone: Phone, app: Channel, aim: Aim, act: Act): MessageView {
  ableToSend(world, phone, app, act);
  const replied = aim.replyTo === undefined ? act.repliesTo : messageOf(world, aim.replyTo);
  // An answer goes where the message answered came from.
  const ours = replied?.direction === 'inbound' ? replied.to : replied?.from;
  const { thread, sender } = aimed(world, phone, app, { sender: aim.sender ?? ours ?? undefined });
  const whole = replied === undefined ? act : { ...act, repliesTo: replied };
  return messageView(receive(world, phone, thread, sender, whole));
}

/** The act of tapping a button, found by id or title on the message `replyTo` or on the newest that has it. */
export function tapping(world: World, phone: Phone, app: Channel, aim: Aim, button: string): Act {
  const offer = offering(world, phone, app, aim, (message) =>
    message.shown.buttons.some((each) => isNamed(each, button)),
  );
  const found = offer?.shown.buttons.find((each) => isNamed(each, button));
  if (offer === undefined || found === undefined)
    throw new ActRefused(`No message here has a button "${button}".`);
  if (found.kind !== 'reply')
    throw new ActRefused(
      `The button "${found.title}" opens ${found.target ?? 'something'}; it sends nothing.`,
    );
  return {
    type: 'button',
    text: found.title,
    choice: { id: found.id, title: found.title },
    repliesTo: offer,
  };
}

/** The act of picking a row of a list, found by id or title as `tapping` finds buttons. */
export function picking(world: World, phone: Phone, app: Channel, aim: Aim, row: string): Act {
  const offer = offering(
    world,
    phone,
    app,
    aim,
    (message) => message.shown.list?.rows.some((each) => isNamed(each, row)) === true,
  );
  const found = offer?.shown.list?.rows.find((each) => isNamed(each, row));
  if (offer === undefined || found === undefined) throw new ActRefused(`No list here has a row "${row}".`);
  return { type: 'list', text: found.title, choice: { id: found.id, title: found.title }, repliesTo: offer };
}

/** The act of reacting with an emoji; Twilio passes on a blank message. */
export function reacting(world: World, phone: Phone, app: Channel, aim: Aim, emoji: string): Act {
  const target = offering(world, phone, app, aim, (message) => message.direction !== 'inbound');
  if (target === undefined) throw new ActRefused('There is no message to react to.');
  return { type: 'reaction', text: '', reaction: emoji, repliesTo: target };
}

/** The act of sharing a place. Throws ActRefused for coordinates off the map. */
export function sharing(place: Partial<Place>): Act {
  const { latitude, longitude, label = null, address = null } = place;
  if (
    latitude === undefined ||
    longitude === undefined ||
    Math.abs(latitude) > 90 ||
    Math.abs(longitude) > 180
  ) {
    throw new ActRefused('A location needs latitude (-90 to 90) and longitude (-180 to 180).');
  }
  return { type: 'location', text: '', place: { latitude, longitude, label, address } };
}

/** The act of sending a file. Throws ActRefused above WhatsApp's 16 MB. */
export function attaching(contentType: string, bytes: Buffer, caption: string): Act {
  if (bytes.length > limits.mediaBytes)
    throw new ActRefused('The file is larger than the 16 MB WhatsApp carries.');
  return { type: 'media', text: caption, media: [{ contentType, bytes }] };
}

function isNamed(each: { id: string; title: string }, name: string): boolean {
  return each.id === name || each.title === name;
}

function messageOf(world: World, sid: string): Message {
  const message = world.messages.find(sid);
  if (message === undefined) throw new ActRefused(`There is no message ${sid}.`);
  return message;
}

/** The message named by `replyTo`, or the newest that suits in the app's threads (in one, when a sender is named). */
function offering(
  world: World,
  phone: Phone,
  app: Channel,
  aim: Aim,
  suits: (message: Message) => boolean,
): Message | undefined {
  if (aim.replyTo !== undefined) {
    const named = messageOf(world, aim.replyTo);
    return suits(named) ? named : undefined;
  }
  return [...phone.threads.values()]
    .filter((thread) => thread.app === app && (aim.sender === undefined || thread.sender === aim.sender))
    .map((thread) => findLastMessage(world, thread, suits))
    .filter((message) => message !== undefined)
    .sort((one, other) => other.ordinal - one.ordinal)[0];
}

function findLastMessage(
  world: World,
  thread: Thread,
  suits: (message: Message) => boolean,
): Message | undefined {
  for (const sid of thread.sids.toReversed()) {
    const message = world.messages.find(sid);
    if (message !== undefined && suits(message)) return message;
  }
  return undefined;
}
