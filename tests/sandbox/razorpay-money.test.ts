import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Json, type Kit, openKit } from './razorpay-kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit({ webhookUrl: null });
});
afterAll(() => kit.close());

const sum = fc.integer({ min: 1, max: 60_000 });

/** One thing somebody does; whether it is allowed at that moment is the stand-in's business. */
const step = fc.oneof(
  fc.record({
    do: fc.constant('pay' as const),
    amount: fc.option(sum, { nil: undefined }),
    evenIf: fc.boolean(),
  }),
  fc.record({
    do: fc.constantFrom('cancel', 'expire', 'fail', 'authorise', 'capture', 'pay-twice' as const),
  }),
  fc.record({ do: fc.constant('pay-on' as const), moment: fc.constantFrom('cancel', 'expiry') }),
  fc.record({ do: fc.constant('refund' as const), amount: fc.option(sum, { nil: undefined }), of: fc.nat() }),
  fc.record({ do: fc.constantFrom('process', 'fail-refund'), of: fc.nat() }),
  fc.record({ do: fc.constant('advance' as const), hours: fc.integer({ min: 1, max: 100 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const state = () => kit.local.state() as Record<'links' | 'payments' | 'refunds', Json[]>;
const pick = (list: Json[], of: number) => String(list[of % Math.max(list.length, 1)]?.['id']);
const total = (list: Json[], field: string) => list.reduce((all, one) => all + Number(one[field]), 0);

async function perform(link: string, act: Step): Promise<void> {
  const { local, sdk } = kit;
  const waiting = state().payments.filter(({ status }) => status === 'authorized' || status === 'failed');
  if (act.do === 'pay' && 'evenIf' in act) local.pay(link, { amount: act.amount, evenIf: act.evenIf });
  if (act.do === 'cancel') await sdk.paymentLink.cancel(link);
  if (act.do === 'expire') local.expire(link);
  if (act.do === 'fail') local.fail(link);
  if (act.do === 'authorise') local.authorise(link);
  if (act.do === 'capture') local.capture(pick(waiting, 0));
  if (act.do === 'pay-twice') local.payTwice(link);
  if (act.do === 'pay-on' && 'moment' in act)
    local.payOn(link, act.moment === 'cancel' ? 'cancel' : 'expiry');
  if (act.do === 'advance' && 'hours' in act) local.advance(act.hours * 3_600_000);
  if (act.do === 'process' && 'of' in act) local.processRefund(pick(state().refunds, act.of));
  if (act.do === 'fail-refund' && 'of' in act) local.failRefund(pick(state().refunds, act.of));
  if (act.do === 'refund' && 'of' in act) {
    const body = 'amount' in act && act.amount !== undefined ? { amount: act.amount } : {};
    await sdk.payments.refund(pick(state().payments, act.of), body);
  }
}

function check(): void {
  const [link] = state().links;
  const captured = state().payments.filter((payment) => payment['captured'] === true);
  expect(Number(link?.['amount_paid'])).toBeLessThanOrEqual(total(captured, 'amount'));
  expect(Number(link?.['amount_paid'])).toBeLessThanOrEqual(Number(link?.['amount']));
  if (link?.['status'] === 'paid') expect(link['amount_paid']).toBe(link['amount']);
  if (link?.['status'] === 'created') expect(link['amount_paid']).toBe(0);
  for (const line of kit.local.ledger().payments) {
    expect(line.refunding + line.refunded).toBeLessThanOrEqual(line.captured);
    expect(line.returned).toBeLessThanOrEqual(line.authorised);
  }
  for (const payment of state().payments) {
    const refunds = state().refunds.filter((refund) => refund['payment_id'] === payment['id']);
    const counted = refunds.filter((refund) => refund['status'] !== 'failed');
    expect(payment['amount_refunded']).toBe(total(counted, 'amount'));
  }
}

it('never counts more than was paid and never refunds more than was captured, whatever the order of acts', async () => {
  const outcomes = fc.constantFrom('processed' as const, 'pending' as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 14 }),
      fc.boolean(),
      outcomes,
      async (acts, partial, refunds) => {
        await kit.local.reset();
        kit.local.settings.refunds = refunds;
        const link = await kit.link({ accept_partial: partial, expire_by: kit.now() + 200 * 3_600 });
        for (const act of acts) {
          await perform(link.id, act).catch((error: unknown) => {
            const known = error instanceof Error ? error.name : (error as { statusCode: number }).statusCode;
            expect(['NotNow', 'Refusal', 400]).toContain(known);
          });
          check();
        }
      },
    ),
    { numRuns: 150 },
  );
});
