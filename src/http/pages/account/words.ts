/** What a booking's status means to its guest. */
const bookings: Record<string, string> = {
  requested: 'Asked; the restaurant has not answered yet',
  confirmed: 'Booked',
  seated: 'You are there',
  finished: 'Over',
  no_show: 'Nobody came',
  declined: 'Declined by the restaurant',
  cancelled: 'Cancelled',
  held: 'Held while you decide',
  released: 'Let go',
};

/** What an order's status means to its guest. */
const orders: Record<string, string> = {
  unpaid: 'Not paid yet',
  placed: 'Paid; the restaurant has not answered yet',
  accepted: 'Accepted',
  preparing: 'Being cooked',
  ready: 'Ready',
  served: 'Served',
  declined: 'Declined by the restaurant',
  cancelled: 'Cancelled',
  lapsed: 'Not paid in time',
  refunded: 'Called off, and paid back',
};

/** A status in a guest's words. */
export const statusWords = (kind: 'booking' | 'order', status: string): string =>
  (kind === 'booking' ? bookings : orders)[status] ?? status;

export const guests = (count: number): string => (count === 1 ? '1 guest' : `${count} guests`);

/** The address of the conversation, with the first words ready where the app takes them. */
export function chatLink(chatUrl: string, words: string): string {
  return chatUrl.startsWith('https://wa.me/') ? `${chatUrl}?text=${encodeURIComponent(words)}` : chatUrl;
}
