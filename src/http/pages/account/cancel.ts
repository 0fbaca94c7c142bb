import { booking, cancel } from '../../../acts/book.ts';
import { restaurantOf } from '../../../acts/views.ts';
import { getOrder } from '../../../store/orders.ts';
import { getReservation } from '../../../store/reservations.ts';
import { html } from '../html.ts';
import { moment } from '../moment.ts';
import { money } from '../money.ts';
import { mayCancel } from './details.ts';
import { nothing, type Outcome, type Visit } from './visit.ts';
import { chatLink } from './words.ts';

type Kind = 'booking' | 'order';

/** Why it was not cancelled just now, in front of the question. */
const notYet: Record<'refund changed' | 'begun' | 'not possible', string> = {
  'refund changed': 'What comes back has changed meanwhile. Please look once more.',
  begun:
    'The kitchen has begun, so it cannot be cancelled here any more. A person can ask them for you in the chat.',
  'not possible': 'It cannot be cancelled any more.',
};

/** What cancelling means, before it is done: the same terms as by text. */
async function ask(visit: Visit, kind: Kind, why?: keyof typeof notYet): Promise<Outcome> {
  const { act, session, tools } = visit;
  const id = visit.param('id');
  const subject = kind === 'booking' ? await getReservation(act.tx, id) : await getOrder(act.tx, id);
  const told = await booking(act, { personId: session.personId }, { id, kind });
  if (!told || subject?.personId !== session.personId) return nothing;
  const { name, currency, hours } = await restaurantOf(act, subject.restaurantId);
  const at = moment('startsAt' in subject ? subject.startsAt : subject.wantedAt, hours.zone);
  const back = `/account/${kind}s/${id}`;
  if (!mayCancel(subject, act.now)) {
    return {
      title: 'It cannot be cancelled',
      status: 409,
      body: html`<h1>It cannot be cancelled here</h1><p>${notYet[why ?? 'not possible']}</p>
<p><a class="button" href="${chatLink(tools.chatUrl, 'person')}">Ask a person in the chat</a> <a href="${back}">Back</a></p>`,
    };
  }
  const { paid, refund = 0, late, order } = told;
  return {
    title: 'Cancel it?',
    status: why === undefined ? 200 : 409,
    body: html`<h1>Cancel it at ${name}?</h1>
${why !== undefined && html`<p class="notice" role="alert">${notYet[why]}</p>`}
<p>${kind === 'booking' ? (order ? 'Your table and the food' : 'Your table') : 'Your order'} for ${at}.</p>
${paid > 0 && html`<p>You paid ${money(paid, currency)}; <b>${money(refund, currency)} comes back</b> if you cancel now${refund < paid && ', by the terms you were told'}.</p>`}
${late && html`<p>It is close to the time: by the terms of the restaurant this counts as a late cancellation.</p>`}
<form method="post" action="${back}/cancel"><input type="hidden" name="told" value="${refund}">
<p><button class="button">Yes, cancel it</button> <a href="${back}">No, keep it</a></p></form>`,
  };
}

async function carryOut(visit: Visit, kind: Kind): Promise<Outcome> {
  const { act, session, form } = visit;
  const id = visit.param('id');
  const told = Number(form.get('told') ?? '');
  if (!Number.isSafeInteger(told) || told < 0) return ask(visit, kind);
  const answer = await cancel(act, { personId: session.personId }, { id, kind, told });
  if (!answer.ok) return ask(visit, kind, answer.why);
  return { goTo: `/account/${kind}s/${id}?done=${answer.refund > 0 ? 'refunded' : 'cancelled'}` };
}

export const askBooking = (visit: Visit): Promise<Outcome> => ask(visit, 'booking');
export const askOrder = (visit: Visit): Promise<Outcome> => ask(visit, 'order');
export const cancelBooking = (visit: Visit): Promise<Outcome> => carryOut(visit, 'booking');
export const cancelOrder = (visit: Visit): Promise<Outcome> => carryOut(visit, 'order');
