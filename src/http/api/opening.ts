import { openForGuests, openingOf } from '../../acts/settings/open.ts';
import type { Opening, openings } from '../../contract/opening.ts';
import type { Handlers } from './handlers.ts';
import { Problem } from './problem.ts';

/** What is missing, and what to do about it. */
const told: Record<Opening['missing'][number], { message: string; remedy: string }> = {
  hours: { message: 'are not set', remedy: 'Say in the settings when you are open.' },
  menu: { message: 'has no dish', remedy: 'Write one into the menu and publish it.' },
  service: {
    message: 'is not possible: there is no table and no pickup',
    remedy: 'Draw your tables on the floor, or let guests fetch food.',
  },
  payments: {
    message: 'have no account to go to',
    remedy: 'Give your Razorpay account in the settings, under payment and tax.',
  },
};

export const openingHandlers: Handlers<keyof typeof openings> = {
  async 'GET /restaurants/:restaurant/opening'({ act, restaurantId }) {
    return openingOf(act, restaurantId);
  },
  async 'POST /restaurants/:restaurant/opening'({ act, restaurantId, personId }) {
    const now = await openForGuests(act, personId, restaurantId);
    if (now.open) return now;
    throw new Problem(409, 'Something is missing before guests can find you.', {
      type: '/api/problems#not-ready',
      detail: 'Do what the list says, then open again.',
      errors: now.missing.map((what) => ({ field: what, ...told[what] })),
      current: now,
    });
  },
};
