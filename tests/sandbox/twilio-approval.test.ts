import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, accountSid, createContent, postJson, startBench } from './twilio-kit.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterEach(() => bench.local.reset());
afterAll(() => bench.close());

const button = { title: 'Yes', id: 'yes' };
const row = { id: 'r1', item: 'Paneer tikka', description: 'Smoky, with mint chutney' };

const reply = (body: string) => ({ 'twilio/quick-reply': { body, actions: [button] } });
const submit = (sid: string, body: object = { name: 'table_ready', category: 'UTILITY' }) =>
  postJson(bench, `/v1/Content/${sid}/ApprovalRequests/whatsapp`, body);

describe('WhatsApp approval', () => {
  test('is received, then approved', async () => {
    const sid = await createContent(bench, reply('Your table is ready, {{1}}.'), { 1: 'Asha' });
    const before = await bench.client.content.v1.contents(sid).approvalFetch().fetch();
    expect(before.whatsapp).toMatchObject({ status: 'unsubmitted' });
    expect(await submit(sid)).toEqual({
      status: 201,
      body: {
        allow_category_change: true,
        category: 'UTILITY',
        content_type: 'twilio/quick-reply',
        name: 'table_ready',
        rejection_reason: '',
        send_ttl_seconds: null,
        status: 'received',
      },
    });
    const approval = await bench.client.content.v1.contents(sid).approvalFetch().fetch();
    expect(approval).toMatchObject({ sid, accountSid });
    expect(approval.whatsapp).toEqual({
      allow_category_change: true,
      category: 'UTILITY',
      content_type: 'twilio/quick-reply',
      name: 'table_ready',
      rejection_reason: '',
      status: 'approved',
      type: 'whatsapp',
    });
    const [listed] = await bench.client.content.v1.contentAndApprovals.list();
    expect(listed).toMatchObject({ sid, approvalRequests: { status: 'approved' } });
  });

  test.each([
    ['begins with a variable', '{{1}}, your table is ready.', { 1: 'Asha' }],
    ['ends with a variable', 'Your table is ready, {{1}}', { 1: 'Asha' }],
    ['has two variables side by side', 'Dear {{1}} {{2}}, come in.', { 1: 'Asha', 2: 'Rao' }],
    ['has a variable without sample', 'Your table is ready, {{1}}.', {}],
  ])('is rejected when the body %s', async (_, body, variables) => {
    const sid = await createContent(bench, reply(body), variables);
    await submit(sid);
    const { whatsapp } = await bench.client.content.v1.contents(sid).approvalFetch().fetch();
    expect(whatsapp).toMatchObject({
      status: 'rejected',
      rejection_reason: expect.stringContaining('INVALID_FORMAT'),
    });
  });

  test('cannot be asked for lists and places, in other names, twice, or of nothing', async () => {
    const list = { 'twilio/list-picker': { body: 'x', button: 'Menu', items: [row] } };
    const place = { 'twilio/location': { latitude: 12.97, longitude: 77.59 } };
    for (const types of [list, place]) {
      expect(await submit(await createContent(bench, types))).toMatchObject({ status: 400 });
    }
    const sid = await createContent(bench, reply('Come in.'));
    expect(await submit(sid, { name: 'Table Ready', category: 'UTILITY' })).toMatchObject({ status: 400 });
    expect(await submit(sid, { name: 'table', category: 'FOOD' })).toMatchObject({ status: 400 });
    expect(await submit(sid)).toMatchObject({ status: 201 });
    expect(await submit(sid)).toMatchObject({ status: 400 });
    expect(await submit(`HX${'0'.repeat(32)}`)).toMatchObject({ status: 404, body: { code: 20404 } });
  });

  test('takes the time it is given, or waits for the operator', async () => {
    const sid = await createContent(bench, reply('Come in.'));
    const status = async () =>
      (await bench.client.content.v1.contents(sid).approvalFetch().fetch()).whatsapp['status'];
    bench.local.settings.approvals = 'hold';
    await submit(sid);
    expect(await status()).toBe('pending');
    const refused = await bench.admin('POST', `/contents/${sid}/approval`, {
      status: 'paused',
      reason: 'complaints',
    });
    expect(refused).toMatchObject({
      status: 200,
      body: { approval: { status: 'paused', rejection_reason: 'complaints' } },
    });
    expect(await status()).toBe('paused');
    bench.local.settings.approvals = 'approve';

    const slow = await createContent(bench, reply('Come in.'));
    bench.local.settings.pace.approvalMs = 60_000;
    await submit(slow);
    const slowStatus = async () =>
      (await bench.client.content.v1.contents(slow).approvalFetch().fetch()).whatsapp['status'];
    expect(await slowStatus()).toBe('received');
    bench.local.advance(60_000);
    expect(await slowStatus()).toBe('approved');
    bench.local.settings.pace.approvalMs = 0;
    bench.clock.advance(-60_000);
  });
});
