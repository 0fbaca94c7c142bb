import { validatePaymentVerification } from 'razorpay/dist/utils/razorpay-utils.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Kit, keys, openKit, sdkFor } from './razorpay-kit.ts';

let kit: Kit;
beforeEach(async () => {
  kit = await openKit();
});
afterEach(() => kit.close());

/** A browser without scripts: follows a redirect by GET and reads the page. */
async function visit(
  url: string,
  form?: Record<string, string>,
): Promise<{ status: number; url: string; text: string }> {
  const body = form === undefined ? null : new URLSearchParams(form);
  const answer = await fetch(url, form === undefined ? {} : { method: 'POST', body });
  return { status: answer.status, url: answer.url, text: await answer.text() };
}

const back = { callback_url: 'https://thali.example/pay/return?lang=hi', callback_method: 'get' };
const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
const leadsTo = (text: string) => decode(/<a class="button go" href="([^"]+)"/.exec(text)?.[1] ?? '');

describe('the payment page', () => {
  it('shows who asks for how much until when, and that no money moves', async () => {
    const link = await kit.link({
      amount: 1_234_567,
      description: 'Dinner <for> "four" & more',
      reference_id: 'R1',
      expire_by: kit.now() + 1800,
    });
    const page = await visit(link.short_url);
    expect(page.status).toBe(200);
    for (const shown of [
      'Test payments: no money moves',
      'Annapurna',
      'Dinner &lt;for&gt; &quot;four&quot; &amp; more',
      '₹12,345.67',
      'Reference R1',
      '>30 min</span>',
      '2 Mar 2026, 12:30 pm IST',
      'Close without paying',
    ]) {
      expect(page.text).toContain(shown);
    }
    expect(page.text).not.toContain('Pay part');
  });

  it('takes the business name of the link when it has one', async () => {
    const link = await kit.link({ options: { checkout: { name: 'Saravana Bhavan' } } });
    expect((await visit(link.short_url)).text).toContain('<h1>Saravana Bhavan</h1>');
  });

  it('loads nothing from anywhere and allows no foreign script', async () => {
    const link = await kit.link({ description: '<script>alert(1)</script>' });
    const answer = await fetch(link.short_url);
    const text = await answer.text();
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it('pays, shows it, and leads back with the documented signed parameters', async () => {
    const link = await kit.link({ ...back, reference_id: 'R 1' });
    const page = await visit(`${link.short_url}/pay`, { method: 'wallet' });
    expect(page.url).toMatch(/\/done\/pay_[A-Za-z0-9]{14}$/);
    expect(page.text).toContain('₹500.00 paid.');
    const target = new URL(leadsTo(page.text));
    expect([...target.searchParams.keys()]).toEqual([
      'lang',
      'razorpay_payment_id',
      'razorpay_payment_link_id',
      'razorpay_payment_link_reference_id',
      'razorpay_payment_link_status',
      'razorpay_signature',
    ]);
    const given = (name: string) => target.searchParams.get(`razorpay_${name}`) ?? '';
    expect(decode(page.text)).toContain(`<meta http-equiv="refresh" content="3;url=${target.href}">`);
    expect([given('payment_link_reference_id'), given('payment_link_status')]).toEqual(['R 1', 'paid']);
    expect(verified(given)).toBe(true);
    expect(verified((name) => (name === 'payment_link_status' ? 'created' : given(name)))).toBe(false);
    expect(await kit.sdk.payments.fetch(given('payment_id'))).toMatchObject({
      status: 'captured',
      method: 'wallet',
    });
  });

  it('signs an absent reference as nothing', async () => {
    const link = await kit.link(back);
    const target = new URL(leadsTo((await visit(`${link.short_url}/pay`, {})).text));
    const given = (name: string) => target.searchParams.get(`razorpay_${name}`) ?? 'absent';
    expect(given('payment_link_reference_id')).toBe('');
    expect(verified(given)).toBe(true);
  });

  it('pays a part where that is allowed, and leads back then too', async () => {
    const link = await kit.link({ ...back, accept_partial: true, first_min_partial_amount: 20_000 });
    expect((await visit(link.short_url)).text).toContain('At least ₹200.00, at most ₹500.00.');
    for (const [amount, why] of [
      ['199.99', 'The first part must be at least 200 rupees.'],
      ['500.01', 'The amount is more than what is due.'],
      ['many', 'Write the amount like 250 or 250.50.'],
      ['1.234', 'Write the amount like 250 or 250.50.'],
    ] as const) {
      const refused = await visit(`${link.short_url}/pay-part`, { amount });
      expect([refused.status, refused.text.includes(why)]).toEqual([409, true]);
    }
    const page = await visit(`${link.short_url}/pay-part`, { amount: '200.5' });
    expect(page.text).toContain('₹200.50 paid.');
    expect(leadsTo(page.text)).toContain('razorpay_payment_link_status=partially_paid');
    const again = await visit(link.short_url);
    expect(again.text).toContain('₹200.50 of ₹500.00 paid');
    expect(again.text).toContain('Pay ₹299.50');
  });

  it('does not lead back when told not to, nor on UPI links, nor without a callback', async () => {
    kit.local.settings.redirect = false;
    const stays = await visit(`${(await kit.link(back)).short_url}/pay`, {});
    kit.local.settings.redirect = true;
    const nowhere = await visit(`${(await kit.link()).short_url}/pay`, {});
    const keyId = 'rzp_live_LocalThali0001';
    const live = await openKit({ keyId });
    const body = { amount: 50_000, upi_link: true, ...back };
    const upi = await sdkFor(live.local.url, keys.keySecret, keyId).paymentLink.create(body);
    const android = await visit(`${String(upi['short_url'])}/pay`, {});
    for (const { text } of [stays, nowhere, android]) {
      expect(text).toContain('paid.');
      expect(text).not.toContain('http-equiv');
    }
    await live.close();
  });

  it('fails, and offers another try', async () => {
    const link = await kit.link(back);
    const page = await visit(`${link.short_url}/fail`, {});
    expect(page.text).toContain('The payment failed. No money was taken.');
    expect(page.text).toContain(`href="${new URL(link.short_url).pathname}"`);
    expect(page.text).not.toContain('thali.example');
    expect((await visit(`${link.short_url}/pay`, {})).text).toContain('paid.');
  });

  it('fails, then succeeds with the same payment', async () => {
    const link = await kit.link();
    const page = await visit(`${link.short_url}/fail-then-pay`, {});
    expect(page.text).toContain('The payment failed, but the bank is trying again.');
    expect(page.text).toContain(`content="3;url=${new URL(page.url).pathname}"`);
    kit.local.advance(5_000);
    expect((await visit(page.url)).text).toContain('₹500.00 paid.');
    await kit.local.idle();
    const ids = kit.receiver.hooks.flatMap(({ body }) => body.payload['payment']?.entity['id'] ?? []);
    expect(new Set(ids).size).toBe(1);
  });

  it('can be closed without paying', async () => {
    const link = await kit.link(back);
    expect((await visit(`${link.short_url}/close`, {})).text).toContain('Closed without paying');
    await kit.local.idle();
    expect(kit.receiver.hooks).toEqual([]);
  });

  it.each<[string, (id: string) => unknown, string]>([
    ['paid', (id) => kit.local.pay(id), 'has been paid'],
    ['cancelled', (id) => kit.sdk.paymentLink.cancel(id), 'was cancelled on 2 Mar 2026'],
    ['expired', (id) => kit.local.expire(id), 'expired on 2 Mar 2026'],
  ])('says when the link is %s, and takes no payment', async (_, end, sentence) => {
    const link = await kit.link();
    await end(link.id);
    const before = kit.local.ledger();
    expect((await visit(link.short_url)).text).toContain(sentence);
    const late = await visit(`${link.short_url}/pay`, {});
    expect([late.status, late.text.includes('cannot be paid')]).toEqual([409, true]);
    expect(kit.local.ledger()).toEqual(before);
  });

  it('does not know other addresses', async () => {
    const link = await kit.link();
    const other = kit.local.pay((await kit.link()).id);
    expect((await visit(`${kit.local.url}/i/nothing`)).status).toBe(404);
    expect((await visit(`${link.short_url}/done/${String(other['id'])}`)).status).toBe(404);
  });

  it('is under the public address when there is one', async () => {
    const abroad = await openKit({ publicUrl: 'https://pay.thali.example/' });
    expect((await abroad.link()).short_url).toMatch(/^https:\/\/pay\.thali\.example\/i\/\w{8}$/);
    await abroad.close();
  });
});

describe('the front page', () => {
  it('lists the links, newest first, without customers', async () => {
    expect((await visit(kit.local.url)).text).toContain('No payment link yet.');
    await kit.link({ description: 'Older', customer: { name: 'Asha', contact: '+919876543210' } });
    const newer = await kit.link({ description: 'Newer' });
    kit.local.pay(newer.id);
    const { text } = await visit(kit.local.url);
    expect(text.indexOf('Newer')).toBeLessThan(text.indexOf('Older'));
    expect(text).toMatch(/Paid<[\s\S]*Not paid yet</);
    expect(text).not.toMatch(/Asha|98765/);
  });
});

function verified(given: (name: string) => string): boolean {
  return validatePaymentVerification(
    {
      payment_link_id: given('payment_link_id'),
      payment_id: given('payment_id'),
      payment_link_reference_id: given('payment_link_reference_id'),
      payment_link_status: given('payment_link_status'),
    },
    given('signature'),
    keys.keySecret,
  );
}
