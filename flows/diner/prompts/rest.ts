import type { DinerEvent } from '../../events.ts';
import type { MoneyAsks } from '../../money-asks.ts';
import type { DinerNews, OrderView } from '../../news.ts';
import { type Option, type Phrase, phrase, type Say } from '../../say.ts';

/** The button that asks for a link over the rest of an order. */
export function payRestOption(id: string): Option<DinerEvent> {
  return { label: phrase('option.pay rest'), event: { type: 'pay rest', id }, lasting: true };
}

/** What of an order is here, in paise. */
export function paidOf({ total, rest = 0 }: Pick<OrderView, 'total' | 'rest'>): number {
  return total - rest;
}

/** That something is left to pay, where it is. */
export function restLeft({ rest, currency }: Pick<OrderView, 'rest' | 'currency'>): Phrase[] {
  return rest ? [phrase('rest.left', { rest: { paise: rest, currency } })] : [];
}

/** What comes of "pay the rest". */
export function paidRest(answer: MoneyAsks['payRest']['output']): Say<DinerEvent> {
  if (answer.kind === 'none') return { text: [phrase('rest.none')] };
  const { restaurant, currency } = answer;
  const values = { restaurant, rest: { paise: answer.rest, currency } };
  if (answer.kind === 'at the restaurant')
    return { text: [answer.rest > 0 ? phrase('rest.there', values) : phrase('rest.none')] };
  return {
    text: [
      answer.url === undefined
        ? phrase('rest.coming', values)
        : phrase('rest.again', { ...values, url: answer.url }),
    ],
  };
}

type RestNews = Extract<DinerNews, { about: 'rest paid' | 'rest not paid' | 'given back' }>;

/** What happens to an order's money after it was placed. */
export function restNews(news: RestNews): Say<DinerEvent> {
  const { restaurant, currency } = news;
  switch (news.about) {
    case 'rest paid':
      return {
        text: [
          phrase('rest.paid', {
            restaurant,
            number: news.number,
            paid: { paise: news.paid, currency },
          }),
          ...restLeft(news),
        ],
      };
    case 'rest not paid': {
      const refund = { paise: news.refund, currency };
      return {
        text: [
          phrase('rest.over', { restaurant }),
          ...(news.refund > 0 ? [phrase('news.refund coming', { refund })] : []),
        ],
        options: [payRestOption(news.orderId)],
      };
    }
    case 'given back': {
      const refund = { paise: news.refund, currency };
      return { text: [phrase('refund.given', { restaurant, number: news.number, refund })] };
    }
  }
}
