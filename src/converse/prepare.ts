import { randomUUID } from 'node:crypto';
import { unconfigured } from '../../flows/diner/prompts/home.ts';
import { phrase, type Say } from '../../flows/say.ts';
import { type Ear, follow, type Loop, noLoop } from '../domain/loop.ts';
import type { Language } from '../domain/meaning.ts';
import type { Letter, Outgoing } from '../domain/message.ts';
import { segmentsOf } from '../domain/segments.ts';
import { rankOf } from '../domain/send-order.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Call } from '../store/outbox.ts';
import type { TurnResult } from '../store/turns.ts';
import { type About, aboutOf } from './about.ts';
import { compose } from './compose.ts';
import { concernOf } from './concern.ts';
import { earOf, loopOf, saidDigest } from './loops.ts';
import { afterSilence, beforeKnown } from './returning.ts';
import { type Leaning, tongueAfter } from './tongue.ts';
import { isOfAlbum, rememberSaid, timesSaid, varied } from './vary.ts';
import { urgencyOf } from './urgency.ts';
import type { Manner } from './words.ts';
import { type Background, factsOf, listen } from './hearing.ts';
import { type FlowEvent, isSnapshot, Turn } from './turn.ts';

/** What makes a turn: somebody's message, or news from elsewhere. */
export type Cause = { letter: Letter } | { news: FlowEvent };

/** A turn that has begun: the machine has heard, and may have asks open. */
export interface Prepared {
  turn: Turn;
  event: FlowEvent | undefined;
  /** Somebody wrote; otherwise it is news. */
  fromPerson: boolean;
  facts: ReturnType<typeof factsOf>;
  remember: { name?: string; language?: Language };
  subscribe: boolean | undefined;
  leaning: Leaning;
  answers: unknown[];
  ear?: Ear | undefined;
}

/** What is kept of a turn, so that it can be taken again. */
export interface Trace {
  /** As whom they spoke: whoever is hired or dismissed goes on in the other flow. Absent: a turn from before it was kept. */
  flow?: Conversation['flow'];
  facts: ReturnType<typeof factsOf>;
  event: FlowEvent | undefined;
  answers: unknown[];
  subscribe: boolean | undefined;
  /** How it was heard; absent: news, or a turn from before machines were minded. */
  ear?: Ear | undefined;
  leaning?: Leaning;
}

/** What is heard so is kept, and nothing follows from it. */
const unanswered: ReadonlySet<Ear['as']> = new Set(['quiet', 'silenced', 'too many', 'unread']);

/** Begins a turn, without touching the database. */
export function begin(conversation: Conversation, cause: Cause, background: Background, now: Date): Prepared {
  const heard = 'letter' in cause ? listen(cause.letter, conversation, background, now) : undefined;
  const facts = factsOf(conversation, now, 'letter' in cause ? cause.letter.text : '');
  const remember: Prepared['remember'] = {};
  const before = isSnapshot(conversation.snapshot) ? conversation.snapshot.leaning : undefined;
  // What is on a button is our own words.
  const typed = 'letter' in cause && cause.letter.payload === undefined ? heard?.meaning.written : undefined;
  const { language, leaning } = tongueAfter(facts.language, typed, before);
  if (language !== facts.language) {
    remember.language = language;
    facts.language = language;
  }
  let event = 'news' in cause ? cause.news : heard?.event;
  let subscribe: boolean | undefined;
  if (conversation.optedOutAt && 'letter' in cause && event && event.type !== 'stop') {
    // Writing to us on WhatsApp is coming back. On SMS the carrier waits for START (or YES, or UNSTOP).
    if (conversation.channel === 'whatsapp') subscribe = true;
    else if (event.type === 'start' || heard?.meaning.acts[0] === 'yes') {
      subscribe = true;
      event = { type: 'start' };
    }
  }
  if ('letter' in cause) {
    event = beforeKnown(conversation, event, cause.letter.text, now);
    event = afterSilence(conversation, event, cause.letter, now);
  }
  // To be gone, or back, is heard of whoever asks it.
  const ear =
    'letter' in cause && event?.type !== 'stop' && event?.type !== 'start'
      ? earOf(conversation, cause.letter, now)
      : undefined;
  if (ear && unanswered.has(ear.as)) event = undefined;
  const turn = new Turn(conversation.flow, conversation.snapshot, facts);
  if (event && (conversation.senderConfigured || 'news' in cause)) turn.send(event);
  return {
    turn,
    event,
    fromPerson: 'letter' in cause,
    facts,
    remember,
    subscribe,
    leaning,
    answers: [],
    ear,
  };
}

/** Whether a turn needs a transaction: asks to answer, or something to write beside state and messages. */
export function needsTransaction({ turn, remember, facts, ear }: Prepared): boolean {
  return (
    turn.asks.length > 0 ||
    turn.agreed.length > 0 ||
    ear?.as === 'silenced' ||
    facts.firstContact ||
    Object.keys(remember).length > 0 ||
    Object.keys(turn.remember).length > 0
  );
}

/** The addresses a finished turn needs for what it sends. */
export interface Places {
  photo(file: string): string;
  sharedSender: string;
  /** The address our pages begin with. */
  site: string;
}

const silence = 3_600_000;

/** Ends a turn whose asks are answered: what is written, and the messages that leave. */
export function finish(
  conversation: Conversation,
  prepared: Prepared,
  places: Places,
  now: Date,
): TurnResult {
  const { turn, fromPerson, facts } = prepared;
  const version = conversation.version + 1;
  const language = turn.remember.language ?? facts.language;
  const subscribe = turn.subscribe ?? prepared.subscribe;
  const manner: Manner = {
    language,
    channel: conversation.channel,
    address: conversation.address,
    answerAt: `https://wa.me/${places.sharedSender.replace(/\D/g, '')}`,
    site: places.site,
  };
  const known = loopOf(conversation);
  const says = isOfAlbum(known, prepared.event, now) ? [] : saysOf(conversation, prepared, places, now);
  const plain = compose(says, manner, places.photo);
  // To somebody who has opted out nothing is written, but for the goodbye that says so.
  const silent = conversation.optedOutAt !== null && subscribe !== true;
  const said = silent ? undefined : saidDigest(plain.messages);
  const times = timesSaid(known, said, prepared.event, prepared.ear, now);
  const other = prepared.ear ? varied(known, says, times, prepared.event) : says;
  const composed = other === says ? plain : compose(other, manner, places.photo);
  const messages = silent ? [] : composed.messages;
  const before = isSnapshot(conversation.snapshot) ? conversation.snapshot.offered : undefined;
  const context = turn.context as { restaurant?: { id: string } };
  const loop = prepared.ear
    ? heardOf(known, prepared.ear, { said, times, says })
    : fromPerson || messages.length === 0
      ? known
      : withNews(known);
  const concerns = fromPerson
    ? concernOf(prepared.event, conversation.snapshot, turn, prepared.answers)
    : null;
  const about = aboutOf(prepared.event, fromPerson, concerns);
  const urgency = urgencyOf(prepared.event, conversation.address, now);
  return {
    conversationId: conversation.id,
    version: conversation.version,
    snapshot: {
      ...turn.store(
        version,
        composed.offered ?? (composed.messages.length === 0 || !fromPerson ? before : undefined),
      ),
      at: now.getTime(),
      ...(loop === noLoop ? {} : { loop }),
      ...(prepared.leaning ? { leaning: prepared.leaning } : {}),
    },
    restaurantId: context.restaurant?.id ?? null,
    concerns,
    inboundAt: fromPerson ? now : null,
    optOut: subscribe === undefined ? null : !subscribe,
    calls: messages.map((message) => ({
      ...messageCall(conversation, { ...message, ...urgency }, about),
      turn: version,
    })),
    trace: {
      flow: turn.flow,
      facts,
      event: prepared.event,
      answers: prepared.answers,
      subscribe: prepared.subscribe,
      ear: prepared.ear,
      ...(prepared.leaning ? { leaning: prepared.leaning } : {}),
    } satisfies Trace,
  };

  function heardOf(
    before: Loop,
    ear: Ear,
    answer: { said: string | undefined; times: number; says: readonly Say<FlowEvent>[] },
  ): Loop {
    const after = follow(before, ear, answer.said, prepared.event?.type !== 'words', now);
    const last = rememberSaid(before, answer.said, answer.times, prepared.event, answer.says, now);
    return {
      ...after,
      ...(last ? { last } : {}),
      ...(prepared.event?.type === 'media' ? { mediaAt: now.getTime() } : {}),
    };
  }
}

/** After news the last answer is not what was read last. */
function withNews(loop: Loop): Loop {
  if (!loop.last) return loop;
  const { last: _, ...rest } = loop;
  return rest;
}

/** A message on its way out, with the two ends it travels between, and what it is about where that is known. */
export type MessagePayload = Outgoing & { from: string; to: string; about?: About };

/** The outbox row of one message. */
export function messageCall(conversation: Conversation, message: Outgoing, about?: About): Call {
  const payload: MessagePayload = {
    from: conversation.sender,
    to: conversation.address,
    ...message,
    ...(about ? { about } : {}),
  };
  return {
    id: randomUUID(),
    lane: conversation.id,
    kind: 'message',
    conversationId: conversation.id,
    payload,
    sender: conversation.sender,
    rank: rankOf[message.priority ?? 'reply'],
    weight: conversation.channel === 'sms' ? segmentsOf(message.text, true).count : 1,
    expiresAt: message.expiresAt === undefined ? null : new Date(message.expiresAt),
  };
}

function saysOf(
  conversation: Conversation,
  { turn, fromPerson, facts, ear }: Prepared,
  places: Places,
  now: Date,
): Say<FlowEvent>[] {
  if (!conversation.senderConfigured && fromPerson) {
    const last = conversation.lastInboundAt;
    return last && now.getTime() - last.getTime() < silence
      ? []
      : [unconfigured(places.sharedSender.replace('whatsapp:', ''))];
  }
  if (ear?.as === 'too many') return [{ text: [phrase('care.too many')] }];
  const says = [...turn.says];
  if (turn.lost && says.length > 0) says.unshift({ text: [phrase('lost.place')] });
  if (facts.firstContact && conversation.flow === 'diner' && says.length > 0 && fromPerson) {
    says.unshift({ text: [phrase('notice.first', { hindi: { phrase: phrase('notice.hindi') } })] });
  }
  return says;
}
