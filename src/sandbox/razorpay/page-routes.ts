import type { Router, RouterContext } from '@koa/router';
import getRawBody from 'raw-body';
import type { Acts } from './acts.ts';
import { callbackUrl } from './callback.ts';
import { pageHeaders } from './layout.ts';
import { expireDue, isOpen } from './links.ts';
import { leftPage, linkPage, listPage, nothingPage, resultPage } from './pages.ts';
import { openOrder } from './orders.ts';
import type { LinkRecord, PaymentMethod } from './records.ts';
import { NotNow, type World } from './world.ts';

const methods: PaymentMethod[] = ['upi', 'card', 'netbanking', 'wallet'];

async function form(ctx: RouterContext): Promise<URLSearchParams> {
  return new URLSearchParams(await getRawBody(ctx.req, { limit: '10kb', encoding: 'utf-8' }));
}

/** "250" or "250.50" rupees as paise, exactly. Throws `NotNow` for anything else. */
function paiseOf(text: string): number {
  const [, rupees, fraction = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (rupees === undefined) throw new NotNow('Write the amount like 250 or 250.50.');
  return Number(rupees) * 100 + Number(fraction.padEnd(2, '0'));
}

function method(sent: URLSearchParams): PaymentMethod | undefined {
  return methods.find((one) => one === sent.get('method'));
}

function show(ctx: RouterContext, page: string, status = 200): void {
  ctx.set(pageHeaders);
  Object.assign(ctx, { status, type: 'html', body: page });
}

/** Puts the hosted payment page on `router`: forms and links only, so it works without scripts. */
export function servePages(router: Router, world: World, acts: Acts): void {
  const withLink =
    (answer: (ctx: RouterContext, link: LinkRecord) => Promise<void> | void) =>
    async (ctx: RouterContext) => {
      expireDue(world);
      const link = world.books.linkByCode(ctx.params['code'] ?? '');
      if (link === undefined) return show(ctx, nothingPage(), 404);
      return answer(ctx, link);
    };
  /** Plays a payment and leads on to its result; a payment that cannot be made is explained on the page. */
  const play = (act: (link: LinkRecord, sent: URLSearchParams) => { id?: unknown }) =>
    withLink(async (ctx, link) => {
      const sent = await form(ctx);
      try {
        ctx.redirect(`/i/${link.code}/done/${String(act(link, sent).id)}`);
        ctx.status = 303;
      } catch (error) {
        if (!(error instanceof NotNow)) throw error;
        show(ctx, linkPage(world, link, error.message), 409);
      }
    });

  router.get('/', (ctx) => {
    expireDue(world);
    show(ctx, listPage(world));
  });
  router.get(
    '/i/:code',
    withLink((ctx, link) => {
      if (isOpen(link)) openOrder(world, link);
      show(ctx, linkPage(world, link));
    }),
  );
  router.post(
    '/i/:code/pay',
    play((link, sent) => acts.pay(link.id, { method: method(sent) })),
  );
  router.post(
    '/i/:code/pay-part',
    play((link, sent) =>
      acts.pay(link.id, { amount: paiseOf(sent.get('amount') ?? ''), method: method(sent) }),
    ),
  );
  router.post(
    '/i/:code/fail',
    play((link) => acts.fail(link.id)),
  );
  router.post(
    '/i/:code/fail-then-pay',
    play((link) => acts.failThenPay(link.id)),
  );
  router.post(
    '/i/:code/close',
    withLink((ctx, link) => show(ctx, leftPage(world, link))),
  );
  router.get(
    '/i/:code/done/:payment',
    withLink((ctx, link) => {
      const payment = world.books.payments.get(ctx.params['payment'] ?? '');
      if (payment?.link_id !== link.id) return show(ctx, nothingPage(), 404);
      const leads = payment.captured && world.settings.redirect && !link.upi_link;
      show(
        ctx,
        resultPage(world, link, payment, leads ? callbackUrl(link, payment, world.merchant.keySecret) : null),
      );
    }),
  );
}
