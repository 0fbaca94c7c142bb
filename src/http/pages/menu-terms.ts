import type { Restaurant } from '../../store/restaurants.ts';
import { duration } from './duration.ts';
import { html, type Html } from './html.ts';
import { daysOf } from './menu-hours.ts';
import { money } from './money.ts';

/** What a guest agrees to by booking a table here. */
function ofTables({ booking, currency }: Restaurant): string[] {
  if (booking.mode === 'walk-in') return ['No bookings: come along, and you are seated as tables come free.'];
  const deposits = (booking.deposits ?? []).map(
    ({ fromParty, days, per, paise, freeCancelMinutes }) =>
      `${fromParty > 1 ? `From ${fromParty} guests on` : 'Every booking'}${days ? `, ${daysOf(days)}` : ''}: a deposit of ${money(paise, currency)}${
        per === 'person' ? ' a guest' : ''
      }, which comes off the bill. It comes back if you cancel ${duration(freeCancelMinutes)} before, and is kept after that.`,
  );
  return [
    booking.mode === 'request' && 'The restaurant answers each booking itself, mostly within minutes.',
    `Tables for up to ${booking.maxParty} by message, at most ${booking.horizonDays} days ahead.`,
    ...deposits,
    booking.lateCancelMinutes !== undefined &&
      `Please cancel ${duration(booking.lateCancelMinutes)} before if you cannot come. Later cancellations and no-shows are counted.`,
    booking.noShow === 'release' && `Your table waits ${duration(booking.graceMinutes)} for you.`,
    booking.waitlist === true && 'When it is full you can join the line for the next table by message.',
  ].filter((line) => line !== false);
}

/** What a guest agrees to by ordering food here. */
function ofFood({ ordering, currency }: Restaurant): string[] {
  if (!ordering.pickup && !ordering.preOrder && !ordering.atTable && !ordering.catering) return [];
  const { minimum, freeCancelMinutes, lateRefundPercent, advancePercent, catering } = ordering;
  return [
    ordering.pickup && 'Food can be ordered to collect.',
    ordering.preOrder && 'Food can be ordered ahead with a table.',
    minimum > 0 && `Orders from ${money(minimum, currency)}.`,
    advancePercent !== undefined && `${advancePercent} % is paid when you order, the rest later.`,
    `Called off ${duration(freeCancelMinutes)} before, everything comes back; later ${
      lateRefundPercent > 0 ? `${lateRefundPercent} %` : 'nothing'
    }, until the kitchen begins. You are told the amount before you cancel.`,
    catering &&
      `For ${catering.minHeads} to ${catering.maxHeads} people it takes ${duration((catering.lead[0]?.hours ?? 0) * 60)} or more, by how many you are.`,
  ].filter((line) => typeof line === 'string');
}

/** The terms of a restaurant, folded away. */
export function terms(restaurant: Restaurant): Html {
  const [tables, food] = [ofTables(restaurant), ofFood(restaurant)];
  return html`<details><summary>Booking, ordering and cancelling</summary><ul class="terms">${[
    ...tables,
    ...food,
  ].map((line) => html`<li>${line}</li>`)}</ul></details>`;
}
