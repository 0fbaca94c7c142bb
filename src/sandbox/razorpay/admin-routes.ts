import { z } from 'zod';
import type { Acts } from './acts.ts';
import { apiFaultSchema } from './api-faults.ts';
import { eventNames } from './merchant.ts';
import type { LocalRazorpay } from './handle.ts';
import { webhookFaultSchema } from './webhook-faults.ts';

/** The acts of an operator over HTTP. The docs list them one by one: docs/local-razorpay.md. */

const paise = z.int().min(1);

const payBody = z.strictObject({
  amount: paise.optional(),
  method: z.enum(['upi', 'card', 'netbanking', 'wallet']).optional(),
  claim: z.strictObject({ amount: paise.optional(), currency: z.string().length(3).optional() }).optional(),
  evenIf: z.boolean().optional(),
});
const laterBody = payBody.extend({ after: z.int().min(0).optional() });
const nothing = z.strictObject({});

const settingsBody = z
  .strictObject({
    refunds: z.enum(['processed', 'pending', 'later', 'failed']),
    transfers: z.enum(['processed', 'pending', 'failed']),
    balance: z.enum(['enough', 'empty']),
    redirect: z.boolean(),
    wording: z.enum(['documented', 'observed']),
    events: z.array(z.enum(eventNames)),
  })
  .partial();

interface AdminRoute {
  method: 'get' | 'post' | 'delete';
  path: string;
  /** Reads the body and does the act; what it returns is the answer. */
  run: (local: LocalRazorpay, params: Record<string, string>, body: unknown) => unknown;
}

function route<B>(
  method: AdminRoute['method'],
  path: string,
  body: z.ZodType<B>,
  run: (local: LocalRazorpay, id: string, body: B) => unknown,
): AdminRoute {
  return { method, path, run: (local, params, given) => run(local, params['id'] ?? '', body.parse(given)) };
}

const linkAct = <B>(path: string, body: z.ZodType<B>, act: (acts: Acts, id: string, body: B) => unknown) =>
  route('post', `/links/:id/${path}`, body, act);
const act = (path: string, run: (acts: Acts, id: string) => unknown) => route('post', path, nothing, run);

/** Every route under `/sandbox`. */
export const adminRoutes: AdminRoute[] = [
  linkAct('pay', payBody, (acts, id, body) => acts.pay(id, body)),
  linkAct('fail', payBody, (acts, id, body) => acts.fail(id, body)),
  linkAct('fail-then-pay', laterBody, (acts, id, body) => acts.failThenPay(id, body)),
  linkAct('authorise', payBody, (acts, id, body) => acts.authorise(id, body)),
  linkAct('authorise-late', laterBody, (acts, id, body) => acts.authoriseLate(id, body)),
  linkAct('pay-on', z.strictObject({ moment: z.enum(['cancel', 'expiry']) }), (acts, id, { moment }) =>
    acts.payOn(id, moment),
  ),
  act('/links/:id/pay-twice', (acts, id) => acts.payTwice(id)),
  act('/links/:id/pay-after-expiry', (acts, id) => acts.payAfterExpiry(id)),
  act('/links/:id/expire', (acts, id) => acts.expire(id)),
  act('/links/:id/forge-paid', (acts, id) => acts.forgePaid(id)),
  act('/payments/:id/capture', (acts, id) => acts.capture(id)),
  act('/refunds/:id/process', (acts, id) => acts.processRefund(id)),
  act('/refunds/:id/fail', (acts, id) => acts.failRefund(id)),
  act('/refunds/:id/slow', (acts, id) => acts.slowRefund(id)),
  act('/settlements', (acts) => acts.settle()),

  route('get', '/state', nothing, (local) => local.state()),
  route('get', '/ledger', nothing, (local) => local.ledger()),
  route('get', '/record', nothing, (local) => local.record()),
  route('post', '/reset', nothing, (local) => local.reset()),
  route('post', '/clock', z.strictObject({ advance: z.int() }), async (local, _, { advance }) => {
    local.advance(advance);
    await local.idle();
    return { now: local.now().toISOString() };
  }),
  route('post', '/idle', nothing, (local) => local.idle()),
  route('get', '/settings', nothing, (local) => local.settings),
  route('post', '/settings', settingsBody, (local, _, body) => Object.assign(local.settings, body)),
  route(
    'post',
    '/key/secret',
    z.strictObject({ secret: z.string().min(8), graceHours: z.int().min(0).max(24).default(0) }),
    (local, _, body) => local.rotateKeySecret(body.secret, body.graceHours),
  ),

  route('get', '/faults/api', nothing, (local) => local.faults.api.all()),
  route('post', '/faults/api', apiFaultSchema, (local, _, fault) => local.faults.api.order(fault)),
  route('delete', '/faults/api', nothing, (local) => local.faults.api.clear()),
  route('get', '/faults/webhook', nothing, (local) => local.faults.webhook.all()),
  route('post', '/faults/webhook', webhookFaultSchema, (local, _, fault) =>
    local.faults.webhook.order(fault),
  ),
  route('delete', '/faults/webhook', nothing, (local) => local.faults.webhook.clear()),

  route('get', '/webhook', nothing, (local) => local.webhook.state()),
  route('post', '/webhook', z.strictObject({ url: z.url().nullable() }), (local, _, { url }) =>
    local.webhook.setUrl(url),
  ),
  route('post', '/webhook/secret', z.strictObject({ secret: z.string().min(1) }), (local, _, { secret }) =>
    local.webhook.rotateSecret(secret),
  ),
  route('post', '/webhook/enable', nothing, (local) => local.webhook.enable()),
  route('post', '/webhook/release', nothing, (local) => local.webhook.release()),
  route('post', '/webhook/replay/:id', nothing, (local, id) => local.webhook.replay(id)),
];
