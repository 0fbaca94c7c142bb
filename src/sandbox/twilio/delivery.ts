import { messageShown, phoneChanged, statusChanged } from './phone-events.ts';
import { fateOf, recipientOf } from './fate.ts';
import type { Message, MessageStatus } from './message.ts';
import type { Phone, Thread } from './phones.ts';
import { segmentsOf } from '../../domain/segments.ts';
import { reportStatus } from './status-callback.ts';
import type { World } from './world.ts';

/** Carries accepted messages to the phones, step by step, and reports each step. */
export interface Deliveries {
  /**
   * Sends an accepted message on its way, after whatever the caller still does in this turn of the event loop: an
   * answer written now leaves before the first callback. The promise ends with the last step.
   */
  start(message: Message): Promise<void>;
  /** The person looks at a thread: what was delivered there by WhatsApp is now read. */
  open(phone: Phone, thread: Thread): void;
  /** Delivers what waited for a phone that is back. */
  resume(phone: Phone): void;
  /** Sends the scheduled messages whose moment has come. */
  release(): void;
  /** Calls a scheduled message off. */
  cancel(message: Message): void;
  clear(): void;
}

/** See `Deliveries`. */
export function createDeliveries(world: () => World): Deliveries {
  const scheduled = new Map<string, Message>();
  let timer: NodeJS.Timeout | undefined;

  function step(message: Message, status: MessageStatus, errorCode: number | null = null): void {
    const now = world().now();
    message.status = status;
    message.errorCode = errorCode;
    message.updatedAt = now;
    world().events.emit(statusChanged(message));
    world().changed();
    reportStatus(world(), message);
  }

  function arrive(message: Message): void {
    const recipient = recipientOf(world(), message);
    if (recipient !== null) {
      const { phone, thread } = recipient;
      thread.sids.push(message.sid);
      if (message.channel === 'whatsapp') thread.unread.push(message.sid);
      world().events.emit(messageShown(phone, thread, message));
    }
    step(message, 'delivered');
  }

  function chooseSender(message: Message): void {
    const { senders, messages } = world();
    if (message.from === null) {
      const sender = senders.first(message.channel, message.serviceSid ?? undefined);
      if (sender !== undefined) messages.assignFrom(message, sender.address);
    }
    if (message.channel === 'sms') message.segments = segmentsOf(message.shown.text).count;
    else message.segments = 1;
    step(message, 'queued');
  }

  async function travel(message: Message): Promise<void> {
    const { tasks, settings } = world();
    if (message.status === 'accepted' || message.status === 'scheduled') chooseSender(message);
    if (!(await tasks.pause(settings.pace.sentMs))) return;
    const fate = fateOf(world(), message);
    if (fate.kind === 'failed') return step(message, 'failed', fate.code);
    message.sentAt = world().now();
    step(message, 'sent');
    if (!(await tasks.pause(settings.pace.deliveredMs))) return;
    if (fate.kind === 'undelivered') return step(message, 'undelivered', fate.code);
    if (fate.kind === 'waiting') recipientOf(world(), message)?.thread.waiting.push(message.sid);
    if (fate.kind === 'delivered') arrive(message);
  }

  /** One timer for the next scheduled message; the clock may be moved, so `release` decides by the clock. */
  function setTimer(): void {
    clearTimeout(timer);
    const next = Math.min(...[...scheduled.values()].map((message) => message.sendAt ?? 0));
    if (scheduled.size === 0) return;
    timer = setTimeout(release, Math.min(Math.max(next - world().now(), 1), 2 ** 31 - 1));
    timer.unref();
  }

  function release(): void {
    if (scheduled.size === 0) return;
    for (const message of scheduled.values()) {
      if ((message.sendAt ?? 0) > world().now()) continue;
      scheduled.delete(message.sid);
      world().tasks.run(() => travel(message));
    }
    setTimer();
  }

  return {
    start(message) {
      if (message.status === 'scheduled') {
        scheduled.set(message.sid, message);
        setTimer();
        return Promise.resolve();
      }
      const journey = Promise.resolve().then(() => travel(message));
      world().tasks.run(() => journey);
      return journey;
    },
    open(phone, thread) {
      const unread = thread.unread.splice(0);
      for (const sid of unread) {
        const message = world().messages.find(sid);
        if (message?.status === 'delivered') step(message, 'read');
      }
      if (unread.length > 0) world().events.emit(phoneChanged(phone));
    },
    resume(phone) {
      for (const thread of phone.threads.values()) {
        for (const sid of thread.waiting.splice(0)) {
          const message = world().messages.find(sid);
          if (message?.status === 'sent') arrive(message);
        }
      }
    },
    release,
    cancel(message) {
      scheduled.delete(message.sid);
      step(message, 'canceled');
    },
    clear() {
      scheduled.clear();
      clearTimeout(timer);
    },
  };
}
