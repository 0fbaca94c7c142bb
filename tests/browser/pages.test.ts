import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, seriousFaults } from '../support/browser.ts';
import { small, visits } from '../support/visitor.ts';

describe.skipIf(!(await browserIsHere()))('the pages made on the server', () => {
  const { visit, allow } = visits();

  test.each(['/r/the-copper-ladle', '/staff', '/pay/return'])('%s can be read by everybody', async (path) => {
    // Without what Razorpay sends along, the way back is a page that answers 400.
    if (path === '/pay/return') allow(/400/);
    for (const dark of [false, true]) {
      const page = await visit({ path, dark, viewport: small });
      // Whoever is not signed in is shown where to sign in, once the page has asked.
      await page.getByRole('heading').first().waitFor();
      expect(await seriousFaults(page), `${path} dark: ${dark}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(small.width);
      const name = path.split('/').at(-1);
      await keepLook(page, `page-${name}-${dark ? 'dark' : 'light'}`);
    }
  });
});
