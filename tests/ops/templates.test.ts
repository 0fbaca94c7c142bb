import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyTemplate } from '../../src/converse/templates.ts';
import { root } from '../../src/root.ts';
import { smsSender, startWorld, whatsappSender, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
}, 60_000);
afterAll(() => world.close());

/** Runs it as an operator does, beside the Thali of this world. */
async function templates(...args: string[]): Promise<{ code: number; lines: string[]; wrong: string }> {
  const { accountSid, authToken, url } = world.twilio;
  const env = {
    PATH: process.env['PATH'] ?? '',
    DATABASE_URL: world.databaseUrl,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_URL: url,
    TWILIO_WHATSAPP_SENDER: whatsappSender,
    TWILIO_SMS_SENDER: smsSender,
  };
  const command = ['--import', 'tsx', 'src/ops/templates.ts', ...args];
  const ended = await promisify(execFile)(process.execPath, command, { cwd: root, env }).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  const lines = ended.stdout.trimEnd().split('\n');
  return { code: 'code' in ended ? ended.code : 0, lines, wrong: ended.stderr };
}

interface Submitted {
  sid: string;
  language: string;
  approval: { name: string; status: string; category: string };
}

async function submitted(): Promise<Submitted[]> {
  const answer = await fetch(`${world.twilio.url}/sandbox/contents`);
  return ((await answer.json()) as { contents: Submitted[] }).contents;
}

test('every template is put before Meta once, and what was decided is told', async () => {
  const first = await templates();
  expect(first).toMatchObject({ code: 0, wrong: '' });
  expect(first.lines).toHaveLength(everyTemplate.length);
  expect(new Set(first.lines.map((line) => line.split(' ')[0]))).toEqual(new Set(['approved']));
  const atTwilio = await submitted();
  expect(atTwilio.map(({ approval }) => approval.name).sort()).toEqual(
    everyTemplate.map(({ name }) => name).sort(),
  );

  // Meta lists one Hindi, whatever its letters.
  expect(new Set(atTwilio.map(({ language }) => language))).toEqual(new Set(['en', 'hi']));

  const ready = atTwilio.find(({ approval }) => approval.name.startsWith('thali_template_ready_en_'));
  await fetch(`${world.twilio.url}/sandbox/contents/${ready?.sid}/approval`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ status: 'paused', reason: 'low quality' }),
  });
  const second = await templates();
  expect(second.code).toBe(1);
  expect(second.lines).toContain('paused      en  template.ready: low quality');
  expect(second.lines.filter((line) => !line.startsWith('approved'))).toHaveLength(1);
  expect((await submitted()).map(({ sid }) => sid)).toEqual(atTwilio.map(({ sid }) => sid));
}, 60_000);

test('--dlt prints a sheet for the SMS registry: a line for each, with its id and as many samples as it has values', async () => {
  const ready = everyTemplate.find(({ key }) => key === 'template.ready')?.name ?? '';
  const id = '1107160000000012345';
  expect((await templates('--dlt-id', `${ready}=12`)).wrong).toContain('has 19 digits');
  expect((await templates('--dlt-id', `${ready}=${id}`)).code).toBe(0);
  const { code, lines } = await templates('--dlt');
  expect(code).toBe(0);
  expect(lines).toHaveLength(everyTemplate.length);
  for (const line of lines) {
    const [name = '', registered, text = '', ...samples] = line.split('\t');
    expect(registered).toBe(name === ready ? id : '');
    expect(name).toMatch(/^thali_template_[a-z0-9_]+$/);
    expect(text.split('{#var#}')).toHaveLength(samples.length + 1);
    expect(text).not.toMatch(/\{(?!#var#)/);
  }
}, 60_000);
