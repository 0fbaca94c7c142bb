import type { Asks } from '../asks.ts';
import { deltaLines, orderFacts, whyNoChange } from '../change-words.ts';
import type { StaffEvent } from '../events.ts';
import type { StaffNews } from '../news.ts';
import type { ChangeDraft } from '../order-asks.ts';
import { type Option, phrase, type Say } from '../say.ts';
import type { StaffContext } from './context.ts';

const tonight: Option<StaffEvent> = { label: phrase('option.tonight'), event: { type: 'tonight' } };
const keep: Option<StaffEvent> = { label: phrase('option.keep'), event: { type: 'no' } };

/** Nothing was entered or changed after all. */
export function leftAlone(): Say<StaffEvent> {
  return { text: [phrase('change.kept')] };
}

/** The change that was weighed, as it goes back. */
export function draftOf({ weighed, change }: StaffContext): ChangeDraft {
  if (weighed?.kind === 'weighed') return weighed.draft;
  return change && 'draft' in change ? change.draft : { orderId: '', edits: [], items: [] };
}

/** Whether what is more can only be paid at the restaurant. */
export function onlyOnBill({ weighed }: StaffContext): boolean {
  return weighed?.kind === 'weighed' && weighed.difference > 0 && (weighed.pay === 0 || !weighed.reachable);
}

/** What a change comes to, and how it is paid. */
export function agree(context: StaffContext): Say<StaffEvent> {
  const { weighed } = context;
  if (weighed?.kind !== 'weighed') return leftAlone();
  const { view, difference, refund } = weighed;
  const { currency } = view.order;
  const text: Say['text'] = [phrase('change.head staff', orderFacts(view.order)), ...deltaLines(view)];
  if (refund > 0) text.push(phrase('change.comes back', { refund: { paise: refund, currency } }));
  else if (difference !== 0) text.push(phrase('change.total', { total: { paise: weighed.total, currency } }));
  const onBill: Option<StaffEvent> = { label: phrase('option.on the bill'), event: { type: 'on the bill' } };
  const link: Option<StaffEvent> = { label: phrase('option.send link'), event: { type: 'send link' } };
  const change: Option<StaffEvent> = { label: phrase('option.change it'), event: { type: 'yes' } };
  if (difference <= 0 || weighed.pay === 0) return { text, options: [change, keep], expects: 'confirm' };
  text.push(phrase('change.how paid', { pay: { paise: weighed.pay, currency } }));
  return { text, options: [...(weighed.reachable ? [link] : []), onBill, keep], expects: 'confirm' };
}

/** Why nothing can be changed. */
export function notWeighed(answer: Asks['weighChange']['output']): Say<StaffEvent> {
  const why = whyNoChange(answer);
  if (why) return { text: why };
  switch (answer.kind) {
    case 'which':
      return {
        text: [phrase('order.which one')],
        options: answer.orders.slice(0, 9).map((row) => ({
          label: phrase('option.staff order', {
            number: row.number,
            at: { at: row.at, zone: row.zone, as: 'time' },
            name: row.name || `#${row.number}`,
          }),
          description: { words: row.restaurant },
          event: { type: 'change order', text: answer.text, orderId: row.orderId },
        })),
        listLabel: phrase('list.orders'),
        expects: 'choice',
      };
    case 'over':
      return {
        text: [
          phrase('change.over staff', {
            number: answer.row.number,
            status: { phrase: phrase(`order.is ${answer.row.status}`) },
          }),
        ],
      };
    case 'not allowed':
      return { text: [phrase('change.not allowed')] };
    default:
      return { text: [phrase('change.unknown order')], options: [tonight] };
  }
}

/** What became of a change. */
export function made(answer: Asks['makeChange']['output']): Say<StaffEvent> {
  switch (answer.kind) {
    case 'made': {
      const { order } = answer.view;
      const { currency } = order;
      const text: Say['text'] = [
        phrase('change.done staff', { ...orderFacts(order), total: { paise: order.total, currency } }),
      ];
      if (answer.refund > 0)
        text.push(phrase('change.goes back', { refund: { paise: answer.refund, currency } }));
      if (order.rest) text.push(phrase('change.due here', { due: { paise: order.rest, currency } }));
      if (answer.told) text.push(phrase('floor.guest told'));
      return { text };
    }
    case 'to pay':
      return {
        text: [
          phrase('change.link sent', {
            ...orderFacts(answer.view.order),
            pay: { paise: answer.pay, currency: answer.view.order.currency },
          }),
        ],
      };
    default:
      return leftAlone();
  }
}

/** What was answered to a guest who wanted a change. */
export function answered(answer: Asks['answerChange']['output']): Say<StaffEvent> {
  if (answer.kind === 'over') return { text: [phrase('change.answer too late')] };
  const { number, pay, currency } = answer;
  if (!answer.agreed) return { text: [phrase('change.refused', { number })] };
  return {
    text: [
      pay > 0
        ? phrase('change.agreed, to pay', { number, pay: { paise: pay, currency } })
        : phrase('change.agreed', { number }),
    ],
  };
}

type ChangeNews = Extract<
  StaffNews,
  { about: 'order changed' | 'change asked' | 'change off' | 'entry off' }
>;

/** The sentence for what staff are told of orders that are changed. */
export function changeNews(news: ChangeNews): Say<StaffEvent> {
  if (news.about === 'change off')
    return { text: [phrase('ticket.change off', { number: news.number, name: news.name })] };
  if (news.about === 'entry off') {
    const total = { paise: news.total, currency: news.currency };
    return { text: [phrase('ticket.entry off', { name: news.name, total })] };
  }
  const facts = orderFacts(news.order);
  if (news.about === 'order changed')
    return {
      text: [phrase('ticket.changed', { ...facts, by: news.by || 'guest' }), ...deltaLines(news)],
    };
  const { amendmentId } = news;
  return {
    text: [phrase('ticket.change asked', facts), ...deltaLines(news)],
    options: (['agree', 'refuse'] as const).map((answer) => ({
      label: phrase(`option.${answer} change`),
      event: { type: 'answer change', amendmentId, answer },
      lasting: true,
    })),
  };
}
