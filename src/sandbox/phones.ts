import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Router } from '@koa/router';
import { send } from '@koa/send';
import type { Clock, MovableClock } from '../clock.ts';
import type { RestaurantFile } from '../domain/restaurant-file.ts';
import { root } from '../root.ts';
import type { Sandbox } from './sandbox.ts';
import { areas } from './seed/areas.ts';
import { restaurants } from './seed/restaurants/index.ts';

/** Who lies on the table when the page is opened for the first time, besides two of the first restaurant's staff. */
const diners = [
  { number: '+919812345678', name: 'Asha' },
  { number: '+447700900123', name: 'Ben' },
];
const firstRestaurant = 'the-copper-ladle';
/** Neighbourhoods of each city that somebody can share as a location. */
const pinsOfCity = 5;

const isFirst = (file: RestaurantFile) => Number(file.slug === firstRestaurant);

/** Everybody who works at a restaurant of the seed; the first restaurant's people come first. */
function staff() {
  const files: readonly RestaurantFile[] = restaurants;
  return [...files]
    .sort((one, other) => isFirst(other) - isFirst(one))
    .flatMap((file) =>
      file.staff.map(({ phone, name, role }) => ({ number: phone, name, role, restaurant: file.name })),
    );
}

function pins() {
  return areas
    .filter((area, index) => areas.slice(0, index).filter((a) => a.city === area.city).length < pinsOfCity)
    .map(({ city, name, latitude, longitude }) => ({ city, name, latitude, longitude }));
}

/** The phones page, and behind it the local Twilio's phones under `/sandbox`. Only a Thali with stand-ins has them. */
export function phones(sandbox: Sandbox, clock: Clock): Router {
  const router = new Router();
  const web = join(root, 'dist', 'web');
  router.get('/', (ctx) => ctx.redirect('/phones'));
  router.get('/phones', async (ctx) => {
    const built = await access(join(web, 'phones.html')).then(
      () => true,
      () => false,
    );
    if (built) {
      await send(ctx, 'phones.html', { root: web });
    } else {
      ctx.status = 503;
      ctx.body = 'The phones page is not built yet. Run "npm run build" and load this again.';
    }
  });
  router.get('/phones/house', (ctx) => {
    ctx.body = { now: clock.now().toISOString(), razorpay: sandbox.localRazorpay?.url ?? null };
  });
  // Whom to put on the table: two diners, and every member of staff the seed hired.
  router.get('/phones/cast', (ctx) => {
    ctx.body = { diners, staff: staff(), pins: pins() };
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
