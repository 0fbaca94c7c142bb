import type { DinerEvent } from '../../flows/events.ts';
import type { DinerContext } from '../../flows/diner/context.ts';
import { aboutPlace } from '../../flows/diner/wishes.ts';
import type { Letter } from '../domain/message.ts';
import { mayHaveChangedHands, silenceSince } from '../domain/silence.ts';
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

/** What answers whatever was asked last, and nothing else: after a silence it may be meant for what was said in between. */
const bare: readonly DinerEvent['type'][] = [
  'yes',
  'no',
  'change',
  'more',
  'done',
  'again',
  'greeting',
  'table only',
];
/** What says by itself what is wanted, and is kept until it is known to belong there. */
const telling: readonly DinerEvent['type'][] = [
  'items',
  'edits',
  'basket',
  'name',
  'undo',
  'pick time',
  'pick section',
  'pick item',
  'pick size',
  'pick option',
  'pick line',
  'pick swap',
  'take left',
  'one more',
  'one less',
  'remove',
];

/** Whether something is left half done here: a cart with something in it, a dish in the making, a table half asked for. */
function isOpen(stood: unknown, { inCart, draft }: DinerContext): boolean {
  const part = outermost(stood);
  if (part === 'order') return inCart > 0 || draft !== undefined;
  return part === 'reserve' && (stood as { reserve: string }).reserve !== 'booked';
}

/**
 * The event a message is after a silence. What might be an answer to a question that nobody remembers is kept, and it is told
 * first where the conversation stood; whoever begins something of their own, or taps what they see, is taken at their word.
 */
export function afterSilence(
  conversation: Conversation,
  event: FlowEvent | undefined,
  { payload }: Letter,
  now: Date,
): FlowEvent | undefined {
  const { flow, snapshot } = conversation;
  if (!event || payload !== undefined || flow !== 'diner' || !isSnapshot(snapshot)) return event;
  if (snapshot.at === undefined) return event;
  const silence = silenceSince(new Date(snapshot.at), now);
  const context = snapshot.context as unknown as DinerContext;
  const asking = outermost(snapshot.value) === 'resuming';
  const stood = asking ? context.paused?.stood : snapshot.value;
  // The card itself is good for as long as anybody remembers what it speaks of.
  if (silence === 'short' || (asking && silence !== 'days') || !isOpen(stood, context)) return event;
  const heard = event as DinerEvent;
  // A reminder or an offer came in between, and waits for just that.
  const elsewhere = context.reminded !== undefined || context.place !== undefined;
  if ((heard.type === 'yes' || heard.type === 'no') && elsewhere) return event;
  const [part, state] = Object.entries(stood as object)[0] ?? [];
  // Where any words are an answer: a name, a note, a wish beside a table that is read back.
  const { expects } = context.prompt ?? {};
  const written = expects === 'name' || expects === 'note' || (part === 'reserve' && state === 'readBack');
  const kept =
    telling.includes(heard.type) ||
    (heard.type === 'wish' && !aboutPlace(heard.wish)) ||
    (heard.type === 'words' && written);
  if (!kept && heard.type !== 'words' && !bare.includes(heard.type)) return event;
  const resumed: DinerEvent = { type: 'resumed', stood };
  return { ...resumed, ...(kept ? { heard } : {}), ...(silence === 'days' ? { days: true } : {}) };
}
