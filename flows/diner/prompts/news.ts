import type { CopyKey } from '../../copy/index.ts';
import type { DinerEvent } from '../../events.ts';
import type { BookingView, DinerNews, OrderView } from '../../news.ts';
import { type Option, phrase, type Say, type Value } from '../../say.ts';
import { templateFor } from '../../templates.ts';
import { changeNews } from './amend.ts';
import { chatsJoined, howWasIt, notErased } from './care.ts';
import { lifeNews } from './order-life.ts';
import { paidOf, payRestOption, restLeft, restNews } from './rest.ts';
import { lineNews } from './waitlist.ts';
import * as visits from './visits.ts';

type Told = { booking?: BookingView; order?: OrderView };

function facts({ booking, order }: Told): Record<string, Value> {
  const view = booking ?? order;
  const at = booking?.startsAt ?? order?.wantedAt ?? 0;
  return {
    restaurant: view?.restaurant ?? '',
    at: { at, zone: view?.zone ?? 'UTC', as: 'day and time' },
    party: booking?.partySize ?? 0,
    number: view?.number ?? 0,
    what: booking && order && order.kind !== 'deposit' ? 'both' : booking ? 'booking' : 'order',
  };
}

function meant({ booking, order }: Told): { id: string; kind: 'booking' | 'order' } {
  return { id: booking?.id ?? order?.id ?? '', kind: booking ? 'booking' : 'order' };
}

function cancelOption(news: Told): Option<DinerEvent> {
  return { label: phrase('option.cancel it'), event: { type: 'give up', ...meant(news) }, lasting: true };
}

function waitOption(news: Told): Option<DinerEvent> {
  return { label: phrase('option.wait'), event: { type: 'wait', ...meant(news) }, lasting: true };
}

const elsewhere: Option<DinerEvent> = {
  label: phrase('option.find'),
  event: { type: 'find' },
  lasting: true,
};

/** Why the restaurant declined: one of the reasons it can tap, in the diner's language, or its own words. */
function reasonOf(reason: string | undefined): Value {
  switch (reason) {
    case 'full':
    case 'sold out':
    case 'closing':
      return { phrase: phrase(`reason.${reason}`) };
    default:
      return (reason ?? '').replace(/[.!]+$/, '');
  }
}

/** That everything paid goes back, when something was paid. */
function comingBack({ booking, order, refund }: Told & { refund?: number }): Say['text'] {
  if (!refund) return [];
  const currency = (booking ?? order)?.currency ?? 'INR';
  return [phrase('news.refund coming', { refund: { paise: refund, currency } })];
}

function linkKey(news: Extract<DinerNews, { about: 'payment link' | 'payment reminder' }>): CopyKey {
  if (news.about === 'payment reminder') return 'pay.reminder';
  if (news.more) return 'rest.link';
  return news.deposit ? 'pay.link deposit' : 'pay.link';
}

function paidKey({ order, late, requested }: Extract<DinerNews, { about: 'paid' }>): CopyKey {
  if (order.kind !== 'deposit') return late ? 'pay.paid late' : 'pay.paid';
  if (requested) return 'pay.deposit paid, asked';
  return late ? 'pay.deposit paid late' : 'pay.deposit paid';
}

type Amounts = { refund: number; currency: string };
const refund = (news: Amounts): Value => ({ paise: news.refund, currency: news.currency });

/**
 * The sentence for each thing that can happen while the diner is away or busy with something else, and the template that
 * tells it to somebody who has not written for a day.
 */
export function news(news: DinerNews): Say<DinerEvent> {
  const template = templateFor(news);
  return { ...said(news), ...(template ? { template } : {}) };
}

function said(news: DinerNews): Say<DinerEvent> {
  switch (news.about) {
    case 'how was it':
      return howWasIt(news);
    case 'chats joined':
      return chatsJoined(news);
    case 'not erased':
      return notErased(news.running);
    case 'accepted':
      return { text: [phrase('news.accepted', facts(news))] };
    case 'delayed':
      return { text: [phrase('news.delayed', facts(news))], options: [cancelOption(news)] };
    case 'declined': {
      const declined = phrase('news.declined', { ...facts(news), reason: reasonOf(news.reason) });
      return { text: [declined, ...comingBack(news)], options: [elsewhere] };
    }
    case 'moved':
      return {
        text: [
          phrase('news.moved', {
            ...facts(news),
            before: { at: news.before, zone: news.booking.zone, as: 'day and time' },
          }),
        ],
        options: [cancelOption(news)],
      };
    case 'party changed':
      return {
        text: [phrase('news.party changed', { ...facts(news), before: news.before })],
        options: [cancelOption(news)],
      };
    case 'unanswered':
      return {
        text: [phrase('news.unanswered', facts(news))],
        options: [waitOption(news), cancelOption(news)],
      };
    case 'never answered': {
      const tableStands = news.order?.kind === 'with_booking' && !news.booking;
      const values = { ...facts(news), ...(tableStands ? { what: 'food' } : {}) };
      return {
        text: [phrase('news.never answered', values), ...comingBack(news)],
        ...(tableStands ? {} : { options: [elsewhere] }),
      };
    }
    case 'hold ended':
      return { text: [phrase('news.hold ended', { restaurant: news.restaurant })], options: [elsewhere] };
    case 'payment link':
    case 'payment reminder':
      return {
        text: [
          phrase(linkKey(news), {
            url: news.url,
            total: { paise: news.total, currency: news.currency },
            until: { at: news.until, zone: news.zone, as: 'time' },
          }),
          ...(news.about === 'payment link' ? restLeft(news) : []),
        ],
      };
    case 'payment slow':
      return { text: [phrase('pay.slow')] };
    case 'payment failed to start':
      if (news.rest) return { text: [phrase('rest.failed to start')] };
      return { text: [phrase(news.deposit ? 'pay.failed to start deposit' : 'pay.failed to start')] };
    case 'paid':
      return {
        text: [
          phrase(paidKey(news), {
            ...facts(news),
            name: news.booking?.name ?? '',
            total: { paise: paidOf(news.order), currency: news.order.currency },
          }),
          ...restLeft(news.order),
        ],
        ...(news.order.rest ? { options: [payRestOption(news.order.id)] } : {}),
      };
    case 'part paid':
      return {
        text: [
          phrase('pay.part', {
            paid: { paise: news.paid, currency: news.currency },
            left: { paise: news.total - news.paid, currency: news.currency },
            url: news.url,
          }),
        ],
      };
    case 'payment refused':
      return { text: [phrase('pay.refused')] };
    case 'payment expired': {
      const text: Say['text'] = [
        phrase(news.deposit ? 'pay.expired deposit' : 'pay.expired', { restaurant: news.restaurant }),
      ];
      if (news.refund > 0) text.push(phrase('news.refund coming', { refund: refund(news) }));
      return { text, options: [elsewhere] };
    }
    case 'paid too late':
      return {
        text: [phrase('pay.too late', { restaurant: news.restaurant, refund: refund(news) })],
        options: [elsewhere],
      };
    case 'money returned':
      return { text: [phrase('pay.returned', { restaurant: news.restaurant, refund: refund(news) })] };
    case 'rest paid':
    case 'rest not paid':
    case 'given back':
      return restNews(news);
    case 'refund done':
      return { text: [phrase('news.refund done', { restaurant: news.restaurant, refund: refund(news) })] };
    case 'order ready':
    case 'order not ready':
      return lifeNews(news);
    case 'order entered':
    case 'order changed':
    case 'change to pay':
    case 'change off':
      return changeNews(news);
    case 'reminder':
      return visits.reminder(news);
    case 'let go unanswered':
      return visits.letGoUnanswered(news);
    case 'missed':
      return visits.missed(news);
    case 'not missed':
      return visits.notMissed(news);
    case 'person comes': {
      const { name, restaurant, text } = news;
      return text === undefined
        ? { text: [phrase('person.here', { name, restaurant })] }
        : { text: [phrase('person.writes', { name, restaurant, text }), phrase('person.answer')] };
    }
    case 'person says':
      return { text: [phrase('person.says', { name: news.name, text: news.text })] };
    case 'person left':
      return { text: [phrase('person.left')] };
    case 'person never came':
      return { text: [phrase('person.never came')] };
    case 'table free':
    case 'table ready':
    case 'offer passed on':
    case 'waitlist over':
      return lineNews(news);
  }
}
