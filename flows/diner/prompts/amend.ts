import type { Asks } from '../../asks.ts';
import { deltaLines, orderFacts, whyNoChange } from '../../change-words.ts';
import type { DinerEvent } from '../../events.ts';
import type { DinerNews } from '../../news.ts';
import type { ChangeDraft } from '../../order-asks.ts';
import { type Option, phrase, type Say } from '../../say.ts';
import type { DinerContext } from '../context.ts';
import { person } from './order-life.ts';

const bookings: Option<DinerEvent> = { label: phrase('option.bookings'), event: { type: 'bookings' } };

/** The change that was weighed, as it goes back. */
export function draftOf({ weighed, amend }: DinerContext): ChangeDraft {
  if (weighed?.kind === 'weighed') return weighed.draft;
  return amend && 'draft' in amend ? amend.draft : { orderId: '', edits: [], items: [] };
}

/** What a change comes to, and whether it is wanted. */
export function sure({ weighed }: DinerContext): Say<DinerEvent> {
  if (weighed?.kind !== 'weighed') return { text: [phrase('change.kept')] };
  const { view, difference, pay, refund, begun } = weighed;
  const { currency } = view.order;
  const money = (paise: number) => ({ paise, currency });
  const text: Say['text'] = [phrase('change.head', orderFacts(view.order)), ...deltaLines(view)];
  if (pay > 0) text.push(phrase('change.costs', { pay: money(pay) }));
  else if (refund > 0) text.push(phrase('change.comes back to you', { refund: money(refund) }));
  else if (difference !== 0) text.push(phrase('change.total', { total: money(weighed.total) }));
  text.push(phrase(begun ? 'change.ask kitchen' : 'change.sure'));
  return {
    text,
    options: [
      { label: phrase(begun ? 'option.ask them' : 'option.change it'), event: { type: 'yes' } },
      { label: phrase('option.keep'), event: { type: 'no' } },
    ],
    expects: 'confirm',
  };
}

/** Why nothing can be changed. */
export function notWeighed(answer: Asks['weighChange']['output']): Say<DinerEvent> {
  const why = whyNoChange(answer);
  if (why) return { text: why, options: [bookings] };
  switch (answer.kind) {
    case 'which':
      return {
        text: [phrase('change.which')],
        options: answer.orders.slice(0, 9).map(({ orderId, restaurant, at, zone }) => ({
          label: { words: restaurant },
          description: phrase('bookings.order row', { at: { at, zone, as: 'day and time' } }),
          event: { type: 'change order', text: answer.text, orderId },
        })),
        listLabel: phrase('list.orders'),
        expects: 'choice',
      };
    case 'over':
      return {
        text: [
          phrase('change.over', {
            restaurant: answer.restaurant,
            status: { phrase: phrase(`status.${answer.row.status}`) },
          }),
        ],
        options: [person],
      };
    default:
      return { text: [phrase('change.none')], options: [bookings] };
  }
}

/** What became of a change the diner wanted. */
export function made(answer: Asks['makeChange']['output']): Say<DinerEvent> {
  switch (answer.kind) {
    case 'made': {
      const { order } = answer.view;
      const refund = { paise: answer.refund, currency: order.currency };
      return {
        text: [
          phrase('change.done', {
            ...orderFacts(order),
            total: { paise: order.total, currency: order.currency },
          }),
          ...(answer.refund > 0 ? [phrase('news.refund coming', { refund })] : []),
        ],
      };
    }
    case 'to pay':
      return { text: [phrase('change.link coming')] };
    case 'asked':
      return { text: [phrase('change.asked', { restaurant: answer.restaurant })] };
    default:
      return { text: [phrase('change.kept')] };
  }
}

type ChangeNews = Extract<
  DinerNews,
  { about: 'order entered' | 'order changed' | 'change to pay' | 'change off' }
>;

/** The sentence for what a diner is told of an order that staff enter or change, or that is changed after it was paid. */
export function changeNews(news: ChangeNews): Say<DinerEvent> {
  const { order } = news;
  const { currency } = order;
  const money = (paise: number) => ({ paise, currency });
  const facts = {
    ...orderFacts(order),
    at: { at: order.wantedAt, zone: order.zone, as: 'day and time' } as const,
    lines: { lines: order.lines, currency },
    total: money(order.total),
  };
  switch (news.about) {
    case 'order entered':
      return { text: [phrase(news.link ? 'news.order entered, to pay' : 'news.order entered', facts)] };
    case 'order changed':
      return {
        text: [
          phrase('news.order changed', facts),
          ...deltaLines(news),
          phrase(order.rest ? 'change.total here' : 'change.total now', {
            total: money(order.total),
            due: money(order.rest ?? 0),
          }),
          ...(news.refund ? [phrase('news.refund coming', { refund: money(news.refund) })] : []),
        ],
      };
    case 'change to pay':
      return {
        text: [
          phrase('news.change to pay', facts),
          ...deltaLines(news),
          phrase('change.costs', { pay: money(news.pay) }),
        ],
      };
    case 'change off':
      return {
        text: [
          phrase(`news.change off, ${news.why}`, facts),
          ...(news.refund > 0 ? [phrase('news.refund coming', { refund: money(news.refund) })] : []),
        ],
        ...(news.why === 'refused' ? { options: [person] } : {}),
      };
  }
}
