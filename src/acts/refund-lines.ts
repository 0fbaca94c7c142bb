import type { Asks } from '../../flows/asks.ts';
import type { NoRefund, RefundTerms, TakeOff } from '../../flows/money-asks.ts';
import { lineShares, type RefundLine, takeOff, worthOf } from '../domain/line-refunds.ts';
import { sum } from '../domain/money.ts';
import { restOf } from '../domain/payment-terms.ts';
import { liveOrders } from '../domain/status.ts';
import { writeAudit } from '../store/audit.ts';
import type { Conversation } from '../store/conversations.ts';
import { keepOf, noteLineRefund, orderNumbered, refundedLines, takeOffBill } from '../store/order-money.ts';
import { lockOrder, type Order } from '../store/orders.ts';
import { placesOf } from '../store/people.ts';
import { likeness } from '../understand/text/likeness.ts';
import { normalise } from '../understand/text/normalise.ts';
import { readRefund } from '../understand/staff-refund.ts';
import type { Act } from './act.ts';
import { voidLink } from './pay.ts';
import { refundAgain as tryAgain, refundOrder } from './refund.ts';
import { restaurantOf } from './views.ts';

/** Money is sent back by those who answer for it. */
const mayRefund = ['owner', 'manager'];
/** How like a dish's name words must be to mean it; our own measure, as for dishes that are sold out. */
const likeEnough = 0.6;

/** The order of that number, or of that id, whose money this person may send back, locked. */
export async function meant(
  act: Act,
  who: Pick<Conversation, 'personId'>,
  { number, orderId }: { number: number; orderId?: string },
): Promise<{ order: Order } | NoRefund> {
  const places = await placesOf(act.tx, who.personId);
  const mine = places.filter(({ role }) => mayRefund.includes(role)).map(({ restaurantId }) => restaurantId);
  if (mine.length === 0) return { kind: 'not allowed' };
  const id = orderId ?? (await orderNumbered(act.tx, mine, number, act.now));
  const order = id === undefined ? undefined : await lockOrder(act.tx, id);
  return order && mine.includes(order.restaurantId) ? { order } : { kind: 'unknown', number };
}

/** An order's lines with what has come off the bill of each. */
export async function linesOf(
  act: Act,
  order: Order,
): Promise<(RefundLine & { name: string; code: string })[]> {
  const gone = await refundedLines(act.tx, order.id);
  return order.lines.map(({ id, quantity, total, name, code }) => ({
    id,
    quantity,
    total,
    name,
    code,
    refunded: gone.find(({ lineId }) => lineId === id)?.quantity ?? 0,
  }));
}

function like(line: { name: string; code: string }, words: string): number {
  const name = normalise(line.name);
  if (line.code.toLowerCase() === words) return 2;
  return ` ${name} `.includes(` ${words} `) ? 1 : likeness(words, name);
}

/** The dishes the words name, each with how many of it are left; a name when one is not in the order. */
function dishesIn(
  lines: readonly (RefundLine & { name: string; code: string })[],
  dishes: readonly { quantity?: number; words: string }[],
): { lineId: string; quantity: number; name: string }[] | 'no dish' | 'nothing' {
  const found = new Map<string, { lineId: string; quantity: number; name: string }>();
  for (const { quantity, words } of dishes) {
    const [best] = lines
      .map((line) => ({
        line,
        score: like(line, words),
        left: line.quantity - line.refunded - (found.get(line.id)?.quantity ?? 0),
      }))
      .filter(({ score }) => score >= likeEnough)
      .sort((a, b) => b.score - a.score || b.left - a.left);
    if (!best) return 'no dish';
    const count = Math.min(quantity ?? best.left, best.left);
    if (count <= 0) return 'nothing';
    const before = found.get(best.line.id)?.quantity ?? 0;
    found.set(best.line.id, { lineId: best.line.id, quantity: before + count, name: best.line.name });
  }
  return [...found.values()];
}

/** What comes off the bill, in paise, for dishes or a share of it. */
function worth(
  order: Order,
  lines: readonly RefundLine[],
  what: Pick<RefundTerms, 'lines' | 'percent'>,
): number {
  const { percent = 0 } = what;
  if (!what.lines) return Math.floor((order.total * percent) / 100);
  const shares = lineShares(lines, order.total - order.deposit - order.tip);
  return sum(
    what.lines.map(({ lineId, quantity }) => {
      const line = lines.find(({ id }) => id === lineId);
      const left = line ? line.quantity - line.refunded : 0;
      return line
        ? worthOf(shares.get(lineId) ?? 0, line.quantity, line.refunded, Math.min(quantity, left))
        : 0;
    }),
  );
}

/** What of it would come off the bill and what would go back now; of an order that has ended, only what was kept. */
function reckoned(order: Order, off: number): { off: number; back: number } {
  const stands = liveOrders.includes(order.status) || order.status === 'served';
  if (stands) return takeOff(order, off);
  const back = Math.min(off, order.paid);
  return { off: back, back };
}

/** What a refund in these words would be, to be read back before anything is sent. */
export async function refundTerms(
  act: Act,
  who: Conversation,
  { number, text }: Asks['refundTerms']['input'],
): Promise<Asks['refundTerms']['output']> {
  const found = await meant(act, who, { number });
  if (!('order' in found)) return found;
  const { order } = found;
  const lines = await linesOf(act, order);
  const words = readRefund(normalise(text));
  const dishes = lines.map(({ name }) => name);
  if (!words) return { kind: 'no dish', number, dishes };
  const what = 'dishes' in words ? dishesIn(lines, words.dishes) : undefined;
  if (what === 'no dish') return { kind: 'no dish', number, dishes };
  if (what === 'nothing') return { kind: 'nothing', number };
  const take = what ? { lines: what } : 'percent' in words ? { percent: words.percent } : {};
  return termsFor(act, order, number, lines, take);
}

/** A refund as it would be, to be read back. `number`: by which whoever asks knows the order. */
export async function termsFor(
  act: Act,
  order: Order,
  number: number,
  lines: readonly RefundLine[],
  take: TakeOff,
): Promise<{ kind: 'terms'; terms: RefundTerms } | Extract<NoRefund, { kind: 'nothing' }>> {
  const { off, back } = reckoned(order, worth(order, lines, take));
  if (off <= 0) return { kind: 'nothing', number };
  const { currency, hours } = await restaurantOf(act, order.restaurantId);
  const which = {
    orderId: order.id,
    number,
    name: order.name ?? '',
    at: order.wantedAt.getTime(),
    zone: hours.zone,
  };
  return {
    kind: 'terms',
    terms: { ...which, currency, off, back, ...take },
  };
}

/** Sends back what was read back, once, and writes down who did; `changed` when it would be something else now. */
export async function refundNow(
  act: Act,
  who: Pick<Conversation, 'personId'>,
  terms: Asks['refundNow']['input'],
  door: 'web' | 'text' = 'text',
): Promise<Asks['refundNow']['output']> {
  const found = await meant(act, who, terms);
  if (!('order' in found)) return found;
  const { order } = found;
  const lines = await linesOf(act, order);
  const { off, back } = reckoned(order, worth(order, lines, terms));
  if (off !== terms.off || back !== terms.back) return { kind: 'changed', number: terms.number };
  await refundLines(act, order, { ...terms, by: who.personId });
  await writeAudit(act.tx, {
    at: act.now,
    restaurantId: order.restaurantId,
    personId: who.personId,
    action: 'order refunded',
    subject: order.id,
    detail: { number: terms.number, off, back, door },
  });
  if (back > 0) {
    const { name: restaurant } = await restaurantOf(act, order.restaurantId);
    act.effects.news.push({
      conversationId: order.conversationId,
      key: `given-back-${order.id}-${crypto.randomUUID()}`,
      news: {
        about: 'given back',
        orderId: order.id,
        restaurant,
        number: terms.number,
        refund: back,
        currency: terms.currency,
      },
    });
  }
  return { kind: 'done', terms };
}

/**
 * Takes dishes, or a share, off an order's bill: of a bill that is not paid whole the rest to be paid shrinks first, and
 * what was paid beyond goes back. The order is locked, and the amounts were reckoned under that lock.
 */
async function refundLines(
  act: Act,
  order: Order,
  { off, back, lines = [], by }: Pick<RefundTerms, 'off' | 'back' | 'lines'> & { by: string },
): Promise<void> {
  const known = await linesOf(act, order);
  for (const line of lines) {
    const paise = worth(order, known, { lines: [line] });
    await noteLineRefund(act.tx, { orderId: order.id, ...line, paise, by, at: act.now });
  }
  const ended = order.status === 'cancelled' || order.status === 'declined' || order.status === 'lapsed';
  if (!ended) await takeOffBill(act.tx, order.id, off);
  const what = lines.length > 0 ? 'dishes' : 'share';
  await refundOrder(act, order, back, `refunded by staff, ${what}`, `${what}-${crypto.randomUUID()}`);
  // What comes off a bill that is not paid yet goes on paper, too.
  act.effects.billing.push({ orderId: order.id });
  if (ended) await keepOf(act.tx, order.id, order.paid - back);
  // A link over the rest asks for too much from now on.
  else if (restOf(order) > 0) await voidLink(act, order);
}

/** Tries what failed of an order's refunds once more. */
export async function refundAgain(
  act: Act,
  who: Conversation,
  { number }: Asks['refundAgain']['input'],
): Promise<Asks['refundAgain']['output']> {
  const found = await meant(act, who, { number });
  if (!('order' in found)) return found;
  const { order } = found;
  const { count, paise } = await tryAgain(act, order);
  if (count === 0) return { kind: 'nothing', number };
  const { currency } = await restaurantOf(act, order.restaurantId);
  return { kind: 'trying', number, paise, currency };
}
