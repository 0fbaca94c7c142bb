import { randomUUID } from 'node:crypto';
import type { DinerNews, StaffNews } from '../../flows/news.ts';
import type { Menu } from '../domain/menu.ts';
import type { Transaction } from '../store/database.ts';
import { acceptStimulus } from '../store/inbox.ts';
import { type CallKind, type OutboxRow, writeCalls } from '../store/outbox.ts';
import { cancelTimers, type NewTimer, setTimers, type Timer, type TimerName } from '../store/timers.ts';
import { type Billing, bringUpToDate } from './invoices.ts';

/**
 * An act changes what is true: a table is held, an order placed, money booked. The same acts serve a diner's message, a
 * staff member's tap, a timer and a payment's webhook. Each runs inside the transaction of whatever caused it; what it
 * wants done outside, or told to others, it leaves as rows.
 */
export interface Act {
  tx: Transaction;
  /** The moment of the cause, by our clock. */
  now: Date;
  effects: Effects;
  /** A restaurant's menu as it stands in the database. */
  menu(restaurantId: string): Promise<Menu | undefined>;
  /** Absolute address of a page of ours. */
  url(path: string): string;
  /** The shared senders, in Twilio's spelling. */
  senders: { whatsapp: string; sms: string };
  /** By a page of the web; absent: by a message, or by nobody. */
  door?: 'web';
}

/** What an act leaves to be done once its transaction is committed. */
export interface Effects {
  calls: { lane: string; kind: CallKind; conversationId: string | null; payload: unknown }[];
  /** `key` makes a piece of news unique, so that whatever causes it twice tells it once. Without a conversation there is nobody to tell. */
  news: { conversationId: string | null; key: string; news: DinerNews | StaffNews }[];
  timers: NewTimer[];
  cancelled: { subject: string; names: TimerName[] }[];
  /** Orders that were agreed to, changed or paid back, so that their invoices follow. */
  billing: Billing[];
}

/** No effects yet. */
export function noEffects(): Effects {
  return { calls: [], news: [], timers: [], cancelled: [], billing: [] };
}

/** What was written and now waits for this process to go on with it. */
export interface Written {
  calls: OutboxRow[];
  inboxIds: string[];
  timers: Timer[];
}

/**
 * Writes the effects as rows, inside the transaction they belong to. `me` is the process that goes on with them; null:
 * this one ends, and a Thali that runs finds them.
 */
export async function writeEffects(
  tx: Transaction,
  effects: Effects,
  now: Date,
  me: string | null,
): Promise<Written> {
  await cancelTimers(tx, effects.cancelled);
  const timers = await setTimers(tx, effects.timers);
  const calls = await writeCalls(
    tx,
    effects.calls.map((call) => ({ id: randomUUID(), ...call })),
    me,
    now,
  );
  const inboxIds: string[] = [];
  for (const { conversationId, key, news } of effects.news) {
    if (!conversationId) continue;
    const id = await acceptStimulus(
      tx,
      { provider: 'thali', providerId: key, kind: 'news', conversationId, payload: news },
      now,
    );
    if (id) inboxIds.push(id);
  }
  // Last, as the counter of their numbers stays locked from here on.
  for (const billing of effects.billing) await bringUpToDate(tx, now, billing);
  return { calls, inboxIds, timers };
}
