import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../flows/copy/en/index.ts';
import { browserIsHere, keepLook, lastAnswer, phoneOf, pick, readBy, say, tap } from '../support/browser.ts';
import { until } from '../support/until.ts';
import { small, visits } from '../support/visitor.ts';
import { numberOf } from '../support/number-of.ts';

const dish = 'Butter Chicken (Full, Boneless, Spicy, Extra gravy)';

/** Finds a restaurant and books, as far as what to eat. */
async function chooseTable(asha: Locator, page: Page): Promise<void> {
  await say(asha, 'butter chicken in indiranagar');
  await pick(asha, en['list.restaurants'], 'The Copper Ladle');
  const photo = asha.locator('.photo img');
  await until('the photo is there', () =>
    photo.evaluate((image: HTMLImageElement) => image.naturalWidth > 0),
  );
  await photo.scrollIntoViewIfNeeded();
  await keepLook(page, 'evening-1-card');
  await tap(asha, en['option.book']);
  await tap(asha, '2 people');
  await say(asha, 'tomorrow at 8');
  await lastAnswer(asha).getByText('Sat, 28 Nov, 8:00 pm').waitFor();
}

/** Puts a dish with its choices into the cart, and bread. */
async function chooseFood(asha: Locator, page: Page): Promise<void> {
  await tap(asha, en['option.order ahead']);
  await pick(asha, en['list.menu'], 'From the copper pots');
  await asha.locator('.choices').getByRole('button', { name: en['list.dishes'] }).last().click();
  await keepLook(page, 'evening-2-dishes');
  await page.keyboard.press('Escape');
  await pick(asha, en['list.dishes'], 'Butter Chicken');
  await tap(asha, /^Full/);
  await tap(asha, 'Boneless');
  await tap(asha, 'Spicy');
  await pick(asha, en['list.choices'], 'Extra gravy');
  await pick(asha, en['list.choices'], 'That is all');
  await say(asha, '3 garlic naan');
  await lastAnswer(asha).getByText(dish).waitFor();
}

/** Follows the link in the newest message and pays by card, as far as Thali's thanks. */
async function pay(asha: Locator, page: Page, total: string): Promise<void> {
  const [razorpay] = await Promise.all([
    page.context().waitForEvent('page'),
    lastAnswer(asha).getByRole('link').click(),
  ]);
  await razorpay.getByLabel('Pay with').selectOption('card');
  await keepLook(razorpay, 'evening-4-razorpay');
  await razorpay.getByRole('button', { name: `Pay ₹${total}` }).click();
  await razorpay.getByRole('status').getByText('paid').waitFor();
  await razorpay.getByRole('link', { name: 'Back to the merchant' }).click();
  await razorpay.getByRole('heading', { name: 'Thank you' }).waitFor();
  const back = razorpay.getByRole('link', { name: 'Back to the conversation' });
  expect(await back.getAttribute('href')).toBe(page.url());
  await razorpay.close();
}

describe.skipIf(!(await browserIsHere()))('an evening on the phones page', () => {
  const { visit } = visits();

  test('Asha finds a place, books, orders ahead and pays; Harpreet accepts; Asha is told', async () => {
    const page = await visit();
    const [asha, harpreet] = [phoneOf(page, 'Asha'), phoneOf(page, 'Harpreet Gill')];
    await say(harpreet, 'hi');
    await readBy(harpreet);
    await chooseTable(asha, page);
    await chooseFood(asha, page);
    await tap(asha, en['option.checkout']);
    const bill = await lastAnswer(asha).locator('.words').textContent();
    const total = /Total ₹([\d,]+)/.exec(bill ?? '')?.[1] ?? 'no total';
    await tap(asha, en['option.pay']);
    await keepLook(page, 'evening-3-link');
    await pay(asha, page, total);

    await asha.getByText(`Paid ₹${total}, thank you!`).waitFor();
    await harpreet.getByRole('tab', { name: /WhatsApp 1 unread/ }).waitFor();
    const ticket = lastAnswer(harpreet);
    for (const text of [
      'New booking with food',
      '2 people',
      `1 x ${dish}`,
      '3 x Garlic Naan',
      `Paid ₹${total}`,
    ])
      await ticket.getByText(text).waitFor();
    await keepLook(page, 'evening-5-ticket');
    await tap(harpreet, en['option.accept']);
    await lastAnswer(harpreet).getByText('Accepted #1').waitFor();
    await asha.getByText('confirms your table and your order: Sat, 28 Nov, 8:00 pm').waitFor();
    await keepLook(page, 'evening-6-told');
  }, 60_000);

  test('Tom books by SMS with numbers on a small screen; Harpreet picks up her phone and sees it', async () => {
    const table = [
      { number: '+447700900321', name: 'Tom' },
      { number: numberOf.harpreet, name: 'Harpreet Gill' },
    ];
    const page = await visit({ viewport: small, table });
    const [tom, harpreet] = [phoneOf(page, 'Tom'), phoneOf(page, 'Harpreet Gill')];
    const faces = page.getByRole('navigation', { name: 'Phones' });
    await faces.getByRole('button', { name: 'Harpreet' }).click();
    await say(harpreet, 'hi');
    await say(harpreet, 'help');
    await readBy(harpreet);

    await faces.getByRole('button', { name: 'Tom' }).click();
    await tom.getByRole('tab', { name: 'SMS' }).click();
    for (const text of ['copper ladle', '1', '4', 'tomorrow at 7', 'Tom', '1']) await say(tom, text);
    await lastAnswer(tom).getByText('Booked! The Copper Ladle, Sat, 28 Nov, 7:00 pm, 4 people').waitFor();
    expect(await tom.locator('.choices').count()).toBe(0);
    await keepLook(page, 'evening-7-sms');

    await faces.getByRole('button', { name: 'Harpreet 1 unread' }).click();
    await lastAnswer(harpreet).getByText('New booking').waitFor();
    const [log, ticket] = [harpreet.getByRole('log'), lastAnswer(harpreet)];
    const footOf = async (part: Locator) => {
      const box = await part.boundingBox();
      return box === null ? Number.NaN : box.y + box.height;
    };
    await until('the whole ticket is in sight', async () => (await footOf(ticket)) <= (await footOf(log)));
    await keepLook(page, 'evening-8-small');
  });
});
