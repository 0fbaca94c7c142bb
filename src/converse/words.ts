import { IntlMessageFormat } from 'intl-messageformat';
import { type CopyKey, copy } from '../../flows/copy/index.ts';
import type { Phrase, Value, Verbatim } from '../../flows/say.ts';
import type { ChosenModifier } from '../domain/cart.ts';
import { inGsm } from '../domain/gsm.ts';
import { type Direction, isolated, joined } from '../domain/direction.ts';
import type { Language } from '../domain/meaning.ts';
import { ticketMessage } from '../domain/ticket/message.ts';
import type { TicketWords } from '../domain/ticket/rows.ts';

/** How sentences are shown to one person on one channel. */
export interface Manner {
  language: Language;
  channel: 'whatsapp' | 'sms';
  /** Theirs, in Twilio's spelling: what can be done there depends on it. */
  address: string;
  /** Where to answer when this channel goes one way only. */
  answerAt: string;
  /** The address our pages begin with; without it their paths alone are told. */
  site?: string;
}

/**
 * How numbers, money and days are written. Hindi in Latin letters has those of English: "Fri, 27 Nov" is what people
 * type, where CLDR's hi-Latn has "Shukra, 27 Nov".
 */
const locales: Record<Language, string> = { en: 'en-IN', hi: 'hi-IN-u-nu-latn', 'hi-Latn': 'en-IN' };

/** Which way each is written. */
const directions: Record<Language, Direction> = { en: 'ltr', hi: 'ltr', 'hi-Latn': 'ltr' };

function cached<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    let found = made.get(key);
    if (found === undefined) {
      found = make(key);
      made.set(key, found);
    }
    return found;
  };
}

const formats = cached((key) => {
  const [language, name] = key.split(/:(.*)/s) as [Language, CopyKey];
  return new IntlMessageFormat(copy[language][name], locales[language]);
});

type Moment = Extract<Value, { as: unknown }>['as'];

const weekday = { weekday: 'short' } as const;
const date = { day: 'numeric', month: 'short' } as const;
const time = { hour: 'numeric', minute: '2-digit', hour12: true } as const;
const momentParts: Record<Moment, Intl.DateTimeFormatOptions> = {
  time,
  day: { ...weekday, ...date },
  'day and time': { ...weekday, ...date, ...time },
  weekday,
  date,
};

const moments = cached((key) => {
  const [language, as, zone] = key.split('|') as [Language, Moment, string];
  return new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...momentParts[as] });
});

const amounts = cached((key) => {
  const [language, currency, whole] = key.split('|') as [Language, string, string];
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: whole === 'whole' ? 0 : 2,
    maximumFractionDigits: 2,
  });
});

// Intl writes no-break and narrow spaces, which would turn a whole SMS into UCS-2 at more than twice the price.
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

/** An amount as people write it; on SMS the rupee sign becomes "Rs", which GSM-7 has. */
export function money(paise: number, currency: string, manner: Manner): string {
  const text = amounts(`${manner.language}|${currency}|${paise % 100 === 0 ? 'whole' : 'parts'}`).format(
    paise / 100,
  );
  return plainSpaces(manner.channel === 'sms' ? text.replace('₹', 'Rs ') : text);
}

function metres(distance: number): string {
  return distance < 950
    ? `${Math.max(50, Math.round(distance / 50) * 50)} m`
    : `${(Math.round(distance / 100) / 10).toFixed(1)} km`;
}

/** How tickets are worded for one reader. */
function ticketWords(manner: Manner): TicketWords {
  return (key, values) => word({ key, values }, manner);
}

/**
 * How tickets are worded on paper: in English, the one language of ours whose letters receipt printers have. Names stay
 * as they are.
 */
export const paperWords: TicketWords = (key, values) =>
  joined(word({ key, values }, { language: 'en', channel: 'whatsapp', address: '', answerAt: '' }));

type Modifier = Pick<ChosenModifier, 'name' | 'quantity' | 'modifiers'>;

/** A choice with what was chosen for it in turn: "Butter Chicken (Boneless, Mild)". */
function modifier({ name, quantity, modifiers = [] }: Modifier, manner: Manner): string {
  if (quantity === 0) return word({ key: 'line.without', values: { name } }, manner);
  const following = modifiers.map((one) => modifier(one, manner)).join(', ');
  return `${quantity > 1 ? `${quantity} x ` : ''}${name}${following === '' ? '' : ` (${following})`}`;
}

function spansOf({ spans, zone }: Extract<Value, { spans: unknown }>, manner: Manner): string {
  const time = (at: number): Value => ({ at, zone, as: 'time' });
  return spans
    .map(({ from, to }) => word({ key: 'span', values: { from: time(from), to: time(to) } }, manner))
    .join(', ');
}

type Lines = Extract<Value, { lines: unknown }>;

function cartLines({ lines, currency }: Lines, manner: Manner): string {
  return lines
    .map((line) => {
      const details = [
        line.size,
        ...line.modifiers.map((m) => modifier(m, manner)),
        line.seat && word({ key: 'line.seat', values: { seat: line.seat } }, manner),
        line.note && word({ key: 'line.note', values: { note: line.note } }, manner),
      ].filter((part): part is string => Boolean(part));
      return word(
        {
          key: 'line.one',
          values: {
            quantity: line.quantity,
            name: line.name,
            details: details.length > 0 ? ` (${details.join(', ')})` : '',
            price: { paise: line.total, currency },
          },
        },
        manner,
      );
    })
    .join('\n');
}

function billLines(
  { bill, currency, deposit, coupon = '' }: Extract<Value, { bill: unknown }>,
  manner: Manner,
): string {
  const amount = (paise: number): Value => ({ paise, currency });
  const taxes = bill.taxes.map(
    (tax): Phrase => ({
      key: bill.inclusive ? 'bill.tax included' : 'bill.tax',
      values: { name: tax.name, percent: String(tax.basisPoints / 100), amount: amount(tax.paise) },
    }),
  );
  const lines: Phrase[] = [{ key: 'bill.items', values: { amount: amount(bill.items) } }];
  if (bill.discount > 0)
    lines.push({ key: 'bill.coupon', values: { code: coupon, amount: amount(-bill.discount) } });
  // Taxes that add up to the total stand above it; those that are in the prices already are told after it.
  if (!bill.inclusive) lines.push(...taxes);
  if (bill.roundOff !== 0) lines.push({ key: 'bill.round', values: { amount: amount(bill.roundOff) } });
  if (bill.tip > 0) lines.push({ key: 'bill.tip', values: { amount: amount(bill.tip) } });
  if (deposit > 0) lines.push({ key: 'bill.deposit', values: { amount: amount(deposit) } });
  lines.push({ key: 'bill.total', values: { amount: amount(bill.total + deposit) } });
  if (bill.inclusive) lines.push(...taxes);
  return lines.map((line) => word(line, manner)).join('\n');
}

/** Text as an SMS carries it cheaply: bold marks mean nothing there, and GSM-7 holds more than twice as much. */
export const plainly = (text: string): string => inGsm(text.replaceAll('*', ''));

/** A value as a reader's language and channel show it. */
export function valueText(value: Value, manner: Manner): string | number {
  if (typeof value !== 'object') return value;
  if ('paise' in value) return money(value.paise, value.currency, manner);
  if ('at' in value)
    return plainSpaces(moments(`${manner.language}|${value.as}|${value.zone}`).format(value.at));
  if ('page' in value) return (manner.site ?? '') + value.page;
  if ('all' in value) return value.all.join(', ');
  if ('times' in value)
    return value.times.map((at) => valueText({ at, zone: value.zone, as: 'time' }, manner)).join(', ');
  if ('spans' in value) return spansOf(value, manner);
  if ('metres' in value) return metres(value.metres);
  if ('band' in value) {
    if (manner.channel === 'whatsapp') return '₹'.repeat(value.band);
    return word({ key: `band.${value.band as 1 | 2 | 3 | 4}` }, manner);
  }
  if ('phrase' in value) return word(value.phrase, manner);
  if ('ticket' in value) return ticketMessage(value.ticket, ticketWords(manner));
  return 'lines' in value ? cartLines(value, manner) : billLines(value, manner);
}

/** Values that may be missing; their sentences select on "none". */
const maybe = ['distance', 'about', 'label', 'reason', 'instead'];

/**
 * A name that runs the other way than the sentence, set apart. Sentences inside sentences did so themselves, and in letters
 * that are paid for by the segment nothing is added.
 */
function setApart(text: string | number, value: Value, { language, channel }: Manner): string | number {
  if (channel === 'sms' || typeof text === 'number' || (typeof value === 'object' && !('all' in value)))
    return text;
  return isolated(text, directions[language]);
}

/** A sentence in the person's language, with its values as the channel shows them. */
export function word(said: Phrase | Verbatim, manner: Manner): string {
  if ('words' in said) return manner.channel === 'sms' ? inGsm(said.words) : said.words;
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(said.values ?? {})) {
    const text = setApart(valueText(value, manner), value, manner);
    // A select on presence reads "none"; everywhere else an empty value is nothing at all.
    values[name] = text === '' && maybe.includes(name) ? 'none' : text;
  }
  const text = String(formats(`${manner.language}:${said.key}`).format(values));
  return manner.channel === 'sms' ? plainly(text) : text;
}
