import { hash } from 'node:crypto';
import { type Ear, hearIn, type Loop, noLoop, tooMany } from '../domain/loop.ts';
import type { Letter } from '../domain/message.ts';
import type { Conversation } from '../store/conversations.ts';
import { saysItIsAutomatic } from '../understand/automatic.ts';
import { normalise } from '../understand/text/normalise.ts';
import { isSnapshot } from './turn.ts';

/** Letters from which on a text is the same with other digits: a machine counts its tickets. */
const counted = 30;

const digestOf = (text: string) => hash('sha256', text, 'base64url').slice(0, 10);

/** A text that came in, so that its like is known. */
function heardDigest(text: string): string {
  const clean = normalise(text).replace(/\s+/g, ' ');
  return digestOf(clean.length < counted ? clean : clean.replace(/\d+/g, '#'));
}

/** All that one turn says, so that the same is known; undefined when it says nothing. */
export function saidDigest(messages: readonly { text: string }[]): string | undefined {
  return messages.length === 0 ? undefined : digestOf(messages.map(({ text }) => text).join('\n'));
}

/** What is known of earlier exchanges. */
export function loopOf(conversation: Conversation): Loop {
  const { snapshot } = conversation;
  return (isSnapshot(snapshot) ? snapshot.loop : undefined) ?? noLoop;
}

/**
 * How a message is heard by somebody who minds that machines answer machines. What is tapped, shown or sent from a place is
 * a person's; a reaction says nothing.
 */
export function earOf(conversation: Conversation, letter: Letter, now: Date): Ear | undefined {
  const { text, payload, place, media } = letter;
  if (payload || place || media.length > 0)
    return {
      digest: '',
      automatic: false,
      as: tooMany(loopOf(conversation), now) ?? (isQuiet(conversation, now) ? 'freed' : 'heard'),
    };
  if (text.trim() === '') return undefined;
  const ear = { digest: heardDigest(text), automatic: saysItIsAutomatic(text) };
  return { ...ear, as: hearIn(loopOf(conversation), ear, conversation.loopedAt, now) };
}

/** Nothing that is known is answered just now. */
function isQuiet(conversation: Conversation, now: Date): boolean {
  return (
    hearIn(loopOf(conversation), { digest: '?', automatic: true }, conversation.loopedAt, now) === 'quiet'
  );
}
