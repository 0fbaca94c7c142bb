import { refused, walkIn } from '../../acts/floor/guests.ts';
import { known } from '../../acts/floor/named.ts';
import { placeAt } from '../../acts/floor/place.ts';
import { voiceOf } from '../../acts/voice.ts';
import { addAtDoor, quoteAtDoor, removeWaiting } from '../../acts/waitlist/add.ts';
import { callGuest, seatFromLine } from '../../acts/waitlist/call.ts';
import type { waitlist } from '../../contract/waitlist.ts';
import { getWaiting } from '../../store/waitlist.ts';
import type { Handlers } from './handlers.ts';
import { notThere, Problem } from './problem.ts';
import { problemOf, textedEnough } from './book/ended.ts';
import { floorFor, idOf, standing } from './book/surroundings.ts';

const notNow = (title: string, detail: string) =>
  new Problem(409, title, { type: '/api/problems#over', detail });
const gone = () => notNow('These guests wait no longer.', 'They sit, or have left; look at the list again.');

export const waitlistHandlers: Handlers<keyof typeof waitlist> = {
  async 'GET /restaurants/:restaurant/waitlist/quote'({ act, personId, query }) {
    const { restaurant } = await floorFor(act, personId);
    return { minutes: await quoteAtDoor(act, restaurant, query.party) };
  },

  async 'POST /restaurants/:restaurant/waitlist'({ act, personId, body }) {
    const { restaurant } = await floorFor(act, personId);
    const joined = await addAtDoor(act, restaurant, { ...body, phone: body.phone ?? null });
    if (joined === 'too large')
      throw notNow('No table takes so many guests.', 'Seat them as two parties, or push tables together.');
    if (joined === 'in line')
      throw notNow('This number is on the list already.', 'Look for it below, and call them from there.');
    if ('textedEnough' in joined) throw textedEnough({ act, restaurant }, joined.textedEnough);
    return { id: joined.id, number: joined.number, minutes: joined.quotedMinutes };
  },

  async 'POST /restaurants/:restaurant/waitlist/:guest/call'({ act, personId, restaurantId, params }) {
    const id = idOf(params.guest, 'guest');
    const called = await callGuest(act, await voiceOf(act, personId, restaurantId), { id });
    switch (called.kind) {
      case 'called': {
        const guest = await getWaiting(act.tx, id);
        return {
          until: new Date(called.until).toISOString(),
          again: called.again,
          told: guest?.conversationId != null,
        };
      }
      case 'waits for answer':
        throw notNow('They were called twice.', 'Wait for them until the time shown, then call the next.');
      case 'called enough':
        throw notNow(
          'They were called twice and did not come.',
          'Seat them if they stand here, or remove them.',
        );
      case 'over':
        throw gone();
      default:
        throw notThere('guest');
    }
  },

  async 'POST /restaurants/:restaurant/waitlist/:guest/seat'({ act, personId, restaurantId, params, body }) {
    const id = idOf(params.guest, 'guest');
    const { anyway } = body;
    const sat = await seatFromLine(act, await voiceOf(act, personId, restaurantId), { id }, anyway);
    if (sat.kind === 'over') throw gone();
    if (!('guest' in sat)) throw notThere('guest');
    const floor = await floorFor(act, personId);
    const tableIds = standing(floor, body.tables);
    const { guest } = sat;
    const { partySize, reservationId } = guest;
    if (sat.kind === 'closed') {
      const { outcome } = await refused(floor, sat.refusal, partySize, 'walk-in', act.now);
      throw await problemOf(floor, outcome, { party: partySize, startsAt: act.now });
    }
    const wished = tableIds !== undefined || anyway !== undefined;
    // Where the house is open and its tables are taken, they sit without one unless staff wish for more.
    if (!reservationId && wished) {
      // The book has no table for so many, or not at this hour, and staff see one: they sit there as guests who walked in.
      const party = { party: partySize, name: guest.name };
      const { outcome } = await walkIn(floor, party, { tableIds, anyway, waiting: guest });
      if (outcome.kind === 'done') return { tables: outcome.row.tables };
      throw await problemOf(floor, outcome, { party: partySize, startsAt: act.now });
    }
    if (!reservationId || !tableIds) return { tables: sat.tables };
    const found = await known(floor, reservationId);
    const [booking] = 'bookings' in found ? found.bookings : [];
    if (!booking) throw gone();
    const { outcome } = await placeAt(floor, booking, tableIds);
    if (outcome.kind !== 'done')
      throw await problemOf(floor, outcome, { party: booking.partySize, startsAt: act.now });
    return { tables: outcome.row.tables };
  },

  async 'DELETE /restaurants/:restaurant/waitlist/:guest'({ act, personId, params }) {
    const { restaurant } = await floorFor(act, personId);
    if (!(await removeWaiting(act, restaurant, idOf(params.guest, 'guest')))) throw gone();
    return undefined;
  },
};
