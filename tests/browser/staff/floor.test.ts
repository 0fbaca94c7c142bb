import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };
const rohan = { phone: numberOf.rohan };
const anitha = { phone: numberOf.anitha };
const path = '/staff/the-copper-ladle/floor';

describe.skipIf(!(await browserIsHere()))('the floor', () => {
  const { visit, allow } = visits();

  test('tables are moved with the keys, edited, taken off the floor and brought back', async () => {
    const page = await visit({ path, as: harpreet });
    await page.getByRole('tab', { name: 'indoor' }).click();
    const t1 = page.getByRole('button', { name: /^T1\b/ });
    await t1.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('T1 is moved.').waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'indoor' }).click();
    await t1.click();
    const form = page.getByRole('dialog', { name: 'Table T1' });
    await form.getByLabel('Most guests').fill('3');
    await form.getByLabel('Shape').selectOption('Round');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: /^T1\b.*seats 1 to 3/ }).click();
    await form.getByRole('button', { name: 'Take off the floor' }).click();
    await page
      .getByRole('dialog', { name: 'Take T1 off the floor?' })
      .getByRole('button', { name: 'Take off the floor' })
      .click();
    await page.getByRole('button', { name: 'Bring T1 back' }).click();
    await page.getByRole('button', { name: /^T1\b.*seats 1 to 3/ }).waitFor();
  });

  test('the second of two who edit a group of tables sees what the first has made of it', async () => {
    allow(/409/);
    const mine = await visit({ path, as: harpreet });
    const theirs = await visit({ path, as: rohan });
    const groups = [mine, theirs].map((page) => page.getByRole('region', { name: 'Tables pushed together' }));
    for (const region of groups) await region.locator('.list-entry').first().click();
    const most = groups.map((region) => region.getByLabel('Most guests'));
    const save = groups.map((region) => region.getByRole('button', { name: 'Save' }));
    const seats = Number(await most[0]?.inputValue());
    await most[0]?.fill(String(seats + 1));
    await save[0]?.click();
    await mine.getByText('Saved.').first().waitFor();
    await most[1]?.fill(String(seats + 2));
    await save[1]?.click();
    await groups[1]?.getByText('Somebody else has changed this group of tables.').waitFor();
    await groups[1]?.getByText(new RegExp(`It is now .* to ${seats + 1} guests`)).waitFor();
    await keepLook(theirs, 'floor-group-changed');
    expect(await seriousFaults(theirs)).toEqual([]);
    await save[1]?.click();
    await theirs.getByText('Saved.').first().waitFor();
    await groups[1]?.getByText(`to ${seats + 2} guests`).waitFor();
  });

  test.each([
    ['desktop', { width: 1440, height: 900 }, false],
    ['tablet', { width: 1024, height: 768 }, true],
    ['phone', small, false],
  ] as const)('is drawn for every screen, to edit and as it is now: %s', async (name, viewport, dark) => {
    const page = await visit({ path, as: harpreet, viewport, dark });
    await page.getByRole('tab', { name: 'indoor' }).click();
    await page.getByRole('button', { name: /^T10\b/ }).waitFor();
    await keepLook(page, `floor-${name}`);
    expect(await seriousFaults(page)).toEqual([]);
    const live = await visit({ path: '/staff/the-copper-ladle/bookings/floor', as: anitha, viewport, dark });
    await live.getByRole('tab', { name: 'indoor' }).click();
    await live.getByRole('button', { name: /^T10\b.*free/ }).waitFor();
    await keepLook(live, `floor-now-${name}`);
    expect(await seriousFaults(live)).toEqual([]);
  });
});
