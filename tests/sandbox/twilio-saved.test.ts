import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createContent, smsSender, startBench, whatsappSender } from './twilio-kit.ts';

const number = '+919812345678';
const diner = '+12025550143';

describe('a data file', () => {
  test('brings threads, templates and opt-outs over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thali-twilio-'));
    const dataFile = join(folder, 'twilio.json');
    const first = await startBench({ dataFile });
    first.local.phone(number).whatsapp.send('hi');
    first.local.phone(number).profileName = 'Asha';
    first.local.phone(diner).sms.send('STOP');
    const contentSid = await createContent(first, { 'twilio/text': { body: 'Dear {{1}}, welcome' } });
    await first.local.settled();
    await first.client.messages.create({ to: `whatsapp:${number}`, from: whatsappSender, body: 'Welcome' });
    await first.local.settled();
    await first.close();

    const second = await startBench({ dataFile });
    const phone = second.local.phone(number);
    expect(phone.profileName).toBe('Asha');
    expect(phone.whatsapp.messages().map((each) => each.text)).toEqual(['hi', 'Welcome']);
    phone.whatsapp.open();
    await second.local.settled();
    expect(second.app.at('/status').at(-1)?.params['MessageStatus']).toBe('read');
    const again = {
      to: `whatsapp:${number}`,
      from: whatsappSender,
      contentSid,
      contentVariables: '{"1":"Asha"}',
    };
    expect((await second.client.messages.create(again)).body).toBe('Dear Asha, welcome');
    await expect(
      second.client.messages.create({ to: diner, from: smsSender, body: 'x' }),
    ).rejects.toMatchObject({ code: 21610 });
    expect(await second.client.messages.list({ to: `whatsapp:${number}` })).toHaveLength(2);
    await second.close();
    rmSync(folder, { recursive: true });
  });

  test.each(['{"version":1,"messages":[', '{"version":99}', '[]'])(
    'that reads %s starts empty and says so',
    async (text) => {
      const folder = mkdtempSync(join(tmpdir(), 'thali-twilio-'));
      const dataFile = join(folder, 'twilio.json');
      writeFileSync(dataFile, text);
      const lines: string[] = [];
      const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
      const fresh = await startBench({ dataFile, log });
      expect(lines.join()).toContain('starts empty');
      fresh.local.phone(number).whatsapp.send('hi');
      await fresh.close();
      expect(JSON.parse(readFileSync(dataFile, 'utf8'))).toMatchObject({
        version: 1,
        messages: [{ body: 'hi' }],
      });
      rmSync(folder, { recursive: true });
    },
  );
});
