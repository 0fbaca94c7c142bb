import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './twilio-kit.ts';

const number = '+919812345678';
let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterEach(async () => {
  await bench.local.settled();
  bench.local.reset();
  bench.app.received.length = 0;
  bench.app.reply = () => ({ body: '<Response/>' });
});
afterAll(() => bench.close());

/** The person writes; resolves when the webhook and its consequences are through. */
async function write(text = 'hi'): Promise<void> {
  bench.local.phone(number).whatsapp.send(text);
  await bench.local.settled();
}

const codes = () => bench.local.recorder.debugger.since(0).map(({ thing }) => thing.code);

const answerWith = (body: string, type = 'text/xml') => {
  bench.app.reply = (hook) => (hook.path === '/message' ? { body, type } : {});
};
const texts = () =>
  bench.local
    .phone(number)
    .whatsapp.messages()
    .filter((each) => each.direction === 'received')
    .map((each) => each.text);

describe('the answer of the webhook', () => {
  test('sends its messages, as replies with status callbacks', async () => {
    answerWith(`<?xml version="1.0" encoding="UTF-8"?>
      <!-- two answers -->
      <Response>
        <Message statusCallback="${bench.app.url}/own?a=1&amp;b=2">Paneer &amp; dal &#8377;250 <![CDATA[<hot>]]></Message>
        <Message><Body>The menu</Body><Media>https://a.example/menu.pdf</Media></Message>
      </Response>`);
    await write();
    expect(texts()).toEqual(['Paneer & dal ₹250 <hot>', 'The menu']);
    expect(bench.app.at('/own?a=1&b=2').map((hook) => hook.params['MessageStatus'])).toEqual([
      'sent',
      'delivered',
    ]);
    const listed = await bench.client.messages.list({ to: `whatsapp:${number}` });
    expect(listed.map((each) => [each.direction, each.numMedia])).toEqual([
      ['outbound-reply', '1'],
      ['outbound-reply', '0'],
    ]);
    expect(bench.local.ledger.count(`whatsapp:${number}`, 'The menu')).toBe(1);
  });

  test.each([
    ['nothing', '', 'text/plain'],
    ['nothing of another type', '', 'application/json'],
    ['an empty response', '<Response/>', 'text/xml'],
    ['TwiML as HTML', '<Response></Response>', 'text/html'],
  ])('%s is fine', async (_, body, type) => {
    answerWith(body, type);
    await write();
    expect([texts(), codes()]).toEqual([[], []]);
  });

  test('plain text is sent to the person, as many a bot has found out', async () => {
    answerWith('OK', 'text/plain; charset=utf-8');
    await write();
    expect(texts()).toEqual(['OK']);
  });

  test.each([
    [12300, 'another type', '{"ok":true}', 'application/json'],
    [12100, 'an open element', '<Response><Message>x</Response>', 'text/xml'],
    [12100, 'another root', '<Answer/>', 'text/xml'],
    [12100, 'a bare ampersand', '<Response><Message>Dal & rice</Message></Response>', 'text/xml'],
    [12100, 'a page', '<html><body>It works', 'text/html'],
    [14103, 'an empty message', '<Response><Message></Message></Response>', 'text/xml'],
    [14101, 'a recipient that is none', '<Response><Message to="+12">x</Message></Response>', 'text/xml'],
    [14102, 'a sender that is none', '<Response><Message from="!">x</Message></Response>', 'text/xml'],
  ])('%i is logged for %s', async (code, _, body, type) => {
    answerWith(body, type);
    await write();
    expect([texts(), codes()]).toEqual([[], [code]]);
    expect(bench.local.recorder.debugger.since(0)[0]?.thing).toMatchObject({
      url: `${bench.app.url}/message`,
    });
  });

  test('ten messages are sent for one that came, the others are not', async () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `<Message>${index + 1}</Message>`);
    answerWith(`<Response>${twelve.join('')}</Response>`);
    await write();
    expect(texts()).toEqual(Array.from({ length: 10 }, (_, index) => String(index + 1)));
    expect(codes()).toEqual([14109]);
  });

  test('a bot that answers itself is stopped at fifteen replies in 30 seconds', async () => {
    answerWith('<Response><Message>again</Message></Response>');
    for (let round = 1; round <= 17; round += 1) await write();
    expect(texts()).toHaveLength(15);
    expect(codes()).toEqual([14107, 14107]);
    bench.local.advance(30_000);
    await write();
    expect(texts()).toHaveLength(16);
  });
});
