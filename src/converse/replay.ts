import { isDeepStrictEqual } from 'node:util';
import type { Conversation } from '../store/conversations.ts';
import type { PastTurn } from '../store/history.ts';
import { factsOf } from './hearing.ts';
import { addressThen } from '../domain/silence.ts';
import { finish, type Places, type Trace } from './prepare.ts';
import { Turn } from './turn.ts';

/** One turn taken again. */
export interface Replayed {
  turn: number;
  event: string;
  /** What was said, as it left: the texts of the messages. */
  said: string[];
}

/** What a replay shows. */
export interface Replay {
  turns: Replayed[];
  /** Why the replay is not what happened; empty when it is. */
  differences: string[];
}

/**
 * Takes every turn of a conversation again from what was kept of it: the event, the facts and the answers of that day.
 * Nothing is asked and nothing is sent. The state at the end must be the stored one, and every message that was
 * sent by a turn must come out again, in the same order.
 */
export function replay(
  conversation: Conversation,
  past: readonly PastTurn[],
  sent: readonly unknown[],
  places: Places,
): Replay {
  const differences: string[] = [];
  const turns: Replayed[] = [];
  const left = [...sent];
  let now: Conversation = {
    ...conversation,
    address: addressThen(conversation.address),
    flow: (past[0]?.trace as Trace | undefined)?.flow ?? conversation.flow,
    version: 0,
    snapshot: null,
    lastInboundAt: null,
    optedOutAt: null,
  };
  for (const { turn: number, trace, letter, at } of past) {
    now = spokenAs((trace as Trace).flow ?? conversation.flow, number - 1, now);
    if (number !== now.version + 1) {
      differences.push(`Turn ${now.version + 1} is not recorded; the next one is ${number}.`);
      break;
    }
    const result = again(now, trace as Trace, letter, at, places);
    for (const { payload } of result.calls) {
      const kept: unknown = JSON.parse(JSON.stringify(payload));
      const found = left.findIndex((one) => isDeepStrictEqual(one, kept));
      if (found < 0) differences.push(`Turn ${number} says what was not sent: ${textOf(kept)}`);
      else left.splice(0, found + 1);
    }
    turns.push({
      turn: number,
      event: (trace as Trace).event?.type ?? 'nothing',
      said: result.calls.map(({ payload }) => textOf(payload)),
    });
    now = {
      ...now,
      version: number,
      snapshot: JSON.parse(JSON.stringify(result.snapshot)),
      lastInboundAt: result.inboundAt ?? now.lastInboundAt,
      optedOutAt: result.optOut === null ? now.optedOutAt : result.optOut ? (now.optedOutAt ?? at) : null,
    };
  }
  now = spokenAs(conversation.flow, conversation.version, now);
  if (now.version !== conversation.version)
    differences.push(
      `The conversation is at turn ${conversation.version}, its records end at ${now.version}.`,
    );
  else if (!isDeepStrictEqual(now.snapshot, conversation.snapshot))
    differences.push('The state at the end is not the stored one.');
  return { turns, differences };
}

/** Whoever was dismissed from the staff began anew, with a version that no turn has. */
function spokenAs(flow: Conversation['flow'], version: number, now: Conversation): Conversation {
  if (flow === now.flow) return now;
  return now.flow === 'staff' && version === now.version + 1
    ? { ...now, flow, version, snapshot: null }
    : { ...now, flow };
}

function again(now: Conversation, trace: Trace, letter: boolean, at: Date, places: Places) {
  const facts = trace.facts as ReturnType<typeof factsOf>;
  const turn = new Turn(now.flow, now.snapshot, facts);
  if (trace.event && (now.senderConfigured || !letter)) turn.send(trace.event);
  for (const answer of trace.answers) turn.answer(answer);
  return finish(
    now,
    {
      turn,
      event: trace.event,
      fromPerson: letter,
      facts,
      remember: {},
      subscribe: trace.subscribe,
      leaning: trace.leaning,
      answers: trace.answers,
      ear: trace.ear,
    },
    places,
    at,
  );
}

const textOf = (payload: unknown): string =>
  (payload as { text?: string; body?: string }).body ?? (payload as { text?: string }).text ?? '';
