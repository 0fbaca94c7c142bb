import { access } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { root } from '../../src/root.ts';

/** Debian's Chromium; playwright-core brings no browser of its own. */
const executablePath = '/usr/bin/chromium';

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Whether the browser tests can run here. Where Chromium is missing they are left out, with a line that says so; in CI
 * (`CI=true`) they are not, and fail.
 */
export async function browserIsHere(): Promise<boolean> {
  if (process.env['CI'] === 'true') return true;
  const here = await access(executablePath).then(
    () => true,
    () => false,
  );
  if (!here) {
    process.stdout.write(
      `The browser tests are left out: there is no ${executablePath}. On Debian: apt-get install -y chromium\n`,
    );
  }
  return here;
}

let here: Promise<Browser> | undefined;

/**
 * Chromium without a window: one for all files of a test process, as its start costs more than many a test. It ends with the
 * process; what a file has opened in it is closed by `leaveBrowser`.
 */
export function openBrowser(): Promise<Browser> {
  here ??= chromium.launch({ executablePath, args: quietly, headless: true });
  return here;
}

/** Closes every window of a browser with all that was kept for it. */
export async function leaveBrowser(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** A phone on the table, by its owner's name. */
export function phoneOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `Phone of ${name}` });
}

/** The newest message that reached a phone. */
export function lastAnswer(phone: Locator): Locator {
  return phone.locator('.message.received').last();
}

/** Does something on a phone and waits for an answer to it. */
export async function answered(phone: Locator, act: () => Promise<void>): Promise<void> {
  const before = await phone.locator('.message.received').count();
  await act();
  await phone.locator('.message.received').nth(before).waitFor();
}

/**
 * Waits until Thali knows that the newest message was read. A phone that is put down before has it unread, as one that came
 * after.
 */
export async function readBy(phone: Locator): Promise<void> {
  await lastAnswer(phone).getByText('Thali sees: read').waitFor({ state: 'attached' });
}

/** Types a message, sends it, and waits for an answer. */
export function say(phone: Locator, text: string): Promise<void> {
  return answered(phone, async () => {
    await phone.getByRole('textbox').fill(text);
    await phone.getByRole('textbox').press('Enter');
  });
}

/** Waits until the newest answer is whole: one of two messages, as a card with a photo is, has its buttons in the second. */
async function offered(phone: Locator, name: string | RegExp): Promise<Locator> {
  const button = phone.locator('.choices').getByRole('button', { name }).last();
  await button.waitFor();
  return button;
}

/** Taps the newest button of that name, and waits for an answer. */
export async function tap(phone: Locator, name: string | RegExp): Promise<void> {
  const button = await offered(phone, name);
  await answered(phone, () => button.click());
}

/** Opens the newest list of that name, picks the row that says so, and waits for an answer. */
export async function pick(phone: Locator, list: string, row: string): Promise<void> {
  const button = await offered(phone, list);
  await answered(phone, async () => {
    await button.click();
    await phone.getByRole('dialog').locator('.rows button').filter({ hasText: row }).first().click();
  });
}

/** Keeps what a page looks like in .screenshots/, for people. */
export async function keepLook(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(root, '.screenshots', `${name}.png`) });
}

/**
 * What axe finds that is serious or critical on a page, or in the part a selector names; one line each. `rules`: only these
 * are asked, all of them when left out.
 */
export async function seriousFaults(page: Page, within = 'html', rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) };
  const results = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`,
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.any[0]?.message ?? ''}`));
}
