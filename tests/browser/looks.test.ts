import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, phoneOf, say, seriousFaults } from '../support/browser.ts';
import { small, visits } from '../support/visitor.ts';

describe.skipIf(!(await browserIsHere()))('how the phones page looks', () => {
  const { visit } = visits();

  test('fills a small screen with one phone, and a row of faces leads to the others', async () => {
    const page = await visit({ viewport: small });
    const [asha, ben] = [phoneOf(page, 'Asha'), phoneOf(page, 'Ben')];
    await asha.getByRole('textbox').waitFor();
    expect(await ben.isVisible()).toBe(false);
    const faces = page.getByRole('navigation', { name: 'Phones' });
    await faces.getByRole('button', { name: 'Ben' }).click();
    await ben.waitFor();
    expect(await asha.isVisible()).toBe(false);
    await say(ben, 'help');
    const [width, height] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect([width, height]).toEqual([small.width, small.height]);
    await keepLook(page, 'phones-360');
  });

  test.each([{ dark: false }, { dark: true }])(
    'has no serious fault for axe (dark: $dark)',
    async ({ dark }) => {
      const page = await visit({ dark, viewport: { width: 1024, height: 768 } });
      const [asha, ben] = [phoneOf(page, 'Asha'), phoneOf(page, 'Ben')];
      await say(asha, 'places in Indiranagar');
      await ben.getByRole('tab', { name: 'SMS' }).click();
      await say(ben, 'help');
      const found = { table: await seriousFaults(page) } as Record<string, string[]>;
      await asha.getByRole('button', { name: 'Attach' }).click();
      await asha.getByRole('button', { name: 'Location' }).click();
      found['sheet'] = await seriousFaults(page, '.sheet');
      await keepLook(page, `phones-1024-${dark ? 'dark' : 'light'}`);
      await page.keyboard.press('Escape');
      for (const name of ['Bad weather', 'Add a phone', "Settings of Asha's phone"]) {
        await page.getByRole('button', { name: name === 'Add a phone' ? 'Add' : name }).click();
        await page.getByRole('dialog').waitFor();
        found[name] = await seriousFaults(page, '.page-dialog');
        await keepLook(page, `phones-${name.split(' ')[0]}-${dark ? 'dark' : 'light'}`);
        await page.keyboard.press('Escape');
      }
      expect(found).toEqual({
        table: [],
        sheet: [],
        'Bad weather': [],
        'Add a phone': [],
        "Settings of Asha's phone": [],
      });
    },
  );
});
