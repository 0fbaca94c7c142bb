import { describe, expect, test } from 'vitest';
import { en } from '../../flows/copy/en/index.ts';
import { answered, browserIsHere, keepLook, lastAnswer, phoneOf, readBy, say } from '../support/browser.ts';
import { visits } from '../support/visitor.ts';

describe.skipIf(!(await browserIsHere()))('the phones page', () => {
  const { visit } = visits();

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
    await keepLook(page, 'phones-1440');
  });

  test('books a table by WhatsApp; staff who look elsewhere see an unread ticket until they pick the phone up', async () => {
    const page = await visit();
    const [asha, harpreet] = [phoneOf(page, 'Asha'), phoneOf(page, 'Harpreet Gill')];
    await say(harpreet, 'hi');
    await readBy(harpreet);
    await asha.getByRole('button', { name: 'table for 4 tomorrow' }).click();
    expect(await asha.getByRole('textbox').inputValue()).toContain('copper ladle');
    await asha.getByRole('textbox').press('Enter');
    await asha.getByRole('button', { name: en['option.confirm'] }).click();

    const badge = harpreet.getByRole('tab', { name: /WhatsApp 1 unread/ });
    await badge.waitFor();
    const ticket = lastAnswer(harpreet);
    await ticket.getByText('Thali sees: delivered').waitFor({ state: 'attached' });
    await keepLook(page, 'phones-booked');
    await harpreet.getByRole('textbox').click();
    await ticket.getByText('Thali sees: read').waitFor({ state: 'attached' });
    await badge.waitFor({ state: 'detached' });

    await asha.locator('.message.sent').last().getByText('Delivered').waitFor({ state: 'attached' });
    await lastAnswer(asha).getByText('Booked!').waitFor();
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
    await keepLook(page, 'phones-list');
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
    await keepLook(page, 'phones-sms');
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
    // Each is answered, and an answer that came late would be the last one in place of the one reacted to.
    await answered(ravi, () => attach('Sample photo'));
    await ravi.locator('.photo img').waitFor();
    await answered(ravi, () => attach('Voice note'));
    // It is over after two seconds.
    await Promise.all([
      ravi.getByRole('button', { name: 'Pause voice note' }).waitFor(),
      ravi.getByRole('button', { name: 'Play voice note' }).click(),
    ]);
    await lastAnswer(ravi).hover();
    await lastAnswer(ravi).getByRole('button', { name: 'React to this message' }).click();
    await ravi.getByRole('button', { name: 'Delicious' }).click();
    await lastAnswer(ravi).locator('.reaction').waitFor();
    await keepLook(page, 'phones-attached');
  });
});
