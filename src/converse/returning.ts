import type { DinerEvent } from '../../flows/events.ts';
import { mayHaveChangedHands } from '../domain/silence.ts';
import type { Conversation } from '../store/conversations.ts';
import { type FlowEvent, isSnapshot, outermost } from './turn.ts';

/** What goes through before it is known who writes: nothing that shows or changes anything of anybody. */
const open: readonly DinerEvent['type'][] = ['stop', 'start', 'language', 'no'];

/**
 * The event a message is while it is not known whether the number still belongs to whoever booked with it: a number that was
 * silent for half a year may be somebody else's, who shall see nothing of the earlier one.
 */
export function beforeKnown(
  conversation: Conversation,
  event: FlowEvent | undefined,
  text: string,
  now: Date,
): FlowEvent | undefined {
  const { flow, snapshot, address, lastInboundAt } = conversation;
  if (!event || flow !== 'diner') return event;
  if (isSnapshot(snapshot) && outermost(snapshot.value) === 'recognising')
    return open.includes(event.type as DinerEvent['type']) ? event : { type: 'called', text };
  const asked = mayHaveChangedHands(address, lastInboundAt, now);
  return asked && event.type !== 'stop' ? { type: 'long silent' } : event;
}
