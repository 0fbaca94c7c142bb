import { join } from 'node:path';
import { Router } from '@koa/router';
import { send } from '@koa/send';
import { exact } from '../exact.ts';
import type { Clock } from '../../clock.ts';
import type { Around } from '../../converse/around.ts';
import { root } from '../../root.ts';
import type { Database } from '../../store/database.ts';
import { leftOf, menuWith } from '../../domain/stock.ts';
import { businessDay } from '../../domain/time.ts';
import { menuVersion } from '../../store/menus.ts';
import { getRestaurantBySlug } from '../../store/restaurants.ts';
import { countedOf } from '../../store/stock.ts';
import { getInvoiceByToken, invoicesOfOrder } from '../../store/invoices.ts';
import type { Context } from 'koa';
import { billPage } from './bill.ts';
import { html, page } from './html.ts';
import { menuPage } from './menu.ts';

export interface PageTools {
  db: Database;
  around: Around;
  clock: Clock;
  senders: { whatsapp: string; sms: string };
}

const digits = (address: string) => address.replace(/\D/g, '');

/** The pages people open without signing in, and the files they need. */
export function pages({ db, around, clock, senders }: PageTools): Router {
  const router = new Router(exact);

  router.get('/r/:slug', async (ctx) => {
    const slug = ctx.params.slug ?? '';
    const restaurant = /^[a-z0-9-]{1,80}$/.test(slug) ? await getRestaurantBySlug(db, slug) : undefined;
    if (!restaurant) {
      ctx.status = 404;
      ctx.type = 'html';
      ctx.body = page(
        'Not found',
        html`<main class="narrow"><h1>No such restaurant</h1><p>Text us its name and we will look.</p></main>`,
      );
      return;
    }
    const version = await menuVersion(db, restaurant.id);
    const menu = version === undefined ? undefined : await around.menu(restaurant.id, version);
    const now = clock.now();
    const today = businessDay(now, restaurant.hours.zone);
    const left = leftOf(await countedOf(db, restaurant.id, today), today, today);
    const hello = encodeURIComponent(restaurant.name);
    ctx.type = 'html';
    ctx.body = menuPage(
      restaurant,
      menu && menuWith(menu, left, now),
      {
        whatsapp: `https://wa.me/${digits(senders.whatsapp)}?text=${hello}`,
        sms: `sms:${senders.sms}?body=${hello}`,
      },
      now,
    );
  });

  router.get('/bills/:token', async (ctx) => {
    const token = ctx.params.token ?? '';
    const invoice = /^[\w-]{22}$/.test(token) ? await getInvoiceByToken(db, token) : undefined;
    // Who has the link may read it; nobody shall find it, and no cache keeps it.
    ctx.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
    ctx.type = 'html';
    if (!invoice) {
      ctx.status = 404;
      ctx.body = page(
        'Not found',
        html`<main class="narrow"><h1>No such bill</h1><p>Text us "bill" and we send the link again.</p></main>`,
      );
      return;
    }
    const all = await invoicesOfOrder(db, invoice.orderId);
    const beside = all.filter(
      ({ id, ofInvoiceId }) => ofInvoiceId === invoice.id || id === invoice.ofInvoiceId,
    );
    ctx.body = billPage(invoice, beside);
  });

  router.get('/staff', (ctx) => {
    ctx.type = 'html';
    ctx.body = page(
      'For restaurants',
      html`<main class="narrow"><h1>For restaurants</h1>
<p>Bookings and orders come to your phone, and you answer them there: Accept, 15 min later, Decline. Text "help" to the number you get them from.</p>
<p>A page to look after menus, tables and hours is coming here.</p></main>`,
    );
  });

  router.get('/photos/:file', (ctx) =>
    give(ctx, join(root, 'web', 'photos'), ctx.params.file ?? '', /\.(?:jpe?g|png|webp|avif|svg)$/, 86_400),
  );
  router.get('/assets/:file', (ctx) =>
    give(ctx, join(root, 'dist', 'web', 'assets'), ctx.params.file ?? '', /\.\w+$/, 3_600),
  );

  return router;
}

/** Answers with a file of a folder, kept by browsers for `seconds`; one that is not there is not kept as missing. */
async function give(
  ctx: Context,
  folder: string,
  file: string,
  kinds: RegExp,
  seconds: number,
): Promise<void> {
  try {
    if (!kinds.test(file)) return ctx.throw(404);
    await send(ctx, file, { root: folder, extensions: false, hidden: false });
    ctx.set('Cache-Control', `public, max-age=${seconds}`);
  } catch (error) {
    const { status = 500 } = error as { status?: number };
    if (status >= 500) throw error;
    ctx.status = 404;
    // The library's own message names the folder on this server.
    ctx.body = { title: 'Not found' };
  }
}
