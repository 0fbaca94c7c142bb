import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, accountSid, createContent, postJson, startBench } from './twilio-kit.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterEach(() => bench.local.reset());
afterAll(() => bench.close());

const text = (body: string) => ({ 'twilio/text': { body } });
const button = { title: 'Yes', id: 'yes' };
const row = { id: 'r1', item: 'Paneer tikka', description: 'Smoky, with mint chutney' };

describe('content resources', () => {
  test('are created with every field of the schema, fetched, listed and deleted', async () => {
    const types = {
      ...text('Table for {{1}}?'),
      'twilio/quick-reply': { body: 'Table for {{1}}?', actions: [button] },
    };
    const created = await postJson(bench, '/v1/Content', {
      friendly_name: 'table',
      language: 'en',
      variables: { 1: 'two' },
      types,
    });
    const sid = String(created.body['sid']);
    const url = `${bench.local.url}/v1/Content/${sid}`;
    expect(created).toEqual({
      status: 201,
      body: {
        account_sid: accountSid,
        date_created: '2026-11-20T12:00:00Z',
        date_updated: '2026-11-20T12:00:00Z',
        friendly_name: 'table',
        language: 'en',
        links: {
          approval_create: `${url}/ApprovalRequests/whatsapp`,
          approval_fetch: `${url}/ApprovalRequests`,
        },
        sid: expect.stringMatching(/^HX[0-9a-f]{32}$/),
        types,
        url,
        variables: { 1: 'two' },
      },
    });
    const fetched = await bench.client.content.v1.contents(sid).fetch();
    expect(Object.entries(fetched.toJSON()).filter(([, value]) => value === undefined)).toEqual([]);
    expect(await bench.client.content.v1.contents(sid).remove()).toBe(true);
    await expect(bench.client.content.v1.contents(sid).fetch()).rejects.toMatchObject({
      code: 20404,
      status: 404,
    });
  });

  test('are paged with absolute links', async () => {
    for (let number = 1; number <= 5; number += 1) await createContent(bench, text(`Dish ${number}`));
    const page = await bench.client.content.v1.contents.page({ pageSize: 2 });
    expect(page.nextPageUrl).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/v1\/Content\?PageSize=2&Page=1&PageToken=PT2$/,
    );
    const all = await bench.client.content.v1.contents.list({ pageSize: 2 });
    expect(all.map((content) => content.types['twilio/text'])).toEqual(
      [5, 4, 3, 2, 1].map((number) => ({ body: `Dish ${number}` })),
    );
  });

  test('a type that is null is as good as absent', async () => {
    const types = { ...text('Table?'), 'twilio/media': null };
    const created = await postJson(bench, '/v1/Content', { language: 'en', types });
    expect(created).toMatchObject({ status: 201, body: { types: text('Table?') } });
    expect(Object.keys(created.body['types'] as object)).toEqual(['twilio/text']);
    const none = { 'twilio/media': null };
    expect(await postJson(bench, '/v1/Content', { language: 'en', types: none })).toMatchObject({
      status: 400,
    });
  });

  const long = 'x'.repeat(1025);
  test.each<[why: string, types: unknown]>([
    ['no types', {}],
    ['types missing', undefined],
    ['an unknown content type', { 'twilio/poem': { body: 'x' } }],
    ['the SDK class’s camel case', { twilioText: { body: 'x' } }],
    ['an unknown property of a type', { 'twilio/text': { body: 'x', footer: 'y' } }],
    ['an empty body', text('')],
    ['a body that is a number', { 'twilio/text': { body: 5 } }],
    ['a text above 1,600', text('x'.repeat(1601))],
    ['a quick-reply body above 1,024', { 'twilio/quick-reply': { body: long, actions: [button] } }],
    ['no buttons', { 'twilio/quick-reply': { body: 'x', actions: [] } }],
    [
      'eleven buttons',
      { 'twilio/quick-reply': { body: 'x', actions: Array.from({ length: 11 }, () => button) } },
    ],
    [
      'a button title above 20',
      { 'twilio/quick-reply': { body: 'x', actions: [{ title: 'x'.repeat(21) }] } },
    ],
    [
      'a button id above 200',
      { 'twilio/quick-reply': { body: 'x', actions: [{ title: 'x', id: 'i'.repeat(201) }] } },
    ],
    [
      'an unknown button property',
      { 'twilio/quick-reply': { body: 'x', actions: [{ ...button, payload: 'p' }] } },
    ],
    ['a list without button', { 'twilio/list-picker': { body: 'x', items: [row] } }],
    ['a list body above 1,024', { 'twilio/list-picker': { body: long, button: 'Menu', items: [row] } }],
    [
      'eleven rows',
      { 'twilio/list-picker': { body: 'x', button: 'Menu', items: Array.from({ length: 11 }, () => row) } },
    ],
    [
      'a row above 24',
      { 'twilio/list-picker': { body: 'x', button: 'Menu', items: [{ ...row, item: 'x'.repeat(25) }] } },
    ],
    [
      'a row description above 72',
      {
        'twilio/list-picker': { body: 'x', button: 'Menu', items: [{ ...row, description: 'x'.repeat(73) }] },
      },
    ],
    ['a row without id', { 'twilio/list-picker': { body: 'x', button: 'Menu', items: [{ item: 'x' }] } }],
    [
      'an unknown row property',
      { 'twilio/list-picker': { body: 'x', button: 'Menu', items: [{ ...row, price: 5 }] } },
    ],
    [
      'an action type that is none',
      { 'twilio/call-to-action': { body: 'x', actions: [{ type: 'JUMP', title: 'x' }] } },
    ],
    [
      'eleven media',
      { 'twilio/media': { media: Array.from({ length: 11 }, () => 'https://a.example/x.png') } },
    ],
    ['a place without latitude', { 'twilio/location': { longitude: 77.6 } }],
  ])('refuse %s', async (_, types) => {
    const answer = await postJson(bench, '/v1/Content', { language: 'en', types });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 400, status: 400, message: expect.stringContaining("'") },
    });
    expect(await bench.client.content.v1.contents.list()).toEqual([]);
  });

  const long17 = 'n'.repeat(17);
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [String(index + 1), 'x']));
  test.each<[why: string, body: unknown]>([
    ['no JSON', 'friendly_name=x'],
    ['a list', []],
    ['no language', { types: text('x') }],
    ['variables that are no texts', { language: 'en', variables: { 1: 2 }, types: text('x') }],
    ['a variable with a long name', { language: 'en', variables: { [long17]: 'x' }, types: text('x') }],
    ['a variable of two words', { language: 'en', variables: { 'first name': 'x' }, types: text('x') }],
    ['101 variables', { language: 'en', variables: many, types: text('x') }],
  ])('refuse a request that is %s', async (_, body) => {
    expect(await postJson(bench, '/v1/Content', body)).toMatchObject({ status: 400, body: { status: 400 } });
  });

  test('take the largest that is allowed', async () => {
    const items = Array.from({ length: 10 }, (_, number) => ({
      id: `${number}`.repeat(200),
      item: 'x'.repeat(24),
      description: 'x'.repeat(72),
    }));
    const list = { 'twilio/list-picker': { body: 'x'.repeat(1024), button: 'Menu', items } };
    const actions = Array.from({ length: 10 }, (_, number) => ({ title: 'x'.repeat(20), id: `${number}` }));
    expect(await createContent(bench, list)).toMatch(/^HX/);
    expect(await createContent(bench, { 'twilio/quick-reply': { body: 'x', actions } })).toMatch(/^HX/);
  });
});
