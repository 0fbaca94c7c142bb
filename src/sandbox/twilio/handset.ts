import { type Aim, aimed, attaching, perform, picking, reacting, sharing, tapping } from './acts.ts';
import type { Channel } from './addresses.ts';
import { phoneChanged } from './phone-events.ts';
import type { Act, Referral } from './inbound.ts';
import { samplePhoto, sampleVoice } from './media.ts';
import type { Place } from './message.ts';
import { type MessageView, messageView, threadMessages } from './phone-view.ts';
import type { Condition, Phone, Thread } from './phones.ts';
import type { World } from './world.ts';

/** A file a person sends; a sample when left out. */
export interface File {
  contentType: string;
  bytes: Buffer;
  caption?: string | undefined;
}

/**
 * One app of a phone, as a person uses it. Every act takes an `Aim` last: which of our senders, answering which
 * message. Acts throw ActRefused when the phone could not do that.
 */
export interface App {
  send(
    text: string,
    aim?: Aim & { forwarded?: boolean; frequentlyForwarded?: boolean; referral?: Referral },
  ): MessageView;
  /** Taps a button, by its id or title. */
  tap(button: string, aim?: Aim): MessageView;
  /** Picks a row of a list, by its id or title. */
  pick(row: string, aim?: Aim): MessageView;
  shareLocation(place: Partial<Place>, aim?: Aim): MessageView;
  sendPhoto(file?: File, aim?: Aim): MessageView;
  sendVoiceNote(file?: File, aim?: Aim): MessageView;
  react(emoji: string, aim?: Aim): MessageView;
  /** Looks at the thread: WhatsApp messages there become read. */
  open(aim?: Aim): void;
  block(aim?: Aim): void;
  unblock(aim?: Aim): void;
  /** The thread's messages, oldest first. */
  messages(aim?: Aim): MessageView[];
  /** The newest message that reached the phone in this app. */
  last(aim?: Aim): MessageView | undefined;
  /** The next message that reaches this app and was not returned before; waits up to `timeoutMs` (5,000) of real time. */
  next(options?: { timeoutMs?: number } & Aim): Promise<MessageView>;
}

/** A phone in the hand of a test or a terminal. */
export interface Handset {
  readonly number: string;
  readonly whatsapp: App;
  readonly sms: App;
  profileName: string;
  /** Sets or clears what is wrong with the line. */
  condition(condition: Condition, present?: boolean): void;
}

/** Changes a phone's condition; a phone that is back gets what waited for it. */
export function setCondition(world: World, phone: Phone, condition: Condition, present: boolean): void {
  if (present) phone.conditions.add(condition);
  else phone.conditions.delete(condition);
  if (condition === 'unreachable' && !present) world.deliveries.resume(phone);
  world.events.emit(phoneChanged(phone));
  world.changed();
}

/** The handset of a phone. */
export function createHandset(world: World, number: string): Handset {
  const phone = (): Phone => world.phones.get(number);
  return {
    number,
    whatsapp: createApp(world, phone, 'whatsapp'),
    sms: createApp(world, phone, 'sms'),
    get profileName() {
      return phone().profileName;
    },
    set profileName(name) {
      phone().profileName = name;
      world.changed();
    },
    condition: (condition, present = true) => setCondition(world, phone(), condition, present),
  };
}

function createApp(world: World, phone: () => Phone, app: Channel): App {
  /** How far `next` has read each thread. */
  const read = new WeakMap<Thread, number>();
  const act = (aim: Aim, make: () => Act): MessageView => perform(world, phone(), app, aim, make());

  function threads(aim: Aim): Thread[] {
    const own = [...phone().threads.values()].filter((thread) => thread.app === app);
    return aim.sender === undefined ? own : own.filter((thread) => thread.sender === aim.sender);
  }

  function unseen(aim: Aim): MessageView | undefined {
    for (const thread of threads(aim)) {
      for (let index = read.get(thread) ?? 0; index < thread.sids.length; index += 1) {
        read.set(thread, index + 1);
        const message = world.messages.find(thread.sids[index] ?? '');
        if (message !== undefined && message.direction !== 'inbound') return messageView(message);
      }
    }
    return undefined;
  }

  return {
    send: (text, aim = {}) =>
      act(aim, () => ({
        type: 'text',
        text,
        forwarded: aim.forwarded === true,
        frequentlyForwarded: aim.frequentlyForwarded === true,
        ...(aim.referral === undefined ? {} : { referral: aim.referral }),
      })),
    tap: (button, aim = {}) => act(aim, () => tapping(world, phone(), app, aim, button)),
    pick: (row, aim = {}) => act(aim, () => picking(world, phone(), app, aim, row)),
    shareLocation: (place, aim = {}) => act(aim, () => sharing(place)),
    sendPhoto: (file = samplePhoto, aim = {}) =>
      act(aim, () => attaching(file.contentType, file.bytes, file.caption ?? '')),
    sendVoiceNote: (file = sampleVoice, aim = {}) =>
      act(aim, () => attaching(file.contentType, file.bytes, '')),
    react: (emoji, aim = {}) => act(aim, () => reacting(world, phone(), app, aim, emoji)),
    open(aim = {}) {
      for (const thread of threads(aim)) world.deliveries.open(phone(), thread);
    },
    block: (aim = {}) => void phone().blocked.add(aimed(world, phone(), app, aim).sender.address),
    unblock: (aim = {}) => void phone().blocked.delete(aimed(world, phone(), app, aim).sender.address),
    messages: (aim = {}) =>
      threads(aim).flatMap((thread) => threadMessages(world, thread, null, Number.MAX_SAFE_INTEGER)),
    last(aim = {}) {
      // By the order of acceptance: on a clock that stands all messages are of the same moment.
      const [newest] = threads(aim)
        .flatMap((thread) => thread.sids.slice(-50).map((sid) => world.messages.find(sid)))
        .filter((message) => message !== undefined)
        .filter((message) => message.direction !== 'inbound')
        .sort((one, other) => other.ordinal - one.ordinal);
      return newest && messageView(newest);
    },
    next({ timeoutMs = 5000, ...aim } = {}) {
      const present = unseen(aim);
      if (present !== undefined) return Promise.resolve(present);
      return new Promise((resolve, reject) => {
        const stop = (): void => {
          clearTimeout(timer);
          unlisten();
        };
        const unlisten = world.events.listen(() => {
          const message = unseen(aim);
          if (message === undefined) return;
          stop();
          resolve(message);
        });
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`No ${app} message reached ${phone().number} within ${timeoutMs} ms.`));
        }, timeoutMs);
      });
    },
  };
}
