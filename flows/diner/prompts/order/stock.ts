import type { Change } from '../../../asks.ts';
import type { DinerEvent } from '../../../events.ts';
import type { LineAnswer } from '../../../line-answer.ts';
import { type Option, type Phrase, phrase, type Say } from '../../../say.ts';
import type { ServedLater, Vanished } from '../../../stock-asks.ts';
import type { DinerContext } from '../../context.ts';
import { couponRefused } from './coupon.ts';
import { money } from './pages.ts';

/** When a menu is served next: its hours, its day, or that it is over. */
function hours({ opens, closes, zone, allDay, sameDay }: ServedLater): Phrase {
  if (opens === undefined || closes === undefined) return phrase('served.over');
  const day = { at: opens, zone, as: 'day' as const };
  if (allDay) return phrase('served.day', { day });
  const values = {
    opens: { at: opens, zone, as: 'time' as const },
    closes: { at: closes, zone, as: 'time' as const },
  };
  return sameDay ? phrase('served.hours', values) : phrase('served.day hours', { day, ...values });
}

/** A menu of other hours, as it is said below the parts that can be ordered from. */
export function menuLater(served: ServedLater): Phrase {
  return phrase('served.menu', { menu: served.menu, hours: { phrase: hours(served) } });
}

/** A dish that is not served when the food is wanted, and when it is. */
export function notServed(answer: LineAnswer): Say<DinerEvent> {
  if (answer.next !== 'not served') return { text: [] };
  return { text: [notServedThen(answer.name, answer.served)] };
}

/** A dish by its name that is served at another time. */
export function notServedThen(item: string, served: ServedLater): Phrase {
  return phrase('served.not then', { item, menu: served.menu, hours: { phrase: hours(served) } });
}

/** What happened to a line of the cart. */
export function vanished(change: Vanished): Phrase {
  switch (change.what) {
    case 'gone':
      return change.name === ''
        ? phrase('review.gone unnamed')
        : phrase('review.gone', { item: change.name });
    case 'not served':
      return notServedThen(change.name, change.served);
    case 'fewer':
      return phrase('left.fewer', { item: change.name, left: change.left });
  }
}

/** Fewer are left than were asked for. */
export function few({ few: found }: DinerContext): Say<DinerEvent> {
  const left = found?.left ?? 0;
  return {
    text: [phrase('left.few', { item: found?.name ?? '', left })],
    options: [
      { label: phrase('option.take left', { left }), event: { type: 'take left' } },
      { label: phrase('option.no thanks'), event: { type: 'no' } },
    ],
    expects: 'confirm',
  };
}

/** What went out of the cart, and what is like the first of it. */
export function swap(context: DinerContext): Say<DinerEvent> {
  const { currency = 'INR', zone = 'Asia/Kolkata' } = context.restaurant ?? {};
  const changes = context.vanished ?? [];
  const first = changes.find(
    (change): change is Extract<Change, { what: 'gone' }> =>
      change.what === 'gone' && change.swap !== undefined,
  );
  const question = phrase('left.swap', { item: first?.name ?? '', quantity: first?.swap?.quantity ?? 1 });
  const options: Option<DinerEvent>[] = (first?.swap?.dishes ?? []).map((dish) => ({
    label: { words: dish.name },
    description: phrase(dish.from ? 'item.from brief' : 'item.price brief', {
      price: money(context, dish.paise),
    }),
    event: { type: 'pick swap', id: dish.id },
  }));
  options.push({ label: phrase('option.leave out'), event: { type: 'done' } });
  return {
    text: [...changes.map((change) => changed(change, currency, zone)), question],
    short: [question],
    options,
    listLabel: phrase('list.dishes'),
    expects: 'choice',
  };
}

/** What is different from when a line was put into the cart, or from what was read back. */
export function changed(change: Change, currency: string, zone: string): Phrase {
  const amount = (paise: number) => ({ paise, currency });
  switch (change.what) {
    case 'price':
      return phrase('review.price', {
        item: change.name,
        from: amount(change.from),
        to: amount(change.to),
      });
    case 'coupon':
      return couponRefused(change.code, change.refused, { currency, zone });
    case 'discount':
      return phrase('review.discount', {
        code: change.code,
        from: amount(change.from),
        to: amount(change.to),
      });
    case 'time':
      return phrase('review.time', { at: { at: change.to, zone: change.zone, as: 'time' } });
    default:
      return vanished(change);
  }
}
