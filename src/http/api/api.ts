import { Router } from '@koa/router';
import type { Middleware } from 'koa';
import { contract, type Key } from '../../contract/contract.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { exact } from '../exact.ts';
import { type ApiTools, type Handler, type Handlers } from './handlers.ts';
import { auditHandlers } from './audit.ts';
import { boardHandlers } from './board.ts';
import { blocksHandlers } from './blocks.ts';
import { bookingsHandlers } from './bookings.ts';
import { waitlistHandlers } from './waitlist.ts';
import { changesHandlers } from './changes.ts';
import { deskHandlers } from './desk.ts';
import { deskRestaurantHandlers } from './desk-restaurants.ts';
import { floorHandlers } from './floor.ts';
import { guestsHandlers } from './guests.ts';
import { meHandlers } from './me.ts';
import { menuHandlers } from './menu.ts';
import { menuFilesHandlers } from './menu-files.ts';
import { menuPreviewHandlers } from './menu-preview.ts';
import { openingHandlers } from './opening.ts';
import { peopleHandlers } from './people.ts';
import { photosHandlers } from './photos.ts';
import { reportsHandlers } from './reports.ts';
import { houseToolsHandlers } from './house-tools.ts';
import { settingsHandlers } from './settings.ts';
import { signInHandlers } from './sign-in.ts';
import { stockHandlers } from './stock.ts';
import { openApi } from './openapi.ts';
import { apiDocs } from '../pages/api-docs.ts';
import { notThere, Problem, sendProblem } from './problem.ts';
import { serveEndpoint } from './serve-endpoint.ts';

/** One handler for every endpoint of the contract: the compiler says which is missing. */
const handlers: Handlers<Key> = {
  ...meHandlers,
  ...signInHandlers,
  ...peopleHandlers,
  ...auditHandlers,
  ...menuHandlers,
  ...menuFilesHandlers,
  ...menuPreviewHandlers,
  ...photosHandlers,
  ...stockHandlers,
  ...boardHandlers,
  ...changesHandlers,
  ...bookingsHandlers,
  ...blocksHandlers,
  ...waitlistHandlers,
  ...floorHandlers,
  ...guestsHandlers,
  ...settingsHandlers,
  ...openingHandlers,
  ...houseToolsHandlers,
  ...reportsHandlers,
  ...deskHandlers,
  ...deskRestaurantHandlers,
};

/** What was thrown below /api is told as application/problem+json; what blames nobody outside goes on to the app. */
const problems: Middleware = async (ctx, next) => {
  try {
    await next();
  } catch (thrown) {
    if (thrown instanceof Problem) return sendProblem(ctx, thrown);
    const { status, expose, message } = thrown as { status?: number; expose?: boolean; message?: string };
    if (status === undefined || status >= 500 || !expose) throw thrown;
    sendProblem(ctx, new Problem(status, message ?? 'The request cannot be answered.'));
  }
};

/** The API: the whole contract below /api, and its document. */
export function api(tools: ApiTools): Router {
  const router = new Router({ ...exact, prefix: '/api' });
  router.use(problems);
  // Made when they are first asked for: a twentieth of a second that no start has to wait for.
  let document: string | undefined;
  router.get('/openapi.json', (ctx) => {
    document ??= JSON.stringify(openApi(tools.publicUrl));
    ctx.type = 'application/json';
    ctx.body = document;
  });
  let page: string | undefined;
  router.get(['/docs', '/problems'], (ctx) => {
    page ??= apiDocs();
    ctx.type = 'html';
    ctx.body = page;
  });
  for (const [key, endpoint] of Object.entries(contract) as [Key, Endpoint][]) {
    const [method = '', path = ''] = key.split(' ');
    const handle = handlers[key] as Handler<Key>;
    router.register(path, [method.toLowerCase()], serveEndpoint(tools, key, endpoint, handle));
  }
  router.all('/{*rest}', () => {
    throw notThere('page of the API');
  });
  return router;
}
