import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { until } from '../../support/until.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };
const rohan = { phone: numberOf.rohan };
const password = 'thali-demo-2026';

describe.skipIf(!(await browserIsHere()))('signing in', () => {
  const { visit, thali, allow } = visits();

  /** The newest message on the SMS of a number, as its owner reads it, once it says this. */
  async function onPhone(number: string, says: RegExp): Promise<string> {
    let found = '';
    await until(`a message like ${says} on ${number}`, async () => {
      await thali().thali().sandbox?.localTwilio?.settled();
      const text = thali().thali().sandbox?.localTwilio?.phone(number).sms.last()?.text ?? '';
      found = says.exec(text)?.[1] ?? '';
      return found !== '';
    });
    return found;
  }

  async function signIn(page: Page, phone: string): Promise<void> {
    await page.getByLabel('Mobile number').fill(phone);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByLabel('Code').waitFor();
    await page.getByLabel('Code').fill(await onPhone(phone, /code is: (\d{6})/));
  }

  test.each([
    ['light', false],
    ['dark', true],
  ] as const)('with the code on the phone: %s', async (name, dark) => {
    // Chromium says of every refusal that it was one: here of the wrong code.
    allow(/422/);
    const page = await visit({ path: '/staff', dark, ...(dark ? { viewport: small } : {}) });
    await page.getByText('This is a demonstration').waitFor();
    await keepLook(page, `sign-in-${name}`);
    expect(await seriousFaults(page)).toEqual([]);
    const person = dark ? 'Rohan Sethi' : 'Harpreet Gill';
    const { phone } = dark ? rohan : harpreet;
    await page.getByRole('button', { name: new RegExp(person) }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Code is not the one we sent').waitFor();
    await keepLook(page, `sign-in-code-${name}`);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('Code').fill(await onPhone(phone, /code is: (\d{6})/));
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'Board', level: 1 }).waitFor();
  });

  test('in the middle of an edit: nothing typed is lost', async () => {
    allow(/401/);
    const page = await visit({ path: '/staff/me', as: harpreet });
    await page.getByLabel('Name').fill('Harpreet Kaur Gill');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('You were signed out. What you typed is still here.').waitFor();
    await keepLook(page, 'sign-in-over');
    expect(await seriousFaults(page)).toEqual([]);
    await signIn(page, harpreet.phone);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Your name is saved.').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Harpreet Kaur Gill');
    await keepLook(page, 'me');
    expect(await seriousFaults(page)).toEqual([]);
    const dark = await visit({ path: '/staff/me', as: harpreet, viewport: small, dark: true });
    await dark.getByRole('heading', { name: 'Signed in on' }).waitFor();
    await keepLook(dark, 'me-phone');
    expect(await seriousFaults(dark)).toEqual([]);
  });

  test('an invitation: sent by the owner, opened on a small phone, and the role is theirs', async () => {
    const owner = await visit({ path: '/staff/the-copper-ladle/people', as: rohan });
    await owner.getByRole('button', { name: 'Invite somebody' }).click();
    await owner.getByLabel('Mobile number').fill('98450 12345');
    await owner.getByRole('radio', { name: /Kitchen/ }).check();
    await keepLook(owner, 'people-invite');
    expect(await seriousFaults(owner)).toEqual([]);
    await owner.getByRole('button', { name: 'Send the invitation' }).click();
    await owner.getByText('Number ending in 2345, as kitchen').waitFor();
    await keepLook(owner, 'people');
    expect(await seriousFaults(owner)).toEqual([]);

    const link = await onPhone('+919845012345', /(http\S+\/staff\/invited\/\S+)/);
    const page = await visit({ path: new URL(link).pathname, viewport: small });
    await page.getByRole('heading', { name: 'Join The Copper Ladle' }).waitFor();
    await page.getByLabel('Your name').fill('Meera Nair');
    await page.getByLabel('New password', { exact: true }).fill('three green ladles');
    await keepLook(page, 'invited');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send me the code' }).click();
    await page.getByLabel('Code').fill(await onPhone('+919845012345', /code is: (\d{6})/));
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'Board', level: 1 }).waitFor();

    await owner.reload();
    await owner.getByLabel('Role of Meera Nair').selectOption('host');
    await owner.getByText('Meera Nair is host now.').waitFor();
    await owner.getByRole('button', { name: 'Tell Meera Nair earlier' }).click();
    await owner
      .getByRole('listitem')
      .filter({ hasText: 'Meera Nair' })
      .getByLabel('Told as number 3')
      .waitFor();
    await owner
      .getByRole('listitem')
      .filter({ hasText: 'Meera Nair' })
      .getByRole('button', { name: 'Remove' })
      .click();
    await owner.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await owner.getByText('Meera Nair is off the staff.').waitFor();
    await page.reload();
    await page.getByText("You are on no restaurant's staff").waitFor();
    const dark = await visit({
      path: '/staff/the-copper-ladle/people',
      as: rohan,
      viewport: small,
      dark: true,
    });
    await dark.getByText('Anitha Murthy').waitFor();
    await keepLook(dark, 'people-phone');
    expect(await seriousFaults(dark)).toEqual([]);
  });
});
