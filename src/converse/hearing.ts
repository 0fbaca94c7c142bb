import type { DinerContext, Facts } from '../../flows/diner/context.ts';
import type { DinerEvent, StaffEvent } from '../../flows/events.ts';
import { hearDiner, hearStaff } from '../../flows/hear.ts';
import type { Say } from '../../flows/say.ts';
import type { Expecting, Meaning } from '../domain/meaning.ts';
import type { Letter } from '../domain/message.ts';
import type { Menu } from '../domain/menu.ts';
import type { Conversation } from '../store/conversations.ts';
import { understandStaff } from '../understand/staff.ts';
import { understand } from '../understand/understand.ts';
import type { Lexicon } from '../understand/wish.ts';
import type { Offered } from './compose.ts';
import { type FlowEvent, isSnapshot } from './turn.ts';

/** What somebody said, as an event, and what was learnt of them on the way. */
export interface Heard {
  event: FlowEvent | undefined;
  meaning: Meaning;
}

/** The names and the menu that a message is understood against. */
export interface Background {
  lexicon: Lexicon;
  menu: Menu | undefined;
}

/** Understands a message against what was last asked and offered, and turns it into the event it is. */
export function listen(letter: Letter, conversation: Conversation, background: Background, now: Date): Heard {
  const stored = isSnapshot(conversation.snapshot) ? conversation.snapshot : undefined;
  const offered = stored?.offered as Offered<FlowEvent> | undefined;
  const prompt = stored?.context.prompt as Say | undefined;
  const restaurant = stored?.context.restaurant as { zone: string } | undefined;
  const meaning = understand(letter.text, {
    now,
    zone: restaurant?.zone ?? background.lexicon.zone,
    lexicon: background.lexicon,
    expecting: prompt?.expects as Expecting | undefined,
    offered: offered?.options.map((o) => o.label) ?? [],
    numbered: letter.channel === 'sms',
    menu: background.menu,
    ...dishesOf(stored?.context),
  });
  if (letter.optOut) return { event: { type: letter.optOut }, meaning };
  const event =
    conversation.flow === 'staff'
      ? hearStaff(letter, meaning, understandStaff(letter.text), offered as Offered<StaffEvent> | undefined)
      : hearDiner(letter, meaning, offered as Offered<DinerEvent> | undefined);
  return { event, meaning };
}

/** The dishes in the cart, and the one being chosen or put into it last. */
function dishesOf(context: Record<string, unknown> | undefined): { dishId?: string; inCart: string[] } {
  const { draft, cart } = (context ?? {}) as Pick<DinerContext, 'draft' | 'cart'>;
  const inCart = (cart?.lines ?? []).map((line) => line.itemId);
  const dishId = draft?.line.itemId ?? inCart.at(-1);
  return { inCart, ...(dishId ? { dishId } : {}) };
}

/** What the machine is told of the two who talk. */
export function factsOf(conversation: Conversation, now: Date, text: string): Facts {
  return {
    now: now.getTime(),
    channel: conversation.channel,
    text,
    name: conversation.name,
    language: conversation.language,
    firstContact: conversation.noticedAt === null,
    home: conversation.senderRestaurantId,
  };
}
