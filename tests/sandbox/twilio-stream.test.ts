import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, smsSender, startBench } from './twilio-kit.ts';

const number = '+919812345678';
const diner = '+12025550143';
let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterEach(async () => {
  await bench.local.settled();
  bench.local.reset();
  bench.app.received.length = 0;
});
afterAll(() => bench.close());

const send = (body: string) => bench.client.messages.create({ to: diner, from: smsSender, body });

const stream = () => `${bench.local.url}/sandbox/events`;

interface Told {
  id: string;
  event: string;
  data: unknown;
}

/** Opens the live stream; the function given back reads until `count` events have come. */
async function listen(
  url: string,
  headers: Record<string, string> = {},
): Promise<(count: number) => Promise<Told[]>> {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return async (count) => {
    const told: Told[] = [];
    let text = '';
    while (told.length < count) {
      const chunk = await reader?.read();
      if (chunk?.done !== false) throw new Error('The stream ended.');
      text += chunk.value;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, id, event = '', data = ''] = /^id: (\S+)\nevent: (\w+)\ndata: (.*)$/s.exec(block) ?? [];
        if (id !== undefined) told.push({ id, event, data: JSON.parse(data) as unknown });
      }
    }
    abort.abort();
    return told;
  };
}

async function read(url: string, count: number, headers: Record<string, string> = {}): Promise<Told[]> {
  return (await listen(url, headers))(count);
}

/** The id of the newest event. */
async function newest(of = stream()): Promise<string> {
  const [event] = await read(of, 1, { 'last-event-id': 'none' });
  return event?.id ?? '';
}

/** The id of the event before this one. */
const idBefore = (id: string) => id.replace(/\d+$/, (digits) => String(Number(digits) - 1));

describe('the live stream', () => {
  test('tells messages and status changes as they happen', async () => {
    const told = await listen(stream());
    await send('hello');
    const events = await told(4);
    expect(events.map(({ event, data }) => [event, (data as { status?: string }).status])).toEqual([
      ['phone', undefined],
      ['status', 'sent'],
      ['message', undefined],
      ['status', 'delivered'],
    ]);
    expect(events[2]?.data).toMatchObject({
      phone: diner,
      app: 'sms',
      sender: smsSender,
      message: { text: 'hello', direction: 'received' },
    });
  });

  test('resumes after the last id, of one phone when asked', async () => {
    await send('one');
    await bench.local.settled();
    const before = await read(`${stream()}?lastEventId=${idBefore(await newest())}`, 1);
    const last = before[0]?.id ?? '';
    bench.local.phone(number).whatsapp.send('from another phone');
    await send('two');
    await bench.local.settled();
    const missed = await read(`${stream()}?phone=${encodeURIComponent(diner)}`, 3, { 'last-event-id': last });
    expect(missed.map(({ event }) => event)).toEqual(['status', 'message', 'status']);
    expect(missed[1]?.data).toMatchObject({ message: { text: 'two' } });
    const all = await read(stream(), 4, { 'last-event-id': last });
    expect(all[0]?.data).toEqual({ phone: number });
  });

  test('says reset when what was missed is gone, or has not happened yet', async () => {
    const first = await newest();
    for (let round = 0; round < 2100; round += 1)
      bench.local.phone(number).condition('unreachable', round % 2 === 0);
    expect((await read(stream(), 1, { 'last-event-id': first }))[0]).toMatchObject({ event: 'reset' });
    const never = first.replace(/\d+$/, String(9e15));
    expect((await read(stream(), 1, { 'last-event-id': never }))[0]).toMatchObject({ event: 'reset' });
  });

  test('says reset to whoever comes from another run, though it has an event of that number', async () => {
    const other = await startBench();
    try {
      const events = `${other.local.url}/sandbox/events`;
      for (const { local } of [bench, other])
        for (const off of [true, false]) local.phone(number).condition('unreachable', off);
      const [there, here] = [await newest(events), await newest()];
      const sameNumber = there.replace(/\d+$/, /\d+$/.exec(here)?.[0] ?? '');
      expect((await read(stream(), 1, { 'last-event-id': sameNumber }))[0]).toMatchObject({ event: 'reset' });
    } finally {
      await other.close();
    }
  });
});
