import type { Returned } from '../../store/returned.ts';
import { html, type Html, page } from './html.ts';
import { moment } from './moment.ts';
import { money } from './money.ts';

/** How often the page looks again by itself for money that has not arrived, and after how many seconds. */
export const mostLooks = 6;
const lookAfter = 4;

const things: Record<Returned['order']['kind'], string> = {
  with_booking: 'your food with the table',
  pickup: 'your order to collect',
  deposit: 'the deposit for your table',
  at_table: 'your order at the table',
  catering: 'your catering order',
};

/** What happens next with what was paid for. */
function next({ order, restaurant, zone, bill }: Returned): Html {
  const at = moment(order.wantedAt, zone);
  const told: Partial<Record<Returned['order']['status'], string>> = {
    placed: `${restaurant} has it and answers in a few minutes. You will get a message.`,
    accepted:
      order.kind === 'deposit'
        ? `Your table at ${restaurant} is booked for ${at}.`
        : `${restaurant} has accepted it, for ${at}.`,
    preparing: `${restaurant} is cooking it, for ${at}.`,
    ready: `It is ready at ${restaurant}.`,
    served: 'It was served. We hope it was good.',
  };
  const text = told[order.status];
  return html`${text && html`<p>${text}</p>`}${bill && html`<p><a href="/bills/${bill}">Your bill</a></p>`}`;
}

/** A title, and what is certain: by our own books, never by what the address says. */
function standing(payment: Returned, waits: boolean): [title: string, body: Html] {
  const { status, amount, arrived, back, currency, restaurant, order } = payment;
  const paise = (all: number) => money(all, currency);
  const what = `${things[order.kind]} at ${restaurant}`;
  const dead = ['declined', 'cancelled', 'lapsed', 'refunded'].includes(order.status);
  if (arrived > 0 && (dead || back >= arrived))
    return [
      'Your money goes back',
      html`<p>${paise(arrived)} arrived for ${what}, which does not stand any more. ${paise(back)} goes back to where it came from; banks take up to seven days.</p>`,
    ];
  if (status === 'paid')
    return ['Thank you', html`<p><b>${paise(arrived)}</b> has arrived for ${what}.</p>${next(payment)}`];
  if (status === 'part_paid')
    return [
      'A part has arrived',
      html`<p>${paise(arrived)} of ${paise(amount)} has arrived for ${what}. The same link takes the rest.</p>`,
    ];
  if (status === 'expired' || status === 'cancelled')
    return [
      status === 'expired' ? 'This link has run out' : 'This link was taken back',
      html`<p>Nothing has arrived for ${what}. Should money still come by it, it goes back to you, or your order stands if it still can; you will get a message. To order again, write in the chat.</p>`,
    ];
  return waits
    ? [
        'Your payment is on its way',
        html`<p>${paise(amount)} for ${what}: Razorpay has it, and we look until it is here. This page looks by itself for a moment.</p>`,
      ]
    : [
        'Not arrived yet',
        html`<p>${paise(amount)} for ${what} has not reached us yet. That can take some minutes; you will get a message in the chat, and need not wait here. Please do not pay twice.</p>`,
      ];
}

/**
 * What a diner sees after Razorpay's page: what is certain, what comes next, and the way back to the conversation.
 * `again`: the address under which it looks once more while the money is on its way; undefined: it has looked often enough.
 */
export function returnPage(payment: Returned | undefined, chatUrl: string, again?: string): string {
  const open = payment?.status === 'new' || payment?.status === 'offered';
  const [title, body] = payment
    ? standing(payment, again !== undefined)
    : [
        'Payment',
        html`<p>We cannot tell from here what became of the payment. The conversation will say, or you can ask there.</p>`,
      ];
  return page(
    title,
    html`<main class="narrow">
<h1>${title}</h1>
${body}
<p><a class="button" href="${chatUrl}">Back to the conversation</a></p>
${payment && html`<p><a href="/account">All your bookings and orders</a></p>`}
</main>`,
    { hidden: true, ...(open && again !== undefined ? { refresh: { seconds: lookAfter, to: again } } : {}) },
  );
}
