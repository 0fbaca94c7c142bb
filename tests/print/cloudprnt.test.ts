import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buy, type Purchase } from '../support/shop.ts';
import { startWorld, type World } from '../support/world.ts';
import { printerAt, setUpPrinter, type TestPrinter, wordsOf } from './kit.ts';
import { numberOf } from '../support/number-of.ts';

let world: World;
let printer: TestPrinter;
beforeAll(async () => {
  world = await startWorld();
  printer = await setUpPrinter(world, 'the-copper-ladle', 'Kitchen');
});
afterAll(() => world.close());

/** Somebody orders, pays, and the kitchen has a ticket. */
async function order(dish = '2 paneer tikka'): Promise<Purchase> {
  const purchase = await buy(world, dish);
  world.razorpay.pay(purchase.linkId, { evenIf: true });
  await world.quiet();
  return purchase;
}

/** Asks, and has a job. */
async function ready(): Promise<string> {
  const { body } = await printer.ask();
  if (!body.jobToken) throw new Error('There is nothing to print.');
  return body.jobToken;
}

describe('a printer that polls', () => {
  test('is told that there is nothing, until somebody orders', async () => {
    expect(await printer.ask()).toEqual({ status: 200, body: { jobReady: false } });
    expect((await printer.fetch()).status).toBe(404);
    await order();
    const { body } = await printer.ask();
    expect(body).toEqual({
      jobReady: true,
      jobToken: expect.stringMatching(/^[0-9a-f-]{36}\.0$/) as string,
      mediaTypes: ['application/vnd.star.starprnt', 'application/vnd.star.line', 'application/vnd.escpos'],
      deleteMethod: 'DELETE',
    });
    const response = await printer.fetch(body.jobToken);
    expect(response.headers.get('content-type')).toBe('application/vnd.star.starprnt');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await wordsOf(response)).toContain('2 x Paneer Tikka');
    expect(await printer.end('200%20OK', body.jobToken)).toBe(200);
    expect((await printer.ask()).body).toEqual({ jobReady: false });
    expect((await printer.fetch(body.jobToken)).status).toBe(404);
  });

  test('gets the same paper however often it fetches', async () => {
    await order();
    const token = await ready();
    const first = await wordsOf(await printer.fetch(token));
    expect(await wordsOf(await printer.fetch(token))).toBe(first);
    expect(await wordsOf(await printer.fetch())).toBe(first);
    expect(first).not.toContain('COPY');
    await printer.end('OK', token);
  });

  test('whose last word was lost prints again, and the paper says that it is a copy', async () => {
    await order();
    const token = await ready();
    const first = await wordsOf(await printer.fetch(token));
    const again = await ready();
    expect(again).not.toBe(token);
    expect(await wordsOf(await printer.fetch(again))).toBe(`COPY ${first}`);
    // What is asked for by its old name is what it was, and the word that comes late counts.
    expect(await wordsOf(await printer.fetch(token))).toBe(first);
    expect(await printer.end('200 OK', token)).toBe(200);
    expect(await printer.end('200 OK', token)).toBe(200);
    expect((await printer.ask()).body).toEqual({ jobReady: false });
  });

  test('is offered nothing while it prints', async () => {
    await order();
    const token = await ready();
    await printer.fetch(token);
    expect((await printer.ask({ printingInProgress: true, jobToken: token })).body).toEqual({
      jobReady: false,
    });
    await printer.end('200 OK', token);
  });

  test('gets tickets one after the other, in the order they came', async () => {
    const [one, two] = [await order('2 paneer tikka'), await order('3 garlic naan')];
    expect(one.orderId).not.toBe(two.orderId);
    const papers = await printer.printAll();
    expect(papers).toHaveLength(2);
    expect(papers[0]).toContain('2 x Paneer Tikka');
    expect(papers[1]).toContain('3 x Garlic Naan');
  });

  test('that cannot print a job is rid of it, and staff are told', async () => {
    await order();
    const token = await ready();
    await printer.fetch(token);
    expect(await printer.end('511 Media decoding error', token)).toBe(200);
    expect((await printer.ask()).body).toEqual({ jobReady: false });
    const harpreet = world.twilio.phone(numberOf.harpreet);
    await world.pass(0);
    expect([harpreet.sms.last()?.text, harpreet.whatsapp.last()?.text].join(' ')).toContain(
      'could not print #',
    );
  });

  test('that could not load a job in time gets it again, but not for ever', async () => {
    await order();
    for (let i = 0; i < 6; i++) {
      const token = await ready();
      await printer.fetch(token);
      await printer.end('520 Timeout', token);
    }
    expect((await printer.ask()).body).toEqual({ jobReady: false });
  });

  test.each([['application/pdf'], ['text/plain']])('asks in vain for %s', async (type) => {
    expect((await printer.fetch(undefined, type)).status).toBe(415);
  });

  test('speaks ESC/POS through a program beside it', async () => {
    await order();
    const response = await printer.fetch(undefined, 'application/vnd.escpos');
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString('latin1'),
    ).toBe('\x1b@');
    await printer.printAll();
  });

  test.each([
    ['no JSON', 400, 'hello'],
    ['too much', 413, 'x'.repeat(20_000)],
    ['a list', 200, '[]'],
    ['a number', 400, '7'],
  ])('that sends %s is answered %i', async (_what, status, body) => {
    expect((await fetch(printer.url, { method: 'POST', body })).status).toBe(status);
  });

  test('may say anything of itself', async () => {
    for (const statusCode of [null, 7, '', 'x'.repeat(5_000), '410 Out of paper\u0000\n'])
      expect((await printer.ask({ statusCode })).status).toBe(200);
  });

  test('shows whoever set it up what it printed', async () => {
    const text = await (await fetch(`${printer.url}/preview`)).text();
    expect(text).toContain('<b>2 x Paneer Tikka</b>');
    expect(text).toContain('data:image/svg+xml;base64,');
  });

  test('that asks without end is asked to wait, and others are served', async () => {
    const other = await setUpPrinter(world, 'the-copper-ladle', 'Busy');
    const answers = await Promise.all(Array.from({ length: 200 }, () => other.fetch('wrong')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 429]));
    expect((await printer.ask()).status).toBe(200);
  });
});

describe('an address nobody was given', () => {
  test('is not there, whatever is asked of it', async () => {
    const stranger = printerAt(`${world.publicUrl}/print/secret-of-nobody`);
    expect(await stranger.ask()).toEqual({ status: 404, body: { title: 'Not found' } });
    expect((await stranger.fetch()).status).toBe(404);
    expect((await stranger.fetch(undefined, 'application/pdf')).status).toBe(404);
    expect(await stranger.end('200 OK')).toBe(404);
    expect((await fetch(`${stranger.url}/preview`)).status).toBe(404);
  });
});

test('neither names nor the secret are in the log', () => {
  const log = world.logged.join('\n');
  expect(log).not.toContain('secret-of-');
  expect(log).not.toContain('Asha');
});
