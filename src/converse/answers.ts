import type { Asks } from '../../flows/asks.ts';
import type { Act } from '../acts/act.ts';
import { arrive } from '../acts/arrive.ts';
import { attend } from '../acts/attend.ts';
import { basket } from '../acts/basket.ts';
import { bill } from '../acts/bill.ts';
import { blockGuest, unlessBlocked } from '../acts/block-guest.ts';
import { booking, bookings, cancel, confirm, move } from '../acts/book.ts';
import { items, sections } from '../acts/browse.ts';
import { card } from '../acts/card.ts';
import { cater } from '../acts/cater.ts';
import { line } from '../acts/cart.ts';
import { checkout } from '../acts/checkout.ts';
import { decide } from '../acts/decide.ts';
import { edit } from '../acts/edit.ts';
import { elsewhere, search } from '../acts/find.ts';
import { eraseMe, mayLeave } from '../acts/erase-me.ts';
import { floor } from '../acts/floor/answer.ts';
import { house } from '../acts/house/answer.ts';
import { answerDiner, closeHandover, giveBack, openHandover, relay, takeOver } from '../acts/handover.ts';
import { weighChange } from '../acts/change-order.ts';
import { weighEntry } from '../acts/enter-order.ts';
import { answerChange, makeChange } from '../acts/make-change.ts';
import { stepOrder } from '../acts/order-life.ts';
import { tonight } from '../acts/kitchen.ts';
import { abandonPayment, checkPayment } from '../acts/pay.ts';
import { printAgain } from '../acts/print-again.ts';
import { placeEntry } from '../acts/place-entry.ts';
import { readAgain } from '../acts/read.ts';
import { newHolder, recognise } from '../acts/recognise.ts';
import { reconfirm } from '../acts/reconfirm.ts';
import { refundAgain, refundNow, refundTerms } from '../acts/refund-lines.ts';
import { lastOrder } from '../acts/repeat.ts';
import { payRest } from '../acts/rest.ts';
import { review } from '../acts/review.ts';
import { sit } from '../acts/sit.ts';
import { stock } from '../acts/staff-stock.ts';
import { days, drop, hold, times } from '../acts/tables.ts';
import { askAgain } from '../acts/tickets.ts';
import { openedCart } from '../acts/vanished.ts';
import { leaveList, lists, passOffer, stayOnList, takeOffer } from '../acts/waitlist/answer.ts';
import { callGuest, seatGuest, waiting } from '../acts/waitlist/call.ts';
import { makeLink, seeLink, useLink } from '../acts/link-chats.ts';
import { joinList } from '../acts/waitlist/join.ts';
import { takeBack } from '../acts/take-back.ts';
import { ticket } from '../acts/which-ticket.ts';
import type { Conversation } from '../store/conversations.ts';

type Answer<Name extends keyof Asks> = (
  act: Act,
  who: Conversation,
  input: Asks[Name]['input'],
) => Promise<Asks[Name]['output']>;

/** Who answers each ask. An ask without an answer does not compile. */
const answers: { [Name in keyof Asks]: Answer<Name> } = {
  search: (act, _who, input) => search(act, input),
  elsewhere: (act, _who, input) => elsewhere(act, input),
  card: (act, _who, input) => card(act, input),
  readAgain,
  lastOrder,
  basket,
  bill,
  arrive,
  reconfirm,
  days: (act, _who, input) => days(act, input),
  times: unlessBlocked((act, _who, input) => times(act, input), { kind: 'no time that day', why: 'full' }),
  hold: unlessBlocked(hold, { ok: false }),
  drop,
  confirm,
  bookings: (act, who) => bookings(act, who),
  booking,
  move,
  cancel,
  askAgain,
  sections,
  items: (act, _who, input) => items(act, input),
  line,
  edit,
  cart: openedCart,
  review: unlessBlocked(review, { kind: 'closed', why: 'full', zone: 'UTC', changes: [] }),
  checkout: unlessBlocked(checkout, { kind: 'changed' }),
  abandonPayment: (act, who, input) => abandonPayment(act, who, input.orderId),
  checkPayment: (act, who, input) => checkPayment(act, who, input.orderId),
  openHandover,
  relay,
  closeHandover,
  ticket,
  decide,
  attend,
  printAgain,
  tonight: (act, who) => tonight(act, who),
  floor,
  house,
  stepOrder,
  weighChange,
  makeChange,
  answerChange,
  weighEntry,
  placeEntry,
  stock,
  takeOver,
  answerDiner,
  giveBack: (act, who) => giveBack(act, who),
  joinList: unlessBlocked(joinList, { kind: 'refused', why: 'too many', restaurant: '' }),
  lists,
  leaveList,
  takeOffer,
  passOffer,
  stayOnList,
  callGuest,
  seatGuest,
  waiting: (act, who) => waiting(act, who),
  sit,
  cater,
  payRest,
  refundTerms,
  refundNow,
  refundAgain,
  blockGuest,
  recognise,
  newHolder: (act, who) => newHolder(act, who),
  makeLink: (act, who) => makeLink(act, who),
  seeLink,
  useLink,
  mayErase: (act, who) => mayLeave(act, who),
  takeBack,
  eraseMe: (act, who) => eraseMe(act, who),
};

/** Answers an ask from our own database, inside the turn's transaction. */
export function answerAsk(act: Act, who: Conversation, name: keyof Asks, input: unknown): Promise<unknown> {
  const answer = answers[name] as Answer<keyof Asks> | undefined;
  if (!answer) throw new Error(`Nobody answers the ask "${name}".`);
  return answer(act, who, input as never);
}
