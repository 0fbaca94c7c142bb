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
const decisions: CopyKey[] = ['option.accept', 'option.later', 'option.decline'];

/** Every template there is: about what the person booked or ordered, and one that is asked of who agreed to it alone. */
export const templateTerms: Record<TemplateKey, TemplateTerms> = {
  'template.reminder': { category: 'UTILITY', samples: table, buttons: answers },
  'template.reminder answer by': {
    category: 'UTILITY',
    samples: { ...table, until: '6:00 pm' },
    buttons: answers,
  },
  'template.see you': { category: 'UTILITY', samples: table, buttons: ['option.not coming'] },
  'template.table accepted': { category: 'UTILITY', samples: { ...table, number: '12' } },
  'template.order accepted': { category: 'UTILITY', samples: { ...place, number: '12' } },
  'template.delayed': {
    category: 'UTILITY',
    samples: { ...place, number: '12' },
    buttons: ['option.cancel it'],
  },
  'template.table declined': { category: 'UTILITY', samples: table, buttons: ['option.find'] },
  'template.order declined': { category: 'UTILITY', samples: place, buttons: ['option.find'] },
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
  // These are asked of staff.
  'template.booking waits': {
    category: 'UTILITY',
    samples: { restaurant: place.restaurant, number: '12', at: place.at, party: '2' },
    buttons: decisions,
  },
  'template.order waits': {
    category: 'UTILITY',
    samples: { restaurant: place.restaurant, number: '12', at: place.at },
    buttons: decisions,
  },
  'template.person wanted': {
    category: 'UTILITY',
    samples: { restaurant: place.restaurant, name: 'Asha' },
    buttons: ['option.take over'],
  },
  // To Meta a question after the visit is no service, whoever agreed to it.
  'template.how was it': {
    category: 'MARKETING',
    samples: { restaurant: place.restaurant },
    buttons: ['option.book again'],
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
    case 'declined':
      return answered(news);
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
    case 'how was it':
      return { key: 'template.how was it', values: { restaurant: news.restaurant } };
    default:
      return undefined;
  }
}

/** What the restaurant said of a table, with or without food, or of food alone. */
function answered({
  about,
  booking,
  order,
}: Extract<DinerNews, { about: 'accepted' | 'delayed' | 'declined' }>): Chosen | undefined {
  const view = booking ?? order;
  if (!view) return undefined;
  const when = booking?.startsAt ?? order?.wantedAt ?? 0;
  const values: Chosen['values'] = {
    restaurant: view.restaurant,
    at: at(when, view.zone),
    number: view.number ?? 0,
  };
  if (about === 'delayed') return { key: 'template.delayed', values };
  return booking
    ? { key: `template.table ${about}`, values: { ...values, party: booking.partySize } }
    : { key: `template.order ${about}`, values };
}

const at = (moment: number, zone: string): Value => ({ at: moment, zone, as: 'day and time' });
const timeOf = (moment: number, zone: string): Value => ({ at: moment, zone, as: 'time' });
