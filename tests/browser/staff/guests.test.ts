import { describe, expect, test } from 'vitest';
import {
  browserIsHere,
  keepLook,
  lastAnswer,
  phoneOf,
  say,
  seriousFaults,
  tap,
} from '../../support/browser.ts';
import { until } from '../../support/until.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const anitha = { phone: numberOf.anitha };
const asha = {
  number: '+919812300101',
  name: 'Asha <img src=x onerror=alert(1)> Ramanathan-Venkataraghavan',
};
const threads = '/staff/the-copper-ladle/guests';

describe.skipIf(!(await browserIsHere()))('threads with guests', () => {
  const { thali, visit } = visits();

  test('a guest who wants a person is seen at once', async () => {
    const phones = await visit({ path: '/phones', table: [asha] });
    const phone = phoneOf(phones, asha.name);
    await say(phone, 'table for 4 tomorrow at 1 pm at the copper ladle');
    await say(phone, 'yes');

    const page = await visit({ path: threads, as: anitha });
    const row = page.getByRole('link', { name: /^Asha <img/ });
    await row.waitFor();
    await say(phone, 'I want to talk to a person');
    await row.getByText('Wants a person').waitFor();
    // Whoever looks at another page is told too.
    await page.getByRole('navigation').getByRole('link', { name: 'Guests 1 wants a person' }).waitFor();
    await row.click();
    const thread = page.getByRole('region', { name: /^Thread with Asha/ });
    await thread.getByText('Wants a person').waitFor();
    await thread.getByText('table for 4 tomorrow at 1 pm').waitFor();
    await page.getByRole('complementary').getByText('Table #').waitFor();
    await keepLook(page, 'guests-wants-desktop');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a host takes them over, answers, and gives them back', async () => {
    const phone = phoneOf(await visit({ path: '/phones', table: [asha] }), asha.name);
    const page = await visit({ path: threads, as: anitha });
    await page.getByRole('link', { name: /^Asha <img/ }).click();
    const thread = page.getByRole('region', { name: /^Thread with Asha/ });
    await thread.getByRole('button', { name: 'Take over' }).click();
    await thread.getByText('You answer; the bot is silent.').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Guests', exact: true }).waitFor();
    // What is typed outlives a reload.
    await thread.getByRole('textbox', { name: 'Message' }).fill('Yes, with candles');
    await page.reload();
    await thread.getByRole('textbox', { name: 'Message' }).press('Enter');
    await lastAnswer(phone).getByText('Anitha Murthy: Yes, with candles').waitFor();
    await thread.locator('.said.person', { hasText: 'Yes, with candles' }).waitFor();
    // The thread may hear of it before it is answered that it went.
    const typed = thread.getByRole('textbox', { name: 'Message' });
    await until('nothing is left to be sent', async () => (await typed.inputValue()) === '');

    await phone.getByRole('textbox').fill('And a cake?');
    await phone.getByRole('textbox').press('Enter');
    await thread.locator('.said.guest', { hasText: 'And a cake?' }).waitFor();
    await keepLook(page, 'guests-talk-desktop');

    await thread.getByRole('button', { name: 'Give back to the bot' }).click();
    await lastAnswer(phone).getByText('You are back with me, the bot.').waitFor();
    // Had the bot answered to the cake, that would be above.
    expect(await phone.locator('.message.received', { hasText: 'did not get' }).count()).toBe(0);
    await thread.getByText('The bot answers.').waitFor();
    await tap(phone, 'My bookings');
    await lastAnswer(phone).getByText('The Copper Ladle').waitFor();
  });

  test.each([
    ['tablet', { width: 1024, height: 768 }, true],
    ['phone', small, false],
  ] as const)('can be read and written to on a %s', async (name, viewport, dark) => {
    const page = await visit({ path: threads, as: anitha, viewport, dark });
    await page.getByRole('searchbox').fill('ramanathan');
    await page.getByRole('link', { name: /^Asha <img/ }).waitFor();
    await keepLook(page, `guests-list-${name}`);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: /^Asha <img/ }).click();
    await page.getByText('About this guest').first().click();
    await page.getByText('Table #').first().waitFor();
    await keepLook(page, `guests-beside-${name}`);
    await page.getByText('About this guest').first().click();
    await page.getByRole('textbox', { name: 'Message' }).fill('See you\nsoon');
    await keepLook(page, `guests-thread-${name}`);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('say when WhatsApp is closed, and offer SMS', async () => {
    const { clock } = thali().thali();
    (clock as unknown as { advance(milliseconds: number): void }).advance(25 * 60 * 60_000);
    const page = await visit({ path: threads, as: anitha, viewport: small });
    await page.getByRole('link', { name: /^Asha <img/ }).click();
    await page.getByText('WhatsApp lets us write again once they write.').waitFor();
    await page.getByText('WhatsApp is closed').waitFor();
    await page.getByRole('textbox', { name: 'Message' }).fill('हम आपका इंतज़ार कर रहे हैं');
    await page.getByText(/^1 SMS, 70 letters each/).waitFor();
    await keepLook(page, 'guests-closed-phone');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send by SMS' }).click();
    await page.locator('.said.person', { hasText: 'इंतज़ार' }).waitFor();
  });
});
