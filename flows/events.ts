import type { BasketWish } from '../src/domain/basket.ts';
import type { SaidConsent } from '../src/domain/consent.ts';
import type { FloorText } from '../src/domain/floor.ts';
import type { HouseText } from '../src/domain/house.ts';
import type { OrderStep } from '../src/domain/order-life.ts';
import type { DishFacts, HeardEdit, HeardItem, Language, Wish } from '../src/domain/meaning.ts';
import type { StockText } from '../src/domain/stock-text.ts';
import type { DinerNews, StaffNews } from './news.ts';

/** What came that nobody here can read. */
export type Unread = 'picture' | 'video' | 'file' | 'contact' | 'sticker';

/** What a message says beside its main thing. */
export interface Along {
  /** Dishes, in the same message as a table. */
  items?: HeardItem[];
  /** Dishes that are not on the menu, as written. */
  unknown?: string[];
  /** The name it all shall be under. */
  name?: string;
  /** What is in the basket besides dishes. */
  basket?: BasketWish[];
}

/** What a diner's conversation can hear. Several come from words, taps and pins alike; `hear.ts` decides which. */
export type DinerEvent =
  // Acts anybody may perform anywhere.
  | { type: 'help' }
  | { type: 'menu' }
  | { type: 'back' }
  | { type: 'restart' }
  | { type: 'person' }
  | { type: 'bookings' }
  | { type: 'language'; language: Language }
  | { type: 'stop' }
  | { type: 'start' }
  /** A yes or a no to being written to; what is held of them; to be gone. */
  | ({ type: 'consent' } & SaidConsent)
  | { type: 'privacy' }
  | { type: 'erase' }
  /** Half a year of silence is over; the name they say they booked under. */
  | { type: 'long silent' }
  | { type: 'called'; text: string }
  /** Written after a silence: where the conversation stood, what an answer was, and whether days have gone by. */
  | { type: 'resumed'; stood: unknown; heard?: DinerEvent; days?: true }
  /** It goes on where it stood, or with the cart that was kept. */
  | { type: 'go on' }
  /** What was said last is taken back. */
  | { type: 'undo' }
  /** Two chats of theirs shall be one; `code`: of the other. */
  | { type: 'link'; code?: string }
  /** Ordered once more: what was ordered last, or what they always have; at the restaurant of this name. */
  | { type: 'repeat'; usual?: true; restaurant?: string }
  | { type: 'again' }
  | { type: 'late'; minutes?: number }
  | { type: 'here' }
  | { type: 'thanks' }
  | { type: 'bye' }
  | { type: 'greeting' }
  | { type: 'voice' }
  | { type: 'media'; of: Unread }
  | { type: 'stale' }
  // Answers and facts.
  | { type: 'yes' }
  | { type: 'no' }
  | { type: 'cancel' }
  | { type: 'change' }
  | { type: 'more' }
  | { type: 'cart' }
  | { type: 'pay' }
  | { type: 'bill' }
  | ({ type: 'wish'; wish: Wish; text: string } & Along)
  | ({ type: 'items'; items: HeardItem[]; text: string } & Along)
  | { type: 'edits'; edits: HeardEdit[]; items: HeardItem[]; text: string }
  /** What is in the basket besides dishes, and what else was said of its lines. */
  | ({ type: 'basket'; said: BasketWish[]; edits?: HeardEdit[]; text: string } & Along)
  | { type: 'name'; name: string }
  | { type: 'question'; text: string; dish?: DishFacts; where?: true }
  | { type: 'words'; text: string }
  | { type: 'location'; latitude: number; longitude: number }
  // Taps, each naming what was tapped.
  | { type: 'find' }
  | { type: 'pick restaurant'; id: string }
  | { type: 'book' }
  | { type: 'order' }
  | { type: 'pick time'; at: number }
  | { type: 'other day' }
  | { type: 'elsewhere' }
  | { type: 'pick section'; id: string }
  | { type: 'pick item'; id: string }
  | { type: 'pick size'; id: string }
  /** `quantity`: how many of it; absent: one. */
  | { type: 'pick option'; id: string; quantity?: number }
  | { type: 'pick line'; id: string }
  | { type: 'done' }
  | { type: 'add more' }
  | { type: 'checkout' }
  | { type: 'add note' }
  | { type: 'whose plate' }
  | { type: 'remove' }
  | { type: 'one more' }
  | { type: 'one less' }
  | { type: 'take left' }
  | { type: 'pick swap'; id: string }
  | { type: 'soonest' }
  | { type: 'table only' }
  | { type: 'pick booking'; id: string; kind: 'booking' | 'order' }
  | { type: 'wait'; id: string; kind: 'booking' | 'order' }
  | { type: 'give up'; id: string; kind: 'booking' | 'order' }
  | { type: 'check payment' }
  /** The rest of an order that is placed; without an id, of the next one. */
  | { type: 'pay rest'; id?: string }
  // Lines for a table.
  | { type: 'join list'; wish: Wish; text: string }
  | { type: 'line'; wish: Wish; text: string }
  | { type: 'leave list'; id?: string }
  | { type: 'take offer'; id: string }
  | { type: 'pass offer'; id: string }
  | { type: 'stay on list'; id: string }
  // The code on a table, with what was written behind it; food for many.
  | { type: 'scan'; code: string; text: string }
  | { type: 'cater'; wish: Wish; text: string }
  // Answers to a reminder and the way back after it; `book again` names a restaurant. Said in words, the next booking is meant.
  | { type: 'coming'; id?: string }
  | { type: 'not coming'; id: string }
  | { type: 'book again'; id: string }
  // A change of an order that is placed.
  | { type: 'change order'; text: string; orderId?: string }
  | { type: 'pick dish'; of: 'item' | 'size' | 'option'; id: string }
  | { type: 'news'; news: DinerNews };

/** What a staff member's conversation can hear. */
export type StaffEvent =
  | { type: 'help' }
  | { type: 'menu' }
  | { type: 'back' }
  | { type: 'restart' }
  | { type: 'person' }
  | { type: 'language'; language: Language }
  | { type: 'stop' }
  | { type: 'start' }
  | { type: 'thanks' }
  | { type: 'greeting' }
  | { type: 'voice' }
  | { type: 'media'; of: Unread }
  | { type: 'location' }
  | { type: 'stale' }
  | { type: 'words'; text: string }
  | { type: 'yes' }
  | { type: 'no' }
  | { type: 'tonight' }
  | { type: 'floor'; said: FloorText }
  | { type: 'accept'; ticketId?: string; number?: number }
  | { type: 'later'; ticketId?: string; number?: number; minutes?: number }
  | { type: 'decline'; ticketId?: string; number?: number; reason?: string }
  | { type: 'reason'; reason: string }
  | { type: 'keep' }
  | { type: 'house'; said: HouseText }
  | { type: 'stock'; said: StockText }
  | { type: 'pick stock'; said: StockText; ids: string[] }
  | { type: 'take over'; handoverId: string }
  | { type: 'done' }
  // The line at the door.
  | { type: 'waiting' }
  | { type: 'ready'; id?: string; number?: number }
  | { type: 'seat guest'; id?: string; number?: number }
  // Guests have come, or have not.
  | { type: 'here'; reservationId?: string; number?: number }
  | { type: 'block guest'; number: number; blocked: boolean }
  | { type: 'no show'; reservationId?: string; number?: number }
  | { type: 'print'; number?: number }
  // How far an order has come.
  | { type: 'step order'; step: OrderStep; orderId?: string; number?: number }
  // An order is entered or changed, and what it still lacks is chosen.
  | { type: 'enter order'; text: string }
  | { type: 'change order'; text: string; number?: number; orderId?: string }
  | { type: 'pick dish'; of: 'item' | 'size' | 'option'; id: string }
  | { type: 'on the bill' }
  | { type: 'send link' }
  | { type: 'answer change'; amendmentId: string; answer: 'agree' | 'refuse' }
  // Money that goes back by hand; `text`: dishes, or a share of the order.
  | { type: 'refund'; number: number; text: string }
  | { type: 'refund again'; number: number }
  | { type: 'news'; news: StaffNews };
