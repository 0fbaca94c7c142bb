import type { DinerNews } from './news.ts';
import type { CopyKey } from './copy/index.ts';
import type { Value } from './say.ts';

/** A sentence that WhatsApp carries to somebody who has not written for a day. */
export type TemplateKey = Extract<CopyKey, `template.${string}`>;

/** What Meta is told of a template beside its words. */
export interface TemplateTerms {
  category: 'UTILITY' | 'MARKETING' | 'AUTHENTICATION';
  /** Its variables in order, each with a value as it may be; of at most 30 characters, as India's SMS registry asks. */
  samples: Record<string, string>;
  /** The labels of its buttons, as the message itself offers them. */
  buttons?: readonly CopyKey[];
}

const place = { restaurant: 'The Copper Ladle', at: 'Sun, 29 Nov, 8:00 pm' };
const table = { ...place, party: '2' };
const answers: CopyKey[] = ['option.coming', 'option.not coming'];

/** Every template there is. All of them are about what the person booked or ordered, none is advertising. */
export const templateTerms: Record<TemplateKey, TemplateTerms> = {
  'template.reminder': { category: 'UTILITY', samples: table, buttons: answers },
  'template.reminder answer by': {
    category: 'UTILITY',
    samples: { ...table, until: '6:00 pm' },
    buttons: answers,
  },
  'template.see you': { category: 'UTILITY', samples: table, buttons: ['option.not coming'] },
  'template.accepted': { category: 'UTILITY', samples: { ...place, number: '12' } },
  'template.delayed': {
    category: 'UTILITY',
    samples: { ...place, number: '12' },
    buttons: ['option.cancel it'],
  },
  'template.declined': { category: 'UTILITY', samples: place, buttons: ['option.find'] },
  'template.moved': {
    category: 'UTILITY',
    samples: { ...place, before: 'Sun, 29 Nov, 7:00 pm' },
    buttons: ['option.cancel it'],
  },
  'template.ready': { category: 'UTILITY', samples: { restaurant: place.restaurant, number: '12' } },
  'template.refund done': {
    category: 'UTILITY',
    samples: { restaurant: place.restaurant, refund: 'Rs 450' },
  },
  'template.pay': {
    category: 'UTILITY',
    samples: { total: 'Rs 450', until: '8:00 pm', url: 'https://rzp.io/i/x1y2z3' },
  },
  'template.table free': {
    category: 'UTILITY',
    samples: { ...table, until: '6:30 pm' },
    buttons: ['option.book it', 'option.no thanks'],
  },
  'template.table ready': {
    category: 'UTILITY',
    samples: { restaurant: place.restaurant, until: '8:20 pm' },
    buttons: ['option.on my way', 'option.leave list'],
  },
};

type Chosen = { key: TemplateKey; values: Record<string, Value> };

/** The template that says a piece of news, where there is one. */
export function templateFor(news: DinerNews): Chosen | undefined {
  switch (news.about) {
    case 'reminder': {
      const { restaurant, startsAt, zone, partySize } = news.booking;
      const values: Chosen['values'] = { restaurant, at: at(startsAt, zone), party: partySize };
      if (news.answered) return { key: 'template.see you', values };
      return news.answerBy === undefined
        ? { key: 'template.reminder', values }
        : { key: 'template.reminder answer by', values: { ...values, until: timeOf(news.answerBy, zone) } };
    }
    case 'accepted':
    case 'delayed':
    case 'declined': {
      const view = news.booking ?? news.order;
      if (!view) return undefined;
      const when = 'startsAt' in view ? view.startsAt : view.wantedAt;
      const values: Chosen['values'] = { restaurant: view.restaurant, at: at(when, view.zone) };
      return news.about === 'declined'
        ? { key: 'template.declined', values }
        : { key: `template.${news.about}`, values: { ...values, number: view.number ?? 0 } };
    }
    case 'moved': {
      const { restaurant, startsAt, zone } = news.booking;
      return {
        key: 'template.moved',
        values: { restaurant, at: at(startsAt, zone), before: at(news.before, zone) },
      };
    }
    case 'order ready': {
      const { restaurant, number } = news.order;
      return { key: 'template.ready', values: { restaurant, number: number ?? 0 } };
    }
    case 'refund done': {
      const { restaurant, refund: paise, currency } = news;
      return { key: 'template.refund done', values: { restaurant, refund: { paise, currency } } };
    }
    case 'payment link':
    case 'payment reminder': {
      const { total: paise, currency, until, zone, url } = news;
      return {
        key: 'template.pay',
        values: { total: { paise, currency }, until: timeOf(until, zone), url },
      };
    }
    case 'table free': {
      const { restaurant, partySize, until, zone } = news;
      return {
        key: 'template.table free',
        values: { restaurant, at: at(news.at, zone), party: partySize, until: timeOf(until, zone) },
      };
    }
    case 'table ready':
      return {
        key: 'template.table ready',
        values: { restaurant: news.restaurant, until: timeOf(news.until, news.zone) },
      };
    default:
      return undefined;
  }
}

const at = (moment: number, zone: string): Value => ({ at: moment, zone, as: 'day and time' });
const timeOf = (moment: number, zone: string): Value => ({ at: moment, zone, as: 'time' });
