import type { Message } from './message.ts';

/** Which messages a list wants. Addresses as Twilio writes them. */
export interface Wanted {
  to?: string | undefined;
  from?: string | undefined;
  /** Decides by date, after the index has narrowed by address. */
  suits?: ((message: Message) => boolean) | undefined;
}

/** One page of a list, newest first, and whether there is more on either side. */
export interface Slice {
  messages: Message[];
  more: boolean;
}

/** All messages, found by id, by address or pair of addresses, in the order of acceptance. */
export class MessageStore {
  readonly #bySid = new Map<string, Message>();
  /** Known to the phones only: deleted by the API, or never in it. */
  readonly #hidden = new Set<string>();
  readonly #lines = new Map<string, Message[]>([['', []]]);
  #ordinal = 0;

  /** How many messages are held. */
  get size(): number {
    return this.#bySid.size;
  }

  /** The number the next message takes. */
  nextOrdinal(): number {
    this.#ordinal += 1;
    return this.#ordinal;
  }

  add(message: Message): void {
    this.#ordinal = Math.max(this.#ordinal, message.ordinal);
    this.#bySid.set(message.sid, message);
    this.#line('').push(message);
    this.#line(`to ${message.to}`).push(message);
    if (message.from !== null) this.#indexFrom(message, message.from);
  }

  /** Keeps a message for the phone that the account's API never shows: Verify's codes. */
  keepHidden(message: Message): void {
    this.#bySid.set(message.sid, message);
    this.#hidden.add(message.sid);
  }

  /** Records the sender a Messaging Service chose. */
  assignFrom(message: Message, from: string): void {
    message.from = from;
    this.#indexFrom(message, from);
  }

  /** Any message, as the phones know it. */
  find(sid: string): Message | undefined {
    return this.#bySid.get(sid);
  }

  /** A message as the account's API knows it. */
  findShown(sid: string): Message | undefined {
    return this.#hidden.has(sid) ? undefined : this.#bySid.get(sid);
  }

  /** Takes a message out of the API; the person it reached keeps it. */
  hide(sid: string): void {
    this.#hidden.add(sid);
  }

  clear(): void {
    this.#bySid.clear();
    this.#hidden.clear();
    this.#lines.clear();
    this.#lines.set('', []);
  }

  /** The newest `limit` messages wanted that were accepted before ordinal `before`. */
  older(wanted: Wanted, before: number, limit: number): Slice {
    const line = this.#lineFor(wanted);
    const found: Message[] = [];
    for (let index = position(line, before) - 1; index >= 0; index -= 1) {
      const message = line[index];
      if (message === undefined || !this.#suits(wanted, message)) continue;
      if (found.length === limit) return { messages: found, more: true };
      found.push(message);
    }
    return { messages: found, more: false };
  }

  /** The oldest `limit` messages wanted that were accepted after ordinal `after`, newest first. */
  newer(wanted: Wanted, after: number, limit: number): Slice {
    const line = this.#lineFor(wanted);
    const found: Message[] = [];
    for (let index = position(line, after + 1); index < line.length; index += 1) {
      const message = line[index];
      if (message === undefined || !this.#suits(wanted, message)) continue;
      if (found.length === limit) return { messages: found.toReversed(), more: true };
      found.push(message);
    }
    return { messages: found.toReversed(), more: false };
  }

  #suits(wanted: Wanted, message: Message): boolean {
    return !this.#hidden.has(message.sid) && (wanted.suits === undefined || wanted.suits(message));
  }

  #lineFor(wanted: Wanted): readonly Message[] {
    const key =
      wanted.to !== undefined && wanted.from !== undefined
        ? `pair ${wanted.from} ${wanted.to}`
        : wanted.to !== undefined
          ? `to ${wanted.to}`
          : wanted.from !== undefined
            ? `from ${wanted.from}`
            : '';
    return this.#lines.get(key) ?? [];
  }

  #indexFrom(message: Message, from: string): void {
    insert(this.#line(`from ${from}`), message);
    insert(this.#line(`pair ${from} ${message.to}`), message);
  }

  #line(key: string): Message[] {
    const line = this.#lines.get(key) ?? [];
    this.#lines.set(key, line);
    return line;
  }
}

/** Where in `line` the first message with this ordinal or a later one stands. */
function position(line: readonly Message[], ordinal: number): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((line[middle]?.ordinal ?? 0) < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(line: Message[], message: Message): void {
  const last = line.at(-1);
  if (last === undefined || last.ordinal < message.ordinal) line.push(message);
  else line.splice(position(line, message.ordinal), 0, message);
}
