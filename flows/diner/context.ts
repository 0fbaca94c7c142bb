import type { BasketWish } from '../../src/domain/basket.ts';
import type { LineRequest } from '../../src/domain/cart.ts';
import type { HeardEdit, HeardItem, Language, Wish } from '../../src/domain/meaning.ts';
import type {
  Asks,
  Card,
  CartView,
  Change,
  RestaurantRow,
  ReviewAnswer,
  SoughtTable,
  TimesAnswer,
} from '../asks.ts';
import type { CartLineAsked } from '../care-asks.ts';
import type { BasketNote, Repeated, Told } from '../basket-asks.ts';
import type { BookingDetails, BookingRow } from '../booking-answers.ts';
import type { DinerEvent } from '../events.ts';
import type { CaterAnswer } from '../kitchen-asks.ts';
import type { LineAnswer } from '../line-answer.ts';
import type { BookingView, DepositView } from '../news.ts';
import type { HoldRefusal } from '../visit-asks.ts';
import type { DishAsked } from '../pick-dish.ts';
import type { Few, ServedLater } from '../stock-asks.ts';
import type { Say } from '../say.ts';

/** What the turn knows before the machine runs. It is put into the context for one turn and not stored. */
export interface Facts {
  /** The moment of the turn, epoch milliseconds. */
  now: number;
  channel: 'whatsapp' | 'sms';
  /** The message as written; handed on while a person has taken over. */
  text: string;
  name: string | null;
  language: Language;
  /** Nobody has told this person yet who we are. */
  firstContact: boolean;
  /** The restaurant whose own number was written to. */
  home: string | null;
}

/** A dish on its way into the cart: what is chosen, and which groups need no further question. */
export interface Draft {
  line: LineRequest;
  without: string[];
  settled: string[];
  /** Groups of which something was said that fits several options. */
  unsure?: string[];
  /** The line of the cart whose place it takes. */
  replaces?: string;
  /** The dishes that the words fit, until one is picked. */
  among?: string[];
  /** The words, where no dish is called so. */
  like?: string;
}

/** Something that was said, and how it was before. */
export type Step =
  /** `was`: the lines of the cart before; `made`: those that were put in. */
  | { what: 'cart'; restaurantId: string; was: CartLineAsked[]; made: string[] }
  /** An answer about a table; `stood`: the state that asked. */
  | ({ what: 'table'; stood: unknown; named?: true } & TableSaid)
  /** Ordered or booked: nothing before it can be taken back by a word. */
  | { what: 'placed' };

/** What of a conversation says which table is wanted, and for whom. */
export type TableSaid = Pick<DinerContext, 'wish' | 'at' | 'note' | 'under'>;

/** What was left open when somebody fell silent: the state, its question, and what they answered when they came back. */
export interface Paused {
  stood: unknown;
  prompt?: Say<DinerEvent> | undefined;
  heard?: DinerEvent | undefined;
  /** So long ago that it is not taken up by itself. */
  days?: true | undefined;
}

/**
 * What a diner's conversation remembers: ids, and what was offered. Prices, tables and payments are read from the
 * database when they matter.
 */
export interface DinerContext {
  facts: Facts;
  /** The last question, to be put again when the answer was not understood. */
  prompt?: Say<DinerEvent>;
  misses: number;
  wish: Wish;
  /** Where the diner is or wants to be: a pin. */
  near?: { latitude: number; longitude: number };
  cities?: string[];
  /** How often the place that was named was not known, one time after the other. */
  lost?: number;
  /** The restaurant whose card is being fetched. */
  opening?: string;
  found?: {
    rows: RestaurantRow[];
    shown: number;
    label: string;
    exact: boolean;
    /** The table that was looked for, and other starts of that day when nobody has it. */
    table?: SoughtTable | undefined;
    times?: number[] | undefined;
  };
  restaurant?: Pick<
    Card,
    'id' | 'name' | 'zone' | 'currency' | 'booking' | 'preOrder' | 'pickup' | 'hasMenu' | 'openHours'
  >;
  card?: Card;
  /** Days on which the restaurant seats guests. */
  days?: string[];
  times?: TimesAnswer;
  /** The start the diner settled on, epoch milliseconds. */
  at?: number;
  reservationId?: string;
  /** What has to be paid before the held table is booked. */
  deposit?: DepositView;
  /** An existing booking that is being moved. */
  moving?: string;
  note?: string;
  /** The name the booking is made under, when it is not the diner's own. */
  under?: string;
  booked?: BookingView;
  /** The booking waits for the restaurant's answer. */
  requested?: boolean;
  /** It was moved just now, not newly made. */
  moved?: boolean;
  sections?: { id: string; name: string; count: number }[];
  sectionId?: string;
  /** Menus that are not served when the food is wanted. */
  later?: ServedLater[] | undefined;
  items?: { id: string; name: string; paise: number; from: boolean; diet: string; about: string | null }[];
  shown: number;
  inCart: number;
  draft?: Draft;
  /** Dishes heard in one message, still to be put into the cart. */
  queue: HeardItem[];
  /** Dishes asked for that are not on the menu, to be told. */
  missing?: string[];
  /** Table and dishes were asked for in one message, and are read back as one. */
  whole?: boolean;
  /** How many minutes late the guests will be; undefined when they are there. */
  late?: number;
  /** What was said while the restaurant was not known yet: it is read again with its menu. */
  said?: string;
  needed?: LineAnswer;
  cart?: CartView;
  /** Less than was asked for is left: of the dish in the making, or of a line of the cart. */
  few?: (Few & { lineId?: string }) | undefined;
  /** What went out of the cart, until it is settled what is taken instead. */
  vanished?: Change[] | undefined;
  lineId?: string;
  edits?: HeardEdit[];
  /** What was said of the basket besides its dishes, and of its lines in the same message, until it is put in. */
  basket?: { said: BasketWish[]; edits: HeardEdit[] };
  /** What came of it. */
  basketNotes?: BasketNote[];
  /** An earlier order, until its restaurant is in focus. */
  repeat?: { usual?: true; restaurant?: string };
  repeated?: Repeated;
  /** What was read back and turned out to be no longer so. */
  told?: Told;
  review?: ReviewAnswer;
  wantedAt?: number;
  /** The order whose payment is out. */
  orderId?: string;
  /** It is the deposit of a table. */
  forDeposit?: boolean;
  /** Where to go once the payment link is taken back. */
  unpaid?: 'cart' | 'edit' | 'basket' | 'menu' | 'table' | 'again' | 'home';
  /** Why no table was held for this person. */
  refusal?: HoldRefusal | undefined;
  rows?: BookingRow[];
  details?: BookingDetails;
  /** What is wanted of a booking that is being looked up. */
  goal?: 'move' | 'order' | 'cancel' | 'not coming';
  /** The order whose bill is asked for. */
  billed?: string | undefined;
  /** A place in line is wanted at the restaurant that is being looked for; or only how long the wait is. */
  joining?: boolean;
  asking?: boolean;
  /** The place in line that is spoken of; one that something was offered for, while no other is. */
  place?: string;
  /** How many names were tried by somebody who may be new to this number. */
  guesses?: number;
  /** The code of another chat, until the two are joined. */
  link?: string | undefined;
  linked?: { channel: 'whatsapp' | 'sms'; digits: string } | undefined;
  /** The booking a reminder spoke of last. */
  reminded?: string | undefined;
  /** The code that was scanned, until its table is known; the table guests order at, and until when. */
  code?: string | undefined;
  table?: { id: string; name: string; until: number } | undefined;
  /** Food for many is wanted: asked about, refused, or settled for so many heads. */
  cater?: boolean | undefined;
  catering?: CaterAnswer | undefined;
  heads?: number | undefined;
  /** Order whose rest is to be paid. */
  restOf?: string | undefined;
  /** What came of an offer, until its restaurant is in focus. */
  taken?: Asks['takeOffer']['output'];
  /** A change of an order that is placed, what it comes to, and the dish of it that lacks something. */
  amend?: Asks['weighChange']['input'] | undefined;
  weighed?: Asks['weighChange']['output'] | undefined;
  dish?: DishAsked | undefined;
  paused?: Paused | undefined;
  /** What can be taken back, the last of it last; and the change of the cart that is being taken back. */
  past?: Step[] | undefined;
  undone?: Extract<Step, { what: 'cart' }> | undefined;
  /** Where a cart was left days ago. */
  kept?: DinerContext['restaurant'];
  /** What a booking shall become, said before its restaurant was in focus. */
  asked?: Wish;
}

/** A conversation in which nothing has been said. */
export function freshContext(facts: Facts): DinerContext {
  return { facts, misses: 0, wish: {}, shown: 0, inCart: 0, queue: [] };
}
