import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import Razorpay from 'razorpay';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Kit, keys, openKit } from './razorpay-kit.ts';

let kit: Kit;
beforeEach(async () => {
  kit = await openKit();
});
afterEach(() => kit.close());

const hour = 3_600_000;
const sign = (raw: string, secret: string) => createHmac('sha256', secret).update(raw).digest('hex');
const cancelled = async () => {
  await kit.sdk.paymentLink.cancel((await kit.link()).id);
  await kit.local.idle();
};
const states = () => kit.local.webhook.state().events.map(({ state }) => state);

describe('a webhook', () => {
  it('is signed over its raw bytes and carries an id of its own', async () => {
    kit.local.pay((await kit.link({ description: 'Idli, ₹ and é' })).id);
    await kit.local.idle();
    for (const { raw, signature } of kit.receiver.hooks) {
      expect(Razorpay.validateWebhookSignature(raw, signature, keys.webhookSecret)).toBe(true);
      expect(Razorpay.validateWebhookSignature(`${raw} `, signature, keys.webhookSecret)).toBe(false);
    }
    expect(new Set(kit.receiver.hooks.map(({ id }) => id)).size).toBe(4);
  });

  it('comes after the API has answered', async () => {
    await cancelled();
    const { id } = await kit.link();
    const order: string[] = [];
    kit.receiver.whenHooked(async () => void order.push('webhook'));
    const auth = `${keys.keyId}:${keys.keySecret}`;
    await new Promise<void>((resolve) => {
      request(`${kit.local.url}/v1/payment_links/${id}/cancel`, { method: 'POST', auth }, (response) => {
        order.push('answer');
        response.resume().once('end', resolve);
      }).end();
    });
    await kit.local.idle();
    expect(order).toEqual(['answer', 'webhook']);
  });

  it('is only sent for subscribed events, and nowhere without a URL', async () => {
    kit.local.settings.events = ['payment_link.cancelled'];
    kit.local.pay((await kit.link()).id);
    await cancelled();
    expect(kit.receiver.names()).toEqual(['payment_link.cancelled']);
    kit.local.webhook.setUrl(null);
    await cancelled();
    expect(kit.receiver.hooks).toHaveLength(1);
    expect(states().at(-1)).toBe('not-sent');
  });

  it.each([500, 404, 302])(
    'that is answered with %i is tried again, with the same id and bytes',
    async (status) => {
      kit.receiver.statuses.push(status, status);
      await cancelled();
      expect(kit.receiver.hooks).toHaveLength(1);
      kit.local.advance(10_000);
      await kit.local.idle();
      expect(kit.receiver.hooks).toHaveLength(2);
      kit.local.advance(10_000);
      await kit.local.idle();
      expect(kit.receiver.hooks).toHaveLength(2);
      kit.local.advance(10_000);
      await kit.local.idle();
      expect(kit.receiver.hooks).toHaveLength(3);
      expect(new Set(kit.receiver.hooks.map(({ id, raw, signature }) => id + raw + signature)).size).toBe(1);
      expect(states()).toEqual(['delivered']);
    },
  );

  it('that nobody answers in time has failed', async () => {
    await kit.close();
    kit = await openKit({ webhookAnswerTime: 500 });
    kit.receiver.statuses.push(0);
    await cancelled();
    expect(kit.local.record().at(-1)).toMatchObject({
      kind: 'webhook',
      status: null,
      error: expect.any(String),
    });
    kit.local.advance(10_000);
    await kit.local.idle();
    expect(states()).toEqual(['delivered']);
  });

  it('that fails for 24 hours is given up, and the webhook disabled until it is enabled', async () => {
    kit.receiver.statuses.push(...Array.from({ length: 40 }, () => 500));
    await cancelled();
    for (let passed = 0; passed < 23; passed += 1) {
      kit.local.advance(hour);
      await kit.local.idle();
    }
    expect(kit.local.webhook.state()).toMatchObject({ disabled: false, events: [{ state: 'waiting' }] });
    kit.local.advance(2 * hour);
    await kit.local.idle();
    expect(kit.local.webhook.state()).toMatchObject({ disabled: true, events: [{ state: 'given-up' }] });
    kit.receiver.hooks.length = 0;
    kit.receiver.statuses.length = 0;
    await cancelled();
    expect(kit.receiver.hooks).toEqual([]);
    kit.local.webhook.enable();
    await cancelled();
    expect(kit.receiver.names()).toEqual(['payment_link.cancelled']);
  });

  it('waits less between tries at a lower pace', async () => {
    await kit.close();
    kit = await openKit({ pace: 0.01 });
    kit.receiver.statuses.push(500);
    await cancelled();
    kit.local.advance(100);
    await kit.local.idle();
    expect(states()).toEqual(['delivered']);
  });

  it('keeps the secret it was made under', async () => {
    kit.receiver.statuses.push(500);
    await cancelled();
    kit.local.webhook.rotateSecret('another secret');
    kit.local.advance(10_000);
    await cancelled();
    const [first, retry, fresh] = kit.receiver.hooks;
    expect(retry?.id).toBe(first?.id);
    expect(retry?.signature).toBe(sign(retry?.raw ?? '', keys.webhookSecret));
    expect(fresh?.signature).toBe(sign(fresh?.raw ?? '', 'another secret'));
  });

  it('can be replayed', async () => {
    await cancelled();
    kit.local.webhook.replay(kit.receiver.hooks[0]?.id ?? '');
    await kit.local.idle();
    expect(kit.receiver.hooks[1]).toEqual(kit.receiver.hooks[0]);
    expect(() => kit.local.webhook.replay('nothing')).toThrow('No event');
  });

  it('can be replayed for 15 days, counted from the event', async () => {
    await cancelled();
    const id = kit.receiver.hooks[0]?.id ?? '';
    kit.local.advance(14 * 24 * hour);
    kit.local.webhook.replay(id);
    await kit.local.idle();
    kit.local.advance(25 * hour);
    expect(() => kit.local.webhook.replay(id)).toThrow('15 days');
    expect(kit.receiver.hooks).toHaveLength(2);
  });

  it('can be forged: the signature is wrong and nothing has happened', async () => {
    const { id } = await kit.link();
    kit.receiver.statuses.push(400, 400, 400, 400);
    kit.local.forgePaid(id);
    await kit.local.idle();
    expect(kit.receiver.names()).toContain('payment_link.paid');
    for (const { raw, signature } of kit.receiver.hooks) {
      expect(signature).not.toBe(sign(raw, keys.webhookSecret));
    }
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'created', amount_paid: 0 });
    kit.local.advance(hour);
    await kit.local.idle();
    expect(kit.receiver.hooks).toHaveLength(4);
  });
});

describe('a webhook fault', () => {
  it('duplicate: the same event comes again', async () => {
    kit.local.faults.webhook.order({ kind: 'duplicate', copies: 2, event: 'payment.captured' });
    kit.local.pay((await kit.link()).id);
    await kit.local.idle();
    const captured = kit.receiver.hooks.filter(({ event }) => event === 'payment.captured');
    expect(captured).toHaveLength(3);
    expect(new Set(captured.map(({ id }) => id)).size).toBe(1);
    expect(kit.receiver.hooks).toHaveLength(6);
  });

  it('delay: the event comes when the clock has moved', async () => {
    kit.local.faults.webhook.order({ kind: 'delay', milliseconds: 60_000 });
    await cancelled();
    expect(kit.receiver.hooks).toEqual([]);
    kit.local.advance(60_000);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual(['payment_link.cancelled']);
  });

  it('reorder: the events come last first', async () => {
    kit.local.faults.webhook.order({ kind: 'reorder', hold: 4 });
    kit.local.pay((await kit.link()).id);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual([
      'payment_link.paid',
      'order.paid',
      'payment.captured',
      'payment.authorized',
    ]);
  });

  it('reorder: what is held back can be let go', async () => {
    kit.local.faults.webhook.order({ kind: 'reorder', hold: 9 });
    await cancelled();
    await cancelled();
    expect(states()).toEqual(['held', 'held']);
    kit.local.webhook.release();
    await kit.local.idle();
    expect(kit.receiver.hooks).toHaveLength(2);
  });

  it('drop: the event never comes', async () => {
    kit.local.faults.webhook.order({ kind: 'drop', event: 'payment_link.paid', times: 0 });
    kit.local.pay((await kit.link()).id);
    kit.local.pay((await kit.link()).id);
    kit.local.advance(24 * hour);
    await kit.local.idle();
    expect(kit.receiver.names()).not.toContain('payment_link.paid');
    expect(kit.receiver.hooks).toHaveLength(6);
  });

  it('before-answer: the event comes while the request is still waiting', async () => {
    kit.local.faults.webhook.order({ kind: 'before-answer' });
    const { id } = await kit.link();
    let answered = false;
    let seen: boolean | null = null;
    kit.receiver.whenHooked(async () => {
      seen = answered;
    });
    await kit.sdk.paymentLink.cancel(id).then(() => {
      answered = true;
    });
    expect(seen).toBe(false);
  });
});
