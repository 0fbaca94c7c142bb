import type { DinerContext, Facts } from '../../flows/diner/context.ts';
import type { DinerEvent, StaffEvent } from '../../flows/events.ts';
import { changeHeard } from '../../flows/change-heard.ts';
import { hearDiner, hearStaff } from '../../flows/hear.ts';
import type { Say } from '../../flows/say.ts';
import type { Expecting, Meaning } from '../domain/meaning.ts';
import type { Letter } from '../domain/message.ts';
import type { Menu } from '../domain/menu.ts';
import type { Conversation } from '../store/conversations.ts';
import { understandStaff } from '../understand/staff.ts';
import { understand, type World } from '../understand/understand.ts';
import type { Lexicon } from '../understand/meaning/guide.ts';
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
  const restaurant = stored?.context.restaurant as DinerContext['restaurant'];
  const meaning = understand(letter.text, {
    now,
    zone: restaurant?.zone ?? background.lexicon.zone,
    lexicon: background.lexicon,
    expecting: prompt?.expects as Expecting | undefined,
    offered: offered?.options.map((o) => o.label) ?? [],
    numbered: letter.channel === 'sms',
    menu: background.menu,
    openHours: restaurant?.openHours,
    ...tableAndDishes(stored?.context),
  });
  if (namesFocus(meaning, stored?.context)) delete meaning.wish.restaurant;
  if (letter.optOut) return { event: { type: letter.optOut }, meaning };
  const event =
    conversation.flow === 'staff'
      ? hearStaff(letter, meaning, understandStaff(letter.text), offered as Offered<StaffEvent> | undefined)
      : changeHeard(letter.text, hearDiner(letter, meaning, offered as Offered<DinerEvent> | undefined), {
          tapped: letter.payload !== undefined,
          cartOpen: ((stored?.context.inCart as number | undefined) ?? 0) > 0,
          expects: prompt?.expects,
        });
  return { event, meaning };
}

/**
 * Whether a restaurant is named that is being talked about already, and so no other is looked for. Who says nothing but the
 * name wants to see its card.
 */
function namesFocus({ wish, items, acts }: Meaning, context: Record<string, unknown> | undefined): boolean {
  const { restaurant } = (context ?? {}) as Partial<DinerContext>;
  if (wish.restaurant === undefined || wish.restaurant !== restaurant?.name) return false;
  return Object.keys(wish).length > 1 || items.length > 0 || acts.length > 0;
}

/** What may be expected while the talk is of dishes. */
const besideCart: readonly (Expecting | undefined)[] = [undefined, 'quantity', 'choice'];

/** The table that is being talked about, the cart, and the dish being chosen or put into it last. */
function tableAndDishes(
  context: Record<string, unknown> | undefined,
): Pick<World, 'dishId' | 'cart' | 'booking'> {
  const { draft, cart, inCart, wish, restaurant, prompt } = (context ?? {}) as Partial<DinerContext>;
  const lines = (inCart ? (cart?.lines ?? []) : []).map((line) => ({
    ...line,
    sizeId: line.sizeId ?? undefined,
    note: line.note ?? undefined,
    seat: line.seat ?? undefined,
    // What usually comes along and was left out is listed with none of it.
    modifiers: line.modifiers.filter(({ quantity }) => quantity > 0),
  }));
  const dishId = draft?.line.itemId ?? lines.at(-1)?.itemId;
  const { partySize, date, time } = wish ?? {};
  // "Make it 2" beside an open cart is about what lies in it.
  const ofCart = lines.length > 0 && besideCart.includes(prompt?.expects);
  return {
    cart: lines,
    ...(dishId ? { dishId } : {}),
    ...(ofCart ? {} : { booking: bookingOf() }),
  };

  function bookingOf(): World['booking'] {
    return {
      ...(restaurant ? { restaurant: restaurant.name } : {}),
      ...(partySize === undefined ? {} : { partySize }),
      ...(date === undefined ? {} : { date }),
      ...(time === undefined ? {} : { time }),
    };
  }
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
