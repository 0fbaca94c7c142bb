import { decide } from '../../acts/decide.ts';
import { stepOrder } from '../../acts/order-life.ts';
import { printCopy } from '../../acts/print-again.ts';
import { recall } from '../../acts/recall.ts';
import { refundable, refundTermsOf } from '../../acts/refund-chosen.ts';
import { refundNow } from '../../acts/refund-lines.ts';
import { sheetOf } from '../../acts/sheet.ts';
import { subjectOf } from '../../acts/tickets.ts';
import { restaurantOf } from '../../acts/views.ts';
import { voiceOf } from '../../acts/voice.ts';
import { type board, seesGuests } from '../../contract/board.ts';
import { id as isId } from '../../contract/endpoint.ts';
import { paperWords } from '../../converse/words.ts';
import { deciderOf, getTicket, lockTicket, type Ticket } from '../../store/tickets.ts';
import {
  alreadyAnswered,
  alreadyMoved,
  noTableLater,
  nothingToGiveBack,
  nothingToPrint,
  otherRefund,
} from '../board/refusals.ts';
import { readBoard } from '../board/read.ts';
import { paperPage } from '../print/preview.ts';
import type { Call, Handlers } from './handlers.ts';
import { notThere } from './problem.ts';

/** The ticket in the path. Throws 404 for one of another house, as for none. */
async function ticketOf({
  act,
  restaurantId,
  params,
}: Pick<
  Call<'POST /restaurants/:restaurant/tickets/:ticket/print'>,
  'act' | 'restaurantId' | 'params'
>): Promise<Ticket> {
  const ticket = isId.safeParse(params.ticket).success
    ? await getTicket(act.tx, restaurantId, params.ticket)
    : undefined;
  if (!ticket) throw notThere('ticket');
  return ticket;
}

function orderIdOf(given: string): string {
  if (!isId.safeParse(given).success) throw notThere('order');
  return given;
}

const sees = (role: string | undefined) => role !== undefined && seesGuests.includes(role);

/** What a refund would be, or the problem that says why there is none. */
async function termsOf(
  {
    act,
    personId,
  }: Pick<Call<'POST /restaurants/:restaurant/orders/:order/refund/terms'>, 'act' | 'personId'>,
  orderId: string,
  lines: { lineId: string; quantity: number }[] | undefined,
) {
  const found = await refundTermsOf(act, { personId }, orderId, lines);
  if (found.kind === 'terms') return found.terms;
  if (found.kind === 'nothing') throw nothingToGiveBack(found.number);
  throw notThere('order');
}

export const boardHandlers: Handlers<keyof typeof board> = {
  async 'GET /restaurants/:restaurant/board'({ act, restaurantId, role, now }) {
    const { hours } = await restaurantOf(act, restaurantId);
    return readBoard(act.tx, { id: restaurantId, zone: hours.zone }, now, sees(role));
  },

  async 'POST /restaurants/:restaurant/tickets/:ticket/decision'(call) {
    const { act, restaurantId, personId, body } = call;
    const ticket = await ticketOf(call);
    const { decision, minutes, reason, seen } = body;
    const { status, number } = (await lockTicket(act.tx, ticket.id)) ?? ticket;
    // A ticket that nobody has answered climbs on by itself; that is no answer.
    const asked = (one: string) => (one === 'unanswered' ? 'open' : one);
    if (asked(status) !== asked(seen))
      throw alreadyAnswered(number, status, await deciderOf(act.tx, ticket.id));
    const done = await decide(act, await voiceOf(act, personId, restaurantId), {
      ticketId: ticket.id,
      decision,
      ...(decision === 'delay' ? { minutes } : {}),
      ...(reason === undefined ? {} : { reason }),
    });
    switch (done.kind) {
      case 'done':
        return { number: done.number, at: new Date(done.wantedAt).toISOString() };
      case 'already':
        throw alreadyAnswered(done.number, done.status, await deciderOf(act.tx, ticket.id));
      case 'no table later':
        throw noTableLater(done.number);
      default:
        throw notThere('ticket');
    }
  },

  async 'POST /restaurants/:restaurant/orders/:order/step'({ act, restaurantId, personId, params, body }) {
    const done = await stepOrder(act, await voiceOf(act, personId, restaurantId), {
      orderId: orderIdOf(params.order),
      step: body.step,
    });
    if (done.kind === 'already') throw alreadyMoved(done.row.number, done.row.status);
    if (done.kind !== 'done') throw notThere('order');
    return { number: done.row.number, told: done.told };
  },

  async 'POST /restaurants/:restaurant/orders/:order/recall'({ act, restaurantId, params, body }) {
    const done = await recall(act, restaurantId, { orderId: orderIdOf(params.order), from: body.from });
    if (done.kind === 'unknown') throw notThere('order');
    if (done.kind === 'already') throw alreadyMoved(undefined, done.status);
    return { number: done.number, told: done.told };
  },

  async 'GET /restaurants/:restaurant/orders/:order/refund'({ act, personId, params }) {
    const orderId = orderIdOf(params.order);
    const found = await refundable(act, { personId }, orderId);
    if (found.kind !== 'dishes') throw notThere('order');
    const all = await refundTermsOf(act, { personId }, orderId, undefined);
    const { off, back } = all.kind === 'terms' ? all.terms : { off: 0, back: 0 };
    return {
      number: found.number,
      lines: found.lines.map(({ id, name, quantity, refunded }) => ({
        id,
        name,
        quantity,
        left: quantity - refunded,
      })),
      all: { off, back },
    };
  },

  async 'POST /restaurants/:restaurant/orders/:order/refund/terms'(call) {
    const { off, back } = await termsOf(call, orderIdOf(call.params.order), call.body.lines);
    return { off, back };
  },

  async 'POST /restaurants/:restaurant/orders/:order/refund'(call) {
    const { act, personId, params, body } = call;
    const terms = await termsOf(call, orderIdOf(params.order), body.lines);
    const { off, back, number } = terms;
    // Whoever taps has seen an amount: another is not sent behind their back.
    if (off !== body.off || back !== body.back) throw otherRefund(number, { off, back });
    await refundNow(act, { personId }, terms, 'web');
    return { off, back };
  },

  async 'POST /restaurants/:restaurant/tickets/:ticket/print'(call) {
    const copy = await printCopy(call.act, await ticketOf(call));
    if (!copy || copy.printers.length === 0) throw nothingToPrint(copy !== undefined);
    return { printers: copy.printers };
  },

  async 'GET /restaurants/:restaurant/tickets/:ticket/paper'(call) {
    const { act, restaurantId, role } = call;
    const ticket = await ticketOf(call);
    const restaurant = await restaurantOf(act, restaurantId);
    const sheet = await sheetOf(act, restaurant, await subjectOf(act, ticket), ticket.number);
    if (!sheet) throw nothingToPrint(false);
    return { type: 'text/html; charset=utf-8', bytes: paperPage(sheet, paperWords, sees(role)) };
  },
};
