import type { Expecting } from '../src/domain/meaning.ts';
import type { PricedLine } from '../src/domain/cart.ts';
import type { Bill } from '../src/domain/tax.ts';
import type { KitchenTicket } from '../src/domain/ticket/ticket.ts';
import type { CopyKey } from './copy/index.ts';
import type { TemplateKey } from './templates.ts';
import type { DinerEvent, StaffEvent } from './events.ts';

/** A value inside a sentence. Money, moments and lists are shown as language and channel ask. */
export type Value =
  | string
  | number
  | { paise: number; currency: string }
  | { at: number; zone: string; as: 'time' | 'day' | 'day and time' | 'weekday' | 'date' }
  | { all: readonly string[] }
  /** The path of a page of ours; its whole address is shown. */
  | { page: string }
  /** Times of day, in a row. */
  | { times: readonly number[]; zone: string }
  | { spans: readonly { from: number; to: number }[]; zone: string }
  | {
      lines: readonly (Pick<PricedLine, 'quantity' | 'name' | 'size' | 'modifiers' | 'note' | 'total'> &
        Partial<Pick<PricedLine, 'seat'>>)[];
      currency: string;
    }
  /** `deposit`: paise that are paid for a table besides; `coupon`: the code that takes the discount off. */
  | { bill: Bill; currency: string; deposit: number; coupon?: string | undefined }
  /** What the kitchen reads of an order. */
  | { ticket: KitchenTicket }
  | { metres: number }
  /** Price band, 1 to 4. */
  | { band: number }
  | { phrase: Phrase };

/** A sentence by its key in `copy/`, with what goes into it. */
export interface Phrase {
  key: CopyKey;
  values?: Record<string, Value>;
}

/** Words that are nobody's copy: a restaurant's name, a dish, a line a diner wrote. */
export interface Verbatim {
  words: string;
}

/** One thing to tap or to answer with its number. */
export interface Option<E> {
  label: Phrase | Verbatim;
  description?: Phrase | Verbatim;
  /** What SMS shows instead of the description, where every letter costs. */
  brief?: Phrase | Verbatim;
  event: E;
  /**
   * Good at any later time, not only while it was offered last: an answer to a ticket, a reply to a notice. Its event
   * must then be one that checks the present state itself.
   */
  lasting?: boolean;
}

/** One message, before language and channel are known. */
export interface Say<E = DinerEvent | StaffEvent> {
  /** Paragraphs. */
  text: (Phrase | Verbatim)[];
  /** The question alone, when it is put again and all that led to it has been read. */
  short?: (Phrase | Verbatim)[];
  options?: Option<E>[];
  /** The label of the button that opens the list, when the options make one. */
  listLabel?: Phrase;
  /** File name of a restaurant's photo. */
  photo?: string;
  /** A point on the map: a message of its own on WhatsApp, a link on SMS where links may stand. */
  place?: { latitude: number; longitude: number; name: string; address: string };
  /** What WhatsApp shows instead to somebody who has not written for a day. */
  template?: { key: TemplateKey; values: Record<string, Value>; whole?: true };
  /** What an answer may be; a question is repeated when it was not understood. */
  expects?: Expecting;
}

/** A sentence. */
export function phrase(key: CopyKey, values?: Record<string, Value>): Phrase {
  return values ? { key, values } : { key };
}
