import type { Message } from './message.ts';

/** One message Twilio accepted from us, kept even when it is deleted or redacted later. */
export interface LedgerEntry {
  sid: string;
  at: string;
  from: string | null;
  to: string;
  body: string;
  contentSid: string | null;
  variables: Record<string, string> | null;
  origin: 'application' | 'twilio';
}

/** Every accepted message, counted by recipient and text: the answer to "how often was this really sent?". */
export interface Ledger {
  enter(message: Message): void;
  /** Messages our application sent to `to` with exactly this text. */
  count(to: string, body: string): number;
  /** Entries in order, optionally of one recipient; Twilio's own answers only when asked for. */
  entries(filter?: {
    to?: string | undefined;
    after?: number | undefined;
    limit?: number | undefined;
    all?: boolean;
  }): LedgerEntry[];
  /** Recipient and text pairs that were sent more than once by the application. */
  repeated(): { to: string; body: string; count: number }[];
  readonly size: number;
  clear(): void;
}

function key(to: string, body: string): string {
  return `${to}\n${body}`;
}

/** See `Ledger`. */
export function createLedger(): Ledger {
  let entries: LedgerEntry[] = [];
  let counts = new Map<string, number>();
  const byRecipient = new Map<string, LedgerEntry[]>();

  return {
    enter(message) {
      const origin = message.origin === 'twilio' ? 'twilio' : 'application';
      const entry: LedgerEntry = {
        sid: message.sid,
        at: new Date(message.createdAt).toISOString(),
        from: message.from,
        to: message.to,
        body: message.body,
        contentSid: message.template?.contentSid ?? null,
        variables: message.template?.variables ?? null,
        origin,
      };
      entries.push(entry);
      const own = byRecipient.get(message.to) ?? [];
      own.push(entry);
      byRecipient.set(message.to, own);
      const pair = key(message.to, message.body);
      if (origin === 'application') counts.set(pair, (counts.get(pair) ?? 0) + 1);
    },
    count: (to, body) => counts.get(key(to, body)) ?? 0,
    entries(filter = {}) {
      const from = filter.to === undefined ? entries : (byRecipient.get(filter.to) ?? []);
      const wanted = filter.all === true ? from : from.filter((entry) => entry.origin === 'application');
      const start = filter.after ?? 0;
      return wanted.slice(start, filter.limit === undefined ? undefined : start + filter.limit);
    },
    repeated() {
      const many = [...counts].filter(([, count]) => count > 1);
      return many.map(([pair, count]) => {
        const cut = pair.indexOf('\n');
        return { to: pair.slice(0, cut), body: pair.slice(cut + 1), count };
      });
    },
    get size() {
      return entries.length;
    },
    clear() {
      entries = [];
      counts = new Map();
      byRecipient.clear();
    },
  };
}
