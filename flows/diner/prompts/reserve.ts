import type { MoveAnswer } from '../../booking-answers.ts';
import type { DinerEvent } from '../../events.ts';
import type { DepositView } from '../../news.ts';
import { type Option, type Phrase, phrase, type Say, type Value } from '../../say.ts';
import type { DinerContext } from '../context.ts';
import { hasTime, nameOf, noteOf, today, withCart } from '../wishes.ts';
import { restaurantOptions } from './discover.ts';
import { joinAtDoor, tellIfFree } from './waitlist-options.ts';
import { terms } from './visits.ts';

const place = (context: DinerContext) => context.restaurant?.name ?? '';
const zoneOf = (context: DinerContext) => context.restaurant?.zone ?? 'Asia/Kolkata';

/** Asks for all that is missing at once: whoever answers in one message is spared the other questions. */
export function party(context: DinerContext): Say<DinerEvent> {
  const { wish } = context;
  const alone = wish.date !== undefined || hasTime(wish);
  const all = nameOf(context) === '' ? 'reserve.all and name' : 'reserve.all';
  const text = [phrase(alone ? 'reserve.party' : all, { restaurant: place(context) })];
  // With numbers in front of the options, a bare "2" could mean two people or the second line.
  if (context.facts.channel === 'sms') return { text, expects: 'party' };
  return {
    text,
    options: [2, 4, 6].map((partySize) => ({
      label: phrase('option.people', { count: partySize }),
      event: { type: 'wish', wish: { partySize }, text: String(partySize) },
    })),
    expects: 'party',
  };
}

/** The next days on which guests are seated. */
export function day(context: DinerContext): Say<DinerEvent> {
  const { now } = context.facts;
  const zone = zoneOf(context);
  const [first, second] = [today(now, zone), today(now + 86_400_000, zone)];
  const options = (context.days ?? []).map((date): Option<DinerEvent> => {
    // A calendar day, told as noon of it in Greenwich: the same day everywhere but at the date line.
    const shown: Value = { at: Date.parse(`${date}T12:00:00Z`), zone: 'UTC', as: 'day' };
    const event: DinerEvent = { type: 'wish', wish: { date }, text: date };
    const named = phrase('option.day', { day: shown });
    if (date === first) return { label: phrase('option.today'), description: named, event };
    if (date === second) return { label: phrase('option.tomorrow'), description: named, event };
    return { label: named, event };
  });
  const timed = hasTime(context.wish);
  return {
    text: [phrase(timed ? 'reserve.day' : 'reserve.day and time', { restaurant: place(context) })],
    options,
    listLabel: phrase('list.days'),
    expects: 'day',
  };
}

function timeOptions(times: readonly number[], zone: string, most = 8): Option<DinerEvent>[] {
  return times.slice(0, most).map((at) => ({
    label: phrase('option.time', { time: { at, zone, as: 'time' } }),
    event: { type: 'pick time', at },
  }));
}

const otherDay: Option<DinerEvent> = { label: phrase('option.other day'), event: { type: 'other day' } };
const elsewhere: Option<DinerEvent> = { label: phrase('option.elsewhere'), event: { type: 'elsewhere' } };

/** Where it is full, one may wait for a table to come free; a booking that is moved keeps its own. */
function line({ times, moving }: DinerContext): Option<DinerEvent>[] {
  const full = times && 'why' in times && (times.why === 'full' || times.why === 'pacing');
  return full && moving === undefined ? [tellIfFree] : [];
}

/** Free times near the wish, when the wish itself cannot be had (or named no time). */
export function times(context: DinerContext): Say<DinerEvent> {
  const answer = context.times;
  const zone = zoneOf(context);
  const restaurant = place(context);
  if (answer?.kind === 'times') {
    const first = answer.times[0] ?? context.facts.now;
    const ways = [...line(context), otherDay, ...(answer.why === 'no time given' ? [] : [elsewhere])];
    return {
      text: [
        phrase(`times.${answer.why}`, {
          restaurant,
          party: context.wish.partySize ?? 2,
          day: { at: first, zone, as: 'day' },
          until: { at: answer.until ?? first, zone, as: 'time' },
        }),
      ],
      options: [...timeOptions(answer.times, zone, 10 - ways.length), ...ways],
      listLabel: phrase('list.times'),
      expects: 'time',
    };
  }
  const values = { restaurant, party: context.wish.partySize ?? 2 };
  if (answer?.kind === 'no time that day') {
    const until: Value = { at: answer.until ?? context.facts.now, zone, as: 'day and time' };
    const text = answer.reason
      ? phrase('times.closed because', { ...values, reason: answer.reason })
      : phrase(`times.day ${answer.why}`, { ...values, until });
    return { text: [text], options: [...line(context), otherDay, elsewhere], expects: 'day' };
  }
  return {
    text: [phrase('reserve.day', { restaurant: place(context) })],
    options: [otherDay, elsewhere],
    expects: 'day',
  };
}

/** Why the wish can never be had here, and what could. */
export function never(context: DinerContext): Say<DinerEvent> {
  const answer = context.times;
  const why = answer?.kind === 'never' ? answer.why : 'past';
  const limit = answer?.kind === 'never' ? (answer.limit ?? 0) : 0;
  const options = why === 'walk-in' || why === 'too large' ? [elsewhere] : [otherDay, elsewhere];
  if (why === 'walk-in' && context.card?.waitlist) options.unshift(joinAtDoor);
  return {
    text: [phrase(`never.${why}`, { restaurant: place(context), limit })],
    options: [...options, { label: phrase('option.person'), event: { type: 'person' } }],
    expects: why === 'too large' || why === 'too small' ? 'party' : 'day',
  };
}

export function elsewhereList(context: DinerContext): Say<DinerEvent> {
  const rows = context.found?.rows ?? [];
  return rows.length > 0
    ? {
        text: [phrase('elsewhere.some', { party: context.wish.partySize ?? 2 })],
        options: restaurantOptions(context, rows, 0),
        listLabel: phrase('list.restaurants'),
        expects: 'choice',
      }
    : { text: [phrase('elsewhere.none')], options: [otherDay], expects: 'day' };
}

export function askName(): Say<DinerEvent> {
  return { text: [phrase('reserve.name')], expects: 'name' };
}

/** What the deposit is for and until when it comes back. */
function depositTerms(context: DinerContext, { paise, freeUntil }: DepositView): Phrase {
  return phrase(context.facts.now <= freeUntil ? 'reserve.deposit' : 'reserve.deposit kept', {
    deposit: { paise, currency: context.restaurant?.currency ?? 'INR' },
    until: { at: freeUntil, zone: zoneOf(context), as: 'day and time' },
  });
}

/** That a move needs a deposit which was not paid, so that a person has to make it. */
export function moveNeedsDeposit(context: DinerContext, answer: MoveAnswer): Say<DinerEvent> {
  if (answer.ok || answer.why !== 'deposit') return { text: [] };
  return {
    text: [
      phrase('reserve.move deposit', {
        restaurant: place(context),
        deposit: { paise: answer.deposit, currency: context.restaurant?.currency ?? 'INR' },
      }),
    ],
  };
}

/** Everything read back before anything is booked; any part may still be changed by saying it. */
export function readBack(context: DinerContext): Say<DinerEvent> {
  const zone = zoneOf(context);
  const at: Value = { at: context.at ?? context.facts.now, zone, as: 'day and time' };
  const text: Say['text'] = [
    phrase('reserve.read back', {
      restaurant: place(context),
      party: context.wish.partySize ?? 2,
      at,
      name: nameOf(context),
    }),
  ];
  const note = noteOf(context);
  if (note) text.push(phrase('reserve.note', { note }));
  // A booking that is moved has had its deposit paid.
  const deposit = context.moving === undefined ? context.deposit : undefined;
  if (deposit) text.push(depositTerms(context, deposit));
  text.push(...terms(context));
  if (!context.moving && withCart(context)) {
    text.push(phrase('reserve.confirm with cart'));
    const options: Option<DinerEvent>[] = [
      { label: phrase('option.with food'), event: { type: 'yes' } },
      { label: phrase('option.table only'), event: { type: 'table only' } },
      { label: phrase('option.change'), event: { type: 'change' } },
    ];
    return { text, options, expects: 'confirm' };
  }
  text.push(phrase(context.moving ? 'reserve.confirm move' : 'reserve.confirm'));
  const yes = phrase(deposit ? 'option.pay deposit' : 'option.confirm');
  const options: Option<DinerEvent>[] = [{ label: yes, event: { type: 'yes' } }];
  if (!context.moving && context.restaurant?.preOrder && context.restaurant.hasMenu) {
    options.push({ label: phrase('option.order ahead'), event: { type: 'order' } });
  }
  options.push({ label: phrase('option.change'), event: { type: 'change' } });
  return { text, options, expects: 'confirm' };
}

/** News that a table was let go, and the way to the same one. */
export function lookAgain({ text }: Say<DinerEvent>): Say<DinerEvent> {
  return { text, options: [{ label: phrase('option.look again'), event: { type: 'go on' } }] };
}

/** Dishes were asked for with a table, where none can be ordered ahead. */
export function noOrders(context: DinerContext): Phrase {
  return phrase('order.not ahead', { restaurant: place(context) });
}

/** A booking made: what happens next. */
export function booked(context: DinerContext): Say<DinerEvent> {
  const booking = context.booked;
  if (!booking) return { text: [phrase('bookings.gone')], expects: 'search' };
  const options: Option<DinerEvent>[] = [];
  if (context.restaurant?.preOrder && context.restaurant.hasMenu) {
    options.push({ label: phrase('option.order ahead'), event: { type: 'order' } });
  }
  options.push({ label: phrase('option.bookings'), event: { type: 'bookings' } });
  return {
    text: [
      phrase(context.requested ? 'reserve.requested' : context.moved ? 'reserve.moved' : 'reserve.booked', {
        restaurant: booking.restaurant,
        party: booking.partySize,
        at: { at: booking.startsAt, zone: booking.zone, as: 'day and time' },
        number: booking.number ?? 0,
        name: booking.name ?? '',
      }),
    ],
    options,
    expects: 'search',
  };
}
