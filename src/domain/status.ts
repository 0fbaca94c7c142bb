/**
 * Lives as tables: from each status, which event leads where. A pair that is not in the table is refused, so
 * "never move an order back from paid" needs no code of its own. A test walks every table: each status is reached and
 * each path ends.
 */
export type StatusTable<Status extends string, Event extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Event, Status>>>>
>;

/** The status after `event`, or undefined when the table has no such step. */
export function step<Status extends string, Event extends string>(
  table: StatusTable<Status, Event>,
  from: Status,
  event: Event,
): Status | undefined {
  return table[from][event];
}

/** Every status of a booking, in the order of its life. */
export const bookingStates = [
  'held',
  'requested',
  'confirmed',
  'seated',
  'finished',
  'no_show',
  'released',
  'declined',
  'cancelled',
] as const;
export type BookingStatus = (typeof bookingStates)[number];
export type BookingEvent =
  | 'request'
  | 'confirm'
  | 'release'
  | 'decline'
  | 'cancel'
  | 'reseat'
  | 'arrive'
  | 'finish'
  | 'miss'
  | 'expect'
  | 'sit_on'
  | 'miss_again'
  | 'leave_out';

/** A held, requested, confirmed or seated booking occupies its tables; the others do not. */
export const bookingStatuses: StatusTable<BookingStatus, BookingEvent> = {
  held: { request: 'requested', confirm: 'confirmed', release: 'released' },
  requested: { confirm: 'confirmed', decline: 'declined', cancel: 'cancelled' },
  // Moved to another time at a restaurant that wants to be asked, it is asked again. Where nobody notes who comes, a
  // booking is taken to have been served.
  confirmed: {
    request: 'requested',
    decline: 'declined',
    cancel: 'cancelled',
    arrive: 'seated',
    finish: 'finished',
    miss: 'no_show',
  },
  // A slip of the hand is taken back for some minutes (undo.ts): to where the booking was, and guests who only now walked
  // in are out of the book.
  seated: { finish: 'finished', expect: 'confirmed', miss_again: 'no_show', leave_out: 'cancelled' },
  // They came after all, and a table was free.
  no_show: { reseat: 'confirmed', expect: 'confirmed' },
  // Money that arrived late gets its table back when one is free.
  released: { reseat: 'held' },
  finished: { sit_on: 'seated', expect: 'confirmed' },
  declined: {},
  cancelled: {},
};

export const occupying: readonly BookingStatus[] = ['held', 'requested', 'confirmed', 'seated'];

export type OrderStatus =
  | 'unpaid'
  | 'placed'
  | 'accepted'
  | 'preparing'
  | 'ready'
  | 'served'
  | 'declined'
  | 'cancelled'
  | 'lapsed'
  | 'refunded';
export type OrderEvent =
  | 'pay'
  | 'accept'
  | 'begin'
  | 'finish'
  | 'hand_over'
  | 'recall'
  | 'cook_on'
  | 'wait_on'
  | 'decline'
  | 'cancel'
  | 'lapse'
  | 'give_back';

export const orderStatuses: StatusTable<OrderStatus, OrderEvent> = {
  unpaid: { pay: 'placed', lapse: 'lapsed', cancel: 'cancelled' },
  placed: { accept: 'accepted', decline: 'declined', cancel: 'cancelled' },
  accepted: {
    begin: 'preparing',
    finish: 'ready',
    hand_over: 'served',
    decline: 'declined',
    cancel: 'cancelled',
  },
  // A step that was a slip of the hand is taken back by one.
  preparing: {
    finish: 'ready',
    hand_over: 'served',
    recall: 'accepted',
    decline: 'declined',
    cancel: 'cancelled',
  },
  ready: { hand_over: 'served', recall: 'preparing', decline: 'declined', cancel: 'cancelled' },
  // Guests who were said to have left sit on: what was taken to be served with that is cooked or waits as before.
  served: { recall: 'ready', cook_on: 'preparing', wait_on: 'accepted' },
  // Paid beats expired: a late payment revives the order while it can still be served.
  lapsed: { pay: 'placed' },
  // Everything that was paid is back.
  declined: { give_back: 'refunded' },
  cancelled: { give_back: 'refunded' },
  refunded: {},
};

/** Orders the kitchen has before it: paid for or accepted, and not handed over. */
export const liveOrders: readonly OrderStatus[] = ['placed', 'accepted', 'preparing', 'ready'];

export type PaymentStatus = 'new' | 'offered' | 'part_paid' | 'paid' | 'expired' | 'cancelled';
export type PaymentEvent = 'offer' | 'part' | 'pay' | 'expire' | 'cancel';

export const paymentStatuses: StatusTable<PaymentStatus, PaymentEvent> = {
  new: { offer: 'offered', part: 'part_paid', pay: 'paid', expire: 'expired', cancel: 'cancelled' },
  offered: { part: 'part_paid', pay: 'paid', expire: 'expired', cancel: 'cancelled' },
  // Razorpay does not void a link that is paid in part; it ends by its time.
  part_paid: { part: 'part_paid', pay: 'paid', expire: 'expired' },
  expired: { pay: 'paid' },
  cancelled: { pay: 'paid' },
  paid: {},
};

export type TicketStatus =
  | 'open'
  | 'unanswered'
  | 'accepted'
  | 'delayed'
  | 'declined'
  | 'withdrawn'
  | 'lapsed';
export type TicketEvent = 'accept' | 'delay' | 'decline' | 'withdraw' | 'give_up' | 'ask_again' | 'lapse';

/**
 * What staff were asked. `unanswered`: the whole ladder was told and nobody spoke; an answer still counts. `lapsed`:
 * nobody spoke until the guests or the food were due.
 */
export const ticketStatuses: StatusTable<TicketStatus, TicketEvent> = {
  open: {
    accept: 'accepted',
    delay: 'delayed',
    decline: 'declined',
    withdraw: 'withdrawn',
    give_up: 'unanswered',
    lapse: 'lapsed',
  },
  unanswered: {
    accept: 'accepted',
    delay: 'delayed',
    decline: 'declined',
    withdraw: 'withdrawn',
    ask_again: 'open',
    lapse: 'lapsed',
  },
  accepted: { delay: 'delayed', decline: 'declined', withdraw: 'withdrawn' },
  delayed: { delay: 'delayed', decline: 'declined', withdraw: 'withdrawn' },
  declined: {},
  withdrawn: {},
  lapsed: {},
};

export type AmendmentStatus = 'asked' | 'unpaid' | 'made' | 'declined' | 'withdrawn' | 'lapsed';
export type AmendmentEvent = 'charge' | 'make' | 'decline' | 'withdraw' | 'lapse';

/** A change of an order that waits: for the kitchen to agree, then for its price to be paid. */
export const amendmentStatuses: StatusTable<AmendmentStatus, AmendmentEvent> = {
  asked: { charge: 'unpaid', make: 'made', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed' },
  unpaid: { make: 'made', withdraw: 'withdrawn', lapse: 'lapsed' },
  // Paid beats expired, while the order can still be changed.
  lapsed: { make: 'made' },
  made: {},
  declined: {},
  withdrawn: {},
};

export type RefundStatus = 'wanted' | 'pending' | 'processed' | 'failed' | 'dropped';
export type RefundEvent = 'accept' | 'process' | 'fail' | 'give_up' | 'drop';

/**
 * `refund.processed` is final, whatever is heard later. `give_up`: our own call came to nothing, which says nothing of a
 * refund that the provider is known to have. `dropped`: another try of a refund that turned out not to have
 * failed, and was never made.
 */
export const refundStatuses: StatusTable<RefundStatus, RefundEvent> = {
  wanted: { accept: 'pending', process: 'processed', fail: 'failed', give_up: 'failed', drop: 'dropped' },
  pending: { process: 'processed', fail: 'failed' },
  failed: { accept: 'pending', process: 'processed' },
  processed: {},
  // Should it have been made after all, that counts.
  dropped: { process: 'processed' },
};
