import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MovableClock } from '../../../src/clock.ts';
import { timeIn } from '../../../web/staff/format.ts';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { until } from '../../support/until.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const anitha = { phone: numberOf.anitha };
const path = '/staff/the-copper-ladle/bookings';

describe.skipIf(!(await browserIsHere()))('a busy evening', () => {
  const { visit, thali, allow } = visits();
  const timeline = (page: Page, name: RegExp) =>
    page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name });
  const told = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
  const pass = (minutes: number) => (thali().thali().clock as MovableClock).advance(minutes * 60_000);

  test('guests sit before the doors open; a mis-tap is taken back right after and from the booking', async () => {
    // The doors open at half past six: it is six.
    allow(/409/);
    const page = await visit({ path, as: anitha, viewport: small });
    await page.getByRole('button', { name: 'Walk-in' }).click();
    const door = page.getByRole('dialog', { name: 'Walk-in' });
    await door.getByLabel('Name').fill('Early');
    await door.getByRole('button', { name: 'Seat them now' }).click();
    await door.getByText('No guests are seated at that time.').waitFor();
    await door.getByLabel('Why seat them anyway').fill('Regulars, the kitchen agreed');
    await keepLook(page, 'bookings-seat-anyway');
    expect(await seriousFaults(page)).toEqual([]);
    await door.getByRole('button', { name: 'Seat anyway' }).click();
    await told(page, /^Seated at/);
    const list = page.getByRole('region', { name: 'Bookings of the day' });
    await list.getByRole('button', { name: /Early/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await told(page, 'Taken back: it is as it was.');
    await list.getByRole('button', { name: /Early/ }).waitFor({ state: 'detached' });

    const line = page.getByRole('region', { name: 'Waiting list' });
    await line.getByRole('button', { name: 'Add guests' }).click();
    await line.getByLabel('Name').fill('Queue');
    await line.getByRole('button', { name: 'Add', exact: true }).click();
    await line.getByRole('button', { name: 'Choose a table for Queue' }).click();
    const choice = page.getByRole('dialog', { name: 'Seat Queue, 2' });
    await choice.getByRole('checkbox', { name: /^T9/ }).check();
    await choice.getByRole('button', { name: 'Seat them there' }).click();
    await choice.getByText('No guests are seated at that time.').waitFor();
    await choice.getByLabel('Why seat them anyway').fill('It rains');
    await keepLook(page, 'bookings-seat-from-line-anyway');
    expect(await seriousFaults(page)).toEqual([]);
    await choice.getByRole('button', { name: 'Seat anyway' }).click();
    await told(page, 'Queue sits at T9.');
    await list.getByRole('button', { name: /Queue.*seated/ }).waitFor();
    // Without a table chosen they are asked for the reason, too, and wait as long as none is given.
    await line.getByRole('button', { name: 'Add guests' }).click();
    await line.getByLabel('Name').fill('Impatient');
    await line.getByRole('button', { name: 'Add', exact: true }).click();
    await line.getByRole('button', { name: 'Seat Impatient' }).click();
    const asked = page.getByRole('dialog', { name: 'Seat Impatient, 2' });
    await asked.getByText('No guests are seated at that time.').waitFor();
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    await line.getByText('Impatient').waitFor();
    // Whoever thinks better of it is where they were, and goes on from there.
    const again = line.getByRole('button', { name: 'Seat Impatient' });
    await until('the button is in focus again', () =>
      again.evaluate((button) => button === document.activeElement),
    );
    await page.keyboard.press('Enter');
    await asked.getByLabel('Why seat them anyway').fill('A child is hungry');
    await keepLook(page, 'bookings-seat-next-anyway');
    expect(await seriousFaults(page)).toEqual([]);
    await asked.getByRole('button', { name: 'Seat anyway' }).click();
    await told(page, /^Impatient sits at \S/);
    await list.getByRole('button', { name: /Impatient.*seated/ }).waitFor();

    await page.getByRole('button', { name: 'New booking' }).click();
    const made = page.getByRole('dialog', { name: 'New booking' });
    await made.getByLabel('Name').fill('Bose');
    await made.getByRole('button', { name: /^6:30 pm/ }).click();
    await made.getByRole('button', { name: 'Book', exact: true }).click();
    await told(page, /Booked: Bose/);
    pass(31);
    await page.reload();
    const bose = page.getByRole('dialog', { name: 'Bose' });
    const open = () => list.getByRole('button', { name: /Bose/ }).click();
    await open();
    await bose.getByRole('button', { name: 'Did not come' }).click();
    await told(page, 'Noted that they did not come.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await list.getByRole('button', { name: /Bose.*due/ }).waitFor();
    await open();
    // Ten minutes from some moment between the tap and what was seen of it: the clock runs.
    const inTenMinutes = () => timeIn(thali().thali().clock.now().getTime() + 10 * 60_000, 'Asia/Kolkata');
    const earliest = inTenMinutes();
    await bose.getByRole('button', { name: 'Seat them' }).click();
    await list.getByRole('button', { name: /Bose.*seated/ }).waitFor();
    const ends = [earliest, inTenMinutes()].map((time) => time.replaceAll(/\s/g, ' ')).join('|');
    await open();
    await keepLook(page, 'bookings-undo');
    expect(await seriousFaults(page)).toEqual([]);
    await bose.getByRole('button', { name: new RegExp(`^Undo “seated” \\(until (${ends})\\)$`) }).click();
    await list.getByRole('button', { name: /Bose.*due/ }).waitFor();
  }, 60_000);

  test('a block is moved by keys and changed; who is in its way is named, and makes room', async () => {
    allow(/409/);
    const page = await visit({ path, as: anitha });
    await page.getByRole('button', { name: 'Block' }).first().click();
    const form = page.getByRole('dialog', { name: 'Block tables' });
    // Until the day ends.
    await form.getByRole('checkbox', { name: /^T5/ }).check();
    await form.getByLabel('From').fill('20:00');
    await form.getByLabel('Reason').fill('leak');
    await form.getByRole('button', { name: 'Block', exact: true }).click();
    const block = timeline(page, /Block leak/);
    await block.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.locator('.ghost-words', { hasText: '8:15 pm, T6: free' }).waitFor();
    await page.keyboard.press('Enter');
    await told(page, 'Block: 8:15 pm at T6.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await told(page, 'Block: 8:00 pm at T5.');
    const detail = page.getByRole('dialog', { name: 'Block of T5' });
    await block.click();
    await detail.getByText('8:00 pm to 4:00 am').waitFor();

    // A colleague makes it shorter, and of two tables, while its reason is typed here: neither undoes what the other did.
    await detail.getByLabel('Reason').fill('leak, a plumber comes');
    const other = await visit({ path, as: { phone: numberOf.harpreet } });
    await timeline(other, /Block leak/).click();
    await other.getByLabel('Until').fill('23:00');
    await other.locator('summary').click();
    await other.getByRole('checkbox', { name: /^T7/ }).check();
    await other.getByRole('button', { name: 'Save' }).click();
    await told(other, 'Saved.');
    await detail.getByText('8:00 pm to 11:00 pm').waitFor();
    await detail.getByRole('button', { name: 'Save' }).click();
    await detail.getByText('Saving again changes it as it is now.').waitFor();
    await detail.getByRole('button', { name: 'Save' }).click();
    await told(page, 'Saved.');
    await timeline(page, /Block leak, a plumber comes/).click();
    await detail.getByText('8:00 pm to 11:00 pm').waitFor();
    await page.keyboard.press('Escape');
    // Of two tables the one that is moved is another; the other stays blocked.
    await block.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await told(page, 'Block: 8:00 pm at T6 + T7.');
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await told(page, 'Block: 8:00 pm at T5 + T7.');

    await page.getByRole('button', { name: 'New booking' }).click();
    const made = page.getByRole('dialog', { name: 'New booking' });
    await made.getByLabel('Name').fill('Nath');
    await made.getByLabel('Guests').fill('4');
    await made.getByRole('button', { name: /^8:00 pm/ }).click();
    await made.getByRole('button', { name: 'Book', exact: true }).click();
    const nath = timeline(page, /Nath/);
    const table = (await nath.textContent())?.match(/\w+$/)?.[0] ?? '';
    await block.click();
    await detail.getByLabel('Until').fill('23:30');
    await detail.locator('summary').click();
    await detail.getByRole('checkbox', { name: /^T5/ }).uncheck();
    await detail.getByRole('checkbox', { name: new RegExp(`^${table}\\b`) }).check();
    await detail.getByRole('button', { name: 'Save' }).click();
    await detail.getByText(/^Tables .* are taken: Nath, 4,/).waitFor();
    await keepLook(page, 'bookings-block-conflict');
    expect(await seriousFaults(page)).toEqual([]);
    await detail.getByRole('button', { name: 'Move them and do it' }).click();
    await told(page, 'Saved. Nath changed tables.');
    await until('the block has the table', async () => (await block.textContent())?.includes(table) === true);
    await until('Nath has another', async () => (await nath.textContent())?.includes(table) === false);
  }, 60_000);
});
