import type { Asks } from '../../asks.ts';
import type { PaperView } from '../../bill-asks.ts';
import type { DinerEvent } from '../../events.ts';
import { phrase, type Say } from '../../say.ts';

type Answer = Asks['bill']['output'];
type Bill = Extract<Answer, { kind: 'bill' }>;

const titles = {
  'Tax invoice': 'tax',
  'Bill of supply': 'supply',
  Invoice: 'invoice',
  Bill: 'bill',
  'Credit note': 'credit',
} as const;

/** As many credit notes are told one by one; the page of the invoice names them all. */
const mostCredits = 3;

function paper({ restaurant, currency, zone }: Bill, view: PaperView) {
  return phrase('paper.invoice', {
    title: titles[view.title],
    number: view.number,
    restaurant,
    at: { at: view.at, zone, as: 'date' },
    total: { paise: view.total, currency },
    taxed: view.tax > 0 ? 'yes' : 'no',
    tax: { paise: view.tax, currency },
    url: view.url,
  });
}

function credit({ currency }: Bill, { number, total, url }: PaperView) {
  return phrase('paper.credit', { number, refund: { paise: total, currency }, url });
}

/** The bill that was asked for: a few figures and the page to print, or why there is none. */
export function billed(answer: Answer): Say<DinerEvent> {
  switch (answer.kind) {
    case 'bill':
      return {
        text: [
          paper(answer, answer.invoice),
          ...answer.credits.slice(-mostCredits).map((view) => credit(answer, view)),
        ],
      };
    case 'not yet':
    case 'deposit':
      return {
        text: [
          phrase(answer.kind === 'deposit' ? 'paper.deposit' : 'paper.not yet', {
            restaurant: answer.restaurant,
            paid: { paise: answer.paid, currency: answer.currency },
          }),
        ],
      };
    case 'called off':
      return { text: [phrase('paper.called off', { restaurant: answer.restaurant })] };
    default:
      return {
        text: [phrase('paper.none')],
        options: [{ label: phrase('option.find'), event: { type: 'find' }, lasting: true }],
      };
  }
}
