import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, phoneOf, say } from '../support/browser.ts';
import { visits } from '../support/visitor.ts';

describe.skipIf(!(await browserIsHere()))('the table of the phones page', () => {
  const { visit, allow, thali } = visits();

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

  test('takes another phone, remembers it, and takes it off again', async () => {
    const page = await visit({ table: [] });
    await page.getByRole('button', { name: 'Add' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Mei');
    await dialog.getByLabel('Country').selectOption('SG');
    expect(await dialog.getByRole('textbox', { name: 'Number' }).inputValue()).toMatch(/^\+65\d{8}$/);
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

  test('says so when Thali is gone, and goes on by itself once it is back', async () => {
    const page = await visit();
    const asha = phoneOf(page, 'Asha');
    await say(asha, 'help');
    // Which of the browser's words for a cut line comes depends on what was under way when Thali went: refused, reset, …
    allow(/^Failed to load resource: net::ERR_\w+ /);
    await thali().stop();
    const banner = page.getByText('this goes on by itself once it is back');
    await banner.waitFor();
    await asha.getByRole('textbox').fill('help');
    await asha.getByRole('textbox').press('Enter');
    await asha.getByText('Nothing was sent').waitFor();
    expect(await asha.getByRole('textbox').inputValue()).toBe('help');
    await keepLook(page, 'phones-offline');
    // A Thali that was started anew has the page forget what it knew, and lay the table again: what is typed before is lost.
    await asha.evaluate((phone) => phone.setAttribute('data-laid-before', ''));
    await thali().start();
    await page.locator('[data-laid-before]').waitFor({ state: 'detached' });
    await asha.locator('.message.received').first().waitFor();
    await banner.waitFor({ state: 'detached' });
    await asha.getByText('Nothing was sent').waitFor({ state: 'detached' });
    await say(asha, 'help');
  });
});
