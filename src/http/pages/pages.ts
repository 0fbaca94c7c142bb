import { join } from 'node:path';
import { Router } from '@koa/router';
import { send } from '@koa/send';
import { exact } from '../exact.ts';
import type { RateLimits } from '../rate-limits.ts';
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
import { discovery } from './discovery.ts';
import { chatAt, giveFresh } from './give.ts';
import { html, page } from './html.ts';
import { menuPage } from './menu.ts';
import { pageLimit } from './page-limit.ts';
import { givePhoto } from './photos.ts';

export interface PageTools {
  db: Database;
  around: Around;
  clock: Clock;
  senders: { whatsapp: string; sms: string };
  /** How much each caller opens; counted in this process. */
  requests: RateLimits;
  /** Makes a path of ours an absolute address. */
  url(path: string): string;
}

/** The pages people open without signing in, and the files they need. */
export function pages(tools: PageTools): Router {
  const { db, around, clock, senders, url } = tools;
  const router = new Router(exact);
  router.use(pageLimit(tools.requests));
  discovery(router, tools);

  router.get('/r/:slug', async (ctx) => {
    const slug = ctx.params.slug ?? '';
    const restaurant = /^[a-z0-9-]{1,80}$/.test(slug) ? await getRestaurantBySlug(db, slug) : undefined;
    if (!restaurant || restaurant.draft) {
      ctx.status = 404;
      ctx.type = 'html';
      ctx.body = page(
        'Not found',
        html`<main class="narrow"><h1>No such restaurant</h1><p>Text us its name and we will look, or look through <a href="/places">all places</a>.</p></main>`,
      );
      return;
    }
    const version = await menuVersion(db, restaurant.id);
    const menu = version === undefined ? undefined : await around.menu(restaurant.id, version);
    const now = clock.now();
    const today = businessDay(now, restaurant.hours.zone);
    const left = leftOf(await countedOf(db, restaurant.id, today), today, today);
    giveFresh(
      ctx,
      menuPage(
        restaurant,
        menu && menuWith(menu, left, now),
        {
          whatsapp: chatAt(senders.whatsapp, restaurant.name),
          sms: `sms:${senders.sms}?body=${encodeURIComponent(restaurant.name)}`,
          address: url,
        },
        now,
      ),
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

  router.get('/photos/:file', async (ctx) => {
    const { file = '' } = ctx.params;
    if (await givePhoto(ctx, db, file)) return;
    await give(ctx, join(root, 'web', 'photos'), file, /\.(?:jpe?g|png|webp|avif|svg)$/, 86_400);
  });
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
