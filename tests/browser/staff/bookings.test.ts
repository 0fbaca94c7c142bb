import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MovableClock } from '../../../src/clock.ts';
import { callerWith } from '../../support/api.ts';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { signedIn } from '../../support/signed-in.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const anitha = { phone: numberOf.anitha };
const harpreet = { phone: numberOf.harpreet };
const path = '/staff/the-copper-ladle/bookings';
const hostile = '<img src=x onerror=alert(1)>‮ Rao';

/** A time of the evening of the tests, in India. */
const at = (clock: string) => `2026-11-27T${clock}:00+05:30`;

describe.skipIf(!(await browserIsHere()))('the book of a day', () => {
  const { visit, thali, allow } = visits();

  /** Books tables for this evening, as a host would. */
  async function booked(...guests: { name: string; clock: string; party: number; table: string }[]) {
    const token = await signedIn(thali().thali(), anitha.phone);
    const host = callerWith({ publicUrl: thali().url }, token);
    const restaurant = (await host.call('GET /me', {})).body.restaurants[0]?.id ?? '';
    const params = { restaurant };
    const day = (await host.call('GET /restaurants/:restaurant/bookings', { params, query: {} })).body;
    for (const { name, clock, party, table } of guests) {
      const came = await host.call('POST /restaurants/:restaurant/bookings', {
        params,
        body: {
          name,
          party,
          startsAt: new Date(at(clock)).toISOString(),
          tables: [day.tables.find((each) => each.name === table)?.id ?? ''],
        },
      });
      expect(came.status).toBe(201);
    }
  }
  const bar = (page: Page, name: string) =>
    page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: new RegExp(`\\b${name}\\b`) });
  const told = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

  beforeAll(async () => {
    // At a quarter to seven the doors are open.
    (thali().thali().clock as MovableClock).advance(45 * 60_000);
    await booked(
      { name: 'Mehta', clock: '20:00', party: 2, table: 'T1' },
      { name: 'Iyer', clock: '20:00', party: 4, table: 'T4' },
      { name: 'Khan', clock: '20:15', party: 4, table: 'T5' },
      { name: 'Dutta', clock: '21:00', party: 10, table: 'T10' },
    );
  });

  test('a booking is dragged to another time, and another is moved with the keys', async () => {
    const page = await visit({ path, as: anitha });
    const mehta = bar(page, 'Mehta');
    await mehta.scrollIntoViewIfNeeded();
    const box = await mehta.boundingBox();
    if (!box) throw new Error('The bar is not drawn.');
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    // 15 minutes are 24 pixels: half an hour later, and a row down to T2.
    await page.mouse.move(box.x + 50, box.y + 30);
    await page.mouse.move(box.x + 20 + 48, box.y + 20 + 48);
    await page.locator('.ghost-words', { hasText: '8:30 pm, T2: free' }).waitFor();
    await page.mouse.up();
    await told(page, /Mehta: 8:30 pm at T2\./);
    await page.getByRole('button', { name: 'Undo' }).click();
    await told(page, /Mehta: 8:00 pm at T1\./);

    const iyer = bar(page, 'Iyer');
    await iyer.focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.ghost.no', { hasText: '8:00 pm, T5: taken by Khan' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.ghost').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await told(page, /Iyer: 7:45 pm at T4\./);
  });

  test('what cannot be is explained; the second of two hosts sees what the first has done', async () => {
    allow(/409/);
    const page = await visit({ path, as: anitha });
    const khan = bar(page, 'Khan');
    await khan.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'It was not moved' });
    await dialog.getByText(/Table T4 is taken: Iyer, 4,/).waitFor();
    await keepLook(page, 'bookings-conflict');
    expect(await seriousFaults(page)).toEqual([]);
    // Another time is meant for its own table: at this one there is nobody to seat then, either.
    expect(await dialog.getByRole('button', { name: '8:15 pm' }).count()).toBe(0);
    await dialog.getByRole('button', { name: '8:00 pm' }).click();
    await told(page, /Khan: 8:00 pm at T5\./);

    await khan.click();
    const mine = page.getByRole('dialog', { name: 'Khan' });
    await mine.getByLabel('Note').fill('Birthday');
    const other = await visit({ path, as: harpreet });
    await bar(other, 'Khan').click();
    const theirs = other.getByRole('dialog', { name: 'Khan' });
    await theirs.getByLabel('Guests').fill('3');
    await theirs.getByRole('button', { name: 'Save' }).click();
    await told(other, 'Saved.');
    await mine.getByText('guests: 4 to 3').first().waitFor();
    expect(await mine.getByLabel('Guests').inputValue()).toBe('3');
    await mine.getByRole('button', { name: 'Save' }).click();
    await mine.getByText('Saving again changes it as it is now.').waitFor();
    await mine.getByRole('button', { name: 'Save' }).click();
    await told(page, 'Saved.');
    await khan.click();
    expect(await mine.getByLabel('Guests').inputValue()).toBe('3');
    expect(await mine.getByLabel('Note').inputValue()).toBe('Birthday');
  });

  test('guests walk in, a table is blocked and given back, somebody waits, is called and sits', async () => {
    const page = await visit({ path, as: anitha });
    await page.getByRole('button', { name: 'Walk-in' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Door');
    await page.getByRole('dialog').getByRole('button', { name: 'Seat them now' }).click();
    await told(page, /Seated at/);
    await bar(page, 'Door').waitFor();

    await page.getByRole('button', { name: 'Block' }).first().click();
    const block = page.getByRole('dialog', { name: 'Block tables' });
    await block.getByRole('checkbox', { name: /^T6/ }).check();
    await block.getByLabel('From').fill('20:00');
    await block.getByLabel('Until').fill('22:00');
    await block.getByLabel('Reason').fill('leak');
    await block.getByRole('button', { name: 'Block', exact: true }).click();
    await told(page, 'Blocked.');
    await bar(page, 'Block leak').click();
    await page.getByRole('button', { name: 'Give the table back' }).click();
    await bar(page, 'Block leak').waitFor({ state: 'detached' });

    const line = page.getByRole('region', { name: 'Waiting list' });
    await line.getByRole('button', { name: 'Add guests' }).click();
    await line.getByLabel('Name').fill('Nair');
    await line.getByLabel('Phone').fill('98123 00007');
    await line.getByRole('button', { name: 'Add', exact: true }).click();
    await line.getByRole('button', { name: 'Call Nair' }).click();
    await told(page, 'Nair is called by message.');
    await line.getByRole('button', { name: 'Seat Nair' }).click();
    await told(page, /Nair sits at/);

    await line.getByRole('button', { name: 'Add guests' }).click();
    await line.getByLabel('Name').fill('Shah');
    await line.getByRole('button', { name: 'Add', exact: true }).click();
    await line.getByRole('button', { name: 'Choose a table for Shah' }).click();
    const seat = page.getByRole('dialog', { name: 'Seat Shah, 2' });
    await seat.getByRole('checkbox', { name: /^T7/ }).check();
    await keepLook(page, 'bookings-seat-at');
    await seat.getByRole('button', { name: 'Seat them there' }).click();
    await told(page, 'Shah sits at T7.');
  }, 60_000);

  test('a caller is booked at a free time, and found again by name; nothing in a name is ever run', async () => {
    const page = await visit({ path, as: anitha });
    await page.getByRole('button', { name: 'New booking' }).click();
    const dialog = page.getByRole('dialog', { name: 'New booking' });
    await dialog.getByLabel('Guests').fill('3');
    await dialog.getByRole('button', { name: /^10:00 pm/ }).click();
    await dialog.getByLabel('Name').fill(hostile);
    // An emoji is one character to the page as to the API; what has no room leaves the rest as it is.
    const note = dialog.getByLabel('Note');
    const whole = `${'x'.repeat(299)}🎂`;
    await note.fill('x'.repeat(299));
    await page.keyboard.insertText('🎂🎂');
    expect(await note.inputValue()).toBe(whole);
    await note.press('Home');
    await page.keyboard.insertText('y');
    expect(await note.inputValue()).toBe(whole);
    await keepLook(page, 'bookings-new');
    await dialog.getByRole('button', { name: 'Book', exact: true }).click();
    await told(page, /Booked: <img src=x onerror=alert\(1\)> Rao, 3, 10:00 pm/);
    await page.getByRole('searchbox').fill('onerror');
    await page
      .getByRole('button', { name: /onerror.*10:00 pm/ })
      .first()
      .click();
    await page
      .getByRole('dialog', { name: /onerror/ })
      .getByRole('button', { name: 'Close' })
      .click();
    await page.getByRole('button', { name: 'The day after' }).click();
    await page.getByRole('heading', { name: 'List' }).waitFor();
    await page.getByRole('button', { name: 'Today' }).click();
  });

  test('a caller is booked for another day without leaving what was typed; a free table is seated by a tap', async () => {
    const page = await visit({ path, as: anitha });
    await page.getByRole('button', { name: 'New booking' }).click();
    const dialog = page.getByRole('dialog', { name: 'New booking' });
    await dialog.getByLabel('Name').fill('Saturday');
    // Marking the text beyond the dialog's edge is no tap beside it.
    const box = await dialog.getByLabel('Name').boundingBox();
    if (!box) throw new Error('The name is not drawn.');
    await page.mouse.move(box.x + 60, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(100, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await dialog.getByLabel('Day').fill('2026-12-05');
    await dialog.getByRole('button', { name: /^8:00 pm/ }).click();
    expect(await dialog.getByLabel('Name').inputValue()).toBe('Saturday');
    await dialog.getByRole('button', { name: 'Book', exact: true }).click();
    await told(page, /Booked: Saturday, 2, 8:00 pm/);
    await page.waitForURL(/day=2026-12-05/);
    await bar(page, 'Saturday').waitFor();

    await page.getByRole('link', { name: 'Floor now' }).click();
    await page.getByRole('tab', { name: 'indoor' }).click();
    await page.getByRole('button', { name: /^T3\b/ }).click();
    const seat = page.getByRole('dialog', { name: 'Walk-in' });
    await seat.getByText('T3').first().waitFor();
    await seat.getByRole('button', { name: 'Seat them now' }).click();
    await told(page, 'Seated at T3.');
  });

  test.each([
    ['tablet', { width: 1024, height: 768 }, true],
    ['phone', small, false],
  ] as const)('can be read and used on every screen: %s', async (name, viewport, dark) => {
    const page = await visit({ path, as: anitha, viewport, dark });
    await bar(page, 'Dutta').waitFor();
    await keepLook(page, `bookings-${name}`);
    expect(await seriousFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page
      .getByRole('region', { name: 'Bookings of the day' })
      .getByRole('button', { name: /Dutta/ })
      .click();
    await page.getByRole('dialog', { name: 'Dutta' }).waitFor();
    await keepLook(page, `bookings-detail-${name}`);
    expect(await seriousFaults(page)).toEqual([]);
  });
});
