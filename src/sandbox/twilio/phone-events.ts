import type { LiveEvent } from './events.ts';
import type { Message } from './message.ts';
import { messageView, tickOf } from './phone-view.ts';
import type { Phone, Thread } from './phones.ts';

/** A phone is new or changed: look at it again. */
export function phoneChanged(phone: { number: string }): LiveEvent {
  return { type: 'phone', phone: phone.number, data: () => ({ phone: phone.number }) };
}

/** A message appears in a thread. */
export function messageShown(phone: Phone, thread: Thread, message: Message): LiveEvent {
  return {
    type: 'message',
    phone: phone.number,
    data: () => ({
      phone: phone.number,
      app: thread.app,
      sender: thread.sender,
      message: messageView(message),
    }),
  };
}

/** A message's status, as its phone shows it, has changed. */
export function statusChanged(message: Message): LiveEvent {
  const inbound = message.direction === 'inbound';
  const phone = ((inbound ? message.from : message.to) ?? '').replace('whatsapp:', '');
  const status = tickOf(message);
  const { sid, errorCode } = message;
  const sender = inbound ? message.to : message.from;
  return { type: 'status', phone, data: () => ({ phone, sender, sid, status, errorCode }) };
}
