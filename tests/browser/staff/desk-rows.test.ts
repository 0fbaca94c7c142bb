import { describe, expect, test } from 'vitest';
import { statement } from '../../../src/store/database.ts';
import { browserIsHere, keepLook, phoneOf, say, seriousFaults } from '../../support/browser.ts';
import { until } from '../../support/until.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const desk = { phone: numberOf.desk };
const ravi = { number: '+919812300201', name: 'Ravi' };
/** Not Ravi: what was tried again may still be on its way to him. */
const sara = { number: '+919812300202', name: 'Sara' };

/** Copies of the newest message, given up one after the other: there are more than a page of them. */
const giveUp = statement(
  'test give up many',
  `insert into outbox (id, lane, kind, conversation_id, payload, state, error, error_code, created_at)
   select gen_random_uuid(), lane, kind, conversation_id,
          (payload::jsonb - 'options' - 'body' || jsonb_build_object('text', 'It never left ' || n))::json, 'dead', 'gone', '30003',
          now() - n * interval '1 second'
     from (select * from outbox where kind = 'message' order by seq desc limit 1) newest, generate_series(1, 52) n`,
);
/** What was said long before, as a row of the inbox for each message. */
const saidBefore = statement(
  'test said before',
  `insert into inbox (id, provider, provider_id, kind, conversation_id, payload, state, at, turn)
   select gen_random_uuid(), 'twilio', 'before ' || n, 'message', h.conversation_id, json_build_object('text', 'Before ' || n),
          'done', h.opened_at + n * interval '1 millisecond', h.turn + 1000 + n
     from (select * from handovers where closed_at is null order by opened_at desc limit 1) h, generate_series(1, 130) n`,
);

describe.skipIf(!(await browserIsHere()))('what the desk has much of', () => {
  const { visit, thali, allow } = visits();

  test('rows that were given up are paged through, tried again, all of a kind too, or left', async () => {
    const phones = await visit({ path: '/phones', table: [ravi] });
    await say(phoneOf(phones, ravi.name), 'help');
    const { db } = thali().thali();
    await db.rows(giveUp);
    const page = await visit({ path: '/staff/desk/given-up', as: desk });
    const rows = page.locator('.dead > li');
    const shown = (count: number) =>
      until(`${count} rows are shown`, async () => (await rows.count()) === count);
    await shown(50);
    await keepLook(page, 'desk-given-up');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Further' }).click();
    await shown(2);
    // The last page is emptied, and the one before it is shown.
    await rows.first().getByRole('button', { name: 'Try again' }).click();
    await shown(1);
    await rows.first().getByRole('button', { name: 'Leave it' }).click();
    await page.getByLabel('Why').fill('The guest was called.');
    await page.getByRole('dialog').getByRole('button', { name: 'Leave it' }).click();
    await shown(50);
    await page.setViewportSize(small);
    await keepLook(page, 'desk-given-up-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole('link', { name: 'Numbers' }).click();
    const number = page.getByRole('region', { name: /^WhatsApp/ }).first();
    await number.getByText(/× 30003/).waitFor();
    await number.getByText('The phone is off or out of reach.').waitFor();
    await keepLook(page, 'desk-numbers-phone');
    await page.setViewportSize({ width: 1440, height: 900 });
    await keepLook(page, 'desk-numbers');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Given up' }).click();
    await page.getByRole('button', { name: 'Try all again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Try all again' }).click();
    await page.getByText('50 are tried again within seconds.').waitFor();
    await page.getByText('Nothing was given up').waitFor();
    await page.getByRole('link', { name: 'Health' }).click();
    const twilio = page.getByRole('region', { name: 'Twilio' });
    await twilio.getByText('This process, in the last ten minutes').waitFor();
    await keepLook(page, 'desk-health-here');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a long thread is read back to its beginning, from where one stands', async () => {
    const phones = await visit({ path: '/phones', table: [sara] });
    await say(phoneOf(phones, sara.name), 'I want to talk to a person');
    // A message that is noted as sent has another id, and the thread would go to its end for it.
    await thali().thali().engine.idle();
    const page = await visit({ path: '/staff/desk/guests', as: desk, viewport: small });
    const thread = page.getByRole('link', { name: /^Sara/ });
    await thread.waitFor();
    await thali().thali().db.rows(saidBefore);
    await thread.click();
    const said = page.getByRole('list', { name: 'What was said' });
    const bubbles = said.locator('.said.guest');
    await said.getByText('Before 130', { exact: true }).waitFor();
    const shown = await bubbles.count();
    expect(shown).toBeLessThanOrEqual(60);
    await said.getByRole('button', { name: 'Show earlier' }).scrollIntoViewIfNeeded();
    const oldest = bubbles.first();
    const text = await oldest.locator('.said-bubble').textContent();
    const stood = said.getByText(/^Before \d+$/).first();
    const before = { text: await stood.textContent(), box: await stood.boundingBox() };
    await said.getByRole('button', { name: 'Show earlier' }).click();
    await until('earlier ones are shown', async () => (await bubbles.count()) > shown);
    expect(await oldest.locator('.said-bubble').textContent()).not.toBe(text);
    // Whoever reads on is where they were.
    const now = await said.getByText(before.text ?? '', { exact: true }).boundingBox();
    expect(Math.abs((now?.y ?? 0) - (before.box?.y ?? 0))).toBeLessThan(60);
    await keepLook(page, 'desk-thread-earlier');
    expect(await seriousFaults(page)).toEqual([]);
    await said.getByRole('button', { name: 'Show earlier' }).press('Enter');
    await said.getByText('Before 1', { exact: true }).waitFor();
    expect(await said.getByRole('button', { name: 'Show earlier' }).count()).toBe(0);
    // Every message once, in its order.
    const all = await said.getByText(/^Before \d+$/).allTextContents();
    expect(all).toEqual(Array.from({ length: 130 }, (_, n) => `Before ${n + 1}`));
  });

  test('whoever writes while earlier messages come, or do not come, keeps the cursor', async () => {
    allow(/ERR_FAILED/);
    const phone = phoneOf(await visit({ path: '/phones', table: [sara] }), sara.name);
    const page = await visit({ path: '/staff/desk/guests', as: desk });
    await page.getByRole('link', { name: /^Sara/ }).click();
    const said = page.getByRole('list', { name: 'What was said' });
    const typed = page.getByRole('textbox', { name: 'Message' });
    const hasCursor = () => typed.evaluate((it) => it === document.activeElement);
    const hears = async (text: string) => {
      await phone.getByRole('textbox').fill(text);
      await phone.getByRole('textbox').press('Enter');
      await said.getByText(text, { exact: true }).waitFor();
    };
    await page.route('**/earlier?*', (route) => route.abort(), { times: 1 });
    await said.getByRole('button', { name: 'Show earlier' }).click();
    await said.getByText('Thali cannot be reached').waitFor();
    await typed.focus();
    await hears('Is anybody there?');
    expect(await hasCursor()).toBe(true);

    let letThrough = () => {};
    const held = new Promise<void>((done) => {
      letThrough = done;
    });
    await page.route('**/earlier?*', (route) => held.then(() => route.continue()), { times: 1 });
    await said.getByRole('button', { name: 'Show earlier' }).click();
    await typed.focus();
    await hears('Hello?');
    expect(await hasCursor()).toBe(true);
    const newest = said.getByText('Hello?', { exact: true });
    const [before, shown] = [await newest.boundingBox(), await said.locator('.said').count()];
    letThrough();
    await until('earlier ones are shown', async () => (await said.locator('.said').count()) > shown);
    expect(await hasCursor()).toBe(true);
    expect(Math.abs(((await newest.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(60);
  });
});
