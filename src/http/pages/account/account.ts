import { Router } from '@koa/router';
import { exact } from '../../exact.ts';
import { askBooking, askOrder, cancelBooking, cancelOrder } from './cancel.ts';
import { askDelete, carryOutDelete, deleted } from './delete.ts';
import { bookingDetails, orderDetails } from './details.ts';
import { devices, endDevice } from './devices.ts';
import { overview, visits } from './list.ts';
import { numbers, unlink } from './numbers.ts';
import { downloadData, downloads, privacy, saveConsents } from './privacy.ts';
import { profile, saveProfile } from './profile.ts';
import { signInPages } from './sign-in.ts';
import { accountPage, type AccountTools, type Outcome, show, type Visit } from './visit.ts';

/** Pages that show, and those that a form is sent to. */
const shown: Record<string, (visit: Visit) => Promise<Outcome>> = {
  '/account': overview,
  '/account/visits': visits,
  '/account/bookings/:id': bookingDetails,
  '/account/bookings/:id/cancel': askBooking,
  '/account/orders/:id': orderDetails,
  '/account/orders/:id/cancel': askOrder,
  '/account/profile': profile,
  '/account/numbers': numbers,
  '/account/privacy': privacy,
  '/account/delete': askDelete,
  '/account/devices': devices,
};
const sent: Record<string, (visit: Visit) => Promise<Outcome>> = {
  '/account/bookings/:id/cancel': cancelBooking,
  '/account/orders/:id/cancel': cancelOrder,
  '/account/profile': saveProfile,
  '/account/numbers/:id/unlink': unlink,
  '/account/privacy': saveConsents,
  '/account/data': downloadData,
  '/account/delete': carryOutDelete,
  '/account/devices/:id/end': endDevice,
};

/** A guest's account: pages made on the server, forms and nothing else. */
export function accountPages(tools: AccountTools): Router {
  const router = new Router(exact);
  signInPages(router, tools);
  for (const [path, handle] of Object.entries(shown)) accountPage(router, tools, 'get', path, handle);
  for (const [path, handle] of Object.entries(sent))
    accountPage(router, tools, 'post', path, handle, path === '/account/data' ? downloads : undefined);
  router.get('/account/deleted', (ctx) => show(ctx, deleted, false));
  return router;
}
