import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { statement } from '../../../src/store/database.ts';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { until } from '../../support/until.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };
const anitha = { phone: numberOf.anitha };
const tablet = { width: 1024, height: 768 };
const board = '/staff/the-copper-ladle/board';

describe.skipIf(!(await browserIsHere()))('the live board', () => {
  const { visit, allow, thali } = visits();
  let guests = 0;

  const link = statement(
    'test link of guest',
    `select p.link_id as link from payments p join orders o on o.id = p.order_id join addresses a on a.person_id = o.person_id
      where a.address = $1 and p.link_id is not null`,
  );
  const shared = statement(
    'test shared sender',
    `select address from senders where channel = 'whatsapp' and restaurant_id is null and configured`,
  );
  /** A guest orders something to collect in the chat, as far as the payment link; gives how they pay. */
  async function pickup(name: string, dish = '2 paneer tikka'): Promise<{ pay: () => void }> {
    guests += 1;
    const { db, engine, sandbox } = thali().thali();
    const number = `+9198760000${String(guests).padStart(2, '0')}`;
    const phone = sandbox?.localTwilio?.phone(number);
    if (!phone) throw new Error('There is no stand-in.');
    phone.profileName = name;
    const sender = (await db.rows<{ address: string }>(shared))[0]?.address ?? '';
    for (const text of ['copper ladle', 'order to collect', dish, 'checkout', 'yes']) {
      const before = phone.whatsapp.messages().length;
      phone.whatsapp.send(text, { sender });
      await until('an answer', () => phone.whatsapp.messages().length > before + 1);
      await engine.idle();
    }
    const linkOf = async () => (await db.rows<{ link: string }>(link, [`whatsapp:${number}`]))[0]?.link;
    await until('the link', async () => (await linkOf()) !== undefined);
    const linkId = (await linkOf()) ?? '';
    return { pay: () => void sandbox?.localRazorpay?.pay(linkId) };
  }
  const lane = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
  const cardIn = (page: Page, where: string, who: string) =>
    lane(page, where).getByRole('article', { name: new RegExp(who) });

  test('what is paid in the chat comes onto the board by itself, and is heard', async () => {
    const page = await visit({ path: board, as: harpreet, viewport: tablet });
    await page.evaluate(() => {
      const begun = Reflect.get(AudioScheduledSourceNode.prototype, 'start') as (at?: number) => void;
      Object.assign(window, { notes: 0 });
      AudioScheduledSourceNode.prototype.start = function start(at) {
        (window as unknown as { notes: number }).notes += 1;
        begun.call(this, at);
      };
    });
    const notes = () => page.evaluate(() => (window as unknown as { notes: number }).notes);
    await page.getByText('Nobody waits for an answer.').waitFor();
    await page.getByRole('button', { name: 'Turn sound on' }).click();
    await page.getByRole('button', { name: 'Sound is on', pressed: true }).waitFor();
    expect(await notes()).toBe(2);

    const { pay } = await pickup('Asha');
    const paid = performance.now();
    pay();
    await cardIn(page, 'To answer', 'Asha').waitFor();
    const took = Math.round(performance.now() - paid);
    process.stdout.write(`A payment in the chat was on the board after ${took} ms.\n`);
    // A card is drawn before it is heard.
    await until('the ticket is heard', async () => (await notes()) === 4);
    await keepLook(page, 'board-new-ticket');
    expect(await seriousFaults(page)).toEqual([]);
  }, 60_000);

  test('by keyboard alone: accept, put off, decline, ready, handed over and taken back', async () => {
    const hostile = '<img src=x onerror=alert(1)> ‮gnoL ' + 'x'.repeat(60);
    for (const name of ['Bela', 'Chitra', hostile]) (await pickup(name)).pay();
    const page = await visit({ path: board, as: harpreet });
    const press = async (name: string | RegExp, key = 'Enter') => {
      const button = page.getByRole('button', { name }).first();
      // Behind a dialog that is about to close nothing takes the focus yet.
      await until(`${name} has the focus`, async () => {
        await button.focus();
        return button.evaluate((element) => element === document.activeElement);
      });
      await page.keyboard.press(key);
    };
    const number = async (who: string) =>
      /#\d+/.exec(
        (await page.getByRole('article', { name: new RegExp(who) }).getAttribute('aria-label')) ?? '',
      )?.[0] ?? '';
    const [bela, chitra] = [await number('Bela'), await number('Chitra')];
    await press(`Accept ${bela}`);
    await cardIn(page, 'Cooking', 'Bela').waitFor();
    await until('the card has the focus', () =>
      cardIn(page, 'Cooking', 'Bela').evaluate((card) => card === document.activeElement),
    );

    await press(`Later: put ${chitra} off`);
    await page.getByRole('dialog', { name: `Put ${chitra} off` }).waitFor();
    await press(/^30 min/);
    await page.getByText(`${chitra} is put off`).waitFor();

    await press(`Start: ${bela}`);
    await press(`Ready: ${bela}`);
    await cardIn(page, 'Ready', 'Bela').waitFor();
    await page.keyboard.press('Tab');
    await press(`More about ${bela}`);
    await press('Take back: not ready yet');
    await cardIn(page, 'Cooking', 'Bela').waitFor();
    await press(`Ready: ${bela}`);
    await press(`Handed over: ${bela}`);
    await page.getByText(`${bela} is handed over`).waitFor();
    await press(/^Done today/);
    await cardIn(page, 'Done', 'Bela').waitFor();

    const rude = await number('img src');
    await press(`Decline ${rude}`);
    await page.getByRole('textbox', { name: 'Reason' }).fill('The kitchen is full');
    await page.keyboard.press('Enter');
    await cardIn(page, 'Done', 'img src').getByText('Declined').waitFor();
    await keepLook(page, 'board-desktop');
    expect(await seriousFaults(page)).toEqual([]);
  }, 90_000);

  test('a tablet whose clock is wrong, and whose network is gone for ten minutes, goes on by itself', async () => {
    const page = await visit({ path: '/staff/me', as: anitha, viewport: tablet, dark: true });
    // An hour fast, as a tablet that was never set.
    await page.addInitScript(() => {
      const real = Date.now;
      Date.now = () => real() + 3_600_000;
    });
    // Playwright's offline leaves a stream alone that is open already; a network that is gone breaks it too.
    await page.addInitScript(() => {
      window.EventSource = class extends EventSource {
        constructor(url: string | URL) {
          super(url);
          addEventListener('offline', () => {
            if (this.readyState === EventSource.CLOSED) return;
            this.close();
            this.dispatchEvent(new Event('error'));
          });
        }
      };
    });
    await page.goto(board);
    (await pickup('Divya')).pay();
    await cardIn(page, 'To answer', 'Divya').getByText('Just came').waitFor();
    await keepLook(page, 'board-tablet-dark');
    expect(await seriousFaults(page)).toEqual([]);

    allow(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.getByText(/^Offline since \d+:\d\d\s[ap]m\.$/).waitFor();
    (thali().thali().clock as unknown as { advance(ms: number): void }).advance(10 * 60_000);
    await cardIn(page, 'To answer', 'Divya')
      .getByRole('button', { name: /^Accept/ })
      .click();
    await page.getByText(/not sent, this device is offline/).waitFor();
    await keepLook(page, 'board-offline');
    (await pickup('Esha')).pay();
    expect(await page.getByText('Esha').count()).toBe(0);
    await page.context().setOffline(false);
    await cardIn(page, 'To answer', 'Esha').waitFor();
    await page.getByText(/^Offline since/).waitFor({ state: 'detached' });
    // Ten minutes, and those that this test took: it has a minute and a half.
    await cardIn(page, 'To answer', 'Divya')
      .getByText(/^Waiting 1[01] min$/)
      .waitFor();
  }, 90_000);

  test('a manager gives a dish back, for what is shown before, and goes on to the thread with its guest', async () => {
    (await pickup('Gopal')).pay();
    const page = await visit({ path: board, as: harpreet, viewport: tablet });
    const card = cardIn(page, 'To answer', 'Gopal');
    await card.getByRole('button', { name: /^More about/ }).click();
    await page.getByRole('button', { name: 'Give money back' }).click();
    const dialog = page.getByRole('dialog', { name: /^Give money back of #\d+$/ });
    await dialog.getByRole('button', { name: 'One Paneer Tikka more' }).click();
    const send = dialog.getByRole('button', { name: /^Give back ₹/ });
    await send.waitFor();
    await keepLook(page, 'board-refund');
    expect(await seriousFaults(page)).toEqual([]);
    const amount = /₹[\d.,]+/.exec((await send.textContent()) ?? '')?.[0] ?? 'nothing';
    await send.click();
    await page.getByText(`${amount} goes back to the guest.`).waitFor();
    await card.getByRole('button', { name: /^More about/ }).click();
    await keepLook(page, 'board-more');
    await page.getByRole('button', { name: 'Write to the guest' }).click();
    await page.getByRole('region', { name: /^Thread with Gopal/ }).waitFor();
  }, 90_000);

  // One order after another, as the texts of a guest make it, three hundred times.
  const copyOrder = statement(
    'test copy an order',
    `with copy as (
       insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid()))).*
         from orders o, generate_series(1, 20) where o.id = $1 returning id, restaurant_id),
     lines as (
       insert into order_lines
       select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'order_id', copy.id))).*
         from order_lines l, copy where l.order_id = $1)
     insert into tickets
     select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'order_id', copy.id,
              'number', 100 + $2::int * 20 + row_number() over ()))).*
       from tickets t, copy where t.order_id = $1`,
  );
  const serveAll = statement(
    'test serve all',
    `with done as (update tickets set status = 'accepted' where status = 'open' and number >= 100 returning order_id)
     update orders set status = 'served', handed_over_at = $1 where id in (select order_id from done)`,
  );
  const orderOf = statement(
    'test order of',
    `select o.id from orders o join addresses a on a.person_id = o.person_id where a.address = $1 limit 1`,
  );

  test('a long evening: three hundred orders come and go, and the page does not grow', async () => {
    const { db, clock } = thali().thali();
    (await pickup('Evening')).pay();
    const page = await visit({ path: board, as: harpreet });
    await cardIn(page, 'To answer', 'Evening').waitFor();
    const number = `whatsapp:+9198760000${String(guests).padStart(2, '0')}`;
    const order = (await db.rows<{ id: string }>(orderOf, [number]))[0]?.id;
    const before = await lane(page, 'To answer').getByRole('article').count();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const size = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
    };
    const round = async (nth: number) => {
      await db.rows(copyOrder, [order, nth]);
      await expect
        .poll(() => lane(page, 'To answer').getByRole('article').count(), { timeout: 12_000 })
        .toBe(before + 20);
      await db.rows(serveAll, [clock.now()]);
      await expect
        .poll(() => lane(page, 'To answer').getByRole('article').count(), { timeout: 12_000 })
        .toBe(before);
    };
    for (let nth = 0; nth < 3; nth += 1) await round(nth);
    const early = await size();
    for (let nth = 3; nth < 15; nth += 1) await round(nth);
    const late = await size();
    process.stdout.write(
      `After 60 orders ${early.nodes} nodes and ${early.listeners} listeners, after 300 ${late.nodes} and ${late.listeners}.\n`,
    );
    // A card has some forty nodes: of one that stayed for every order there would be thousands.
    expect(late.nodes).toBeLessThan(early.nodes + 300);
    expect(late.listeners).toBeLessThan(early.listeners + 30);
  }, 120_000);

  test('two tablets: the second tap is told who was faster; a phone shows one lane at a time', async () => {
    (await pickup('Farah')).pay();
    const one = await visit({ path: board, as: harpreet, viewport: small });
    await cardIn(one, 'To answer', 'Farah').waitFor();
    await keepLook(one, 'board-phone');
    expect(await seriousFaults(one)).toEqual([]);
    // Its feed is held up, so that it shows what was true before.
    await one.route('**/board', (route) => route.abort());
    allow(/ERR_FAILED|409/);
    const two = await visit({ path: board, as: anitha, viewport: tablet });
    await cardIn(two, 'To answer', 'Farah')
      .getByRole('button', { name: /^Accept/ })
      .click();
    await cardIn(two, 'Cooking', 'Farah').waitFor();
    await cardIn(one, 'To answer', 'Farah')
      .getByRole('button', { name: /^Accept/ })
      .click();
    await one.getByText(/Anitha.* was faster: #\d+ is accepted\./).waitFor();
    await one.unroute('**/board');
    await one.getByRole('button', { name: /^Cooking/ }).click();
    // What waits for somebody is open by itself, never an empty lane.
    await one.reload();
    const openCount = one.locator('.lane-tabs [aria-pressed="true"] .count');
    expect(Number(await openCount.innerText())).toBeGreaterThan(0);
    await one.getByRole('button', { name: /^Cooking/ }).click();
    await cardIn(one, 'Cooking', 'Farah').waitFor();
    const narrow = await one.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(narrow).toBe(true);
  }, 90_000);
});
