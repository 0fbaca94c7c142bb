import { join } from 'node:path';
import Router from '@koa/router';
import { send } from '@koa/send';
import type { Clock, MovableClock } from '../clock.ts';
import { root } from '../root.ts';
import type { Sandbox } from './sandbox.ts';

/** The phones page, and behind it the local Twilio's phones under `/sandbox`. Only a Thali with stand-ins has them. */
export function phones(sandbox: Sandbox, clock: Clock): Router {
  const router = new Router();
  const web = join(root, 'dist', 'web');
  router.get('/', (ctx) => ctx.redirect('/phones'));
  router.get('/phones', async (ctx) => {
    await send(ctx, 'phones.html', { root: web });
  });
  router.get('/phones/house', (ctx) => {
    ctx.body = { now: clock.now().toISOString(), razorpay: sandbox.localRazorpay?.url ?? null };
  });
  // One clock for the whole stand-in world: what is due then happens now.
  router.post('/phones/clock/:minutes', (ctx) => {
    const minutes = Number(ctx.params.minutes);
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 7 * 24 * 60) {
      ctx.status = 400;
      ctx.body = { title: 'Say how many minutes to move on, from 1 to 10080.' };
      return;
    }
    (clock as MovableClock).advance(minutes * 60_000);
    ctx.body = { now: clock.now().toISOString() };
  });
  if (sandbox.localTwilio) router.use(sandbox.localTwilio.router.routes());
  return router;
}
