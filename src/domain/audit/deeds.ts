import { moneyText } from '../money.ts';
import { settingNames } from './setting-names.ts';

/** What somebody at a restaurant may want to see alone. */
export const deedKinds = ['menu', 'tables', 'bookings', 'money', 'people', 'settings', 'files'] as const;
export type DeedKind = (typeof deedKinds)[number];

/** What was written down of a deed. */
export type Detail = Record<string, unknown>;

interface Deed {
  /** Null: it is done at no restaurant, and none sees it. */
  kind: DeedKind | null;
  /** What was done, without by whom: "Took table T4 off the floor." */
  says: (detail: Detail, currency: string) => string;
}

const plain = (kind: DeedKind | null, sentence: string): Deed => ({ kind, says: () => sentence });

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const paise = (value: unknown): number => (typeof value === 'number' ? value : 0);
const named = (value: unknown, otherwise: string): string => text(value) || otherwise;

const roles: Record<string, string> = {
  owner: 'an owner',
  manager: 'a manager',
  host: 'a host',
  kitchen: 'one of the kitchen',
};
const asRole = (role: unknown): string => roles[text(role)] ?? 'one of the staff';

/** A booking as staff call it. */
const booking = (number: unknown): string => (typeof number === 'number' ? `#${number}` : 'a booking');
const guestsOf = (number: unknown): string =>
  typeof number === 'number' ? `the guests of #${number}` : 'guests of a booking';
const dish = (name: unknown): string => named(name, 'a dish');
const until = (at: unknown): string => (text(at) ? ` until ${text(at)}` : '');
const quoted = (words: unknown): string => (text(words) ? `: “${text(words)}”` : '');
const guests = (party: unknown): string =>
  party === 1 ? '1 guest' : typeof party === 'number' ? `${party} guests` : 'guests';

const table = (how: (name: string) => string): Deed => ({
  kind: 'tables',
  says: (detail) => `${how(named(detail['table'], 'a table').replace(/^(?!a table$)/, 'table '))}.`,
});

const printer = (how: (name: string) => string): Deed => ({
  kind: 'settings',
  says: ({ name }) => `${how(text(name) ? `the printer “${text(name)}”` : 'a printer')}.`,
});

/** Settings that were saved: their names stand in the detail, each with what it was and is. */
const settings = (of: string, kind: DeedKind = 'settings'): Deed => ({
  kind,
  says(detail) {
    const names = settingNames(Object.keys(detail));
    return `Changed the ${of}${names ? `: ${names}` : ''}.`;
  },
});

function publishing({ summary, dishes }: Detail): string {
  if (text(summary) && text(summary) !== 'Nothing') return `Published the menu. ${text(summary)}.`;
  return typeof dishes === 'number' ? `Published the menu, ${dishes} dishes.` : 'Published the menu.';
}

function refunding({ number, off, back }: Detail, currency: string): string {
  const order = typeof number === 'number' ? `order ${number}` : 'an order';
  if (paise(back) > 0) return `Paid back ${moneyText(paise(back), currency)} of ${order}.`;
  return paise(off) > 0
    ? `Took ${moneyText(paise(off), currency)} off the bill of ${order}.`
    : `Refunded ${order}.`;
}

const coupon = (code: unknown): string => (text(code) ? `the coupon ${text(code)}` : 'a coupon');

function couponMade({ code, percent, amount }: Detail, currency: string): string {
  const off =
    typeof percent === 'number'
      ? `${percent}% off`
      : amount
        ? `${moneyText(paise(amount), currency)} off`
        : '';
  return `Made ${coupon(code)}${off ? `, ${off}` : ''}.`;
}

const left = (count: unknown): string => (typeof count === 'number' ? `: ${count}` : '');
const asNumber = (number: unknown): string => (typeof number === 'number' ? `, as #${number}` : '');
const stepsBack: Record<string, string> = {
  'walked in': 'had walked in',
  seated: 'had come',
  finished: 'had left',
  no_show: 'did not come',
};

function seatedOutsideHours({ party, reason }: Detail): string {
  return `Seated ${guests(party)} outside the hours${quoted(reason)}.`;
}

const files: Record<string, string> = { days: 'the days', orders: 'the orders', items: 'the dishes' };

/** Everything that is written down, by what it is called there. What has no sentence here cannot be written. */
const deeds = {
  'menu published': { kind: 'menu', says: publishing },
  'table added': table((name) => `Added ${name}`),
  'table changed': table((name) => `Changed ${name}`),
  'table retired': table((name) => `Took ${name} off the floor`),
  'table restored': table((name) => `Brought ${name} back`),
  'table group added': plain('tables', 'Put tables together as a group.'),
  'table group changed': plain('tables', 'Changed a group of tables.'),
  'table group removed': plain('tables', 'Took a group of tables apart.'),
  'guest blocked': { kind: 'bookings', says: ({ number }) => `Blocked the guest of ${booking(number)}.` },
  'guest let in': {
    kind: 'bookings',
    says: ({ number }) => `Let the guest of ${booking(number)} in again.`,
  },
  'dish taken off': {
    kind: 'menu',
    says: ({ dish: name, until: at }) => `Took ${dish(name)} off the menu${until(at)}.`,
  },
  'dish counted': {
    kind: 'menu',
    says: ({ dish: name, count }) => `Counted what is left of ${dish(name)}${left(count)}.`,
  },
  'dish counted daily': {
    kind: 'menu',
    says: ({ dish: name, count }) =>
      typeof count === 'number'
        ? `Set ${dish(name)} to ${count} each day.`
        : `Counts ${dish(name)} by the day no longer.`,
  },
  'dish brought back': { kind: 'menu', says: ({ dish: name }) => `Put ${dish(name)} back on the menu.` },
  'dish as it was': {
    kind: 'menu',
    says: ({ dish: name }) => `Took back what was said last of ${dish(name)}.`,
  },
  'bookings paused': {
    kind: 'settings',
    says: ({ until: at, reason }) => `Stopped bookings and orders by message${until(at)}${quoted(reason)}.`,
  },
  'bookings taken again': plain('settings', 'Took bookings and orders by message again.'),
  'guests walked in': {
    kind: 'bookings',
    says: ({ number, party }) => `Seated ${guests(party)} who walked in${asNumber(number)}.`,
  },
  'table booked': {
    kind: 'bookings',
    says: ({ number, party, at }) =>
      `Booked a table for ${guests(party)}${text(at) ? `, ${text(at)}` : ''}${asNumber(number)}.`,
  },
  'booking moved': {
    kind: 'bookings',
    says: ({ number, from, to }) =>
      `Moved ${booking(number)}${text(to) ? ` from ${text(from)} to ${text(to)}` : ''}.`,
  },
  'booking put at tables': {
    kind: 'bookings',
    says: ({ number, tables }) =>
      `Put ${booking(number)} at ${Array.isArray(tables) && tables.length > 0 ? tables.join(' + ') : 'other tables'}.`,
  },
  'bookings swapped': {
    kind: 'bookings',
    says: ({ number, other }) => `Swapped the tables of ${booking(number)} and ${booking(other)}.`,
  },
  'guests seated': { kind: 'bookings', says: ({ number }) => `Seated ${guestsOf(number)}.` },
  'guests missed': { kind: 'bookings', says: ({ number }) => `Noted that ${guestsOf(number)} did not come.` },
  'guests left': { kind: 'bookings', says: ({ number }) => `Noted that ${guestsOf(number)} have left.` },
  'step taken back': {
    kind: 'bookings',
    says: ({ number, step }) =>
      `Took back that ${guestsOf(number)} ${stepsBack[text(step)] ?? 'came, left or did not come'}.`,
  },
  'seated outside hours': { kind: 'bookings', says: seatedOutsideHours },
  'order refunded': { kind: 'money', says: refunding },
  'payout account changed': settings('account that money goes to', 'money'),
  'coupon made': { kind: 'money', says: couponMade },
  'coupon ended': { kind: 'money', says: ({ code }) => `Ended ${coupon(code)}.` },
  'invited to the staff': { kind: 'people', says: ({ role }) => `Invited somebody as ${asRole(role)}.` },
  'invitation taken back': {
    kind: 'people',
    says: ({ role }) => `Took back the invitation of somebody as ${asRole(role)}.`,
  },
  'joined the staff': { kind: 'people', says: ({ role }) => `Joined as ${asRole(role)}.` },
  'role changed': {
    kind: 'people',
    says: ({ name, from, to }) =>
      `Made ${named(name, 'somebody')} ${asRole(to)}${text(from) ? ` instead of ${asRole(from)}` : ''}.`,
  },
  'removed from the staff': {
    kind: 'people',
    says: ({ name, role }) =>
      `Took ${named(name, 'somebody')}${text(role) ? `, ${asRole(role)},` : ''} off the staff.`,
  },
  'order of telling changed': plain('people', 'Changed in which order the staff are told.'),
  'link for a password sent': {
    kind: 'people',
    says: ({ name }) => `Sent ${named(name, 'somebody')} a link for a new password.`,
  },
  'password chosen by link': plain('people', 'Chose a new password by the link they were sent.'),
  'restaurant added': plain('settings', 'Added the restaurant to Thali.'),
  'opened for guests': plain('settings', 'Opened the restaurant for guests.'),
  'profile changed': settings('profile'),
  'hours changed': settings('hours'),
  'booking rules changed': settings('rules for bookings'),
  'ordering rules changed': settings('rules for orders'),
  'tax changed': settings('tax'),
  'notifications changed': settings('notifications'),
  'printer set up': printer((name) => `Set up ${name}`),
  'printer given a new address': printer((name) => `Gave ${name} a new address`),
  'printer removed': printer((name) => `Removed ${name}`),
  'menu exported': {
    kind: 'files',
    says: ({ of }) => `Downloaded the menu${of === 'draft' ? ' that is not published yet' : ''} as a file.`,
  },
  'report exported': {
    kind: 'files',
    says: ({ of, from, until }) =>
      `Downloaded ${files[text(of)] ?? 'a report'}${text(from) ? ` from ${text(from)} to ${text(until)}` : ''} as a file.`,
  },
  'signed in': plain(null, 'Signed in.'),
  'signed out everywhere': plain(null, 'Signed out everywhere.'),
  'password changed': plain(null, 'Changed the password.'),
  'number unlinked': plain(null, 'Took a number off the account.'),
  'chats joined': plain(null, 'Joined two chats.'),
  'number changed hands': plain(null, 'Somebody else has the number now.'),
  'own data exported': plain(null, 'Downloaded their own data.'),
  'person erased': plain(null, 'Was erased.'),
  'given up row tried again': plain(null, 'Tried again what was given up.'),
  'given up rows tried again': plain(null, 'Tried again all that was given up.'),
  'given up row left': plain(null, 'Left what was given up.'),
} satisfies Record<string, Deed>;

export type DeedName = keyof typeof deeds;

/** The names of all deeds. */
export const deedNames = Object.keys(deeds) as DeedName[];

const known = (name: string): Deed | undefined => (deeds as Record<string, Deed | undefined>)[name];

/** The deeds of a kind. */
export const deedsOf = (kind: DeedKind): DeedName[] => deedNames.filter((name) => deeds[name].kind === kind);

/** Of which kind a deed is; one that an older Thali wrote, and this one no longer knows, is of none. */
export const kindOf = (name: string): DeedKind | null => known(name)?.kind ?? null;

/** A deed as a sentence: "Took table T4 off the floor." Money is told in this currency. */
export function deedSentence(name: string, detail: Detail, currency: string): string {
  const deed = known(name);
  return deed ? deed.says(detail, currency) : `${name.charAt(0).toUpperCase()}${name.slice(1)}.`;
}
