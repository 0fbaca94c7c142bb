import type { Act } from '../acts/act.ts';
import { tellOfBot } from '../acts/bot-suspected.ts';
import { agree } from '../acts/consent.ts';
import { noEffects, type Written, writeEffects } from '../acts/act.ts';
import type { Clock } from '../clock.ts';
import type { Letter } from '../domain/message.ts';
import {
  type Conversation,
  findConversation,
  lockConversation,
  noteExternalId,
  openConversation,
} from '../store/conversations.ts';
import type { Database, Transaction } from '../store/database.ts';
import { markDone, type Stimulus, takeIn } from '../store/inbox.ts';
import { menuVersion } from '../store/menus.ts';
import { rememberPerson } from '../store/people.ts';
import { savePlainTurn, saveTurn } from '../store/turns.ts';
import { writtenIn } from '../understand/written-in.ts';
import { tongueAfter } from './tongue.ts';
import { answerAsk } from './answers.ts';
import type { Around } from './around.ts';
import type { Background } from './hearing.ts';
import { heldNews } from './held.ts';
import { begin, type Cause, finish, needsTransaction, type Places, type Prepared } from './prepare.ts';

/** What taking turns needs. */
export interface TurnTools {
  db: Database;
  clock: Clock;
  around: Around;
  places: Places;
  url(path: string): string;
  senders: { whatsapp: string; sms: string };
  /** This process, as leases name it. */
  me: string;
}

/** How a stimulus ended: known before, dealt with, or waiting in the inbox for a second try. */
export type Taken =
  | { kind: 'known' }
  | { kind: 'done'; written: Written }
  | { kind: 'pending'; inboxId: string };

async function background(tools: TurnTools, conversation: Conversation): Promise<Background> {
  const { restaurantId, menuVersion: version } = conversation;
  const [lexicon, menu] = await Promise.all([
    tools.around.lexicon(),
    restaurantId && version !== null ? tools.around.menu(restaurantId, version) : undefined,
  ]);
  return { lexicon, menu };
}

/** An act's surroundings inside a transaction. */
export function actIn(tools: Omit<TurnTools, 'places'>, tx: Transaction, now: Date): Act {
  return {
    tx,
    now,
    effects: noEffects(),
    url: tools.url,
    senders: tools.senders,
    async menu(restaurantId) {
      const version = await menuVersion(tx, restaurantId);
      return version === undefined ? undefined : tools.around.menu(restaurantId, version);
    },
  };
}

/** The conversation a letter belongs to, begun if these two have never spoken. */
export async function conversationOf(db: Database | Transaction, letter: Letter): Promise<Conversation> {
  const found =
    (await findConversation(db, letter.sender, letter.address)) ??
    (await openConversation(db, {
      sender: letter.sender,
      address: letter.address,
      channel: letter.channel,
      ...(letter.externalId ? { externalId: letter.externalId } : {}),
      ...(letter.profileName ? { name: letter.profileName } : {}),
      language: tongueAfter('en', writtenIn(letter.text), undefined).language,
    }));
  if (letter.externalId && !found.externalId) await noteExternalId(db, found.addressId, letter.externalId);
  return found;
}

/**
 * Takes the turn a message causes. One that asks nothing costs two round trips: read, and one statement that writes
 * everything or, when another turn came first, only the message. One that asks takes a transaction with the
 * conversation locked.
 */
export async function takeLetter(
  tools: TurnTools,
  stimulus: Stimulus,
  letter: Letter,
  at: Date,
): Promise<Taken> {
  const conversation = await conversationOf(tools.db, letter);
  const prepared = begin(conversation, { letter }, await background(tools, conversation), at);
  if (!needsTransaction(prepared) && !conversation.newsHeld) {
    const result = finish(conversation, prepared, tools.places, at);
    const saved = await savePlainTurn(tools.db, stimulus, result, at, tools.me);
    if (saved.kind === 'known') return saved;
    if (saved.kind === 'overtaken') return { kind: 'pending', inboxId: saved.inboxId };
    return { kind: 'done', written: { calls: saved.calls, inboxIds: [], timers: [] } };
  }
  return tools.db.transaction(async (tx) => {
    const inboxId = await takeIn(tx, { ...stimulus, conversationId: conversation.id }, at);
    if (inboxId === undefined) return { kind: 'known' };
    const written = await turnInside(tools, tx, conversation.id, { letter }, at, inboxId, {
      conversation,
      prepared,
    });
    return { kind: 'done', written };
  });
}

/**
 * Takes a turn inside a transaction that has the inbox row: locks the conversation, lets the machine hear, answers its
 * asks, writes everything.
 */
export async function turnInside(
  tools: TurnTools,
  tx: Transaction,
  conversationId: string,
  cause: Cause,
  at: Date,
  inboxId: string,
  ahead?: { conversation: Conversation; prepared: Prepared },
): Promise<Written> {
  const conversation = await lockConversation(tx, conversationId);
  if (!conversation) {
    // Erased meanwhile, with everything that was to be said to it.
    await markDone(tx, inboxId);
    return { calls: [], inboxIds: [], timers: [] };
  }
  // What was computed before the lock still holds unless another turn came in between.
  const fresh = ahead?.conversation.version === conversation.version;
  const prepared = fresh
    ? ahead.prepared
    : begin(conversation, cause, await background(tools, conversation), at);
  const act = actIn(tools, tx, at);
  const { turn } = prepared;
  for (let asked = turn.asks[0]; asked; asked = turn.asks[0]) {
    const output = await answerAsk(act, conversation, asked.name, asked.input);
    prepared.answers.push(output);
    turn.answer(output);
  }
  const result = finish(conversation, prepared, tools.places, at);
  const told = result.calls.length > 0 && prepared.facts.firstContact && 'letter' in cause;
  await rememberPerson(tx, conversation.personId, {
    ...prepared.remember,
    ...turn.remember,
    ...(told ? { noticedAt: at } : {}),
  });
  await agree(act, conversation.personId, turn.agreed);
  if (prepared.ear?.as === 'silenced') await tellOfBot(act, conversation);
  const held = await heldNews(tx, conversation, prepared, result, at);
  const messages = await saveTurn(tx, { ...result, calls: [...held, ...result.calls] }, at, tools.me);
  const written = await writeEffects(tx, act.effects, at, tools.me);
  await markDone(tx, inboxId, {
    conversationId,
    turn: result.version + 1,
    trace: result.trace,
    concerns: result.concerns,
  });
  return { ...written, calls: [...messages, ...written.calls] };
}
