import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { photoBomb, photoOfPhone } from '../../support/photo-files.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };
const jpeg = (buffer: Buffer, name = 'IMG_2041.jpg') => ({ name, mimeType: 'image/jpeg', buffer });

/** What guests are served of a picture on a page: its size there, what the camera had written, and the colours top and bottom. */
async function served(page: Page, picture: Locator) {
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((it: HTMLImageElement) => it.decode());
  const [address, width, height] = await picture.evaluate((it: HTMLImageElement) => [
    it.currentSrc,
    it.naturalWidth,
    it.naturalHeight,
  ]);
  const bytes = await (await page.request.get(address)).body();
  const { exif, xmp, orientation } = await sharp(bytes).metadata();
  const colour = async (top: number) => {
    const row = sharp(bytes).extract({ left: 0, top, width: width, height: 4 });
    const { dominant } = await (
      await row
        .png()
        .toBuffer()
        .then((part) => sharp(part))
    ).stats();
    return dominant.r > dominant.b ? 'red' : 'blue';
  };
  return {
    size: [width, height],
    written: [exif, xmp, orientation, bytes.includes('Secret Phone') ? 'the phone' : undefined],
    colours: [await colour(4), await colour(height - 8)],
  };
}
const nothing = [undefined, undefined, undefined, undefined];

describe.skipIf(!(await browserIsHere()))('photos', () => {
  const { visit, allow } = visits();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thali-photos-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a dish gets a photo by keyboard: cropped, uploaded in sight, published, and without what the phone wrote', async () => {
    const page = await visit({ path: '/staff/the-copper-ladle/menu/edit', as: harpreet });
    await page.locator('.dish-name', { hasText: 'Paneer Tikka' }).press('Enter');
    const panel = page.getByRole('dialog', { name: 'Paneer Tikka' });
    await panel.getByLabel('File with a photo of Paneer Tikka').setInputFiles(jpeg(await photoOfPhone()));
    const crop = page.getByRole('dialog', { name: 'Which part shall guests see?' });
    const frame = crop.getByRole('application');
    await crop.getByRole('button', { name: 'Use this photo' }).and(page.locator(':enabled')).waitFor();
    await keepLook(page, 'photo-crop');
    expect(await seriousFaults(page)).toEqual([]);
    await frame.focus();
    // Upright it is red on top: the lower part is blue alone.
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown');
    await keepLook(page, 'photo-crop-moved');

    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/photos?*', async (route) => {
      await held;
      await route.continue();
    });
    await crop.getByRole('button', { name: 'Use this photo' }).press('Enter');
    await crop.getByRole('status').getByText('Uploading…').waitFor();
    await keepLook(page, 'photo-uploading');
    expect(await seriousFaults(page)).toEqual([]);
    letGo();
    await panel.getByRole('img', { name: 'Paneer Tikka' }).waitFor();
    await panel.getByRole('button', { name: 'Choose another photo' }).scrollIntoViewIfNeeded();
    await keepLook(page, 'photo-of-dish');
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const guest = await visit({ path: '/r/the-copper-ladle' });
    const shown = (on: Page) =>
      on
        .locator('.dishes li')
        .filter({ has: on.getByRole('heading', { name: /^Paneer Tikka PTK/ }) })
        .locator('img.dish');
    expect(await shown(guest).count()).toBe(0);
    await page.getByRole('button', { name: 'See changes' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('region', { name: 'Draft' }).getByText('All published').waitFor();
    await guest.reload();
    expect(await served(guest, shown(guest))).toEqual({
      size: [320, 240],
      written: nothing,
      colours: ['blue', 'blue'],
    });
    await keepLook(guest, 'photo-for-guests');
  });

  test('the restaurant gets one by finger; what is no photo is refused in a sentence, and nothing is lost', async () => {
    allow(/status of 422/);
    const page = await visit({
      path: '/staff/the-copper-ladle/settings/profile',
      as: harpreet,
      viewport: small,
      dark: true,
    });
    const field = page.getByRole('group', { name: 'Photo of The Copper Ladle' });
    const chooser = field.getByLabel('File with a photo');
    const about = page.getByLabel('About');
    await about.fill('Copper pots, and a photo to come.');
    await chooser.setInputFiles(jpeg(await photoOfPhone()));
    const crop = page.getByRole('dialog', { name: 'Which part shall guests see?' });
    await crop.getByRole('button', { name: 'Use this photo' }).and(page.locator(':enabled')).waitFor();
    const box = await crop.getByRole('application').boundingBox();
    if (!box) throw new Error('The photo is not on the screen.');
    // Down as far as it goes: the top is seen.
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 10, { steps: 4 });
    await page.mouse.up();
    await keepLook(page, 'photo-crop-phone-dark');
    expect(await seriousFaults(page)).toEqual([]);
    await crop.getByRole('button', { name: 'Use this photo' }).click();
    await crop.waitFor({ state: 'detached' });
    const address = () => field.getByRole('img').getAttribute('src');
    const taken = await address();
    expect(taken).toMatch(/^\/photos\/[0-9a-f-]{36}-320\.webp$/);

    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    await chooser.setInputFiles(jpeg(svg, 'photo.jpg'));
    await crop.getByText('This file is no photo that can be read.').waitFor();
    await keepLook(page, 'photo-refused-dark');
    expect(await seriousFaults(page)).toEqual([]);
    await crop.getByRole('button', { name: 'Cancel' }).click();
    const large = join(folder, 'large.jpg');
    await writeFile(large, '');
    await truncate(large, 50 * 1024 * 1024);
    await chooser.setInputFiles(large);
    await field.getByText('This photo is larger than 15 MB.').waitFor();
    await field.scrollIntoViewIfNeeded();
    await keepLook(page, 'photo-too-large-dark');
    await chooser.setInputFiles({ name: 'bomb.png', mimeType: 'image/png', buffer: photoBomb() });
    await crop.getByText(/too many pixels|no photo that can be read/).waitFor();
    await keepLook(page, 'photo-bomb-dark');
    await crop.getByRole('button', { name: 'Cancel' }).click();
    expect([await address(), await about.inputValue()]).toEqual([taken, 'Copper pots, and a photo to come.']);

    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Everything is saved.').waitFor();
    await page.goto('/r/the-copper-ladle');
    expect(await served(page, page.locator('.cover img'))).toEqual({
      size: [800, 600],
      written: nothing,
      colours: ['red', 'blue'],
    });
    expect(await page.getByText('Copper pots, and a photo to come.').count()).toBeGreaterThan(0);
    await keepLook(page, 'photo-cover-phone-dark');
  });
});
