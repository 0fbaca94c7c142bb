import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../flows/copy/en.ts';
import { movableClock } from '../../src/clock.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { root } from '../../src/root.ts';
import { startThali, type Thali } from '../../src/wire.ts';
import { browserIsHere, buildPages, openBrowser, seriousFaults } from '../support/browser.ts';
import { cloneDatabase, type OwnDatabase } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { friday } from '../support/postgres.ts';

const shots = join(root, '.screenshots');
const wide = { width: 1440, height: 900 };
const narrow = { width: 360, height: 740 };
const whatsapp = { asha: '+919812345678', harpreet: '+919000001001' };

let folder: string;
let database: OwnDatabase;
let config: Config;
let thali: Thali;

const start = () => startThali(config, { log: openLog('silent'), clock: movableClock(friday) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thali-phones-'));
  database = await cloneDatabase();
  const [port, twilio, razorpay] = [await freePort(), await freePort(), await freePort()];
  config = readConfig({
    PORT: String(port),
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    SANDBOX_TWILIO_PORT: String(twilio),
    SANDBOX_RAZORPAY_PORT: String(razorpay),
  });
  await mkdir(shots, { recursive: true });
  await buildPages();
  thali = await start();
}, 120_000);

afterAll(async () => {
  await thali?.stop();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(!(await browserIsHere()))('the phones page', () => {
  let browser: Browser;
  const open: Page[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
    expect(complaints.splice(0), 'the page may not complain').toEqual([]);
  });

  interface Visit {
    viewport?: { width: number; height: number };
    dark?: boolean;
    /** Who is on the table; the usual people when left out. */
    table?: { number: string; name: string }[];
    path?: string;
  }

  async function visit({
    viewport = wide,
    dark = false,
    table,
    path = '/phones',
  }: Visit = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      baseURL: config.publicUrl,
    });
    const page = await context.newPage();
    open.push(page);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const lost = /favicon|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/;
      const text = `${message.text()} ${message.location().url}`;
      if (message.type() === 'error' && !lost.test(text)) complaints.push(text);
    });
    if (table !== undefined) {
      await context.addInitScript((laid) => {
        if (localStorage.getItem('thali.phones.table') === null)
          localStorage.setItem('thali.phones.table', laid);
      }, JSON.stringify(table));
    }
    await page.goto(path);
    return page;
  }

  const phoneOf = (page: Page, name: string) => page.getByRole('region', { name: `Phone of ${name}` });
  const lastAnswer = (phone: Locator) => phone.locator('.message.received').last();

  async function say(phone: Locator, text: string): Promise<void> {
    const before = await phone.locator('.message.received').count();
    await phone.getByRole('textbox').fill(text);
    await phone.getByRole('textbox').press('Enter');
    await phone.locator('.message.received').nth(before).waitFor();
  }

  test('lies ready with two diners and two of The Copper Ladle’s staff', async () => {
    const page = await visit();
    await phoneOf(page, 'Asha').getByText('Start here').waitFor();
    expect(await page.locator('.plate h2').allTextContents()).toEqual([
      'Asha',
      'Ben',
      'Harpreet Gill',
      'Anitha Murthy',
    ]);
    expect(await page.getByText('Staff of The Copper Ladle').count()).toBe(2);
    expect(await page.getByText('nothing leaves this machine').isVisible()).toBe(true);
    await page.screenshot({ path: join(shots, 'phones-1440.png') });
  });

  test('books a table by WhatsApp; staff who look elsewhere see an unread ticket until they pick the phone up', async () => {
    const page = await visit();
    const [asha, harpreet] = [phoneOf(page, 'Asha'), phoneOf(page, 'Harpreet Gill')];
    await say(harpreet, 'hi');
    await asha.getByRole('button', { name: 'table for 4 tomorrow' }).click();
    expect(await asha.getByRole('textbox').inputValue()).toContain('copper ladle');
    await asha.getByRole('textbox').press('Enter');
    await asha.getByRole('button', { name: en['option.confirm'] }).click();

    const badge = harpreet.getByRole('tab', { name: /WhatsApp 1 unread/ });
    await badge.waitFor();
    const ticket = lastAnswer(harpreet);
    await ticket.getByText('Thali sees: delivered').waitFor({ state: 'attached' });
    await page.screenshot({ path: join(shots, 'phones-booked.png') });
    await harpreet.getByRole('textbox').click();
    await ticket.getByText('Thali sees: read').waitFor({ state: 'attached' });
    await badge.waitFor({ state: 'detached' });

    await asha.locator('.message.sent').last().getByText('Delivered').waitFor({ state: 'attached' });
    expect(await lastAnswer(asha).getByRole('strong').first().textContent()).toBe('The Copper Ladle');
  });

  test('opens a list as a sheet, and an old button can still be tapped', async () => {
    const page = await visit({ table: [{ number: '+919845011111', name: 'Lila' }] });
    const lila = phoneOf(page, 'Lila');
    await say(lila, 'help');
    await say(lila, 'places in Indiranagar');
    await lila.getByRole('button', { name: en['list.restaurants'] }).click();
    const sheet = lila.getByRole('dialog');
    const first = sheet.locator('.rows button').first();
    await page.screenshot({ path: join(shots, 'phones-list.png') });
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await lila.getByRole('button', { name: en['list.restaurants'] }).press('Enter');
    const picked = await first.locator('strong').textContent();
    await page.keyboard.press('Enter');
    await sheet.waitFor({ state: 'detached' });
    await lila
      .locator('.message.sent')
      .last()
      .getByText(picked ?? '')
      .waitFor();

    const sent = await lila.locator('.message.sent').count();
    await lila.locator('.choices button').first().click();
    await lila.locator('.message.sent').nth(sent).locator('.quoted').waitFor();
  });

  test('is plain text by SMS: a number answers a list, and segments are counted', async () => {
    const page = await visit({ table: [{ number: '+447700900456', name: 'Tom' }] });
    const tom = phoneOf(page, 'Tom');
    await tom.getByRole('tab', { name: 'SMS' }).click();
    await say(tom, 'places in Indiranagar');
    const offer = await lastAnswer(tom).locator('.words').textContent();
    const first = /^1 ([\w ]+)/m.exec(offer ?? '')?.[1]?.trim() ?? 'no list';
    expect(
      await lastAnswer(tom)
        .getByText(/\d segments? ·/)
        .isVisible(),
    ).toBe(true);
    await say(tom, '1');
    await tom.locator('.message.received').getByText(first).nth(1).waitFor();
    expect(await tom.locator('.choices').count()).toBe(0);
    await page.screenshot({ path: join(shots, 'phones-sms.png') });
  });

  test('says that SMS is one way in India, and that a phone is switched off', async () => {
    const page = await visit({ table: [{ number: '+919845022222', name: 'Uma' }] });
    const uma = phoneOf(page, 'Uma');
    await uma.getByRole('tab', { name: 'SMS' }).click();
    await uma.getByText('SMS here is one way').waitFor();
    expect(await uma.getByRole('textbox').count()).toBe(0);
    await page.getByRole('button', { name: 'Bad weather' }).click();
    await page.getByRole('group', { name: 'Uma' }).getByLabel('switched off').check();
    await page.keyboard.press('Escape');
    await uma.getByText('This phone is switched off').waitFor();
  });

  test('shares a location, a picture and a voice note, and reacts', async () => {
    const page = await visit({ table: [{ number: '+919845033333', name: 'Ravi' }] });
    const ravi = phoneOf(page, 'Ravi');
    const attach = async (what: string) => {
      await ravi.getByRole('button', { name: 'Attach' }).click();
      await ravi.getByRole('button', { name: what, exact: true }).click();
    };
    await attach('Location');
    await ravi.getByRole('button', { name: 'Indiranagar' }).click();
    await ravi.locator('.place-card').getByText('Indiranagar, Bengaluru').waitFor();
    await ravi.getByRole('button', { name: en['list.restaurants'] }).waitFor();
    await attach('Sample photo');
    await ravi.locator('.photo img').waitFor();
    await attach('Voice note');
    await ravi.getByRole('button', { name: 'Play voice note' }).click();
    await ravi.getByRole('button', { name: 'Pause voice note' }).waitFor();
    await lastAnswer(ravi).hover();
    await lastAnswer(ravi).getByRole('button', { name: 'React to this message' }).click();
    await ravi.getByRole('button', { name: 'Delicious' }).click();
    await lastAnswer(ravi).locator('.reaction').waitFor();
    await page.screenshot({ path: join(shots, 'phones-attached.png') });
  });

  test('takes another phone, remembers it, and takes it off again', async () => {
    const page = await visit({ table: [] });
    await page.getByRole('button', { name: 'Add' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Mei');
    await dialog.getByLabel('Country').selectOption('SG');
    expect(await dialog.getByLabel('Number').inputValue()).toMatch(/^\+65\d{8}$/);
    await dialog.getByRole('button', { name: 'Put it on the table' }).click();
    await phoneOf(page, 'Mei').getByText('+65').waitFor();
    await page.reload();
    await phoneOf(page, 'Mei').waitFor();

    await page.getByRole('button', { name: 'Add' }).click();
    await dialog.getByLabel('On WhatsApp, without a number').check();
    await dialog.getByLabel('Name').fill('Nia');
    await dialog.getByRole('button', { name: 'Put it on the table' }).click();
    await phoneOf(page, 'Nia').getByText('without a number').waitFor();
    expect(await phoneOf(page, 'Nia').getByRole('tab').count()).toBe(1);

    await page.getByRole('button', { name: 'Settings of Mei' }).click();
    await dialog.getByRole('button', { name: 'Take it off the table' }).click();
    await phoneOf(page, 'Mei').waitFor({ state: 'detached' });
  });

  test('moves the clock on, and the 24 hours of WhatsApp with it', async () => {
    const page = await visit({ table: [{ number: '+919845044444', name: 'Zoya' }] });
    const zoya = phoneOf(page, 'Zoya');
    await say(zoya, 'help');
    const clock = page.getByRole('group', { name: 'Clock' }).locator('time').first();
    const before = Date.parse((await clock.getAttribute('datetime')) ?? '');
    await page.getByRole('button', { name: 'Move the clock on by 1 day' }).first().click();
    await zoya.getByText('The 24 hours are over').waitFor();
    const after = Date.parse((await clock.getAttribute('datetime')) ?? '');
    expect(after - before).toBeGreaterThanOrEqual(24 * 60 * 60_000);
  });

  test('fills a small screen with one phone, and a row of faces leads to the others', async () => {
    const page = await visit({ viewport: narrow });
    const [asha, ben] = [phoneOf(page, 'Asha'), phoneOf(page, 'Ben')];
    await asha.getByRole('textbox').waitFor();
    expect(await ben.isVisible()).toBe(false);
    const faces = page.getByRole('navigation', { name: 'Phones' });
    await faces.getByRole('button', { name: 'Ben' }).click();
    await ben.waitFor();
    expect(await asha.isVisible()).toBe(false);
    await say(ben, 'help');
    const size = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(size).toEqual([narrow.width, narrow.height]);
    await page.screenshot({ path: join(shots, 'phones-360.png') });
  });

  test.each([{ dark: false }, { dark: true }])(
    'has no serious fault for axe (dark: $dark)',
    async ({ dark }) => {
      const page = await visit({ dark, viewport: { width: 1024, height: 768 } });
      const [asha, ben] = [phoneOf(page, 'Asha'), phoneOf(page, 'Ben')];
      await say(asha, 'places in Indiranagar');
      await ben.getByRole('tab', { name: 'SMS' }).click();
      await say(ben, 'help');
      const found = { table: await seriousFaults(page) } as Record<string, string[]>;
      await asha.getByRole('button', { name: 'Attach' }).click();
      await asha.getByRole('button', { name: 'Location' }).click();
      found['sheet'] = await seriousFaults(page);
      await page.screenshot({ path: join(shots, `phones-1024-${dark ? 'dark' : 'light'}.png`) });
      await page.keyboard.press('Escape');
      for (const name of ['Bad weather', 'Add a phone', "Settings of Asha's phone"]) {
        await page.getByRole('button', { name: name === 'Add a phone' ? 'Add' : name }).click();
        await page.getByRole('dialog').waitFor();
        found[name] = await seriousFaults(page);
        await page.screenshot({
          path: join(shots, `phones-${name.split(' ')[0]}-${dark ? 'dark' : 'light'}.png`),
        });
        await page.keyboard.press('Escape');
      }
      expect(found).toEqual({
        table: [],
        sheet: [],
        'Bad weather': [],
        'Add a phone': [],
        "Settings of Asha's phone": [],
      });
    },
  );

  test.each(['/r/the-copper-ladle', '/staff', '/pay/return'])('%s can be read by everybody', async (path) => {
    for (const dark of [false, true]) {
      const page = await visit({ path, dark, viewport: narrow });
      expect(await seriousFaults(page), `${path} dark: ${dark}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrow.width);
      const name = path.split('/').at(-1);
      await page.screenshot({ path: join(shots, `page-${name}-${dark ? 'dark' : 'light'}.png`) });
    }
  });

  test('says so when Thali is gone, and goes on by itself once it is back', async () => {
    const page = await visit();
    const asha = phoneOf(page, 'Asha');
    await say(asha, 'help');
    const stopping = thali.stop();
    // Live streams of the page keep the web part waiting until the stand-in ends them.
    await thali.sandbox?.localTwilio?.close();
    await page.getByText('Thali is not answering.').waitFor();
    await asha.getByRole('textbox').fill('help');
    await asha.getByRole('textbox').press('Enter');
    await asha.getByText('Nothing was sent').waitFor();
    expect(await asha.getByRole('textbox').inputValue()).toBe('help');
    await page.screenshot({ path: join(shots, 'phones-offline.png') });
    await stopping;
    thali = await start();
    await page.getByText('Thali is not answering.').waitFor({ state: 'detached' });
    await say(asha, 'help');
  });
});

describe('the terminal', () => {
  /** Runs the terminal chat with `input` piped in; gives what it printed and how it ended. */
  function chat(input: string, ...options: string[]): Promise<{ printed: string; code: number | null }> {
    const program = ['--import', 'tsx', join(root, 'src', 'sandbox', 'chat.ts'), ...options];
    const child = spawn(process.execPath, program, { cwd: root });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => (printed += String(piece)));
    child.stdin.end(input);
    return new Promise((resolve) => child.on('close', (code) => resolve({ printed, code })));
  }

  test('numbers what can be picked, and a number picks it', async () => {
    const { printed, code } = await chat(
      'places in Indiranagar\n1\n/phones\n',
      ...['--url', config.publicUrl, '--phone', '+919845055555', '--name', 'Meera'],
    );
    expect(code).toBe(0);
    const first = /^ {2}1 {2}([\w ]+?) {2}/m.exec(printed)?.[1] ?? 'no list';
    expect(printed.slice(printed.indexOf('> 1'))).toContain(first);
    expect(printed).toMatch(/\+919845055555 {2}Meera/);
  });

  test('goes by SMS too, and says what a phone cannot do', async () => {
    const { printed } = await chat(
      '/sms\nhello\n/pin somewhere\n',
      ...['--url', config.publicUrl, '--phone', whatsapp.asha],
    );
    expect(printed).toContain('one-way');
    expect(printed).toContain('/pin 12.97,77.59');
  });

  test('says how to start Thali when it is not running', async () => {
    const { printed, code } = await chat('hello\n', '--url', `http://127.0.0.1:${await freePort()}`);
    expect(printed).toContain('npm start');
    expect(code).toBe(1);
  });
});
