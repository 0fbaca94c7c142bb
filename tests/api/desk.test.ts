import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, callerAs } from '../support/api.ts';
import { type DinerPhone, dinerPhone } from '../support/diner-phone.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const deskPhone = numberOf.desk;

describe('the desk', () => {
  let world: World;
  let operator: Caller;
  let ravi: DinerPhone;
  beforeAll(async () => {
    world = await startWorld();
    operator = await callerAs(world, deskPhone);
    ravi = dinerPhone(world, '+919812300201', 'Ravi <i>');
    await ravi.say('hi');
  });
  afterAll(() => world.close());

  /** Gives every message to a phone up, as if its provider had been away for hours; the newest one's id. */
  async function giveUp(): Promise<string> {
    const [row] = await world.thali.db.rows<{ id: string }>(
      {
        name: 'test give up',
        text: `update outbox set state = 'dead', attempts = 11, delivery = -1, error = 'Twilio was away for +919812300201', provider_id = null,
                    created_at = $1
              where id = (select id from outbox where kind = 'message' order by seq desc limit 1) returning id`,
      },
      // Twilio is asked for what was sent since then, and its clock is the test's.
      [world.clock.now()],
    );
    return row?.id ?? '';
  }

  test('is closed to restaurants and their owners', async () => {
    const owner = await callerAs(world, numberOf.rohan);
    for (const key of [
      'GET /desk/health',
      'GET /desk/dead',
      'GET /desk/senders',
      'GET /desk/templates',
      'GET /desk/threads',
    ] as const) {
      expect((await owner.call(key, {})).status, key).toBe(404);
      expect((await operator.call(key, {})).status, key).toBe(200);
    }
    expect(
      (await fetch(`${world.publicUrl}/staff/desk/queues/api/queues`)).headers.get('Content-Type'),
    ).toContain('text/html');
  });

  test('tells what was given up without a word of it, and sends again once', async () => {
    const id = await giveUp();
    const { body, text } = await operator.call('GET /desk/dead', {});
    expect(body.rows).toMatchObject([
      { id, direction: 'out', kind: 'message', state: 'dead', error: 'Twilio was away for ••••••01' },
    ]);
    expect(body.rows[0]?.about).toMatch(/^WhatsApp to …0201, \d+ characters$/);
    expect(body.kinds).toMatchObject([{ direction: 'out', kind: 'message', count: 1 }]);
    expect(text).not.toContain('919812300201');
    expect(text).not.toContain('What would you like');

    const heard = ravi.heard().length;
    // It had arrived after all: it is found, and not sent a second time.
    const retry = () =>
      operator.call('POST /desk/dead/:direction/:id/retry', { params: { direction: 'out', id } });
    expect((await retry()).status).toBe(204);
    expect((await retry()).status).toBe(404);
    await world.pass(0);
    expect(ravi.heard()).toHaveLength(heard);
    expect((await operator.call('GET /desk/dead', {})).body.rows).toEqual([]);
  });

  test('sends what never left, all of a kind, and leaves the rest with a note', async () => {
    const [row] = await world.thali.db.rows<{ id: string }>({
      name: 'test never left',
      text: `insert into outbox (id, lane, kind, conversation_id, payload, state, error)
             select gen_random_uuid(), lane, kind, conversation_id,
                    (payload::jsonb - 'options' - 'body' || '{"text":"It never left"}')::json, 'dead', 'gone'
               from outbox where kind = 'message' order by seq desc limit 1 returning id`,
    });
    const answer = await operator.call('POST /desk/dead/retry-all', {
      body: { direction: 'out', kind: 'message' },
    });
    expect(answer.body.count).toBe(1);
    await world.pass(0);
    await world.pass(0);
    expect(ravi.heard().filter((text) => text === 'It never left')).toHaveLength(1);

    const id = await giveUp();
    expect(id).toBe(row?.id);
    const leave = (note: string) =>
      operator.call('POST /desk/dead/:direction/:id/give-up', {
        params: { direction: 'out', id },
        body: { note },
      });
    expect((await leave('')).status).toBe(422);
    expect((await leave('The guest was called instead.')).status).toBe(204);
    expect((await operator.call('GET /desk/dead', {})).body.rows).toEqual([]);
    const audited = await world.thali.db.rows<{ action: string }>({
      name: 'test desk audit',
      text: 'select action from audit where restaurant_id is null order by id',
    });
    expect(audited.map(({ action }) => action)).toEqual([
      'given up row tried again',
      'given up rows tried again',
      'given up row left',
    ]);
  });

  test('knows restaurants and numbers, and how its providers do', async () => {
    const { body } = await operator.call('GET /desk/restaurants', { query: { search: 'copper' } });
    expect(body.rows).toMatchObject([
      { slug: 'the-copper-ladle', city: 'Bengaluru', staff: expect.any(Number) },
    ]);
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = (
        await operator.call('GET /desk/restaurants', { query: { limit: 10, ...(after ? { after } : {}) } })
      ).body;
      seen.push(...page.rows.map(({ slug }) => slug));
      after = page.next ?? undefined;
      more = page.next !== null;
    }
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen).size).toBe(seen.length);
    // What was given up was written by the test's clock; the last day is the database's.
    await world.thali.db.rows({ name: 'test written now', text: 'update outbox set created_at = now()' });
    await world.thali.db.rows({
      name: 'test down now',
      text: `update senders set down_since = '2026-11-27T12:35Z', down_code = '63007', probe_at = '2026-11-27T12:45Z' where channel = 'sms'`,
    });
    const senders = (await operator.call('GET /desk/senders', {})).body;
    expect(senders.map(({ channel, down }) => [channel, down])).toContainEqual([
      'sms',
      { since: '2026-11-27T12:35:00.000Z', code: '63007', nextTryAt: '2026-11-27T12:45:00.000Z' },
    ]);
    expect(senders.filter(({ channel }) => channel === 'whatsapp').map(({ down }) => down)).toContain(null);
    await world.thali.db.rows({
      name: 'test up now',
      text: `update senders set down_since = null, down_code = null, probe_at = null`,
    });
    expect(senders.map(({ channel, configured, can }) => [channel, configured, can.twoWay])).toContainEqual([
      'sms',
      true,
      false,
    ]);
    expect(senders.find(({ channel, configured }) => channel === 'whatsapp' && configured)).toMatchObject({
      lastOutboundAt: expect.any(String),
      // The one that was given up and left before.
      failures: [{ code: null, count: 1, why: expect.any(String) }],
    });
    await ravi.say('help');
    const health = (await operator.call('GET /desk/health', {})).body;
    expect(health.providers[0]).toMatchObject({ name: 'Twilio', waiting: 0 });
    expect(health.providers[0]?.made).toBeGreaterThan(0);
    expect(health.providers[0]?.heard).toBeGreaterThan(0);
    expect(health.providers[0]?.here).toMatchObject({ refused: 0, slowest: { what: expect.any(String) } });
    expect(health.providers[0]?.here.made).toBeGreaterThan(0);
    expect(health.providers[1]?.here).toEqual({ made: 0, refused: 0, busy: 0, unknown: 0, slowest: null });
  });

  test('answers guests who asked for a person where no restaurant was talked about', async () => {
    const desk = dinerPhone(world, deskPhone, 'Thali desk');
    await desk.say('hi');
    await ravi.say('I want to talk to a person', 'My bill is wrong');
    const [row] = (await operator.call('GET /desk/threads', {})).body.rows;
    expect(row).toMatchObject({ name: 'Ravi <i>', handover: { takenBy: null }, unread: 2 });
    const params = { person: row?.personId ?? '' };
    await operator.call('POST /desk/threads/:person/take', { params, body: {} });
    await operator.call('POST /desk/threads/:person/messages', { params, body: { text: 'Which one?' } });
    await world.quiet();
    expect(ravi.heard().at(-1)).toBe('Thali desk: Which one?');
    const thread = (await operator.call('GET /desk/threads/:person', { params })).body;
    expect(thread.messages.map(({ text }) => text)).toContain('My bill is wrong');
    // What was said before a message is asked for by its id, as far as it goes.
    const at = thread.messages.length - 1;
    const before = thread.messages[at]?.id ?? '';
    const earlier = (caller: Caller, query: { before: string; limit?: number }) =>
      caller.call('GET /desk/threads/:person/earlier', { params, query });
    const last = (await earlier(operator, { before, limit: 1 })).body;
    expect(last).toEqual({ messages: thread.messages.slice(at - 1, at), earlier: at > 1 });
    const all = (await earlier(operator, { before })).body;
    expect(all).toEqual({ messages: thread.messages.slice(0, at), earlier: false });
    const nobodys = (await earlier(operator, { before: params.person })).body;
    expect(nobodys).toEqual({ messages: [], earlier: false });
    const owner = await callerAs(world, numberOf.rohan);
    expect((await owner.call('GET /desk/threads/:person', { params })).status).toBe(404);
    expect((await earlier(owner, { before })).status).toBe(404);
  });
});
