import { amount, type Body, flag, isObject, notes, object, text, unknownFields } from './fields.ts';
import type { LinkRecord } from './records.ts';
import { refusals } from './refusals.ts';
import { transferRequests } from './transfer-fields.ts';

/** What a link can be created with (api/payments/payment-links/create-standard). Anything else is refused. */
const creatable = [
  'amount',
  'currency',
  'accept_partial',
  'first_min_partial_amount',
  'upi_link',
  'description',
  'reference_id',
  'customer',
  'expire_by',
  'notify',
  'notes',
  'callback_url',
  'callback_method',
  'reminder_enable',
  'options',
];
/** What can be changed afterwards (update-standard): not the amount. */
const editable = ['accept_partial', 'reference_id', 'expire_by', 'notes', 'reminder_enable'];
const currencies = ['INR', 'USD', 'EUR', 'GBP', 'AED', 'SGD', 'AUD', 'CAD', 'MYR'];

/** The part of a link that its creator decides. */
type Wanted = Omit<
  LinkRecord,
  | 'id'
  | 'code'
  | 'status'
  | 'amount_paid'
  | 'lapses_at'
  | 'expired_at'
  | 'cancelled_at'
  | 'created_at'
  | 'updated_at'
  | 'order_id'
  | 'pay_on'
>;

function customer(body: Body): Record<string, string> {
  const given = object(body, 'customer');
  if (given === undefined) return {};
  if (unknownFields(given, ['name', 'email', 'contact']).length > 0) throw refusals.wrongFields('customer');
  const [contact, email, name] = [
    text(given, 'contact', 20),
    text(given, 'email', 255),
    text(given, 'name', 255),
  ];
  if (contact && !/^\+?\d{8,15}$/.test(contact.replaceAll(/[\s()-]/g, ''))) throw refusals.badContact();
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw refusals.badEmail();
  return { ...(contact && { contact }), ...(email && { email }), ...(name && { name }) };
}

function notify(body: Body): LinkRecord['notify'] {
  const given = object(body, 'notify') ?? {};
  if (unknownFields(given, ['email', 'sms', 'whatsapp']).length > 0) throw refusals.wrongFields('notify');
  const wanted = (medium: string) => flag(given, medium) ?? false;
  return { email: wanted('email'), sms: wanted('sms'), whatsapp: wanted('whatsapp') };
}

function callback(body: Body): string | null {
  const [url, method] = [text(body, 'callback_url', 2048), text(body, 'callback_method', 10)];
  if (!url) return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw refusals.badUrl();
  if (!method) throw refusals.required('callback_method');
  if (method !== 'get') throw refusals.badCallbackMethod();
  return url;
}

function sums(body: Body): Pick<Wanted, 'amount' | 'accept_partial' | 'first_min_partial_amount'> {
  const whole = amount(body, 'amount');
  if (whole === undefined) throw refusals.required('amount');
  if (whole < 100) throw refusals.tooSmall('amount');
  const accept_partial = flag(body, 'accept_partial') ?? false;
  const first = amount(body, 'first_min_partial_amount') ?? 0;
  if (first !== 0) {
    if (!accept_partial) throw refusals.wrongFields('first_min_partial_amount');
    if (first < 100) throw refusals.tooSmall('first_min_partial_amount');
    if (first > whole) throw refusals.firstPartTooLarge();
  }
  return { amount: whole, accept_partial, first_min_partial_amount: first };
}

/** `expire_by`: at least 15 minutes and at most six months from `now` (Unix seconds); 0 when absent. */
function expiry(body: Body, now: number): number {
  const value = body['expire_by'];
  if (value === undefined || value === null || value === 0) return 0;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw refusals.notInteger('expire_by');
  if (value < now + 15 * 60) throw refusals.expiresTooSoon();
  if (value > sixMonthsAfter(now)) throw refusals.expiresTooLate();
  return value;
}

/** Six calendar months after `now`, Unix seconds: when a link without `expire_by` lapses. */
export function sixMonthsAfter(now: number): number {
  const date = new Date(now * 1000);
  return Math.floor(date.setUTCMonth(date.getUTCMonth() + 6) / 1000);
}

/** The wishes of a create request, or a `Refusal`. Uniqueness of the reference is the caller's matter. */
export function readLink(body: unknown, now: number, testMode: boolean): Wanted {
  if (!isObject(body)) throw refusals.wrongFields();
  const [stranger] = unknownFields(body, creatable);
  if (stranger !== undefined) throw refusals.wrongFields(stranger);
  const money = sums(body);
  const currency = text(body, 'currency', 10) || 'INR';
  if (!currencies.includes(currency)) throw refusals.badCurrency();
  const upi_link = flag(body, 'upi_link') ?? false;
  if (upi_link && currency !== 'INR') throw refusals.upiCurrency();
  if (upi_link && money.accept_partial) throw refusals.upiPartial();
  if (upi_link && testMode) throw refusals.upiInTestMode();
  const options = object(body, 'options') ?? {};
  const checkout = object(options, 'checkout') ?? {};
  return {
    ...money,
    currency,
    upi_link,
    description: text(body, 'description', 2048) ?? '',
    reference_id: text(body, 'reference_id', 40) ?? '',
    customer: customer(body),
    expire_by: expiry(body, now),
    notify: notify(body),
    notes: notes(body),
    callback_url: callback(body),
    reminder_enable: flag(body, 'reminder_enable') ?? false,
    merchant_name: text(checkout, 'name', 100) ?? null,
    transfers: transferRequests(options, money, currency),
  };
}

/** The changes of an update request; a field that is absent stays as it is. */
type LinkChanges = Partial<
  Pick<Wanted, 'accept_partial' | 'reference_id' | 'expire_by' | 'notes' | 'reminder_enable'>
>;

/** Reads an update request, or throws a `Refusal`. */
export function readLinkChanges(body: unknown, now: number): LinkChanges {
  if (!isObject(body) || Object.keys(body).length === 0) throw refusals.wrongFields();
  const [stranger] = unknownFields(body, editable);
  if (stranger !== undefined) throw refusals.wrongFields(stranger);
  const changes: LinkChanges = {};
  const [partial, reference] = [flag(body, 'accept_partial'), text(body, 'reference_id', 40)];
  const reminders = flag(body, 'reminder_enable');
  if (partial !== undefined) changes.accept_partial = partial;
  if (reference !== undefined) changes.reference_id = reference;
  if (reminders !== undefined) changes.reminder_enable = reminders;
  if ('expire_by' in body) changes.expire_by = expiry(body, now);
  if ('notes' in body) changes.notes = notes(body);
  return changes;
}
