import type { Message, Phone } from './model.ts';
import { threadKey } from './model.ts';

/** A message of ours that never reached its phone, told at the place where it is missing. */
export interface Lost {
  sid: string;
  errorCode: number | null;
  /** The last message above it. */
  after: string | undefined;
}

/** All phones as this page knows them. Messages and losses by `threadKey`. */
export interface World {
  phones: Record<string, Phone>;
  messages: Record<string, Message[]>;
  lost: Record<string, Lost[]>;
}

export const emptyWorld: World = { phones: {}, messages: {}, lost: {} };

export type Change =
  | { type: 'reset' }
  | { type: 'phone'; phone: Phone }
  | { type: 'messages'; key: string; messages: Message[] }
  | { type: 'status'; key: string; sid: string; status: string; errorCode: number | null };

/** Reports overtake each other; a message never goes back to an earlier one of these. */
const ranks = ['sent', 'unanswered', 'delivered', 'read'];

function later(one: string, other: string): string {
  return ranks.indexOf(other) >= ranks.indexOf(one) ? other : one;
}

/** Two views of a thread as one: what is older stays above, what both have keeps the later status. */
function merged(known: Message[], given: Message[]): Message[] {
  const bySid = new Map(given.map((message) => [message.sid, message]));
  const isKnown = new Set(known.map((message) => message.sid));
  const [first] = known;
  const meeting = given.findIndex((message) => message.sid === first?.sid);
  const isAbove = (message: Message, index: number) =>
    meeting >= 0 ? index < meeting : first !== undefined && message.at < first.at;
  const fresh = (above: boolean) =>
    given.filter((message, index) => !isKnown.has(message.sid) && isAbove(message, index) === above);
  const kept = known.map((message) => {
    const view = bySid.get(message.sid);
    return view ? { ...view, status: later(message.status, view.status) } : message;
  });
  return [...fresh(true), ...kept, ...fresh(false)];
}

function withStatus(world: World, { key, sid, status, errorCode }: Change & { type: 'status' }): World {
  const messages = world.messages[key] ?? [];
  if (status === 'failed' || status === 'undelivered') {
    const lost = world.lost[key] ?? [];
    if (lost.some((each) => each.sid === sid)) return world;
    const after = messages.at(-1)?.sid;
    return { ...world, lost: { ...world.lost, [key]: [...lost, { sid, errorCode, after }] } };
  }
  if (!messages.some((message) => message.sid === sid)) return world;
  const updated = messages.map((message) =>
    message.sid === sid ? { ...message, status: later(message.status, status) } : message,
  );
  return { ...world, messages: { ...world.messages, [key]: updated } };
}

/** The world after a change. */
export function changed(world: World, change: Change): World {
  switch (change.type) {
    case 'reset':
      return emptyWorld;
    case 'phone':
      return { ...world, phones: { ...world.phones, [change.phone.number]: change.phone } };
    case 'messages': {
      const known = world.messages[change.key] ?? [];
      return { ...world, messages: { ...world.messages, [change.key]: merged(known, change.messages) } };
    }
    default:
      return withStatus(world, change);
  }
}

/** The messages of a thread as far as they are loaded, oldest first. */
export function messagesOf(world: World, number: string, sender: string): Message[] | undefined {
  return world.messages[threadKey(number, sender)];
}
