import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { Diner } from '../support/diner-pages.ts';
import { money } from '../../src/http/pages/money.ts';
import { moneyOf, say, tap } from '../support/orders.ts';
import { buy } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ environment: { TWILIO_VERIFY_SERVICE_SID: `VA${'0'.repeat(32)}` } });
});
afterAll(() => world.close());

const mine = statement(
  'test booking of',
  `select v.id, v.status from reservations v join addresses a on a.person_id = v.person_id
    where a.address = 'whatsapp:' || $1 order by v.created_at desc limit 1`,
);
const theirs = `person_id in (select person_id from addresses where address in ($1, 'whatsapp:' || $1))`;
const peopleAt = statement(
  'test people at',
  `select count(distinct person_id)::int as count from addresses where address in ($1, 'whatsapp:' || $1)`,
);
const personAt = statement(
  'test person at',
  `select name, language, diets from people where id in (select person_id from addresses where address = 'whatsapp:' || $1)`,
);
const addressesOf = statement('test addresses of', `select id from addresses where ${theirs}`);
const sessionsOf = statement('test sessions of', `select id from sessions where ${theirs}`);
const secondNumber = statement(
  'test second number',
  `insert into addresses (person_id, address, channel)
   select person_id, $2, 'sms' from addresses where address = 'whatsapp:' || $1`,
);
const bySms = statement(
  'test by sms',
  `with p as (insert into people (name) values ('By SMS') returning id)
   insert into addresses (person_id, address, channel) select id, $1, 'sms' from p`,
);
const rename = statement(
  'test rename',
  `with v as (update reservations set name = $2, note = $2 where ${theirs})
   update people set name = $2 where id in (select person_id from addresses where address = 'whatsapp:' || $1)`,
);
const walkedIn = statement(
  'test walked in',
  `insert into reservations (restaurant_id, person_id, party_size, starts_at, ends_at, status, door)
   select r.id, a.person_id, party, '2026-11-20T14:30Z', '2026-11-20T16:00Z', status, 'walk-in'
     from restaurants r, addresses a, (values (5, 'finished'), (7, 'cancelled')) w (party, status)
    where r.slug = 'the-copper-ladle' and a.address = 'whatsapp:' || $1`,
);
let guests = 0;

/** A guest who has booked a table for tomorrow at eight. */
async function booked(name: string): Promise<{ number: string; bookingId: string; diner: Diner }> {
  guests += 1;
  const number = `+9198451${String(guests).padStart(5, '0')}`;
  const phone = world.twilio.phone(number);
  phone.profileName = name;
  await say(world, phone, 'table for 2 tomorrow at 8 at the copper ladle');
  await tap(world, phone, 'Confirm');
  await say(world, phone, name);
  const [row] = await world.thali.db.rows<{ id: string }>(mine, [number]);
  if (!row) throw new Error(`Not booked: ${phone.whatsapp.last()?.text}`);
  return { number, bookingId: row.id, diner: await Diner.as(world, number) };
}

const statusOf = async (number: string) =>
  (await world.thali.db.rows<{ status: string }>(mine, [number]))[0]?.status;

const sentTo = statement(
  'test code sent to',
  'select id from code_requests where phone = $1 and verification is not null',
);

/** The code that is sent to a number: the page does not wait for it, and it is good once it is noted that it was sent. */
async function codeSent(number: string): Promise<string> {
  const { sms } = world.twilio.phone(number);
  const code = () => /\b\d{6}\b/.exec(sms.messages().at(-1)?.text ?? '')?.[0];
  await until('a code has come', () => code() !== undefined);
  await until(
    'it is noted as sent',
    async () => (await world.thali.db.rows<{ id: string }>(sentTo, [number])).length > 0,
  );
  return code() ?? '';
}

describe('signing in', () => {
  test('takes a number as people write it and the code that is sent there, and goes on to where one was', async () => {
    const { number } = await booked('Sign Asha');
    const diner = new Diner(world);
    expect((await diner.get('/account/visits')).to).toBe('/account/sign-in?to=%2Faccount%2Fvisits');
    const typed = `${number.slice(3, 8)} ${number.slice(8)}`;
    const asked = await diner.post('/account/sign-in', { phone: typed, to: '/account/visits' });
    expect(asked).toMatchObject({ status: 303, to: '/account/code?to=%2Faccount%2Fvisits' });
    const code = await codeSent(number);
    const wrong = await diner.post('/account/code', { code: '000000', to: '/account/visits' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('This code is not the one we sent.');
    const entered = await diner.post('/account/code', { code, to: '/account/visits' });
    expect(entered).toMatchObject({ status: 303, to: '/account/visits' });
    expect((await diner.get('/account/visits')).text).toContain('The Copper Ladle');
    await diner.post('/account/sign-out');
    expect((await diner.get('/account')).status).toBe(303);
  });

  test('goes on to pages of the account alone', async () => {
    const diner = new Diner(world);
    for (const to of ['//evil.example', 'https://evil.example', '/account/../staff', '/account?x=//y'])
      expect((await diner.get(`/account/sign-in?to=${encodeURIComponent(to)}`)).text).toContain(
        'name="to" value="/account"',
      );
  });

  test('makes one of somebody who has written by WhatsApp and by SMS', async () => {
    const { number } = await booked('Double Asha');
    await world.thali.db.rows(bySms, [number]);
    const diner = new Diner(world);
    await diner.post('/account/sign-in', { phone: number });
    await diner.post('/account/code', { code: await codeSent(number) });
    expect((await diner.get('/account')).text).toContain('The Copper Ladle');
    expect((await diner.get('/account/numbers')).text).toContain('WhatsApp and SMS');
    const [row] = await world.thali.db.rows<{ count: number }>(peopleAt, [number]);
    expect(row?.count).toBe(1);
  });
});

describe('a guest', () => {
  test('cancels a booking after being told its terms, and the restaurant hears of it', async () => {
    const { diner, bookingId, number } = await booked('Cancel Asha');
    const path = `/account/bookings/${bookingId}`;
    const asked = await diner.get(`${path}/cancel`);
    expect(asked.text).toContain('Cancel it at The Copper Ladle?');
    expect(await statusOf(number)).toBe('confirmed');
    expect(await diner.post(`${path}/cancel`, { told: '0' })).toMatchObject({
      status: 303,
      to: `${path}?done=cancelled`,
    });
    expect(await statusOf(number)).toBe('cancelled');
    const after = await diner.get(`${path}?done=cancelled`);
    expect(after.text).toContain('<p class="notice" role="status">Cancelled.</p>');
    expect(after.text).not.toContain('Cancel it</a>');
    const again = await diner.post(`${path}/cancel`, { told: '0' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('It cannot be cancelled any more.');
  });

  test('sees what was paid for an order, its bill, and what comes back', async () => {
    const purchase = await buy(world);
    const number = purchase.phone.number;
    const diner = await Diner.as(world, number);
    expect((await diner.get(`/account/orders/${purchase.orderId}`)).text).toContain('Not paid yet');
    world.razorpay.pay(purchase.linkId);
    await world.quiet();
    const page = (await diner.get(`/account/orders/${purchase.orderId}`)).text;
    expect(page).toContain('2 × <bdi>Paneer Tikka');
    expect(page).toContain(`${money(purchase.amount, 'INR')} paid`);
    const question = await diner.get(`/account/orders/${purchase.orderId}/cancel`);
    const told = /name="told" value="(\d+)"/.exec(question.text)?.[1] ?? '';
    expect(Number(told)).toBe(purchase.amount);
    const more = await diner.post(`/account/orders/${purchase.orderId}/cancel`, {
      told: `${purchase.amount + 1}`,
    });
    expect(more.text).toContain('What comes back has changed meanwhile.');
    await diner.post(`/account/orders/${purchase.orderId}/cancel`, { told });
    await world.quiet();
    expect((await diner.get(`/account/orders/${purchase.orderId}`)).text).toContain(
      `${money(purchase.amount, 'INR')} paid back`,
    );
  });

  test('sees where they walked in, but for what staff took back: that was no booking', async () => {
    const number = '+919845200001';
    await say(world, world.twilio.phone(number), 'hi');
    await world.thali.db.rows(walkedIn, [number]);
    const { text } = await (await Diner.as(world, number)).get('/account/visits');
    expect(text).toContain('5 guests');
    expect(text).not.toContain('7 guests');
  });

  test('changes name, language and what they eat', async () => {
    const { diner, number } = await booked('Profile Asha');
    await diner.post('/account/profile', {
      name: '  Asha  Rao ',
      language: 'hi',
      diet: ['jain', 'nonsense'],
    });
    const [row] = await world.thali.db.rows<object>(personAt, [number]);
    expect(row).toEqual({ name: 'Asha  Rao', language: 'hi', diets: ['jain'] });
    const long = await diner.post('/account/profile', { name: 'x'.repeat(61) });
    expect(long.status).toBe(422);
    expect(long.text).toContain('The name must be at most 60 characters.');
  });

  test('says yes and no to what may be written, and sees when they did', async () => {
    const { diner } = await booked('Consent Asha');
    await diner.post('/account/privacy', { yes: ['offers', 'nonsense'] });
    await diner.post('/account/privacy', { yes: 'offers' });
    await diner.post('/account/privacy');
    const page = (await diner.get('/account/privacy')).text;
    expect(page.match(/(?:yes|no) to “Offers/g)).toEqual(['no to “Offers', 'yes to “Offers']);
    expect(page).not.toContain(' checked');
  });

  test('unlinks a number they no longer have, but never the last one', async () => {
    const { diner, number } = await booked('Numbers Asha');
    await world.thali.db.rows(secondNumber, [number, '+919845777001']);
    const page = (await diner.get('/account/numbers')).text;
    const unlink = /action="([^"]+)"><button class="quiet">Unlink \+919845777001/.exec(page)?.[1] ?? '';
    await diner.post(unlink);
    const after = (await diner.get('/account/numbers')).text;
    expect(after).not.toContain('+919845777001');
    expect(after).not.toContain('Unlink');
    const left = await world.thali.db.rows<{ id: string }>(addressesOf, [number]);
    expect((await diner.post(`/account/numbers/${left[0]?.id}/unlink`)).status).toBe(404);
  });

  test('whoever is signed in by a number is out when it is unlinked, and nobody else', async () => {
    const [number, lost] = ['+919845777003', '+919845777002'];
    await say(world, world.twilio.phone(number), 'hi');
    const diner = await Diner.as(world, number);
    await world.thali.db.rows(secondNumber, [number, lost]);
    // Signed in as people are: by the code that is sent to that number.
    const [finder, other] = [new Diner(world), await Diner.as(world, number)];
    await finder.post('/account/sign-in', { phone: lost });
    await finder.post('/account/code', { code: await codeSent(lost) });
    expect((await finder.get('/account')).status).toBe(200);
    const unlink = async () =>
      /action="([^"]+)"><button class="quiet">Unlink \+919845777002/.exec(
        (await diner.get('/account/numbers')).text,
      )?.[1] ?? '';
    await diner.post(await unlink());
    expect((await finder.get('/account')).status).toBe(303);
    expect((await other.get('/account')).status).toBe(200);
    expect((await diner.get('/account')).status).toBe(200);
    // Even whoever unlinks it, where it is the number they are signed in by.
    await world.thali.db.rows(secondNumber, [number, lost]);
    const here = await Diner.as(world, lost);
    expect(await here.post(await unlink())).toMatchObject({ status: 303, to: '/account/sign-in' });
    expect((await here.get('/account')).status).toBe(303);
    expect((await diner.get('/account')).status).toBe(200);
  });

  test('sees where they are signed in, and ends it elsewhere', async () => {
    const { diner, number } = await booked('Devices Asha');
    const other = await Diner.as(world, number);
    const page = (await diner.get('/account/devices')).text;
    expect(page).toContain('This one');
    const end = /action="(\/account\/devices\/[^"]+)"/.exec(page)?.[1] ?? '';
    await diner.post(end);
    expect((await other.get('/account')).status).toBe(303);
    expect((await diner.get('/account')).status).toBe(200);
  });
});

describe('nobody', () => {
  test("sees or changes another guest's booking, order, number or session", async () => {
    const [hers, his] = [await booked('Her Asha'), await booked('His Karan')];
    const purchase = await buy(world);
    const [address] = await world.thali.db.rows<{ id: string }>(addressesOf, [hers.number]);
    const [session] = await world.thali.db.rows<{ id: string }>(sessionsOf, [hers.number]);
    const gets = [
      `/account/bookings/${hers.bookingId}`,
      `/account/bookings/${hers.bookingId}/cancel`,
      `/account/orders/${purchase.orderId}`,
      `/account/orders/${purchase.orderId}/cancel`,
      `/account/orders/${hers.bookingId}`,
      `/account/bookings/not-an-id`,
    ];
    const missing = (await his.diner.get(`/account/bookings/${purchase.orderId}`)).text;
    for (const path of gets) {
      const answer = await his.diner.get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.text, path).toBe(missing);
    }
    const posts = [
      `/account/bookings/${hers.bookingId}/cancel`,
      `/account/orders/${purchase.orderId}/cancel`,
      `/account/numbers/${address?.id}/unlink`,
      `/account/devices/${session?.id}/end`,
    ];
    for (const path of posts) await his.diner.post(path, { told: '0' });
    expect(await statusOf(hers.number)).toBe('confirmed');
    expect((await moneyOf(world, purchase.orderId))?.status).toBe('unpaid');
    expect((await hers.diner.get('/account')).status).toBe(200);
    expect((await hers.diner.get('/account/numbers')).text).toContain(hers.number);
  });

  test('gets in from another site, and what another site sends changes nothing', async () => {
    const { diner, bookingId, number } = await booked('Forged Asha');
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }]) {
      const forged = await diner.post(
        `/account/bookings/${bookingId}/cancel`,
        { told: '0' },
        headers as never,
      );
      expect(forged.status).toBe(403);
      expect((await diner.post('/account/delete', { word: 'delete' }, headers as never)).status).toBe(403);
    }
    expect(await statusOf(number)).toBe('confirmed');
  });

  test('finds these pages in a cache or a search engine', async () => {
    const { diner } = await booked('Hidden Asha');
    const { headers } = await diner.get('/account');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toContain('noindex');
  });
});

test('what a guest is called and notes is text on every page, and never markup', async () => {
  const evil = `"><script>alert('x')</script>`;
  const { diner, bookingId, number } = await booked('Evil Asha');
  await world.thali.db.rows(rename, [number, evil]);
  for (const path of ['/account', '/account/visits', `/account/bookings/${bookingId}`, '/account/profile']) {
    const { text } = await diner.get(path);
    expect(text, path).not.toContain('<script');
  }
  expect((await diner.get(`/account/bookings/${bookingId}`)).text).toContain('&lt;script&gt;');
  expect((await diner.get('/account/profile')).text).toContain('&lt;script&gt;');
});
