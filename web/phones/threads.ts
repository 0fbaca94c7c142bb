import { type App, type Phone, type Sender, appOf } from './model.ts';
import type { Seen } from './use-seen.ts';

/** Our addresses an app of the phone can be opened at: ours, and those that wrote without being asked. */
export function choicesOf(phone: Phone, app: App, senders: Sender[]): string[] {
  const ours = senders.map(({ address }) => address);
  const theirs = phone.threads.map(({ sender }) => sender);
  return [...new Set([...ours, ...theirs])].filter((address) => appOf(address) === app);
}

/** How much is unread in each app of a phone. */
export function unreadOf(phone: Phone, seen: Seen): Record<App, number> {
  const count = (app: App) =>
    phone.threads
      .filter((thread) => thread.app === app)
      .reduce((sum, thread) => sum + seen.unread(phone, thread), 0);
  return { whatsapp: count('whatsapp'), sms: count('sms') };
}
