import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/root.ts';
import { type Demonstration, startDemonstration } from '../support/demonstration.ts';
import { freePort } from '../support/free-port.ts';

let thali: Demonstration;

beforeAll(async () => {
  thali = await startDemonstration();
});
afterAll(() => thali?.close());

/** Runs the terminal chat with `input` piped in; gives what it printed and how it ended. */
function chat(input: string, ...options: string[]): Promise<{ printed: string; code: number | null }> {
  const program = ['--import', 'tsx', join(root, 'src', 'sandbox', 'chat.ts'), ...options];
  const child = spawn(process.execPath, program, { cwd: root });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (printed += String(piece)));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ printed, code })));
}

test('numbers what can be picked, and a number picks it', async () => {
  const whose = ['--url', thali.url, '--phone', '+919845055555', '--name', 'Meera'];
  const { printed, code } = await chat('places in Indiranagar\n1\n/phones\n', ...whose);
  expect(code).toBe(0);
  const first = /^ {2}1 {2}([\w ]+?) {2}/m.exec(printed)?.[1] ?? 'no list';
  expect(printed.slice(printed.indexOf('> 1'))).toContain(first);
  expect(printed).toMatch(/\+919845055555 {2}Meera/);
});

test('says what a phone cannot do, and goes on', async () => {
  const { printed, code } = await chat('/sms\nhello\n/pin somewhere\n/quit\nnever\n', '--url', thali.url);
  expect(printed).toContain('one-way');
  expect(printed).toContain('/pin 12.97,77.59');
  expect(printed).not.toContain('never');
  expect(code).toBe(0);
});

test('texts by SMS from a phone that can', async () => {
  const { printed } = await chat('help\n/photo\n', '--url', thali.url, '--sms');
  expect(printed.match(/^Thali:$/gm)).toHaveLength(2);
  expect(printed).toMatch(/^Twilio:\n {2}Reply STOP/m);
});

test('says how to start Thali when it is not running', async () => {
  const { printed, code } = await chat('hello\n', '--url', `http://127.0.0.1:${await freePort()}`);
  expect(printed).toContain('npm start');
  expect(code).toBe(1);
});

test('explains itself', async () => {
  const { printed, code } = await chat('', '--help');
  for (const word of [
    '--url',
    '--phone',
    '--name',
    '--sms',
    '/photo',
    '/voice',
    '/pin',
    '/whatsapp',
    '/quit',
  ])
    expect(printed).toContain(word);
  expect(code).toBe(0);
});
