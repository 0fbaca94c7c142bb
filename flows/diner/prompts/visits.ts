import type { Asks } from '../../asks.ts';
import type { ArrivalAnswer, HoldRefusal } from '../../visit-asks.ts';
import type { DinerEvent } from '../../events.ts';
import type { BookingView, DinerNews } from '../../news.ts';
import { type Option, phrase, type Phrase, type Say, type Value } from '../../say.ts';
import type { DinerContext } from '../context.ts';

const find: Option<DinerEvent> = { label: phrase('option.find'), event: { type: 'find' } };
const bookings: Option<DinerEvent> = { label: phrase('option.bookings'), event: { type: 'bookings' } };
const person: Option<DinerEvent> = { label: phrase('option.person'), event: { type: 'person' } };

/** The way back to a restaurant after a booking there is over. */
export function bookAgain(restaurantId: string): Option<DinerEvent> {
  return {
    label: phrase('option.book again'),
    event: { type: 'book again', id: restaurantId },
    lasting: true,
  };
}

function factsOf({ restaurant, startsAt, zone, partySize }: BookingView): Record<string, Value> {
  return { restaurant, at: { at: startsAt, zone, as: 'day and time' }, party: partySize };
}

type About<Kind extends DinerNews['about']> = Extract<DinerNews, { about: Kind }>;

/** Where, when, how many, and what to answer; once they have said yes, how to take it back. */
export function reminder(news: About<'reminder'>): Say<DinerEvent> {
  const { booking, ahead, answered, answerBy } = news;
  const text = [phrase(ahead === 'day' ? 'reminder.day' : 'reminder.hours', factsOf(booking))];
  if (answerBy !== undefined)
    text.push(phrase('reminder.answer by', { until: { at: answerBy, zone: booking.zone, as: 'time' } }));
  const coming: Option<DinerEvent> = {
    label: phrase('option.coming'),
    event: { type: 'coming', id: booking.id },
    lasting: true,
  };
  const notComing: Option<DinerEvent> = {
    label: phrase('option.not coming'),
    event: { type: 'not coming', id: booking.id },
    lasting: true,
  };
  return { text, options: answered ? [notComing] : [coming, notComing] };
}

/** The table was given away, as the reminder said. */
export function letGoUnanswered({ booking, restaurantId }: About<'let go unanswered'>): Say<DinerEvent> {
  return { text: [phrase('reminder.let go', factsOf(booking))], options: [bookAgain(restaurantId)] };
}

/** The grace is over and the table with it. */
export function missed({ booking }: About<'missed'>): Say<DinerEvent> {
  return { text: [phrase('missed.told', factsOf(booking))] };
}

/** Staff had noted by mistake that they did not come. */
export function notMissed({ booking }: About<'not missed'>): Say<DinerEvent> {
  return { text: [phrase('missed.taken back', factsOf(booking))] };
}

/** Thanks for the answer to a reminder, or what has become of the booking. */
export function askedToCome(answer: Asks['reconfirm']['output']): Say<DinerEvent> {
  switch (answer.kind) {
    case 'thanks':
      return { text: [phrase('reminder.thanks', factsOf(answer.booking))] };
    case 'over':
      return {
        text: [
          phrase('wait.settled', {
            ...factsOf(answer.booking),
            status: { phrase: phrase(`status.${answer.status as 'cancelled'}`) },
          }),
        ],
        options: [bookAgain(answer.restaurantId)],
      };
    default:
      return { text: [phrase('bookings.gone')], options: [bookings, find] };
  }
}

/** What becomes of guests who are late or there; without a booking there is nobody to tell. */
export function arrival(answer: ArrivalAnswer | null): Say<DinerEvent> {
  switch (answer?.kind) {
    case 'here':
      return { text: [phrase('arrive.here', { restaurant: answer.restaurant })] };
    case 'late':
      return lateness(answer);
    case 'early': {
      const { restaurant, at, zone } = answer;
      return {
        text: [phrase('arrive.early', { restaurant, at: { at, zone, as: 'time' } })],
        options: [bookings, person],
      };
    }
    case 'given away':
      return {
        text: [
          phrase(answer.there ? 'arrive.given away' : 'arrive.too late', { restaurant: answer.restaurant }),
        ],
        options: [person, find],
      };
    default:
      return { text: [phrase('arrive.no booking')], options: [bookings, person] };
  }
}

function lateness(answer: Extract<ArrivalAnswer, { kind: 'late' }>): Say<DinerEvent> {
  const { restaurant, minutes, keptUntil, backBy, zone } = answer;
  const time = (at: number): Value => ({ at, zone, as: 'time' });
  const told = phrase('arrive.late', { restaurant, minutes, until: time(keptUntil) });
  if (backBy === undefined) return { text: [told] };
  return {
    text: [told, phrase('arrive.back by', { until: time(backBy) })],
    options: [bookings, person],
  };
}

/** Why this person is held no table, and what they can do about it. */
export function refused({ refusal }: DinerContext): Say<DinerEvent> {
  const why: HoldRefusal = refusal ?? { why: 'tries' };
  switch (why.why) {
    case 'strikes':
      return { text: [phrase('refused.strikes')], options: [person, bookings] };
    case 'tries':
      return { text: [phrase('refused.tries')], options: [person, bookings] };
    case 'many':
      return { text: [phrase('refused.many', { count: why.count })], options: [bookings, person] };
    case 'booked then':
      return {
        text: [phrase('refused.booked then', factsOf(why.booking))],
        options: [
          {
            label: phrase('option.change that'),
            event: { type: 'pick booking', id: why.booking.id, kind: 'booking' },
          },
          person,
        ],
      };
  }
}

/** The terms of a table, where there are any: until when it may be cancelled freely, and how long it waits. */
export function terms({ card, restaurant, at, facts }: DinerContext): Phrase[] {
  if (!card?.terms || card.id !== restaurant?.id || at === undefined) return [];
  const { cancelMinutes, keptMinutes } = card.terms;
  const said: Phrase[] = [];
  if (cancelMinutes !== undefined) {
    const until = at - cancelMinutes * 60_000;
    said.push(
      until > facts.now
        ? phrase('terms.cancel by', { until: { at: until, zone: card.zone, as: 'day and time' } })
        : phrase('terms.late at once'),
    );
  }
  if (keptMinutes !== undefined) said.push(phrase('terms.kept', { minutes: keptMinutes }));
  return said;
}
