import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Router } from '@koa/router';
import { exact } from '../exact.ts';
import type { Engine } from '../../inbox/engine.ts';
import { rawBody } from '../body.ts';
import type { Database } from '../../store/database.ts';
import { returnedPayment } from '../../store/returned.ts';
import { mostLooks, returnPage } from '../pages/return.ts';

/** What Razorpay's webhook and callback need. */
export interface RazorpayHooks {
  db: Database;
  engine: Engine;
  /** The webhook's secrets: the present one and, during a rotation, those that events on their way still carry. */
  webhookSecrets: readonly string[];
  /** The API secret, which signs the callback. */
  keySecret: string;
  /** Where a diner goes on talking after paying. */
  chatUrl: string;
}

/** Whether `signature` is the hex HMAC-SHA256 of `bytes` under `secret`, compared in constant time. */
function isSigned(bytes: string | Buffer, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(bytes).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function isEvent(value: unknown): value is { event: string; payload: object } {
  if (typeof value !== 'object' || value === null) return false;
  const { event, payload } = value as { event?: unknown; payload?: unknown };
  return typeof event === 'string' && typeof payload === 'object' && payload !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The same query with one more look counted; it is no part of what is signed. */
function lookedAgain(query: string, looks: number): string {
  const next = new URLSearchParams(query);
  next.set('looks', String(looks));
  return next.toString();
}

/** `POST /hooks/razorpay` and `GET /pay/return`: signature first, then everything else. */
export function razorpayHooks({ db, engine, webhookSecrets, keySecret, chatUrl }: RazorpayHooks): Router {
  const router = new Router(exact);

  router.post('/hooks/razorpay', async (ctx) => {
    const bytes = await rawBody(ctx);
    const signature = ctx.get('X-Razorpay-Signature');
    if (signature === '' || !webhookSecrets.some((secret) => isSigned(bytes, signature, secret))) {
      ctx.status = 403;
      ctx.body = 'The signature is missing or does not match. Check RAZORPAY_WEBHOOK_SECRET.';
      return;
    }
    const event = parsed(bytes.toString('utf8'));
    if (!isEvent(event)) {
      ctx.status = 400;
      ctx.body = 'This is not a Razorpay event.';
      return;
    }
    // An event without an id is known by its bytes, so that a repetition is still one.
    const id = ctx.get('x-razorpay-event-id') || createHash('sha256').update(bytes).digest('hex');
    await engine.receive({
      provider: 'razorpay',
      providerId: id.slice(0, 200),
      kind: 'razorpay event',
      payload: event,
    });
    ctx.status = 200;
    ctx.body = { received: true };
  });

  // The redirect is a hint and never proof: it makes us ask Razorpay, and the page says only what is certain.
  router.get('/pay/return', async (ctx) => {
    const [linkId, reference, status, paymentId] = ['link_id', 'link_reference_id', 'link_status', 'id'].map(
      (name) => text(ctx.query[name === 'id' ? 'razorpay_payment_id' : `razorpay_payment_${name}`]),
    ) as [string, string, string, string];
    const signature = text(ctx.query.razorpay_signature);
    const genuine = isSigned(`${linkId}|${reference}|${status}|${paymentId}`, signature, keySecret);
    if (genuine) {
      await engine.receive({
        provider: 'razorpay',
        providerId: `return-${paymentId}-${status}`,
        kind: 'return',
        payload: { linkId, reference },
      });
    }
    ctx.status = genuine ? 200 : 400;
    ctx.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
    ctx.type = 'html';
    const payment = genuine ? await returnedPayment(db, reference, linkId) : undefined;
    const looks = Number(text(ctx.query['looks'])) || 0;
    const again = looks < mostLooks ? `/pay/return?${lookedAgain(ctx.querystring, looks + 1)}` : undefined;
    ctx.body = returnPage(payment, chatUrl, again);
  });

  return router;
}
